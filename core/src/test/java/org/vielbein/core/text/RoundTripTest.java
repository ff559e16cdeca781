package org.vielbein.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.OneForm;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.language.KnownGeometries;
import org.vielbein.core.language.Script;

/** What is printed is read back as the same, in all three notations: generated expressions, conditions, forms and matrices. */
class RoundTripTest {
    private final Graph graph = new Graph();

    private static TextPrinter printer(Notation notation) {
        return switch (notation) {
            case PLAIN -> TextPrinter.plain();
            case UNICODE -> TextPrinter.unicode();
            case LATEX -> TextPrinter.latex();
        };
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void expressions(Notation notation) {
        expressions(printer(notation)::print, 0, 2_000);
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void linesAndForms(Notation notation) {
        forms(printer(notation)::print, 0, 400);
    }

    @Tag("soak")
    @ParameterizedTest
    @EnumSource(Notation.class)
    void manyExpressionsAndForms(Notation notation) {
        expressions(printer(notation)::print, 2_000, 60_000);
        forms(printer(notation)::print, 400, 12_000);
    }

    /** The texts that the api gives without a printer, uncut. */
    @Test
    void textsOfTheApi() {
        expressions(Expr::toString, 0, 1_000);
        forms(LineElement::toString, 0, 200);
    }

    private static void expressions(Function<Expr, String> printer, long from, long to) {
        for (long seed = from; seed < to; seed++) {
            RandomExpressions random = new RandomExpressions(seed);
            Expr e = random.next(2 + (int) (seed % 4));
            String text = printer.apply(e);
            Graph own = new Graph();
            if (!isSingular(own, own.of(e)) && !text.contains("…")) {
                Expr read = random.vocabulary().reader().read(text);
                assertEquals(own.of(e), own.of(read), "seed " + seed + ": " + text);
            }
        }
    }

    /** Of degree 2 to 6, in coordinates of any names. */
    private static void forms(Function<LineElement, String> printer, long from, long to) {
        for (long seed = from; seed < to; seed++) {
            List<String> coordinates = coordinates(seed);
            RandomExpressions random = new RandomExpressions(seed, coordinates);
            int degree = 2 + (int) (seed % 5);
            LineElement form = random.form(degree);
            String text = printer.apply(form);
            Graph own = new Graph();
            List<List<Node>> nodes = nodes(own, form);
            boolean whole = !text.contains("…");
            if (whole && nodes.stream().flatMap(List::stream).noneMatch(node -> isSingular(own, node))) {
                String script = random.vocabulary().declared(coordinates, name -> name) + "ds^" + degree + " = " + text;
                LineElement read = lineElement(script);
                assertEquals(degree, read.degree(), script);
                assertEquals(nodes, nodes(own, read), "seed " + seed + ": " + script);
            }
        }
    }

    private static List<String> coordinates(long seed) {
        Vocabulary names = Vocabulary.of(new Random(~seed), List.of());
        return names.names().stream().filter(name -> !name.equals("d")).limit(3).toList();
    }

    /** Whether a division by the constant 0 stands in it: numbers beside one are kept apart, and nothing has a value. */
    private static boolean isSingular(Graph graph, Node node) {
        return !graph.product(graph.constant(0), node).equals(graph.constant(0));
    }

    private static List<List<Node>> nodes(Graph graph, LineElement line) {
        return line.products().stream()
                .map(p -> Stream.concat(
                                Stream.of(p.weight()), p.factors().stream().flatMap(RoundTripTest::functions))
                        .map(graph::of)
                        .toList())
                .toList();
    }

    private static Stream<Expr> functions(OneForm form) {
        return form.terms().stream().flatMap(term -> Stream.of(term.coefficient(), term.function()));
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void matrices(Notation notation) {
        for (long seed = 0; seed < 150; seed++) {
            List<String> names = coordinates(seed);
            RandomExpressions random = new RandomExpressions(seed, names);
            int n = names.size();
            Expr[][] g = new Expr[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j <= i; j++) {
                    g[i][j] = random.next(3);
                    g[j][i] = g[i][j];
                }
            }
            List<List<Expr>> rows = Stream.of(g).map(List::of).toList();
            if (rows.stream().flatMap(List::stream).anyMatch(e -> isSingular(graph, graph.of(e)))) {
                continue;
            }
            String script = random.vocabulary().declared(names, printer(notation)::name) + "g = "
                    + printer(notation).matrix(rows);
            LineElement line = lineElement(script);
            Coordinates x = Coordinates.of(names.toArray(String[]::new));
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    assertEquals(graph.of(g[i][j]), graph.of(line.component(x, i, j)), "seed " + seed + ": " + script);
                }
            }
        }
    }

