package org.vielbein.core.geometry;

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
 * @param closed the exact packed components as formulas without symbols, where the input was exact and no chart lies between
 */
record LocalMetric(Matrix g, double[][] error, Optional<Rows> rows, List<Node> closed) {
    /**
     * The squares of a line element at a point, {@code g = EᵀηE}.
     *
     * @param e the m×n matrix of rows √|c| ω
     * @param signs the sign of c in each row, 1 or −1
     * @param error the largest relative error of a row, relative to its largest coefficient
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

        Rows times(Matrix jacobian, double more) {
            return new Rows(e.times(jacobian), signs, error + more);
        }
    }

    /**
     * The metric at a place.
     *
     * @throws NoAnswerException if a component is infinite or undefined there
     */
    static LocalMetric of(String subject, MetricForm form, Place place) {
        Values values = form.components().at(place);
        int n = form.coordinates().size();
        requireFinite(subject, values, form.coordinates().names(), place);
        DoubleDouble[][] g = new DoubleDouble[n][n];
        double[][] error = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                int k = MetricForm.packed(n, Math.min(i, j), Math.max(i, j));
                g[i][j] = values.at(k);
                error[i][j] = values.error(k);
            }
        }
        return new LocalMetric(
                Matrix.of(g), error, form.rows().flatMap(set -> rows(set.at(place), n)), values.closed());
    }

    private static Optional<Rows> rows(Values values, int n) {
        int m = values.precise().length / (n + 1);
        DoubleDouble[][] e = new DoubleDouble[m][n];
        int[] signs = new int[m];
        double worst = 0;
        for (int a = 0; a < m; a++) {
            DoubleDouble c = values.at(a);
            DoubleDouble root = c.abs().sqrt();
            signs[a] = c.signum() < 0 ? -1 : 1;
            double size = 0;
            double error = 0;
            for (int i = 0; i < n; i++) {
                e[a][i] = root.times(values.at(m + a * n + i));
                size = Math.max(size, Math.abs(values.at(m + a * n + i).hi()));
                error = Math.max(error, values.error(m + a * n + i));
                if (!e[a][i].isFinite()) {
                    return Optional.empty();
                }
            }
            worst = Math.max(worst, relative(error, size) + relative(values.error(a), Math.abs(c.hi())));
        }
        return Optional.of(new Rows(Matrix.of(e), signs, worst));
    }

    private static double relative(double error, double size) {
        return size == 0 ? 0 : error / size;
    }

    /** The pull-back {@code JᵀgJ} by a map with Jacobian J. */
    LocalMetric pulledBack(Matrix jacobian, double[][] jacobianError) {
        Matrix pulled = g.congruence(jacobian);
        double[][] sizes = new double[jacobian.columns()][jacobian.columns()];
        int n = jacobian.columns();
        double[][] more = new double[n][n];
        double relative = 0;
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
        for (int k = 0; k < g.rows(); k++) {
            for (int i = 0; i < n; i++) {
                relative = Math.max(
                        relative,
                        relative(jacobianError[k][i], Math.abs(jacobian.at(k, i).hi())));
            }
        }
        double rowError = relative;
        return new LocalMetric(settled(pulled, sizes), more, rows.map(r -> r.times(jacobian, rowError)), List.of());
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
        return Math.min(worst, 1);
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
