package org.vielbein.core.geometry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.linalg.Inertia;
import org.vielbein.core.linalg.Matrix;
import org.vielbein.core.number.DoubleDouble;

/**
 * The norm on the tangent space at a point that a line element {@code ds^m = P(x, dx)} of degree m ≠ 2 gives: the m-th root
 * {@code F(v) = P(v)^(1/m)} on the vectors for which P is positive.
 *
 * <p>F(λv) = λ F(v) for λ &gt; 0. For odd m, P(−v) = −P(v), so that of v and −v at most one has a norm. In a direction v the
 * space looks like a Euclidean one with the fundamental tensor {@code g_ij(v) = ½ ∂²F²/∂vⁱ∂vʲ}, of degree 0 in v, which may be
 * degenerate or indefinite. Values come from double-double arithmetic, right to a few units in the last place of a double
 * where the form itself is; vectors of any size between 1e-300 and 1e300.
 *
 * <p>Source: H. Shimada, "On Finsler spaces with the metric L = (a_{i₁…i_m} y^{i₁}…y^{i_m})^{1/m}", Tensor 33 (1979) 365.
 */
public final class MinkowskiNorm {
    private static final double DEGENERATE = 1e-13;

    private final String name;
    private final RootForm form;
    private final Place place;

    private MinkowskiNorm(String name, RootForm form, Place place) {
        this.name = name;
        this.form = form;
        this.place = place;
    }

    /**
     * The norm at a place of the present chart.
     *
     * @throws GeometryException if the degree is 2
     * @throws NoAnswerException if the place lies outside the chart
     */
    static MinkowskiNorm at(String name, ChartChain chain, Place place) {
        chain.metric().requireNumbers(name);
        RootForm form = chain.metric()
                .root()
                .orElseThrow(() -> new GeometryException(name
                        + ": the line element has degree 2, so its norm is that of the tangent space at a point."));
        return new MinkowskiNorm(name, form, chain.way(name, place).end());
    }

    /** The degree m. */
    public int degree() {
        return form.degree();
    }

    /** The coordinates of the point. */
    public double[] point() {
        return place.point(form.coordinates().names());
    }

    /**
     * F(v) and the fundamental tensor in the direction of v.
     *
     * @param v the components, exact constants
     * @throws GeometryException if the number of components is wrong or one is no finite number
     * @throws NoAnswerException if the form has no finite value there
     */
    public MinkowskiVector measure(List<Expr> v) {
        List<String> names = form.coordinates().names();
        DoubleDouble[] numbers = ExactInput.vector(name, names, v);
        int exponent = exponent(numbers);
        Constant scale = Constant.of(2).power(-exponent);
        Map<String, DoubleDouble> velocities = new LinkedHashMap<>();
        Map<String, Expr> exact = new LinkedHashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            String input = RootForm.velocity(names.get(i));
            velocities.put(input, numbers[i].scalb(-exponent));
            exact.put(input, scale.times(v.get(i)));
        }
        return measured(numbers, exponent, form.jet().at(place.with(new ParameterValues(exact, velocities))));
    }

    /** The power of two that brings the largest component to between 1 and 2; 0 of the zero vector. */
    private static int exponent(DoubleDouble[] v) {
        double largest = 0;
        for (DoubleDouble c : v) {
            largest = Math.max(largest, Math.abs(c.hi()));
        }
        return largest == 0 ? 0 : Math.getExponent(largest);
    }

    private MinkowskiVector measured(DoubleDouble[] v, int exponent, Values jet) {
        double[] components = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            components[i] = v[i].doubleValue();
        }
        DoubleDouble value = jet.at(0);
        if (!value.isFinite()) {
            throw new NoAnswerException(
                    name + " at " + place.text(form.coordinates().names()) + ": the form of degree " + degree()
                            + " has no finite value there.");
        }
        boolean zero = Math.abs(value.doubleValue()) <= jet.error(0);
        double p = zero ? 0 : value.doubleValue();
        double power = p * Math.pow(2, (double) exponent * degree());
        if (p < 0) {
            return new MinkowskiVector(components, power, Optional.empty(), Optional.empty(), false);
        }
        double norm = Math.scalb(Math.pow(p, 1.0 / degree()), exponent);
        Optional<double[][]> g = p == 0 ? Optional.empty() : fundamental(jet, v.length);
        boolean degenerate =
                g.isPresent() && !Inertia.of(Matrix.of(g.get()), DEGENERATE).isRegular();
        return new MinkowskiVector(components, power, Optional.of(norm), g, degenerate);
    }

    /** {@code g_ij = (1/m) P^(2/m − 1) (P_ij − (1 − 2/m) P_i P_j / P)}; empty where a derivative is not finite. */
    private Optional<double[][]> fundamental(Values jet, int n) {
        DoubleDouble p = jet.at(0);
        int m = degree();
        double before = Math.pow(p.doubleValue(), 2.0 / m - 1) / m;
        DoubleDouble share = DoubleDouble.of((long) m - 2).over(m).over(p);
        double[][] g = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                int second = 1 + n + MetricForm.packed(n, i, j);
                DoubleDouble product = jet.at(1 + i).times(jet.at(1 + j)).times(share);
                double bracket = jet.at(second).minus(product).doubleValue();
                double rounding = 0x1p-90 * Math.abs(product.doubleValue()) + jet.error(second);
                g[i][j] = Math.abs(bracket) <= rounding ? 0 : before * bracket;
                g[j][i] = g[i][j];
                if (!Double.isFinite(g[i][j])) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(g);
    }
}
