package org.vielbein.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.LineElement;
import org.vielbein.core.language.ExpressionReader;

class TextPrinterTest {
    private static LineElement read(String text) {
        return RoundTripTest.lineElement("coordinates x, y, theta_1\nparameter n, e\nds^2 = " + text);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Theta_in_H' | Theta_in_H' | Θ_in_H' | \\Theta_{\\mathrm{in}\\,\\mathrm{H}}'",
                "x_mu_1 | x_mu_1 | x_mu₁ | x_{\\mu\\,1}",
                "on | on | on | \\mathit{on}",
            })
    void namesHavePartsOfTheirOwn(String name, String plain, String unicode, String latex) {
        assertEquals(plain, TextPrinter.plain().name(name));
        assertEquals(unicode, TextPrinter.unicode().name(name));
        assertEquals(latex, TextPrinter.latex().name(name));
    }

    /** Neither a power of d before a name nor the differential of iff is read as something else. */
    @Test
    void dAndIffAreKeptApartFromDifferentials() {
        Expr e = ExpressionReader.over(List.of("X", "d", "mu")).read("X^d*mu");
        assertEquals("X^d*mu", TextPrinter.plain().print(e));
        assertEquals("X^{d} \\mu", TextPrinter.latex().print(e));
        LineElement line = RoundTripTest.lineElement("coordinates iff, x\nds^2 = d(iff)^2 + dx^2");
        assertEquals("d(iff)^2 + dx^2", TextPrinter.plain().print(line));
        assertEquals("d(iff)^2 + dx^2", line.toString());
        LineElement scaled = RoundTripTest.lineElement("coordinates x, y\nparameter d\nds^2 = d*dx^2 + dy^2");
        assertEquals("d*dx^2 + dy^2", TextPrinter.plain().print(scaled));
        assertEquals("d*dx^2 + dy^2", scaled.toString());
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
        LineElement sphere = read("n^2 (dx^2 + sin(x)^2 dy^2)");
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
