package org.vielbein.core.geometry;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.core.linalg.Matrix;
import org.vielbein.core.number.DoubleDouble;

/**
 * The equation φ(x) = y of a chart at one y: how far a point is from solving it, and how it is made better.
 *
 * <p>Coordinates of the target that are periodic count modulo their period.
 */
final class Preimage {
    /** Beyond this condition of the scaled Jacobian a root is a double one or at the end of the chart. */
    private static final double DEGENERATE = 1e10;

    private static final double EXACT = 0x1p-92;
    private static final double ROUNDING = 0x1p-46;
    private static final int STEPS = 6;
    private static final int SLOW_STEPS = 70;

    private final ChartMap chart;
    private final DoubleDouble[] y;
    private final DoubleDouble[] periods;

    /** @param periods of the target's coordinates, 0 for those that are not periodic */
    Preimage(ChartMap chart, DoubleDouble[] y, DoubleDouble[] periods) {
        this.chart = chart;
        this.y = y;
        this.periods = periods;
    }

    DoubleDouble[] image() {
        return y;
    }

    /** φ(x) − y in double-double. */
    DoubleDouble[] residual(Place x) {
        Values image = chart.map().at(chart.own(x));
        DoubleDouble[] f = new DoubleDouble[y.length];
        for (int k = 0; k < f.length; k++) {
            f[k] = reduced(image.at(k).minus(y[k]), periods[k]);
        }
        return f;
    }

    private static DoubleDouble reduced(DoubleDouble d, DoubleDouble period) {
        return period.isZero() || !d.isFinite()
                ? d
                : d.minus(period.times(Math.rint(d.over(period).hi())));
    }

    /** The size of the terms of which φᵏ is a sum, to first order: |yᵏ| + Σ |∂φᵏ/∂xⁱ xⁱ|. */
    private double[] sizes(Place x) {
        Values slopes = chart.jacobian().at(chart.own(x));
        double[] at = x.point(chart.domain().names());
        double[] sizes = new double[y.length];
        for (int k = 0; k < sizes.length; k++) {
            sizes[k] = Math.abs(y[k].hi()) + periods[k].hi();
            for (int i = 0; i < at.length; i++) {
                double term = Math.abs(slopes.at(k * at.length + i).hi() * at[i]);
                sizes[k] += Double.isFinite(term) ? term : 0;
            }
        }
        return sizes;
    }

    /** The largest residual relative to the size of its terms; infinite where φ has no value. */
    private double off(Place x) {
        DoubleDouble[] f = residual(x);
        double[] sizes = sizes(x);
        double worst = 0;
        for (int k = 0; k < f.length; k++) {
            if (!f[k].isFinite()) {
                return Double.POSITIVE_INFINITY;
            }
            worst = Math.max(worst, f[k].isZero() ? 0 : Math.abs(f[k].hi()) / sizes[k]);
        }
        return worst;
    }

    /** Whether φ(x) = y to rounding. */
    boolean isSolvedBy(Place x) {
        return off(x) <= ROUNDING;
    }

    /** A solution to rounding made as exact as double-double allows; exact ones stay what they are. */
    Place polished(Place x) {
        if (x.exact().isPresent()) {
            return x;
        }
        Place best = x;
        double off = off(x);
        int steps = isDegenerate(x) ? SLOW_STEPS : STEPS;
        for (int step = 0; step < steps && off > EXACT; step++) {
            Optional<Place> next = newton(best);
            double there = next.map(this::off).orElse(Double.POSITIVE_INFINITY);
            if (!(there < off)) {
                break;
            }
            best = next.orElseThrow();
            off = there;
        }
        return best;
    }

    /** x − J⁻¹ (φ(x) − y). */
    private Optional<Place> newton(Place x) {
        Optional<Matrix> j = slope(x);
        if (j.isEmpty() || j.get().determinant().isZero()) {
            return Optional.empty();
        }
        DoubleDouble[] f = residual(x);
        DoubleDouble[][] column =
                Arrays.stream(f).map(v -> new DoubleDouble[] {v}).toArray(DoubleDouble[][]::new);
        Matrix step = j.get().solve(Matrix.of(column));
        List<String> names = chart.domain().names();
        Map<String, DoubleDouble> next = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            next.put(names.get(i), x.values().get(names.get(i)).minus(step.at(i, 0)));
        }
        return Optional.of(new Place(next, Optional.empty()));
    }

    private Optional<Matrix> slope(Place x) {
        Values slopes = chart.jacobian().at(chart.own(x));
        int n = chart.domain().size();
        DoubleDouble[][] j = new DoubleDouble[y.length][n];
        for (int k = 0; k < y.length; k++) {
            for (int i = 0; i < n; i++) {
                j[k][i] = slopes.at(k * n + i);
                if (!j[k][i].isFinite()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(Matrix.of(j));
    }

    /** Whether the map has no derivative of an inverse at a point, or one that is not to be used. */
    boolean isDegenerate(Place x) {
        return slope(x).map(Preimage::equilibrated)
                .map(j -> !(j.condition() < DEGENERATE))
                .orElse(true);
    }

    private static Matrix equilibrated(Matrix j) {
        int n = j.columns();
        DoubleDouble[][] rows = new DoubleDouble[j.rows()][n];
        double[] column = new double[n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < j.rows(); k++) {
                column[i] = Math.max(column[i], Math.abs(j.at(k, i).hi()));
            }
        }
        for (int k = 0; k < j.rows(); k++) {
            double row = 0;
            for (int i = 0; i < n; i++) {
                rows[k][i] = column[i] == 0 ? j.at(k, i) : j.at(k, i).over(column[i]);
                row = Math.max(row, Math.abs(rows[k][i].hi()));
            }
            for (int i = 0; i < n && row > 0; i++) {
                rows[k][i] = rows[k][i].over(row);
            }
        }
        return Matrix.of(rows);
    }

    /** The equation for {@link LeastSquares}, each coordinate of the target in units of its own. */
    LeastSquares.Residual weighted() {
        double[] weights = weights();
        int n = chart.domain().size();
        return new LeastSquares.Residual() {
            @Override
            public double[] at(double[] x) {
                double[] f = chart.mapKernel().at(chart.kernelInput(x));
                for (int k = 0; k < f.length; k++) {
                    double d = f[k] - y[k].hi();
                    double period = periods[k].hi();
                    f[k] = weights[k] * (period > 0 ? Math.IEEEremainder(d, period) : d);
                }
                return f;
            }

            @Override
            public double[][] slope(double[] x) {
                double[] all = chart.jacobianKernel().at(chart.kernelInput(x));
                double[][] j = new double[weights.length][n];
                for (int k = 0; k < j.length; k++) {
                    for (int i = 0; i < n; i++) {
                        j[k][i] = weights[k] * all[k * n + i];
                    }
                }
                return j;
            }
        };
    }

    /** The largest coordinate of y, 1 where all are 0. */
    double scale() {
        double largest = 0;
        for (DoubleDouble v : y) {
            largest = Math.max(largest, Math.abs(v.hi()));
        }
        return largest == 0 ? 1 : largest;
    }

    private double[] weights() {
        double[] weights = new double[y.length];
        for (int k = 0; k < weights.length; k++) {
            double unit = Math.max(Math.abs(y[k].hi()), 1e-3 * scale());
            weights[k] = 1 / (periods[k].isZero() ? unit : Math.min(unit, periods[k].hi()));
        }
        return weights;
    }
}
