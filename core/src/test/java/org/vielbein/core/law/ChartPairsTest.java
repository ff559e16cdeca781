package org.vielbein.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.api.expr.OpaqueFunction;
import org.vielbein.core.geometry.Conversion;
import org.vielbein.core.geometry.Converted;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.number.Scaled;

/** Sound charts agree on lengths; charts that are none break the law. */
class ChartPairsTest {
    /** (p, q) with x = f(p), y = q. */
    private record Bent(String name, Interval range, UnaryOperator<Expr> map, Map<String, Expr> inverse)
            implements CoordinateChart {
        Bent(String name, Interval range, UnaryOperator<Expr> map) {
            this(name, range, map, Map.of());
        }

        @Override
        public String target() {
            return "plane";
        }

        @Override
        public Domain domain(Arguments given) {
            return Domain.of(Coordinate.of("p").in(range), Coordinate.of("q"));
        }

        @Override
        public Map<String, Expr> toTarget(Coordinates x, Arguments given) {
            return Map.of("x", map.apply(x.get(0)), "y", x.get(1));
        }

        @Override
        public Map<String, Expr> fromTarget(Coordinates y, Arguments given) {
            return inverse;
        }
    }

    private static List<Violation> check(CoordinateChart... charts) {
        Geometry plane = Geometry.of(LawsTest.plane());
        List<Geometry> views = new java.util.ArrayList<>(List.of(plane));
        for (CoordinateChart chart : charts) {
            views.add(plane.in(chart, Arguments.of(chart)).named("plane in " + chart.name()));
        }
        return Laws.acrossCharts(views, LawsTest.SEED);
    }

    private static void assertBroken(String found, CoordinateChart chart) {
        List<Violation> violations = check(new LawsTest.Polar(0), chart);
        assertTrue(violations.stream().allMatch(v -> v.law().equals(Laws.ALL_CHARTS)));
        assertTrue(violations.stream().anyMatch(v -> v.found().contains(found)), violations::toString);
        assertTrue(violations.stream().allMatch(v -> v.subject().contains(chart.name())), violations::toString);
    }

    @Test
    void soundChartsAgree() {
        assertEquals(
                List.of(),
                check(
                        new LawsTest.Polar(0),
                        new Bent("stretched", Interval.ALL, p -> p.plus(p.pow(3))),
                        new Bent("right", Interval.POSITIVE, p -> ln(p))));
    }

    @Test
    void anInverseThatIsNoneIsReported() {
        List<Violation> violations = check(new LawsTest.Polar(0.5));
        assertTrue(
                violations.stream()
                        .anyMatch(v -> v.found().startsWith("The inverse that chart 'polar' gives does not lead back")),
                violations::toString);
    }

    @Test
    void aMapThatIsNotOneToOneIsReported() {
        assertBroken("has 2 points there", new Bent("folded", Interval.ALL, p -> p.squared()));
    }

    /** The slope says 1, the map x = 2 p. */
    @Test
    void aDerivativeThatIsNoneIsReported() {
        FunctionSymbol twice = FunctionSymbol.opaque("twice", new OpaqueFunction() {
            @Override
            public int arity() {
                return 1;
            }

            @Override
            public int smoothness() {
                return 2;
            }

            @Override
            public double derivative(int[] orders, double[] at) {
                return orders[0] == 0 ? 2 * at[0] : orders[0] == 1 ? 1 : 0;
            }
        });
        assertBroken(
                "its differences tend to another one",
                new Bent(
                        "lying",
                        Interval.ALL,
                        twice::at,
                        Map.of("p", symbol("x").over(2), "q", symbol("y"))));
    }

    /** Which pair, where, and by how much. */
    @Test
    void aViolationNamesThePairThePointAndTheDeviation() {
        Bent stretched =
                new Bent("stretched", Interval.POSITIVE, p -> p.times(2), Map.of("p", symbol("x"), "q", symbol("y")));
        Violation first = check(stretched).get(0);
        assertEquals("plane to plane in stretched", first.subject());
        assertEquals(
                "plane to plane in stretched breaks the law 'all charts' at x = 1.5557153558437737, y ="
                        + " -0.00849123100228888: The inverse that chart 'stretched' gives does not lead back from x ="
                        + " 1.5557153558437737, y = -0.00849123100228888; this point was found by Newton's iteration."
                        + " (deviation 0.778, seed 3969).",
                first.toString());
    }

    /** A covector that is moved as vectors are. */
    @Test
    void aCovectorMovedAsAVectorIsReported() {
        Geometry plane = Geometry.of(LawsTest.plane());
        LawsTest.Polar polar = new LawsTest.Polar(0);
        Converted there =
                Conversion.between(plane, plane.in(polar, Arguments.of(polar))).at(3, 4);
        double[] w = {1, 2};
        double[] v = {3, -1};
        double[] image = there.vector(v).components();
        assertEquals(Optional.empty(), ChartPair.covector(w, there.covector(w), v, image));
        assertEquals(
                "ω(v) is 1.0 here and 2.152 there",
                ChartPair.covector(w, there.vector(w), v, image).orElseThrow().found());
        Converted.Moved moved = there.covector(w);
        Converted.Length longer = new Converted.Length(
                moved.length().orElseThrow().before(),
                moved.length().orElseThrow().after().times(Scaled.of(2)));
        PointCheck.Wrong wrong = ChartPair.covector(
                        w, new Converted.Moved(moved.components(), Optional.of(longer), Optional.empty()), v, image)
                .orElseThrow();
        assertEquals("‖ω‖ is 2.23606797749979 here and 4.47213595499958 there", wrong.found());
        assertEquals(1.0 / 3, wrong.off(), 1e-12);
    }
}
