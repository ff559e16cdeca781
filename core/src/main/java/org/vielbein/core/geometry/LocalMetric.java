package org.vielbein.core.geometry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vielbein.core.graph.Node;
import org.vielbein.core.linalg.Matrix;
import org.vielbein.core.number.DoubleDouble;

/**
 * The metric at one point: the components, and the weighted coframe where the line element is a sum of squares.
 *
 * @param g the symmetric matrix g_ij
 * @param error an estimate of the absolute error of each g_ij
 * @param rows the squares, where there are any with finite values
 * @param closed the exact packed components as formulas without symbols, where the input was exact and no Jacobian lies between
 */
record LocalMetric(Matrix g, double[][] error, Optional<Rows> rows, List<Node> closed) {
    /** Errors are estimates; two roads differ when they are this many times further apart. */
    private static final double MARGIN = 64;

    /** The relative error of what is not known at all. */
    private static final double NOTHING = Math.nextDown(1.0);

    /**
     * The squares of a line element at a point, {@code g = EᵀηE}.
     *
     * @param e the m×n matrix of rows √|c| ω
     * @param signs the sign of c in each row, 1 or −1
     * @param error the largest error of an entry, relative to the largest entry of its column
     */
    record Rows(Matrix e, int[] signs, double error) {
        boolean isDefinite() {
            for (int sign : signs) {
                if (sign < 0) {
                    return false;
                }
            }
            return true;
        }

        boolean isSquare() {
            return e.rows() == e.columns();
        }

        /** The largest entry of each column. */
        double[] sizes() {
            double[] sizes = new double[e.columns()];
            for (int i = 0; i < sizes.length; i++) {
                for (int a = 0; a < e.rows(); a++) {
                    sizes[i] = Math.max(sizes[i], Math.abs(e.at(a, i).hi()));
                }
            }
            return sizes;
        }

        Rows times(Matrix jacobian, double[][] jacobianError) {
            Rows image = new Rows(e.times(jacobian), signs, 0);
            double[] before = sizes();
            double[] after = image.sizes();
            double worst = 0;
            for (int i = 0; i < after.length; i++) {
                double sum = 0;
                for (int k = 0; k < before.length; k++) {
                    sum += before[k] * (error * Math.abs(jacobian.at(k, i).hi()) + jacobianError[k][i]);
                }
                worst = Math.max(worst, relative(sum, after[i]));
            }
            return new Rows(image.e, signs, worst);
        }
    }

    /**
     * The metric at a place.
     *
     * @throws NoAnswerException if a component is infinite or undefined there
     */
    static LocalMetric of(String subject, MetricForm form, Place place) {
        List<String> x = form.coordinates().names();
        Values values = form.components().at(place);
        requireFinite(subject, values, x, place);
        return of(values, x.size(), form.rows().flatMap(set -> rows(set.at(place), x.size())));
    }

    /** The metric at a place from its components, packed by rows for i ≤ j; empty where one is infinite or undefined. */
    static Optional<LocalMetric> of(FormulaSet components, int n, Place place) {
        Values values = components.at(place);
        boolean finite = Arrays.stream(values.precise()).allMatch(DoubleDouble::isFinite);
        return finite ? Optional.of(of(values, n, Optional.empty())) : Optional.empty();
    }

