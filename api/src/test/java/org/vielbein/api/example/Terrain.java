package org.vielbein.api.example;

import java.util.Arrays;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.api.expr.OpaqueFunction;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/** The surface z = h(x, y) over a table of heights, h by quadratic B-splines: one derivative exists everywhere. */
public final class Terrain implements Metric {
    private final double[][] heights;

    public Terrain(double[][] heights) {
        this.heights = Arrays.stream(heights).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public String name() {
        return "terrain";
    }

    @Override
    public Domain domain(Arguments given) {
        return Domain.of(
                Coordinate.of("x").in(Interval.open(1, heights.length - 2)),
                Coordinate.of("y").in(Interval.open(1, heights[0].length - 2)));
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        Expr height = FunctionSymbol.opaque("h", new Spline(heights)).at(x.all());
        return LineElement.euclidean(x.get(0), x.get(1), height);
    }

    private record Spline(double[][] heights) implements OpaqueFunction {
        @Override
        public int arity() {
            return 2;
        }

        @Override
        public int smoothness() {
            return 1;
        }

        @Override
        public double derivative(int[] orders, double[] at) {
            int i = (int) Math.rint(at[0]), j = (int) Math.rint(at[1]);
            double[] u = weights(orders[0], at[0] - i), v = weights(orders[1], at[1] - j);
            double sum = 0;
            for (int k = 0; k < 3; k++) {
                for (int l = 0; l < 3; l++) {
                    sum += u[k] * v[l] * heights[i + k - 1][j + l - 1];
                }
            }
            return sum;
        }

        /** The three B-splines that are not zero at the distance s, |s| ≤ ½, from a knot, or their derivatives. */
        private static double[] weights(int order, double s) {
            return order == 0
                    ? new double[] {(0.5 - s) * (0.5 - s) / 2, 0.75 - s * s, (0.5 + s) * (0.5 + s) / 2}
                    : new double[] {s - 0.5, -2 * s, s + 0.5};
        }
    }
}
