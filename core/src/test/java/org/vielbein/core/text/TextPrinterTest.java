package org.vielbein.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.OneForm;
import org.vielbein.core.language.ExpressionReader;
import org.vielbein.core.language.KnownGeometries;
import org.vielbein.core.language.Script;

class TextPrinterTest {
    private static final ExpressionReader READER =
            ExpressionReader.over(RandomExpressions.NAMES).withFunction("f", 2).withFunction("alpha", 1);

    private static TextPrinter printer(Notation notation) {
        return notation == Notation.PLAIN ? TextPrinter.plain() : TextPrinter.unicode();
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void readingWhatWasPrintedGivesTheSameExpression(Notation notation) {
        for (long seed = 0; seed < 1_500; seed++) {
            Expr e = new RandomExpressions(seed).next(2 + (int) (seed % 4));
            String text = printer(notation).print(e);
            assertEquals(e, READER.read(text), "seed " + seed + ": " + text);
        }
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void readingAPrintedLineElementGivesTheSameTerms(Notation notation) {
        for (long seed = 0; seed < 500; seed++) {
            LineElement line = lineElement(seed);
            String text = printer(notation).print(line);
            assertEquals(line.terms(), read(text).terms(), "seed " + seed + ": " + text);
        }
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
        String others = RandomExpressions.NAMES.stream()
                .filter(n -> !List.of("x", "y", "theta_1").contains(n))
                .collect(Collectors.joining(", "));
        Script script = Script.read(
                "printed",
                "coordinates x, y, theta_1\nparameter " + others + "\nfunction f(u, v)\nfunction alpha(u)\nds^2 = "
                        + text,
                KnownGeometries.NONE);
        Metric metric = script.metric().orElseThrow();
        Arguments given = Arguments.of(metric);
        return metric.lineElement(Coordinates.of(metric.domain(given)), given);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 R^2 sin(theta)^2 | 2 R^2 sin(theta)^2 | 2 R² sin(θ)²",
                "R*(x+y)/2 | R*(x + y)/2 | R·(x + y)/2",
                "1/2 x - 3/4 | 1/2 x - 3/4 | 1/2 x − 3/4",
                "sqrt(x)/sqrt(y) | sqrt(x)/sqrt(y) | √(x)/√(y)",
                "sqrt(x)^3 | sqrt(x)^3 | (√(x))³",
                "x^(-2) theta_1 | 1/x^2*theta_1 | 1/x²·θ₁",
                "-(x+y)^2 | -(x + y)^2 | −(x + y)²",
                "x^(y+1) pi | x^(y + 1) pi | x^(y + 1) π",
                "if(x<=1, x, -y) | if(x <= 1, x, -y) | if(x ≤ 1, x, −y)",
            })
    void bracketsAreFewAndProductsReadLikeMathematics(String input, String plain, String unicode) {
        Expr e = ExpressionReader.over(List.of("x", "y", "R", "theta", "theta_1"))
                .read(input);
        assertEquals(plain, TextPrinter.plain().print(e));
        assertEquals(unicode, TextPrinter.unicode().print(e));
    }

    @Test
    void theMetricsOfTheFoundingTextPrintAsTheyStandThere() {
        LineElement sphere = read("R^2 (dx^2 + sin(x)^2 dy^2)".replace("R", "n"));
        assertEquals("n^2*(dx^2 + sin(x)^2 dy^2)", TextPrinter.plain().print(sphere));
        LineElement polar = read("dx² + x² dtheta_1²");
        assertEquals("dx² + x² dθ₁²", TextPrinter.unicode().print(polar));
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
