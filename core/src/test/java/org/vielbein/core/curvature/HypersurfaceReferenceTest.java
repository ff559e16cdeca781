package org.vielbein.core.curvature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.Provenance;
import org.vielbein.core.curvature.CurvatureReference.Row;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.Submanifold;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.kernel.Program;
import org.vielbein.core.language.ExpressionReader;
import org.vielbein.core.law.Law;
import org.vielbein.core.law.Laws;
import org.vielbein.core.law.Sample;
import org.vielbein.core.law.Subject;
import org.vielbein.core.number.DoubleDouble;

/** Hypersurfaces at points as SymPy and Maxima computed them, and their published closed forms. */
class HypersurfaceReferenceTest {
    private static final String SPACE = "space ";

    private static final long SEED = 3969;

    private static final Map<String, String> TEXTS = texts();

    private static final Catalog AROUND = around();

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        Arrays.stream(CurvatureReference.text("surfaces.txt").split("(?m)^== "))
                .skip(1)
                .map(block -> block.split("\n", 2))
                .forEach(parts -> texts.put(parts[0], parts[1].strip()));
        return texts;
    }

    private static Catalog around() {
        Catalog.Builder builder = Catalog.builder();
        TEXTS.forEach((name, text) -> {
            if (name.startsWith(SPACE)) {
                String file = name.substring(SPACE.length());
                builder.script(ScriptText.of(file, file + ".geometry", text), new Provenance("tests", "0", file));
            }
        });
        return builder.build();
    }

    private static Geometry geometry(String name, String parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        bindings(parameters).forEach(values::put);
        return AROUND.script(name, TEXTS.get(name), values);
    }

    private static Submanifold part(String name, String parameters) {
        return geometry(name, parameters).submanifold().orElseThrow();
    }

    private static Map<String, String> bindings(String cell) {
        Map<String, String> bindings = new LinkedHashMap<>();
        for (String binding : cell.isEmpty() ? new String[0] : cell.split(";")) {
            int sign = binding.indexOf('=');
            bindings.put(binding.substring(0, sign), binding.substring(sign + 1));
        }
        return bindings;
    }

    private static Expr constant(String text) {
        return ExpressionReader.constants().read(text);
    }

    private static int[] indices(String cell) {
        return cell.isEmpty()
                ? new int[0]
                : Arrays.stream(cell.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    private static Map<List<String>, List<Row>> places() {
        Map<List<String>, List<Row>> places = new LinkedHashMap<>();
        CurvatureReference.rows("surfaces.csv")
                .forEach(row -> places.computeIfAbsent(row.cells().subList(0, 3), key -> new ArrayList<>())
                        .add(row));
        return places;
    }

    @Test
    void thereAreAtLeastFifteenHypersurfacesAtTwoPointsEach() {
        Map<String, Long> points = new LinkedHashMap<>();
        places().keySet().forEach(place -> points.merge(place.get(0), 1L, Long::sum));
        assertTrue(points.size() >= 15 && points.values().stream().allMatch(n -> n >= 2), points::toString);
    }

    @TestFactory
    Stream<DynamicTest> numbersAreThoseOfOtherPrograms() {
        return places().entrySet().stream()
                .map(place -> DynamicTest.dynamicTest(String.valueOf(place.getKey()), () -> {
                    List<String> key = place.getKey();
                    Submanifold part = part(key.get(0), key.get(2));
                    List<Expr> point = bindings(key.get(1)).values().stream()
                            .map(HypersurfaceReferenceTest::constant)
                            .toList();
                    HypersurfaceAtPoint there = part.at(part.geometry().at(point));
                    for (Row row : place.getValue()) {
                        double expected = Double.parseDouble(row.cell(5));
                        int[] i = indices(row.cell(4));
                        boolean principal = row.cell(3).equals("principal");
                        double found = principal
                                ? there.principal()[i[0]]
                                : there.component(
                                        HypersurfaceKind.of(row.cell(3)).orElseThrow(), i);
                        double error = principal
                                ? there.principalError()
                                : there.error(HypersurfaceKind.of(row.cell(3)).orElseThrow(), i);
                        assertEquals(expected, found, 1e-15 * Math.abs(expected) + error, row::toString);
                        assertTrue(error <= 1e-20, () -> row + ": error " + error);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> formulasHaveTheValuesOfOtherPrograms() {
        Map<String, Submanifold> parts = new LinkedHashMap<>();
        return places().entrySet().stream()
                .map(place -> DynamicTest.dynamicTest(String.valueOf(place.getKey()), () -> {
                    List<String> key = place.getKey();
                    Submanifold part = parts.computeIfAbsent(key.get(0), name -> part(name, key.get(2)));
                    Map<String, String> values = bindings(key.get(1));
                    values.putAll(bindings(key.get(2)));
                    for (Row row : place.getValue()) {
                        if (!row.cell(3).equals("principal")) {
                            HypersurfaceKind kind =
                                    HypersurfaceKind.of(row.cell(3)).orElseThrow();
                            Expr formula = part.formulas().component(kind, indices(row.cell(4)));
                            assertClose(new BigDecimal(row.cell(5)), value(formula, values), row + " = " + formula);
                        }
                    }
                }));
    }

    private static void assertClose(BigDecimal expected, DoubleDouble found, String what) {
        double size = Math.max(1e-3, Math.abs(expected.doubleValue()));
        double error = found.toBigDecimal().subtract(expected).doubleValue() / size;
        assertEquals(0, error, 1e-24, what);
    }

    private static DoubleDouble value(Expr formula, Map<String, String> values) {
        Graph graph = new Graph();
        Map<String, Node> symbols = new LinkedHashMap<>();
        values.forEach((name, value) -> symbols.put(name, graph.of(constant(value))));
        return Program.of(graph, List.of(), List.of(graph.of(formula, symbols)))
                .precise()
                .eval(new DoubleDouble[0])[0];
    }

    /** In flat space, the sphere, hyperbolic space, Schwarzschild's space, products with a line. */
    @TestFactory
    Stream<DynamicTest> theEquationsOfGaussAndCodazziHoldInEverySpaceAround() {
        Set<String> names = Set.of("gauss of hypersurfaces", "codazzi");
        List<Law> laws = Laws.ofMetrics().stream()
                .filter(law -> names.contains(law.name()))
                .toList();
        Set<String> met = new HashSet<>();
        return places().keySet().stream()
                .filter(place -> met.add(place.get(0)))
                .map(place -> DynamicTest.dynamicTest(String.valueOf(place), () -> {
                    Geometry part = geometry(place.get(0), place.get(2));
                    Subject subject = Subject.of(part);
                    assertTrue(subject.hypersurface(
                                    Sample.of(subject, 1, SEED).points().get(0))
                            .isPresent());
                    assertEquals(List.of(), Laws.check(laws, subject, SEED));
                }));
    }

    /** In a book; equal to ours as identities on the declared domain. */
    @TestFactory
    Stream<DynamicTest> publishedFormsAreProvedEqual() {
        return CurvatureReference.rows("surface-formulas.csv")
                .map(row -> DynamicTest.dynamicTest(row.cell(0) + " " + row.cell(1), () -> {
                    Geometry space = geometry(row.cell(0), "");
                    List<String> names = new ArrayList<>(space.coordinates());
                    space.parameters().forEach(p -> names.add(p.parameter().name()));
                    Expr claimed = ExpressionReader.over(names).read(row.cell(2));
                    String[] quantity = row.cell(1).split(" ", 2);
                    int[] i = indices(quantity.length == 1 ? "" : quantity[1]);
                    HypersurfaceKind kind = HypersurfaceKind.of(quantity[0]).orElseThrow();
                    assertEquals(
                            ZeroTest.Answer.PROVED,
                            space.submanifold().orElseThrow().formulas().equal(claimed, kind, i),
                            () -> String.valueOf(
                                    space.submanifold().orElseThrow().formulas().component(kind, i)));
                }));
    }
}
