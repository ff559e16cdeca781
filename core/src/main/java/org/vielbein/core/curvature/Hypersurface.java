package org.vielbein.core.curvature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.formula.Field;

/**
 * How a hypersurface {@code yᵃ = Xᵃ(x)}, k = m − 1, lies in a Riemannian space with the metric ḡ and its connection Γ̄, in any field:
 *
 * <pre>
 * c_a   = the cofactors of N in det(∂₁X, …, ∂ₖX, N)           ν = √(ḡᵃᵇ c_a c_b)          Nᵃ = ḡᵃᵇ c_b / ν
 * II_ij = ḡ(∇̄ᵢ∂ⱼX, N) = c_a (∂ᵢ∂ⱼXᵃ + Γ̄ᵃ_bc ∂ᵢXᵇ ∂ⱼXᶜ) / ν
 * Sⁱⱼ   = gⁱᵏ II_kj            H = Sⁱᵢ / k                     K = det S
 * </pre>
 *
 * So N is the unit normal with det(∂₁X, …, ∂ₖX, N) &gt; 0, and {@code II(u, v) = −ḡ(∇̄ᵤN, v)}: on a sphere with the normal outward all
 * principal curvatures are −1/R.
 *
 * <p>Source: J. M. Lee, "Introduction to Riemannian Manifolds" (2018), chapter 8 (there h, s); M. P. do Carmo, "Riemannian Geometry"
 * (1992), chapter 6 §2 (there H_η, S_η).
 *
 * @param <E> an element of the field
 */
final class Hypersurface<E> {
    private final MapJet<E> map;
    private final Field<E> field;
    private final UnaryOperator<E> root;
    private final Curvature<E> around;
    private final Curvature<E> own;
    private final int k;
    private final int m;
    private final Map<String, E> known = new HashMap<>();

    /** @param root the positive root of a positive element */
    Hypersurface(MapJet<E> map, UnaryOperator<E> root) {
        this.map = map;
        this.root = root;
        field = map.field();
        k = map.dimension();
        m = map.ambientDimension();
        around = new Curvature<>(map.around());
        own = new Curvature<>(map.induced());
    }

    int dimension() {
        return k;
    }

    int ambientDimension() {
        return m;
    }

    Field<E> field() {
        return field;
    }

    /** The space around at the image. */
    Curvature<E> around() {
        return around;
    }

    private E once(String key, Supplier<E> value) {
        E element = known.get(key);
        if (element == null) {
            element = value.get();
            known.put(key, element);
        }
        return element;
    }

    /** {@code g_ij}, the first fundamental form. */
    E first(int i, int j) {
        return i > j ? first(j, i) : once("g" + i + "," + j, () -> own.metric(i, j));
    }

    /** {@code c_a = (−1)^(a+k) det ∂X without row a}. */
    E conormal(int a) {
        return once("c" + a, () -> {
            List<Integer> rows = new ArrayList<>();
            for (int b = 0; b < m; b++) {
                if (b != a) {
                    rows.add(b);
                }
            }
            E minor = minor(rows, 0);
            return (a + k) % 2 == 0 ? minor : field.negate(minor);
        });
    }

    /** The minor of these rows of ∂X and the columns from one on. */
    private E minor(List<Integer> rows, int column) {
        if (rows.isEmpty()) {
            return field.constant(1);
        }
        return once("minor" + rows, () -> {
            Sum<E> sum = new Sum<>(field);
            for (int at = 0; at < rows.size(); at++) {
                List<Integer> rest = new ArrayList<>(rows);
                rest.remove(at);
                E entry = map.tangent(rows.get(at), column);
                if (!field.isZero(entry)) {
                    E below = minor(rest, column + 1);
                    if (at % 2 == 0) {
                        sum.add(entry, below);
                    } else {
                        sum.subtract(entry, below);
                    }
                }
            }
            return sum.value();
        });
    }

    /** {@code ν²}. */
    E squaredLength() {
        return once("nu2", () -> {
            Sum<E> sum = new Sum<>(field);
            for (int a = 0; a < m; a++) {
                for (int b = 0; b < m; b++) {
                    sum.add(around.inverse(a, b), conormal(a), conormal(b));
                }
            }
            return sum.value();
        });
    }