    private static LocalMetric of(Values values, int n, Optional<Rows> rows) {
        DoubleDouble[][] g = new DoubleDouble[n][n];
        double[][] error = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                int k = MetricForm.packed(n, Math.min(i, j), Math.max(i, j));
                g[i][j] = values.at(k);
                error[i][j] = values.error(k);
            }
        }
        return new LocalMetric(Matrix.of(g), error, rows, values.closed());
    }

    private static Optional<Rows> rows(Values values, int n) {
        int m = values.precise().length / (n + 1);
        DoubleDouble[][] e = new DoubleDouble[m][n];
        double[][] error = new double[m][n];
        int[] signs = new int[m];
        for (int a = 0; a < m; a++) {
            DoubleDouble c = values.at(a);
            DoubleDouble root = c.abs().sqrt();
            double more = relative(values.error(a), Math.abs(c.hi()));
            signs[a] = c.signum() < 0 ? -1 : 1;
            for (int i = 0; i < n; i++) {
                int k = m + a * n + i;
                e[a][i] = root.times(values.at(k));
                error[a][i] = root.hi() * values.error(k) + more * Math.abs(e[a][i].hi());
                if (!e[a][i].isFinite()) {
                    return Optional.empty();
                }
            }
        }
        Rows rows = new Rows(Matrix.of(e), signs, 0);
        double[] sizes = rows.sizes();
        double worst = 0;
        for (double[] row : error) {
            for (int i = 0; i < n; i++) {
                worst = Math.max(worst, relative(row[i], sizes[i]));
            }
        }
        return Optional.of(new Rows(rows.e(), signs, worst));
    }

    /** Below 1, which says that nothing is known. */
    private static double relative(double error, double size) {
        return size == 0 ? 0 : Math.min(error / size, NOTHING);
    }

    /** The pull-back {@code JᵀgJ} by a map with Jacobian J. */
    LocalMetric pulledBack(Matrix jacobian, double[][] jacobianError) {
        Matrix pulled = g.congruence(jacobian);
        double[][] sizes = new double[jacobian.columns()][jacobian.columns()];
        int n = jacobian.columns();
        double[][] more = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < g.rows(); k++) {
                    for (int l = 0; l < g.rows(); l++) {
                        double left = Math.abs(jacobian.at(k, i).hi());
                        double right = Math.abs(jacobian.at(l, j).hi());
                        double size = Math.abs(g.at(k, l).hi());
                        sizes[i][j] += left * size * right;
                        more[i][j] += left * error[k][l] * right
                                + size * (jacobianError[k][i] * right + left * jacobianError[l][j]);
                    }
                }
            }
        }
        return new LocalMetric(
                settled(pulled, sizes), more, rows.map(r -> r.times(jacobian, jacobianError)), List.of());
    }

    /**
     * This metric, or another one of the same point that is known better: where the two differ by more than their errors, the other
     * one with the difference as its error.
     */
    LocalMetric or(LocalMetric other) {
        int n = g.rows();
        double[][] off = new double[n][n];
        boolean agree = true;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double difference = Math.abs(g.at(i, j).minus(other.g.at(i, j)).doubleValue());
                off[i][j] = Math.max(difference, other.error[i][j]);
                agree &= difference <= MARGIN * (error[i][j] + other.error[i][j]);
            }
        }
        if (!agree) {
            return new LocalMetric(other.g, off, Optional.empty(), List.of());
        }
        boolean better = relativeError() > Accuracy.CLAIMED && other.relativeError() < relativeError();
        return better ? other : this;
    }

    /** The components set to 0 that are no more than the rounding of the terms they are sums of. */
    private static Matrix settled(Matrix g, double[][] sizes) {
        DoubleDouble[][] rows = new DoubleDouble[g.rows()][g.rows()];
        for (int i = 0; i < g.rows(); i++) {
            for (int j = 0; j < g.rows(); j++) {
                boolean rounding = Math.abs(g.at(i, j).hi()) <= 0x1p-98 * Math.max(sizes[i][j], sizes[j][i]);
                rows[i][j] = rounding ? DoubleDouble.ZERO : g.at(i, j);
            }
        }
        return Matrix.of(rows);
    }

    /**
     * The error of the components relative to √|g_ii g_jj| (to the largest entry of its row where a diagonal entry is 0): what
     * the rank decisions need.
     */
    double relativeError() {
        int n = g.rows();
        double[] size = new double[n];
        for (int i = 0; i < n; i++) {
            double largest = 0;
            for (int j = 0; j < n; j++) {
                largest = Math.max(largest, Math.abs(g.at(i, j).hi()));
            }
            double diagonal = Math.abs(g.at(i, i).hi());
            size[i] = Math.sqrt(diagonal > 0 ? diagonal : largest);
        }
        double worst = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (error[i][j] > 0 && size[i] > 0 && size[j] > 0) {
                    worst = Math.max(worst, error[i][j] / size[i] / size[j]);
                }
            }
        }
        return Math.min(worst, NOTHING);
    }

    private static void requireFinite(String subject, Values values, List<String> x, Place place) {
        for (int i = 0; i < x.size(); i++) {
            for (int j = i; j < x.size(); j++) {
                if (!values.at(MetricForm.packed(x.size(), i, j)).isFinite()) {
                    throw new NoAnswerException(subject + " at " + place.text(x) + ": the component "
                            + component(x.get(i), x.get(j))
                            + " has no finite value there, so the metric does not exist at this point.");
                }
            }
        }
    }

    /** The name of a component in messages. */
    static String component(String i, String j) {
        return i.length() == 1 && j.length() == 1 ? "g_" + i + j : "g_(" + i + ", " + j + ")";
    }
}
