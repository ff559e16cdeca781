package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleFunction;

/**
 * The nodes of a rule in one direction, each as its distance to an end, and the weights; every second and every fourth node form the
 * rule of half and of a quarter of the density, whose weights stand here as ratios to these.
 *
 * @param position the distance from the lower end, not negative, or minus the distance from the upper end, in units of the width; where
 *     an end is infinite, the distance from the other, or the coordinate itself
 * @param weight of the rule
 * @param half the weights of the rule of half the density, divided by these; 0 at nodes it has not
 * @param quarter the same of the rule of a quarter of the density
 */
record Nodes(double[] position, double[] weight, double[] half, double[] quarter) {
    private static final double EDGE = 1e-10;

    /** At an end weights go to 0; where a period begins they do not, and that is no end. */
    private static final double LIGHT = 1e-6;

    private static final Map<Integer, Nodes> FEJER = new ConcurrentHashMap<>();

    int size() {
        return position.length;
    }

    /** Whether a node is as good as an end. */
    boolean isAtEnd(int j) {
        double distance = Math.abs(position[j]);
        return distance < EDGE && weight[j] < LIGHT || distance > 1 / EDGE;
    }

    /**
     * The second rule of Fejér with n − 1 nodes for n even: exact for polynomials of degree n − 2, open, nested.
     *
     * <p>Source: L. Fejér, Mechanische Quadraturen mit positiven Cotesschen Zahlen, Math. Z. 37 (1933); weights as in J. Waldvogel, Fast
     * construction of the Fejér and Clenshaw–Curtis quadrature rules, BIT 46 (2006), equation (2.3).
     */
    static Nodes fejer(int n) {
        return FEJER.computeIfAbsent(n, Nodes::newFejer);
    }

    private static Nodes newFejer(int n) {
        double[] position = new double[n - 1];
        double[] weight = new double[n - 1];
        double[] half = new double[n - 1];
        double[] quarter = new double[n - 1];
        for (int j = 1; j < n; j++) {
            double s = Math.sin(Math.min(j, n - j) * Math.PI / (2 * n));
            position[j - 1] = 2 * j <= n ? s * s : -s * s;
            weight[j - 1] = fejerWeight(j, n);
            half[j - 1] = j % 2 == 0 ? fejerWeight(j / 2, n / 2) / weight[j - 1] : 0;
            quarter[j - 1] = j % 4 == 0 ? fejerWeight(j / 4, n / 4) / weight[j - 1] : 0;
        }
        return new Nodes(position, weight, half, quarter);
    }

    private static double fejerWeight(int j, int n) {
        double sum = 0;
        for (int m = n / 2; m >= 1; m--) {
            sum += sine((2L * m - 1) * j, n) / (2 * m - 1);
        }
        return 2 * sine(j, n) / n * sum;
    }

    /** sin(aπ/n) with the argument reduced in whole numbers. */
    private static double sine(long a, int n) {
        long r = a % (2L * n);
        double sign = r > n ? -1 : 1;
        r = r > n ? r - n : r;
        return sign * Math.sin(Math.min(r, n - r) * Math.PI / n);
    }

    /**
     * The trapezoidal rule with n nodes over a whole period.
     *
     * @param shift of all nodes in units of their distance, from 0 to 1
     */
    static Nodes periodic(int n, double shift) {
        double[] position = new double[n];
        double[] weight = new double[n];
        double[] half = new double[n];
        double[] quarter = new double[n];
        for (int j = 0; j < n; j++) {
            double u = (j + shift) / n;
            position[j] = u <= 0.5 ? u : u - 1;
            weight[j] = 1.0 / n;
            half[j] = j % 2 == 0 ? 2 : 0;
            quarter[j] = j % 4 == 0 ? 4 : 0;
        }
        return new Nodes(position, weight, half, quarter);
    }

    /** The trapezoidal rule after a substitution t ↦ (position, dx/dt), the nodes being multiples of h, shifted by a part of it. */
    private static Nodes substituted(double h, double shift, double from, double to, DoubleFunction<double[]> map) {
        List<double[]> nodes = new ArrayList<>();
        for (long j = (long) Math.ceil(from / h); j <= to / h; j++) {
            double[] one = map.apply((j + shift) * h);
            if (Double.isFinite(one[0]) && one[1] > 0 && Double.isFinite(one[1])) {
                nodes.add(new double[] {one[0], h * one[1], j % 2 == 0 ? 2 : 0, j % 4 == 0 ? 4 : 0});
            }
        }
        double[][] columns = new double[4][nodes.size()];
        for (int j = 0; j < nodes.size(); j++) {
            for (int c = 0; c < 4; c++) {
                columns[c][j] = nodes.get(j)[c];
            }
        }
        return new Nodes(columns[0], columns[1], columns[2], columns[3]);
    }

    /**
     * The tanh-sinh rule on an interval: {@code x = 1/(1 + exp(−π sinh t))}.
     *
     * <p>Source: H. Takahasi, M. Mori, Double exponential formulas for numerical integration, Publ. RIMS 9 (1974).
     */
    static Nodes tanhSinh(double h, double shift, double from, double to) {
        return substituted(h, shift, from, to, t -> {
            double e = Math.exp(-Math.PI * Math.sinh(Math.abs(t)));
            double s = e / (1 + e);
            return new double[] {t < 0 ? s : -s, Math.PI * Math.cosh(t) * s / (1 + e)};
        });
    }

    /** The rule on a half-line: {@code x = exp(π/2 sinh t)}. */
    static Nodes expSinh(double h, double shift, double from, double to) {
        return substituted(h, shift, from, to, t -> {
            double x = Math.exp(Math.PI / 2 * Math.sinh(t));
            return new double[] {x, Math.PI / 2 * Math.cosh(t) * x};
        });
    }

    /** The rule on the whole line: {@code x = sinh(π/2 sinh t)}. */
    static Nodes sinhSinh(double h, double shift, double from, double to) {
        return substituted(h, shift, from, to, t -> {
            double u = Math.PI / 2 * Math.sinh(t);
            return new double[] {Math.sinh(u), Math.PI / 2 * Math.cosh(t) * Math.cosh(u)};
        });
    }
}