    /** Of a function and of a one-form, in whose names the line element is written; declarations in the notation too. */
    @ParameterizedTest
    @EnumSource(Notation.class)
    void definitions(Notation notation) {
        TextPrinter printer = printer(notation);
        for (long seed = 0; seed < 200; seed++) {
            List<String> names = Vocabulary.of(new Random(~seed), List.of("d")).names();
            List<String> coordinates = names.subList(1, 3);
            RandomExpressions random = new RandomExpressions(seed, coordinates);
            Expr function = random.next(3).plus(Expressions.symbol(coordinates.get(0)));
            OneForm form = random.oneForm();
            String text = random.vocabulary().declared(coordinates, printer::name)
                    + printer.name(names.get(3)) + " = " + printer.print(function) + "\n"
                    + printer.name(names.get(4)) + " = " + printer.print(form) + "\n"
                    + "ds^2 = " + printer.print(OneForm.d(Expressions.symbol(names.get(3)))) + "^2 + "
                    + printer.name(names.get(4)) + "^2";
            LineElement expected = OneForm.d(function).squared().plus(form.squared());
            if (random.vocabulary().isFree(names.subList(3, 5))
                    && nodes(graph, expected).stream()
                            .flatMap(List::stream)
                            .noneMatch(node -> isSingular(graph, node))) {
                assertEquals(nodes(graph, expected), nodes(graph, lineElement(text)), "seed " + seed + ": " + text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void conditions(Notation notation) {
        for (long seed = 0; seed < 500; seed++) {
            RandomExpressions random = new RandomExpressions(seed);
            Condition c = random.condition(3);
            String text = printer(notation).print(c);
            List<Condition> read = random.vocabulary().reader().conditions(text);
            assertEquals(1, read.size(), text);
            assertEquals(c.relation(), read.get(0).relation(), text);
            if (!isSingular(graph, graph.of(c.left())) && !isSingular(graph, graph.of(c.right()))) {
                assertEquals(graph.of(c.left()), graph.of(read.get(0).left()), text);
                assertEquals(graph.of(c.right()), graph.of(read.get(0).right()), text);
            }
        }
    }

    @Test
    void blanksAndTheSizesOfBracketsChangeNothingInLatex() {
        List<String> blanks = List.of(" ", "\n  ", " \\, ", "\\! ", "~", " \\; ", " \\quad ", " & ", " {}\\! ");
        List<String> sizes = List.of("\\left", "\\bigl", "\\Big", "");
        for (long seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            RandomExpressions expressions = new RandomExpressions(seed);
            Expr e = expressions.next(2 + (int) (seed % 3));
            String printed = TextPrinter.latex().print(e).replaceAll("(\\\\mathrm\\{\\\\\\w+) (\\d)", "$1{}$2");
            if (isSingular(graph, graph.of(e)) || printed.contains("cases") || !printed.contains("\\")) {
                continue;
            }
            String size = sizes.get(random.nextInt(sizes.size()));
            String sized = printed.replace("\\left(", size + "(")
                    .replace("\\right)", size.replace("left", "right").replace("bigl", "bigr") + ")");
            StringBuilder text = new StringBuilder("\\displaystyle ");
            sized.chars()
                    .forEach(c ->
                            text.append(c == ' ' ? blanks.get(random.nextInt(blanks.size())) : Character.toString(c)));
            Expr read = expressions.vocabulary().reader().read(text.toString());
            assertEquals(graph.of(e), graph.of(read), "seed " + seed + ": " + text);
        }
    }

    /** Rows {@code x[1..n]} and raised indices {@code x^1} are the names x1, x2, … in print. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"coordinates x[1..3]", "coordinates x^1, x^2, x^3", "coordinates x1, x2, x3"})
    void indexedCoordinates(String declared) {
        String text = "dx1^2 + x1^2 (dx2 + x3 dx1)^2 + x2^3 dx3^2";
        LineElement expected = lineElement("coordinates x1, x2, x3\nds^2 = " + text);
        for (Notation notation : Notation.values()) {
            String printed = printer(notation).print(expected);
            LineElement read = lineElement(declared + "\nds^2 = " + printed);
            assertEquals(nodes(graph, expected), nodes(graph, read), declared + ": " + printed);
        }
    }

    static LineElement lineElement(String script) {
        Metric metric =
                Script.read("printed", script, KnownGeometries.NONE).metric().orElseThrow();
        Arguments given = Arguments.of(metric);
        return metric.lineElement(Coordinates.of(metric.domain(given)), given);
    }
}
