package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.OneForm;
import org.vielbein.app.output.Wrapped;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.curvature.Formulas;
import org.vielbein.core.curvature.HypersurfaceFormulas;
import org.vielbein.core.curvature.HypersurfaceKind;
import org.vielbein.core.curvature.TensorKind;
import org.vielbein.core.geometry.Derivation;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.ParameterValue;
import org.vielbein.core.geometry.SampleArguments;
import org.vielbein.core.geometry.ShownLineElement;
import org.vielbein.core.geometry.Submanifold;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.language.ExpressionReader;
import org.vielbein.core.text.TextPrinter;
import tools.jackson.databind.JsonNode;

/** What is shown of every geometry is read back as the same, in all three notations: line elements, metrics, domains, derivations, tensors. */
class RoundTripIT {
    private static final List<TextPrinter> PRINTERS =
            List.of(TextPrinter.plain(), TextPrinter.unicode(), TextPrinter.latex());
    /** Their formulas take longer than those of all others together. */
    private static final Set<String> LONG = Set.of("kerr-cartesian", "alcubierre");

    private static final Catalog CATALOG = Shipped.catalog();

    /** With their sample arguments, and where a function was given so, with it unknown. */
    private static List<Geometry> geometries() {
        List<Geometry> all = new ArrayList<>(Shipped.geometries());
        CATALOG.metrics().stream()
                .filter(entry ->
                        entry.definition().parameters().stream().anyMatch(p -> p instanceof Parameter.Function))
                .forEach(entry -> {
                    Arguments open = SampleArguments.wholes(entry.definition());
                    all.add(Geometry.of(entry.definition(), open).named(entry.name() + " of unknown functions"));
                });
        return all;
    }

    private static Stream<DynamicTest> each(List<Geometry> spaces, java.util.function.Consumer<Geometry> test) {
        return spaces.stream().map(space -> DynamicTest.dynamicTest(space.name(), () -> test.accept(space)));
    }

    private static boolean isShort(Geometry space) {
        return !LONG.contains(space.name());
    }

    @TestFactory
    Stream<DynamicTest> lineElementsArePastedBack() {
        List<Geometry> spaces =
                geometries().stream().filter(RoundTripIT::isShort).toList();
        assertTrue(spaces.size() >= 180, () -> "geometries and charts: " + spaces.size());
        return each(spaces, RoundTripIT::lineElements);
    }

    /** All kinds of tensors, of all geometries of few dimensions. */
    @TestFactory
    Stream<DynamicTest> componentsReadBack() {
        return each(
                geometries().stream().filter(space -> space.dimension() <= 3).toList(), RoundTripIT::components);
    }

    @Tag("soak")
    @TestFactory
    Stream<DynamicTest> componentsInMoreDimensionsReadBack() {
        return each(geometries().stream().filter(space -> space.dimension() > 3).toList(), RoundTripIT::components);
    }

    @Tag("soak")
    @TestFactory
    Stream<DynamicTest> longLineElementsArePastedBack() {
        return each(geometries().stream().filter(space -> !isShort(space)).toList(), RoundTripIT::lineElements);
    }

    /** As the author wrote it, also in the text of the api, and as components in the present coordinates. */
    private static void lineElements(Geometry space) {
        if (space.charts().isEmpty()) {
            LineElement written = ShownLineElement.of(space);
            pasted(space, written, written.toString());
            PRINTERS.forEach(printer -> pasted(space, written, printer.print(written)));
        }
        if (space.degree() == 2) {
            List<List<Expr>> g = space.formulas().metric();
            Coordinates x = Coordinates.of(space.coordinates());
            LineElement simplified =
                    LineElement.components(x, (i, j) -> g.get(i).get(j));
            for (TextPrinter printer : PRINTERS) {
                pasted(space, simplified, printer.print(simplified));
                Geometry matrix = CATALOG.script("pasted", declared(space) + "g = " + printer.matrix(g), Map.of());
                Graph graph = new Graph();
                assertEquals(nodes(graph, g), nodes(graph, matrix.components()), printer.matrix(g));
            }
        }
    }

    /** A derivation is a text of definitions and a chain of equalities, which the reader proves. */
    @TestFactory
    Stream<DynamicTest> derivationsArePastedBack() {
        return each(
                geometries().stream().filter(space -> space.dimension() <= 3).toList(), RoundTripIT::derivation);
    }

    @Tag("soak")
    @TestFactory
    Stream<DynamicTest> derivationsInMoreDimensionsArePastedBack() {
        return each(
                geometries().stream()
                        .filter(space -> space.dimension() > 3 && isShort(space))
                        .toList(),
                RoundTripIT::derivation);
    }

    private static void derivation(Geometry space) {
        List<Derivation.Step> steps = Derivation.of(space).steps();
        for (TextPrinter printer : steps.isEmpty() ? List.<TextPrinter>of() : PRINTERS) {
            String definitions = steps.stream()
                    .filter(step -> step.heading().equals("definition"))
                    .map(step -> text(printer, step.left()) + " = " + text(printer, step.right()) + "\n")
                    .collect(Collectors.joining());
            String chain = steps.stream()
                    .filter(step -> step.left() instanceof Derivation.LengthSquared)
                    .map(step -> " = " + text(printer, step.right()))
                    .collect(Collectors.joining());
            Geometry read = CATALOG.script("pasted", declared(space) + definitions + "ds^2" + chain, Map.of());
            assertEquals(space.domain().toString(), read.domain().toString());
        }
    }