    /** ν, the length of the conormal. */
    E length() {
        return once("nu", () -> root.apply(squaredLength()));
    }

    /** {@code Nᵃ}. */
    E normal(int a) {
        return once("N" + a, () -> {
            Sum<E> sum = new Sum<>(field);
            for (int b = 0; b < m; b++) {
                sum.add(around.inverse(a, b), conormal(b));
            }
            return field.dividedBy(sum.value(), length());
        });
    }

    /** {@code II_ij}. */
    E second(int i, int j) {
        return i > j
                ? second(j, i)
                : once("II" + i + "," + j, () -> {
                    Sum<E> sum = new Sum<>(field);
                    for (int a = 0; a < m; a++) {
                        sum.add(conormal(a), acceleration(a, i, j));
                    }
                    return field.dividedBy(sum.value(), length());
                });
    }

    /** {@code (∇̄ᵢ∂ⱼX)ᵃ}. */
    private E acceleration(int a, int i, int j) {
        return once("D" + a + ";" + i + "," + j, () -> {
            Sum<E> sum = new Sum<>(field).add(map.hessian(a, i, j));
            for (int b = 0; b < m; b++) {
                for (int c = 0; c < m; c++) {
                    sum.add(around.christoffel(a, b, c), map.tangent(b, i), map.tangent(c, j));
                }
            }
            return sum.value();
        });
    }

    /** {@code Sⁱⱼ}. */
    E shape(int i, int j) {
        return once("S" + i + "," + j, () -> {
            Sum<E> sum = new Sum<>(field);
            for (int l = 0; l < k; l++) {
                sum.add(own.inverse(i, l), second(l, j));
            }
            return sum.value();
        });
    }

    /** H. */
    E mean() {
        return once("H", () -> {
            E part = field.constant(Constant.of(k).reciprocal());
            Sum<E> sum = new Sum<>(field);
            for (int i = 0; i < k; i++) {
                sum.add(part, shape(i, i));
            }
            return sum.value();
        });
    }

    /** {@code det S = det II / det g}. */
    E gaussKronecker() {
        return once("K", () -> {
            MetricJet<E> second = new ValueJet<>("the second fundamental form", field, k, this::second);
            return field.dividedBy(new InverseMetric<>(second).determinant(), own.determinant());
        });
    }

    /** {@code II_ij − H g_ij}, zero where the hypersurface is umbilic. */
    E traceFree(int i, int j) {
        return new Sum<>(field).add(second(i, j)).subtract(mean(), first(i, j)).value();
    }

    /**
     * The curvature of the space around on vectors of the frame ∂₁X, …, ∂ₖX, N: {@code R̄(∂ₗX, ∂ₙX, ∂ᵢX, ∂ⱼX)}, where the index k stands
     * for N.
     */
    E around(int l, int n, int i, int j) {
        Sum<E> sum = new Sum<>(field);
        planes((a, b, c, d) -> sum.add(around.riemannLower(a, b, c, d), plane(a, b, l, n), plane(c, d, i, j)));
        return sum.value();
    }

    /** The size of the terms of {@link #around(int, int, int, int)}. */
    double aroundSize(int l, int n, int i, int j, ToDoubleFunction<E> size) {
        double[] sum = {0};
        planes((a, b, c, d) -> sum[0] += size.applyAsDouble(around.riemannLower(a, b, c, d))
                * size.applyAsDouble(plane(a, b, l, n))
                * size.applyAsDouble(plane(c, d, i, j)));
        return sum[0];
    }

    private interface Planes {
        void accept(int a, int b, int c, int d);
    }

    /** All pairs of coordinate planes of the space around. */
    private void planes(Planes each) {
        for (int a = 0; a < m; a++) {
            for (int b = a + 1; b < m; b++) {
                for (int c = 0; c < m; c++) {
                    for (int d = c + 1; d < m; d++) {
                        each.accept(a, b, c, d);
                    }
                }
            }
        }
    }

    private E plane(int a, int b, int i, int j) {
        return new Sum<>(field)
                .add(frame(a, i), frame(b, j))
                .subtract(frame(b, i), frame(a, j))
                .value();
    }

    private E frame(int a, int i) {
        return i < k ? map.tangent(a, i) : normal(a);
    }
}
