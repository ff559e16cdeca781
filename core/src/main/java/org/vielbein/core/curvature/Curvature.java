package org.vielbein.core.curvature;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.formula.Field;

/**
 * The curvature of a metric in any field. With the order of indices of the letters, upper first:
 *
 * <pre>
 * Γ_k,ij  = ½ (∂ᵢ g_jk + ∂ⱼ g_ik − ∂ₖ g_ij)             Γᵏᵢⱼ = gᵏˡ Γ_l,ij
 * R_lkij  = ½ (∂ₖ∂ᵢ g_lj + ∂ₗ∂ⱼ g_ki − ∂ₗ∂ᵢ g_kj − ∂ₖ∂ⱼ g_li) + Γ_m,ki Γᵐₗⱼ − Γ_m,kj Γᵐₗᵢ
 * Rˡₖᵢⱼ   = gˡᵐ R_mkij = ∂ᵢΓˡⱼₖ − ∂ⱼΓˡᵢₖ + ΓˡᵢₘΓᵐⱼₖ − ΓˡⱼₘΓᵐᵢₖ
 * R_kj    = Rⁱₖᵢⱼ (positive on a sphere)                S = gᵏʲ R_kj       G_kj = R_kj − ½ S g_kj
 * </pre>
 *
 * Neither the inverse nor Γ is differentiated. Each independent component is computed once, when it is first asked for.
 *
 * <p>Source: C. W. Misner, K. S. Thorne, J. A. Wheeler, "Gravitation" (1973), chapters 8, 13 and 14, the index order of commands
 * and results as above.
 *
 * @param <E> an element of the field
 */
final class Curvature<E> {
    private static final Constant HALF = Constant.of(2).reciprocal();

    private final MetricJet<E> jet;
    private final Field<E> field;
    private final int n;
    private final InverseMetric<E> inverse;
    private final Map<String, Map<Integer, E>> known = new HashMap<>();

    Curvature(MetricJet<E> jet) {
        this.jet = jet;
        field = jet.field();
        n = jet.dimension();
        inverse = new InverseMetric<>(jet);
    }

    MetricJet<E> jet() {
        return jet;
    }

    private E once(String tensor, Supplier<E> value, int... indices) {
        Map<Integer, E> components = known.computeIfAbsent(tensor, t -> new HashMap<>());
        int key = 0;
        for (int index : indices) {
            key = key * n + index;
        }
        E component = components.get(key);
        if (component == null) {
            component = value.get();
            components.put(key, component);
        }
        return component;
    }

    E metric(int i, int j) {
        return jet.metric(i, j);
    }

    E determinant() {
        return once("determinant", inverse::determinant);
    }

    E inverse(int i, int j) {
        return i > j ? inverse(j, i) : once("inverse", () -> inverse.inverse(i, j), i, j);
    }

    E christoffel1(int k, int i, int j) {
        return i > j
                ? christoffel1(k, j, i)
                : once(
                        "christoffel1",
                        () -> {
                            E half = field.constant(HALF);
                            return new Sum<>(field)
                                    .add(half, jet.derivative(i, j, k))
                                    .add(half, jet.derivative(j, i, k))
                                    .subtract(half, jet.derivative(k, i, j))
                                    .value();
                        },
                        k,
                        i,
                        j);
    }

    E christoffel(int k, int i, int j) {
        return i > j
                ? christoffel(k, j, i)
                : once(
                        "christoffel",
                        () -> {
                            Sum<E> sum = new Sum<>(field);
                            for (int l = 0; l < n; l++) {
                                sum.add(inverse(k, l), christoffel1(l, i, j));
                            }
                            return sum.value();
                        },
                        k,
                        i,
                        j);
    }

    /** {@code R_lkij}; antisymmetric in l, k and in i, j, symmetric in the pairs. */
    E riemannLower(int l, int k, int i, int j) {
        if (l == k || i == j) {
            return field.constant(0);
        }
        if (l > k) {
            return field.negate(riemannLower(k, l, i, j));
        }
        if (i > j) {
            return field.negate(riemannLower(l, k, j, i));
        }
        return l * n + k > i * n + j
                ? riemannLower(i, j, l, k)
                : once("riemann-lower", () -> riemann4(l, k, i, j), l, k, i, j);
    }

    private E riemann4(int l, int k, int i, int j) {
        E half = field.constant(HALF);
        Sum<E> sum = new Sum<>(field)
                .add(half, jet.secondDerivative(k, i, l, j))
                .add(half, jet.secondDerivative(l, j, k, i))
                .subtract(half, jet.secondDerivative(l, i, k, j))
                .subtract(half, jet.secondDerivative(k, j, l, i));
        for (int m = 0; m < n; m++) {
            sum.add(christoffel1(m, k, i), christoffel(m, l, j)).subtract(christoffel1(m, k, j), christoffel(m, l, i));
        }
        return sum.value();
    }

