package org.vielbein.core.curvature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.language.ExpressionReader;
import org.vielbein.core.text.TextPrinter;

/** Formulas against published closed forms, what is printed of them, and how they end. */
class PublishedFormulasTest {
    private static Geometry geometry(String name) {
        CurvatureReference.Case found = CurvatureReference.cases().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
        return Catalog.builder().build().script(name, found.text(), Map.of());
    }

    private static ExpressionReader reader(Geometry space) {
        List<String> names = new ArrayList<>(space.coordinates());
        space.parameters().forEach(p -> names.add(p.parameter().name()));
        ExpressionReader reader = ExpressionReader.over(
                names.stream().filter(n -> !isFunction(space, n)).toList());
        for (var p : space.parameters()) {
            if (p.parameter() instanceof Parameter.Function f) {
                int arity =
                        f.ofCoordinates() ? space.dimension() : f.arguments().size();
                reader = reader.withFunction(f.name(), arity);
            }
        }
        return reader;
    }

    private static boolean isFunction(Geometry space, String name) {
        return space.parameters().stream()
                .anyMatch(p -> p.parameter() instanceof Parameter.Function f
                        && f.name().equals(name));
    }

    /** Printed by SymPy, Maxima or a book; equal to ours as identities on the declared domain. */
    @TestFactory
    Stream<DynamicTest> publishedFormsAreProvedEqual() {
        return CurvatureReference.rows("formulas.csv")
                .map(row -> DynamicTest.dynamicTest(row.cell(0) + " " + row.cell(1), () -> {
                    Geometry space = geometry(row.cell(0));
                    Expr claimed = reader(space).read(row.cell(2));
                    boolean gauss = row.cell(1).equals("gauss");
                    TensorKind kind = gauss
                            ? TensorKind.SCALAR
                            : TensorKind.of(row.cell(1)).orElseThrow();
                    assertEquals(
                            ZeroTest.Answer.PROVED, space.formulas().equal(gauss ? claimed.times(2) : claimed, kind));
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "schwarzschild, PROVED",
        "kerr, PROVED",
        "taub-nut, PROVED",
        "painleve-gullstrand, PROVED",
        "myers-perry, PROVED",
        "polar, PROVED",
        "oblate-spheroidal, PROVED",
        "reissner-nordstrom, DISPROVED",
        "kerr-newman, DISPROVED",
        "goedel, DISPROVED",
        "flrw, DISPROVED",
        "kasner, DISPROVED"
    })
    void theVacuumIsProvedAndTheRestDisproved(String name, ZeroTest.Answer expected) {
        assertEquals(expected, geometry(name).formulas().zero(TensorKind.RICCI));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sphere        | scalar      | 2/R^2
            torus         | scalar      | 2 cos(v)/(r (R + r cos(v)))
            half-plane    | scalar      | -2
            kerr          | kretschmann | 48 M^2 (r^2 - a^2 cos(theta)^2) (r^4 - 14 a^2 r^2 cos(theta)^2 + a^4 cos(theta)^4)/(r^2 + a^2 cos(theta)^2)^6
            schwarzschild | kretschmann | 48 M^2/r^6
            goedel        | scalar      | -1/a^2
            isothermal    | scalar      | (f[0,1](x, y)^2 + f[1,0](x, y)^2 - f(x, y) f[0,2](x, y) - f(x, y) f[2,0](x, y))/f(x, y)^3
            flrw          | scalar      | 6 (k + a'(t)^2 + a(t) a''(t))/a(t)^2
            myers-perry   | kretschmann | 24 mu^2 (r^2 - 3 a^2 cos(theta)^2 - 3 b^2 sin(theta)^2) (3 r^2 - a^2 cos(theta)^2 - b^2 sin(theta)^2)/(r^2 + a^2 cos(theta)^2 + b^2 sin(theta)^2)^6
            """)
    void whatIsPrintedReadsLikeABook(String name, String kind, String expected) {
        Expr formula = geometry(name).formulas().component(TensorKind.of(kind).orElseThrow());
        assertEquals(expected, TextPrinter.plain().print(formula));
    }

    /** In all notations; derivatives of unknown functions among them. */
    @TestFactory
    Stream<DynamicTest> whatIsPrintedReadsBack() {
        return CurvatureReference.cases().stream()
                .filter(c -> !c.name().equals("rational-3d"))
                .map(c -> DynamicTest.dynamicTest(c.name(), () -> {
                    Geometry space = geometry(c.name());
                    ExpressionReader reader = reader(space);
                    List<Expr> formulas = new ArrayList<>(List.of(
                            space.formulas().scalar(),
                            space.formulas().kretschmann(),
                            space.formulas().determinant()));
                    space.formulas()
                            .indices(3)
                            .forEach(i -> formulas.add(space.formulas().component(TensorKind.CHRISTOFFEL, i)));
                    for (Expr formula : formulas) {
                        Graph graph = new Graph();
                        for (TextPrinter printer :
                                List.of(TextPrinter.plain(), TextPrinter.unicode(), TextPrinter.latex())) {
                            String text = printer.print(formula);
                            assertEquals(graph.of(formula), graph.of(reader.read(text)), text);
                        }
                    }
                }));
    }

    /** The point of the check is one where the roots of the function have residues too. */
    @Test
    void functionsWithRootsAreChecked() {
        for (int k = 1; k < 12; k++) {
            Expr f = org.vielbein.api.expr.Expressions.sqrt(
                    org.vielbein.api.expr.Expressions.symbol("r").plus(k));
            Formulas polar = geometry("polar").formulas();
            assertEquals(ZeroTest.Answer.DISPROVED, polar.isZero(polar.laplacian(f)));
            assertEquals(2, polar.gradient(f).size());
        }
    }

    /** e^(2f) (dx² + dy²) has S = −2 e^(−2f) Δf; here f = 500 ln(x + y), a power too large to be multiplied out. */
    @Test
    void largePowersStayPowers() {
        Geometry space = Catalog.builder()
                .build()
                .script("power", "coordinates x, y; ds^2 = (x + y)^1000 (dx^2 + dy^2)", Map.of());
        Expr half = org.vielbein.api.expr.Expressions.ratio(1, 2);
        Map<Expr, Expr> place = Map.of(
                org.vielbein.api.expr.Expressions.symbol("x"), half,
                org.vielbein.api.expr.Expressions.symbol("y"), half);
        Expr scalar =
                org.vielbein.api.expr.Expressions.substitute(space.formulas().scalar(), place);
        Graph graph = new Graph();
        assertEquals(graph.constant(2000), graph.of(scalar));
    }

    @Test
    void aBudgetThatEndsSaysSoAndNamesTheNumericRoad() {
        Formulas formulas = geometry("rational-3d").formulas().within(1);
        String message =
                assertThrows(FormulaException.class, formulas::kretschmann).getMessage();
        assertEquals(
                "rational-3d: the formula of kretschmann was not found, since the symbolic computation needs more than its 1 ms;"
                        + " ask for numbers at a point instead, or give more time.",
                message);
        assertTrue(Double.isFinite(
                geometry("rational-3d").at(0.25, 0.5, 0.125).curvature().component(TensorKind.KRETSCHMANN)));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void anInterruptedThreadIsCancelled() {
        Formulas formulas = geometry("rational-3d").formulas();
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, formulas::kretschmann);
        assertTrue(Thread.interrupted());
    }
}
