package org.vielbein.core.curvature;

import java.util.List;
import java.util.function.Function;
import org.vielbein.core.formula.Field;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/**
 * Differential operators of a metric on given functions and vector fields, in any field that has their values.
 *
 * @param <E> an element of the field
 */
final class Calculus<E> {
    private final Curvature<E> curvature;
    private final Function<Node, E> value;
    private final List<Node> coordinates;
    private final Field<E> field;

    /** @param value the element of a formula */
    Calculus(Curvature<E> curvature, Function<Node, E> value, List<Node> coordinates) {
        this.curvature = curvature;
        this.value = value;
        this.coordinates = coordinates;
        field = curvature.jet().field();
    }

    private int n() {
        return coordinates.size();
    }

    private Node derivative(Node f, int i) {
        Graph graph = f.graph();
        return graph.derivative(f, coordinates.get(i));
    }

    /** {@code (grad f)ⁱ = gⁱʲ ∂ⱼf}. */
    E gradient(Node f, int i) {
        Sum<E> sum = new Sum<>(field);
        for (int j = 0; j < n(); j++) {
            sum.add(curvature.inverse(i, j), value.apply(derivative(f, j)));
        }
        return sum.value();
    }

    /** The Laplace–Beltrami operator {@code Δf = gⁱʲ (∂ᵢ∂ⱼf − Γᵏᵢⱼ ∂ₖf)}; the wave operator in space-time. */
    E laplacian(Node f) {
        Sum<E> sum = new Sum<>(field);
        for (int i = 0; i < n(); i++) {
            for (int j = 0; j < n(); j++) {
                E g = curvature.inverse(i, j);
                sum.add(g, value.apply(derivative(derivative(f, i), j)));
                for (int k = 0; k < n(); k++) {
                    sum.subtract(g, curvature.christoffel(k, i, j), value.apply(derivative(f, k)));
                }
            }
        }
        return sum.value();
    }

    /** {@code div V = ∂ᵢVⁱ + Γⁱᵢₖ Vᵏ}. */
    E divergence(List<Node> v) {
        Sum<E> sum = new Sum<>(field);
        for (int i = 0; i < n(); i++) {
            sum.add(value.apply(derivative(v.get(i), i)));
            for (int k = 0; k < n(); k++) {
                sum.add(curvature.christoffel(i, i, k), value.apply(v.get(k)));
            }
        }
        return sum.value();
    }

    /** The Lie derivative of the metric, {@code (L_V g)_ij = Vᵏ ∂ₖg_ij + g_kj ∂ᵢVᵏ + g_ik ∂ⱼVᵏ}; zero for a Killing field. */
    E lieDerivative(List<Node> v, int i, int j) {
        Sum<E> sum = new Sum<>(field);
        for (int k = 0; k < n(); k++) {
            sum.add(value.apply(v.get(k)), curvature.jet().derivative(k, i, j));
            sum.add(curvature.metric(k, j), value.apply(derivative(v.get(k), i)));
            sum.add(curvature.metric(i, k), value.apply(derivative(v.get(k), j)));
        }
        return sum.value();
    }

    /** {@code ∇ₘ T…} with the index m first and then those of T: one term with Γ for each index of T. */
    E covariant(TensorField t, int... indices) {
        int m = indices[0];
        int[] own = java.util.Arrays.copyOfRange(indices, 1, indices.length);
        Sum<E> sum = new Sum<>(field).add(value.apply(derivative(t.component(own), m)));
        for (int at = 0; at < own.length; at++) {
            for (int b = 0; b < n(); b++) {
                int[] other = own.clone();
                other[at] = b;
                E component = value.apply(t.component(other));
                if (t.isUp(at)) {
                    sum.add(curvature.christoffel(own[at], m, b), component);
                } else {
                    sum.subtract(curvature.christoffel(b, m, own[at]), component);
                }
            }
        }
        return sum.value();
    }

    /** {@code R_lkij uˡvᵏuⁱvʲ / (g(u,u) g(v,v) − g(u,v)²)}. */
    E sectional(List<Node> u, List<Node> v) {
        Sum<E> above = new Sum<>(field);
        Sum<E> below = new Sum<>(field);
        for (int l = 0; l < n(); l++) {
            for (int k = l + 1; k < n(); k++) {
                E lk = minor(u, v, l, k);
                for (int i = 0; i < n(); i++) {
                    for (int j = i + 1; j < n(); j++) {
                        E ij = minor(u, v, i, j);
                        above.add(lk, ij, curvature.riemannLower(l, k, i, j));
                        below.add(lk, ij, curvature.metric(l, i), curvature.metric(k, j))
                                .subtract(lk, ij, curvature.metric(l, j), curvature.metric(k, i));
                    }
                }
            }
        }
        return field.dividedBy(above.value(), below.value());
    }

    private E minor(List<Node> u, List<Node> v, int l, int k) {
        return new Sum<>(field)
                .add(value.apply(u.get(l)), value.apply(v.get(k)))
                .subtract(value.apply(u.get(k)), value.apply(v.get(l)))
                .value();
    }

    /** The acceleration {@code −Γᵏᵢⱼ ẋⁱ ẋʲ} of a geodesic. */
    E acceleration(List<Node> velocity, int k) {
        Sum<E> sum = new Sum<>(field);
        for (int i = 0; i < n(); i++) {
            for (int j = 0; j < n(); j++) {
                sum.subtract(
                        curvature.christoffel(k, i, j), value.apply(velocity.get(i)), value.apply(velocity.get(j)));
            }
        }
        return sum.value();
    }
}
