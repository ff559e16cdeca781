package org.vielbein.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.FormProduct;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.OneForm;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.language.ExpressionReader;
import org.vielbein.core.language.KnownGeometries;
import org.vielbein.core.language.Script;

class TextPrinterTest {
    private static final ExpressionReader READER = ExpressionReader.over(RandomExpressions.NAMES)
            .withFunction("f", 2)
            .withFunction("Phi_0", 3)
            .withFunction("alpha", 1);

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
    void readingWhatWasPrintedGivesTheSameNode(Notation notation) {
        for (long seed = 0; seed < 2_000; seed++) {
            Expr e = new RandomExpressions(seed).next(2 + (int) (seed % 4));
            String text = printer(notation).print(e);
            Node node = graph.of(e);
            if (!isSingular(node)) {
                assertEquals(node, graph.of(READER.read(text)), "seed " + seed + ": " + text);
            }
        }
    }

    /** Whether a division by the constant 0 stands in it: numbers beside one are kept apart, and nothing has a value. */
    private boolean isSingular(Node node) {
        return !graph.product(graph.constant(0), node).equals(graph.constant(0));
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void readingAPrintedLineElementGivesTheSameTerms(Notation notation) {
        for (long seed = 0; seed < 500; seed++) {
            LineElement line = lineElement(seed);
            String text = printer(notation).print(line);
            if (nodes(line).stream().flatMap(List::stream).noneMatch(this::isSingular)) {
                assertEquals(nodes(line), nodes(read(text)), "seed " + seed + ": " + text);
            }
        }
    }

    /** Forms of degree 3 to 6: products of powers of one-forms with weights. */
    @ParameterizedTest
    @EnumSource(Notation.class)
    void readingAPrintedFormOfHigherDegreeGivesTheSameProducts(Notation notation) {
        for (long seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            RandomExpressions expressions = new RandomExpressions(seed);
            int degree = 3 + random.nextInt(4);
            LineElement line = higher(degree, random, expressions);
            for (int i = 0; i < random.nextInt(3); i++) {
                line = line.plus(higher(degree, random, expressions));
            }
            String text = printer(notation).print(line);
            if (products(line).stream().flatMap(List::stream).noneMatch(this::isSingular)) {
                LineElement read = metric("coordinates x, y, theta_1\nparameter ", "ds^" + degree + " = " + text);
                assertEquals(degree, read.degree(), text);
                assertEquals(products(line), products(read), "seed " + seed + ": " + text);
            }
        }
    }

    private static LineElement higher(int degree, Random random, RandomExpressions expressions) {
        List<OneForm> factors = new java.util.ArrayList<>();
        while (factors.size() < degree) {
            OneForm form = form(random, expressions);
            for (int k = 1 + random.nextInt(degree - factors.size()); k > 0; k--) {
                factors.add(form);
            }
        }
        Expr c = random.nextBoolean() ? Expressions.ONE : weight(expressions);
        return LineElement.ofDegree(degree, List.of(new FormProduct(c, factors)));
    }

    private List<List<Node>> products(LineElement line) {
        return line.products().stream()
                .map(p -> Stream.concat(
                                Stream.of(p.weight()), p.factors().stream().flatMap(TextPrinterTest::functions))
                        .map(graph::of)
                        .toList())
                .toList();
    }

    @Test
    void blanksAndTheSizesOfBracketsChangeNothingInLatex() {
        List<String> blanks = List.of(" ", "\n  ", " \\, ", "\\! ", "~", " \\; ", " \\quad ", " & ", " {}\\! ");
        List<String> sizes = List.of("\\left", "\\bigl", "\\Big", "");
        for (long seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            Expr e = new RandomExpressions(seed).next(2 + (int) (seed % 3));
            String printed = TextPrinter.latex().print(e).replace("\\sigma 2", "\\sigma{}2");
            if (isSingular(graph.of(e)) || printed.contains("cases") || !printed.contains("\\")) {
                continue;
            }
            String size = sizes.get(random.nextInt(sizes.size()));
            String sized = printed.replace("\\left(", size + "(")
                    .replace("\\right)", size.replace("left", "right").replace("bigl", "bigr") + ")");
            StringBuilder text = new StringBuilder("\\displaystyle ");
            sized.chars()
                    .forEach(c ->
                            text.append(c == ' ' ? blanks.get(random.nextInt(blanks.size())) : Character.toString(c)));
            assertEquals(graph.of(e), graph.of(READER.read(text.toString())), "seed " + seed + ": " + text);
        }
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void readingAPrintedMatrixGivesTheSameComponents(Notation notation) {
        for (long seed = 0; seed < 200; seed++) {
            RandomExpressions expressions = new RandomExpressions(seed);
            Expr a = weight(expressions);
            Expr b = weight(expressions);
            Expr c = weight(expressions);
            if (Stream.of(a, b, c).map(graph::of).anyMatch(this::isSingular)) {
                continue;
            }
            String text = printer(notation).matrix(List.of(List.of(a, b), List.of(b, c)));
            LineElement line = metric("coordinates x, y\nparameter theta_1, ", "g = " + text);
            Coordinates x = Coordinates.of("x", "y");
            assertEquals(graph.of(a), graph.of(line.component(x, 0, 0)), text);
            assertEquals(graph.of(b), graph.of(line.component(x, 0, 1)), text);
            assertEquals(graph.of(c), graph.of(line.component(x, 1, 1)), text);
        }
    }

    /** The terms with a node for each function in them. */
    private List<List<Node>> nodes(LineElement line) {
        return line.terms().stream()
                .map(term -> Stream.of(Stream.of(term.weight()), functions(term.left()), functions(term.right()))
                        .flatMap(all -> all)
                        .map(graph::of)
                        .toList())
                .toList();
    }

    private static Stream<Expr> functions(OneForm form) {
        return form.terms().stream().flatMap(term -> Stream.of(term.coefficient(), term.function()));
    }

    /** A sum of squares and products of one-forms in x, y, theta_1 with weights that are not 0. */
    private static LineElement lineElement(long seed) {
        Random random = new Random(seed);
        RandomExpressions expressions = new RandomExpressions(seed);
        LineElement line = form(random, expressions).squared();
        for (int i = 0; i < random.nextInt(3); i++) {
            OneForm left = form(random, expressions);
            LineElement term = random.nextBoolean() ? left.squared() : left.times(form(random, expressions));
            line = line.plus(random.nextBoolean() ? term : term.times(weight(expressions)));
        }
        return random.nextInt(3) == 0 ? line.times(weight(expressions)) : line;
    }

    private static OneForm form(Random random, RandomExpressions expressions) {
        List<Expr> coordinates =
                List.of(Expressions.symbol("x"), Expressions.symbol("y"), Expressions.symbol("theta_1"));
        Expr first = coordinates.get(random.nextInt(3));
        OneForm form = random.nextInt(4) == 0 ? OneForm.d(first.squared()) : OneForm.d(first);
        return random.nextInt(3) > 0
                ? form
                : form.plus(OneForm.d(coordinates.get(random.nextInt(3))).times(weight(expressions)));
    }

    private static Expr weight(RandomExpressions expressions) {
        Expr c = expressions.next(3);
        return c.isZero() ? Expressions.symbol("y") : c;
    }

    private static LineElement read(String text) {
        return metric("coordinates x, y, theta_1\nparameter ", "ds^2 = " + text);
    }

    private static LineElement metric(String declared, String equation) {
        String others = RandomExpressions.NAMES.stream()
                .filter(n -> !List.of("x", "y", "theta_1").contains(n))
                .collect(Collectors.joining(", "));
        Script script = Script.read(
                "printed",
                declared + others + "\nfunction f(u, v)\nfunction alpha(u)\nfunction Phi_0(u, v, w)\n" + equation,
                KnownGeometries.NONE);
        Metric metric = script.metric().orElseThrow();
        Arguments given = Arguments.of(metric);
        return metric.lineElement(Coordinates.of(metric.domain(given)), given);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 R^2 sin(theta)^2 | 2 R^2 sin(theta)^2 | 2 R² sin(θ)² | 2 R^{2} \\sin^{2}\\theta",
                "R*(x+y)/2 | R (x + y)/2 | R (x + y)/2 | \\frac{R \\left(x + y\\right)}{2}",
                "1/2 x - 3/4 | 1/2 x - 3/4 | 1/2 x − 3/4 | \\frac{1}{2} x - \\frac{3}{4}",
                "-3/4 x/y | -3 x/(4 y) | −3 x/(4 y) | -\\frac{3 x}{4 y}",
                "x/y/R^2 | x/(y R^2) | x/(y R²) | \\frac{x}{y R^{2}}",
                "1/(x+y) | 1/(x + y) | 1/(x + y) | \\frac{1}{x + y}",
                "x/(x+y)*y | x y/(x + y) | x y/(x + y) | \\frac{x y}{x + y}",
                "sqrt(x)/sqrt(y) | sqrt(x)/sqrt(y) | √(x)/√(y) | \\frac{\\sqrt{x}}{\\sqrt{y}}",
                "sqrt(x)^3 | sqrt(x)^3 | (√(x))³ | \\sqrt{x}^{3}",
                "x^(3/2) y^(-3/2) | x^(3/2)/y^(3/2) | x^(3/2)/y^(3/2) | \\frac{x^{\\frac{3}{2}}}{y^{\\frac{3}{2}}}",
                "x^(-2) theta_1 | theta_1/x^2 | θ₁/x² | \\frac{\\theta_{1}}{x^{2}}",
                "-(x+y)^2 | -(x + y)^2 | −(x + y)² | -\\left(x + y\\right)^{2}",
                "x^(y+1) pi | x^(y + 1) pi | x^(y + 1) π | x^{y + 1} \\pi",
                "x*2^y | x*2^y | x·2^y | x \\cdot 2^{y}",
                "cbrt(y)^2 | cbrt(y)^2 | cbrt(y)² | \\sqrt[3]{y}^{2}",
                "sin(x) cos(y)^2 | sin(x) cos(y)^2 | sin(x) cos(y)² | \\sin x \\cos^{2} y",
                "sin(x) y | sin(x) y | sin(x) y | \\sin\\left(x\\right) y",
                "sin(2 x)^2 | sin(2 x)^2 | sin(2 x)² | \\sin^{2}\\left(2 x\\right)",
                "acosh(x) exp(-y) | acosh(x) exp(-y) | acosh(x) exp(−y) | \\operatorname{arcosh}\\left(x\\right) \\exp\\left(-y\\right)",
                "velocity r_max x1 | velocity r_max x1 | velocity r_max x1 | \\mathrm{velocity} \\, r_{\\mathrm{max}} \\, \\mathrm{x1}",
                "varphi sigma2 | varphi sigma2 | varphi σ2 | \\varphi \\, \\mathrm{\\sigma 2}",
                "if(x<=1, x, -y) | if(x <= 1, x, -y) | if(x ≤ 1, x, −y) | \\begin{cases} x & \\text{if } x \\le 1 \\\\ -y & \\text{otherwise} \\end{cases}",
                "f[1,2](x, y)^2 | f[1,2](x, y)^2 | f[1,2](x, y)² | \\left(\\partial_{x} \\partial_{y} \\partial_{y} f\\left(x, y\\right)\\right)^{2}",
                "f[1,0](x, 2) | f[1,0](x, 2) | f[1,0](x, 2) | f^{[1,0]}\\left(x, 2\\right)",
                "alpha''(x) alpha[4](x) | alpha''(x) alpha[4](x) | α''(x) α[4](x) | \\alpha''\\left(x\\right) \\partial_{x} \\partial_{x} \\partial_{x} \\partial_{x} \\alpha\\left(x\\right)",
                "polygamma(2, x) sign(y) | polygamma(2, x) sign(y) | polygamma(2, x) sign(y) | \\operatorname{polygamma}\\left(2, x\\right) \\operatorname{sign}\\left(y\\right)",
                "x/y/(-(x+y))/R | x/(y R)/(-(x + y)) | x/(y R)/(−(x + y)) | \\frac{\\frac{x}{y R}}{-\\left(x + y\\right)}",
                "2/R^2 | 2/R^2 | 2/R² | \\frac{2}{R^{2}}",
                "2 cos(v)/(r*(R+r cos(v))) | 2 cos(v)/(r (R + r cos(v))) | 2 cos(v)/(r (R + r cos(v))) | \\frac{2 \\cos v}{r \\left(R + r \\cos v\\right)}",
                "M r^(-1) (r - 2 M)^(-1) | M/(r (r - 2 M)) | M/(r (r − 2 M)) | \\frac{M}{r \\left(r - 2 M\\right)}",
            })
    void bracketsAreFewAndProductsReadLikeMathematics(String input, String plain, String unicode, String latex) {
        Expr e = ExpressionReader.over(List.of(
                        "x",
                        "y",
                        "R",
                        "M",
                        "r",
                        "v",
                        "theta",
                        "theta_1",
                        "velocity",
                        "r_max",
                        "x1",
                        "varphi",
                        "sigma2"))
                .withFunction("f", 2)
                .withFunction("alpha", 1)
                .read(input);
        assertEquals(plain, TextPrinter.plain().print(e));
        assertEquals(unicode, TextPrinter.unicode().print(e));
        assertEquals(latex, TextPrinter.latex().print(e));
    }

    @Test
    void barsStandAroundAnAbsoluteValueInLatex() {
        Expr e = ExpressionReader.over(List.of("x")).read("abs(x + abs(x))");
        assertEquals("\\left|x + \\left|x\\right|\\right|", TextPrinter.latex().print(e));
    }

    @Test
    void kerrsInvariantStandsOnOneLine() {
        Expr e = ExpressionReader.over(List.of("M", "r", "a", "theta"))
                .read("48 M^2 (r^2 - a^2 cos(theta)^2) (r^4 - 14 a^2 r^2 cos(theta)^2 + a^4 cos(theta)^4)"
                        + " (r^2 + a^2 cos(theta)^2)^(-6)");
        assertEquals(
                "48 M^2 (r^2 - a^2 cos(theta)^2) (r^4 - 14 a^2 r^2 cos(theta)^2 + a^4 cos(theta)^4)"
                        + "/(r^2 + a^2 cos(theta)^2)^6",
                TextPrinter.plain().print(e));
        assertEquals(
                "48 M² (r² − a² cos(θ)²) (r⁴ − 14 a² r² cos(θ)² + a⁴ cos(θ)⁴)/(r² + a² cos(θ)²)⁶",
                TextPrinter.unicode().print(e));
        assertEquals(
                "\\frac{48 M^{2} \\left(r^{2} - a^{2} \\cos^{2}\\theta\\right)"
                        + " \\left(r^{4} - 14 a^{2} r^{2} \\cos^{2}\\theta + a^{4} \\cos^{4}\\theta\\right)}"
                        + "{\\left(r^{2} + a^{2} \\cos^{2}\\theta\\right)^{6}}",
                TextPrinter.latex().print(e));
    }

    @Test
    void theMetricsOfTheFoundingTextPrintAsTheyStandThere() {
        LineElement sphere = read("R^2 (dx^2 + sin(x)^2 dy^2)".replace("R", "n"));
        assertEquals("n^2 (dx^2 + sin(x)^2 dy^2)", TextPrinter.plain().print(sphere));
        assertEquals(
                "n^{2} \\, \\left(dx^{2} + \\sin^{2} x \\, dy^{2}\\right)",
                TextPrinter.latex().print(sphere));
        LineElement polar = read("dx² + x² dtheta_1²");
        assertEquals("dx² + x² dθ₁²", TextPrinter.unicode().print(polar));
        assertEquals("dx^{2} + x^{2} \\, d\\theta_{1}^{2}", TextPrinter.latex().print(polar));
    }

    @Test
    void formsAndMatricesPrintInLatex() {
        LineElement line = read("-(dx - n sin(theta)^2 dy)^2/x + 2 e dx dy + d(x^2)^2".replace("theta", "theta_1"));
        assertEquals(
                "-\\frac{1}{x} \\, \\left(dx - n \\sin^{2}\\theta_{1} \\, dy\\right)^{2} + 2 e \\, dx \\, dy"
                        + " + d\\left(x^{2}\\right)^{2}",
                TextPrinter.latex().print(line));
        Expr r = Expressions.symbol("r_s");
        List<List<Expr>> rows = List.of(List.of(r.squared(), Expressions.ZERO), List.of(Expressions.ZERO, r));
        assertEquals("[[r_s^2, 0], [0, r_s]]", TextPrinter.plain().matrix(rows));
        assertEquals(
                "\\begin{pmatrix} r_{s}^{2} & 0 \\\\ 0 & r_{s} \\end{pmatrix}",
                TextPrinter.latex().matrix(rows));
    }

    @ParameterizedTest
    @CsvSource({"<=,\\le", ">=,\\ge", "!=,\\neq", "<,<"})
    void conditionsPrintInLatex(String sign, String command) {
        var condition = ExpressionReader.over(List.of("x"))
                .conditions("x " + sign + " 1")
                .get(0);
        assertEquals("x " + command + " 1", TextPrinter.latex().print(condition));
    }

    @Test
    void sharedFormulasPrintUpToACap() {
        Expr e = Expressions.symbol("x");
        for (int i = 0; i < 100; i++) {
            e = e.plus(e.squared());
        }
        String text = TextPrinter.plain().print(e);
        assertTrue(text.endsWith("…") && text.length() <= ExpressionPrinter.CAP + 1, () -> "length " + text.length());
    }
}