    /** {@code Rˡₖᵢⱼ}. */
    E riemann(int l, int k, int i, int j) {
        if (i == j) {
            return field.constant(0);
        }
        return i > j
                ? field.negate(riemann(l, k, j, i))
                : once(
                        "riemann",
                        () -> {
                            Sum<E> sum = new Sum<>(field);
                            for (int m = 0; m < n; m++) {
                                sum.add(inverse(l, m), riemannLower(m, k, i, j));
                            }
                            return sum.value();
                        },
                        l,
                        k,
                        i,
                        j);
    }

    E ricci(int k, int j) {
        return k > j
                ? ricci(j, k)
                : once(
                        "ricci",
                        () -> {
                            Sum<E> sum = new Sum<>(field);
                            for (int l = 0; l < n; l++) {
                                for (int i = 0; i < n; i++) {
                                    sum.add(inverse(l, i), riemannLower(l, k, i, j));
                                }
                            }
                            return sum.value();
                        },
                        k,
                        j);
    }

    E scalar() {
        return once("scalar", () -> {
            Sum<E> sum = new Sum<>(field);
            for (int k = 0; k < n; k++) {
                for (int j = 0; j < n; j++) {
                    sum.add(inverse(k, j), ricci(k, j));
                }
            }
            return sum.value();
        });
    }

    /** {@code R_1212 / det g}, of a surface alone. */
    E gauss() {
        if (n != 2) {
            throw new IllegalArgumentException(
                    "The Gauss curvature is that of 2 dimensions, this metric has " + n + ".");
        }
        return once("gauss", () -> field.dividedBy(riemannLower(0, 1, 0, 1), determinant()));
    }

    E einstein(int k, int j) {
        return k > j
                ? einstein(j, k)
                : once(
                        "einstein",
                        () -> new Sum<>(field)
                                .add(ricci(k, j))
                                .subtract(field.constant(HALF), scalar(), metric(k, j))
                                .value(),
                        k,
                        j);
    }

    /** {@code C_lkij}, the trace-free part of R_lkij; only for n ≥ 3, and zero for n = 3. */
    E weyl(int l, int k, int i, int j) {
        if (n < 3) {
            throw new IllegalArgumentException(
                    "The Weyl tensor needs 3 dimensions or more, this metric has " + n + ".");
        }
        if (l == k || i == j) {
            return field.constant(0);
        }
        if (l > k) {
            return field.negate(weyl(k, l, i, j));
        }
        if (i > j) {
            return field.negate(weyl(l, k, j, i));
        }
        return l * n + k > i * n + j ? weyl(i, j, l, k) : once("weyl", () -> weyl4(l, k, i, j), l, k, i, j);
    }

    private E weyl4(int l, int k, int i, int j) {
        E a = field.constant(Constant.of(n - 2).reciprocal());
        E b = field.constant(Constant.of((n - 1) * (n - 2)).reciprocal());
        return new Sum<>(field)
                .add(riemannLower(l, k, i, j))
                .subtract(a, metric(l, i), ricci(k, j))
                .add(a, metric(l, j), ricci(k, i))
                .add(a, metric(k, i), ricci(l, j))
                .subtract(a, metric(k, j), ricci(l, i))
                .add(b, scalar(), metric(l, i), metric(k, j))
                .subtract(b, scalar(), metric(l, j), metric(k, i))
                .value();
    }

    /** {@code R_lkij Rˡᵏⁱʲ = 4 Σ_A Σ_B M_AB M_BA} of the matrix M = Rˡᵏᵢⱼ over pairs A = (l < k), B = (i < j). */
    E kretschmann() {
        return once("kretschmann", () -> {
            Sum<E> sum = new Sum<>(field);
            int pairs = n * n;
            for (int a = 0; a < pairs; a++) {
                for (int b = a; b < pairs; b++) {
                    if (a / n < a % n && b / n < b % n) {
                        E weight = field.constant(a == b ? 4 : 8);
                        sum.add(weight, mixed(a, b), mixed(b, a));
                    }
                }
            }
            return sum.value();
        });
    }

    /** {@code Rˡᵏᵢⱼ} from the lowered pairs: the minors {@code gˡᵐ gᵏᵖ − gˡᵖ gᵏᵐ} of the inverse raise a pair at once. */
    private E mixed(int a, int c) {
        return once(
                "riemann-mixed",
                () -> {
                    Sum<E> sum = new Sum<>(field);
                    for (int b = 0; b < n * n; b++) {
                        if (b / n < b % n) {
                            sum.add(pairMinor(a, b), riemannLower(b / n, b % n, c / n, c % n));
                        }
                    }
                    return sum.value();
                },
                a / n,
                a % n,
                c / n,
                c % n);
    }

    private E pairMinor(int a, int b) {
        return a > b
                ? pairMinor(b, a)
                : once(
                        "pair-minor",
                        () -> new Sum<>(field)
                                .add(inverse(a / n, b / n), inverse(a % n, b % n))
                                .subtract(inverse(a / n, b % n), inverse(a % n, b / n))
                                .value(),
                        a / n,
                        a % n,
                        b / n,
                        b % n);
    }
}