    private static String text(TextPrinter printer, Derivation.Side side) {
        if (side instanceof Derivation.Value v) {
            return printer.print(v.value());
        }
        return side instanceof Derivation.Form f
                ? printer.print(f.form())
                : printer.print(((Derivation.Square) side).square());
    }

    /** As it stands on the page, broken and indented. */
    private static void pasted(Geometry space, LineElement line, String text) {
        String page = String.join("\n                ", Wrapped.of("ds^" + space.degree() + " = " + text, 84));
        Geometry read = CATALOG.script("pasted", declared(space) + page, Map.of());
        Graph graph = new Graph();
        assertEquals(products(graph, line), products(graph, read.lineElement()), page);
        assertEquals(space.domain().toString(), read.domain().toString());
    }

    /** The domain as it is shown, and the parameters with their ranges. */
    private static String declared(Geometry space) {
        Map<String, String> statements = new LinkedHashMap<>();
        for (ParameterValue value : space.parameters()) {
            Parameter p = value.parameter();
            if (p instanceof Parameter.Function f) {
                String arguments = IntStream.rangeClosed(1, arity(space, f))
                        .mapToObj(i -> "u" + i)
                        .collect(Collectors.joining(", "));
                statements.put(p.name(), "function " + p.name() + "(" + arguments + ")\n");
            } else {
                statements.put(p.name(), "parameter " + p + "\n");
            }
        }
        String domain = space.domain().toString().replace(" where ", "\nwhere ");
        return "coordinates " + domain + "\n" + String.join("", statements.values());
    }

    private static int arity(Geometry space, Parameter.Function f) {
        return f.ofCoordinates() ? space.dimension() : f.arguments().size();
    }

    private static List<List<Node>> products(Graph graph, LineElement line) {
        return line.products().stream()
                .map(p -> Stream.concat(
                                Stream.of(p.weight()), p.factors().stream().flatMap(RoundTripIT::functions))
                        .map(graph::of)
                        .toList())
                .toList();
    }

    private static Stream<Expr> functions(OneForm form) {
        return form.terms().stream().flatMap(term -> Stream.of(term.coefficient(), term.function()));
    }

    private static List<List<Node>> nodes(Graph graph, List<List<Expr>> rows) {
        return rows.stream().map(row -> row.stream().map(graph::of).toList()).toList();
    }

    private static void components(Geometry space) {
        if (space.degree() != 2) {
            return;
        }
        ExpressionReader reader = reader(space);
        Formulas formulas = space.formulas();
        for (TensorKind kind : TensorKind.values()) {
            boolean exists = (kind != TensorKind.WEYL || space.dimension() > 2)
                    && (kind != TensorKind.GAUSS || space.dimension() == 2);
            if (exists) {
                formulas.indices(kind.rank()).stream()
                        .filter(kind::isIndependent)
                        .forEach(i -> readsBack(reader, kind.label(), formulas.component(kind, i)));
            }
        }
        space.submanifold().filter(part -> part.obstacle().isEmpty()).ifPresent(part -> hypersurface(part, reader));
    }

    private static void hypersurface(Submanifold part, ExpressionReader reader) {
        HypersurfaceFormulas formulas = part.formulas();
        formulas.normal().forEach(e -> readsBack(reader, "normal", e));
        readsBack(reader, "mean", formulas.mean());
        readsBack(reader, "gauss-kronecker", formulas.gaussKronecker());
        for (int i = 0; i < formulas.dimension(); i++) {
            for (int j = 0; j < formulas.dimension(); j++) {
                readsBack(reader, "second-form", formulas.component(HypersurfaceKind.SECOND_FORM, i, j));
                readsBack(reader, "shape", formulas.component(HypersurfaceKind.SHAPE, i, j));
            }
        }
        formulas.principal().ifPresent(all -> all.forEach(e -> readsBack(reader, "principal", e)));
    }

    private static ExpressionReader reader(Geometry space) {
        List<String> names = new ArrayList<>(space.coordinates());
        space.parameters().stream()
                .filter(p -> !(p.parameter() instanceof Parameter.Function))
                .forEach(p -> names.add(p.parameter().name()));
        ExpressionReader reader = ExpressionReader.over(names);
        for (ParameterValue p : space.parameters()) {
            if (p.parameter() instanceof Parameter.Function f) {
                reader = reader.withFunction(f.name(), arity(space, f));
            }
        }
        return reader;
    }

    /** Except for texts that are cut, which end in three points and are long. */
    private static void readsBack(ExpressionReader reader, String what, Expr e) {
        Graph graph = new Graph();
        for (TextPrinter printer : PRINTERS) {
            String text = printer.print(e);
            if (text.endsWith("…")) {
                assertTrue(text.length() > 20_000, text);
            } else {
                assertEquals(graph.of(e), graph.of(reader.read(text)), what + ": " + text);
            }
        }
    }

    /** By the commands themselves: what {@code show} prints is an argument of {@code show}, and the metric is the same. */
    @ParameterizedTest
    @ValueSource(strings = {"kerr", "isothermal", "horosphere"})
    void whatShowPrintsIsAnArgumentOfShow(String name) {
        for (String notation : List.of("", "--latex", "--unicode")) {
            JsonNode shown = show(name, notation);
            Geometry space = CATALOG.geometry(name);
            String pasted =
                    declared(space) + "ds^2 = " + shown.get("lineElement").asString();
            assertEquals(shown.get("metric"), show(pasted, notation).get("metric"), pasted);
        }
    }

    private static JsonNode show(String geometry, String notation) {
        return (notation.isEmpty() ? Run.of("show", geometry, "--json") : Run.of("show", geometry, notation, "--json"))
                .json();
    }
}
