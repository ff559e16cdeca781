package org.vielbein.core.geometry;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.OneForm;
import org.vielbein.api.metric.Signature;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/**
 * The graphs of g, ∂g and ∂∂g stay small: trees of these reach 10⁵ nodes for Kerr and 10⁷ for a dense 5-d metric, shared
 * graphs a few hundred.
 */
class GraphSizeTest {
    private static final Parameter.Real M = Parameter.real("M", 1);
    private static final Parameter.Real A = Parameter.real("a", 0.5);

    static Metric kerr() {
        return new Spaces.Given(
                "kerr",
                List.of(M, A),
                given -> Domain.of(
                        Coordinate.of("t"), Coordinate.of("r"), Coordinate.of("theta"), Coordinate.angle("phi")),
                GraphSizeTest::kerr,
                Signature.lorentzian(4));
    }

    /** Boyer–Lindquist coordinates, components: S. Chandrasekhar, The Mathematical Theory of Black Holes, ch. 6 §57. */
    private static LineElement kerr(Coordinates x, Arguments given) {
        Expr m = given.get(M);
        Expr a = given.get(A);
        Expr r = x.get(1);
        Expr s2 = square(sin(x.get(2)));
        Expr sigma = square(r).plus(product(square(a), square(cos(x.get(2)))));
        Expr delta = sum(square(r), product(number(-2), m, r), square(a));
        Expr drag = product(number(2), m, r).over(sigma);
        return LineElement.components(x, (i, j) -> {
            if (i != j) {
                return i == 0 && j == 3 ? product(drag, a, s2).negate() : ZERO;
            }
            return List.of(
                            drag.minus(1),
                            sigma.over(delta),
                            sigma,
                            product(sum(square(r), square(a), product(drag, square(a), s2)), s2))
                    .get(i);
        });
    }

    /** Every component a different rational function of all coordinates. */
    static Metric dense(int n) {
        return Spaces.riemannian(
                "dense",
                Domain.cartesian(n),
                x -> LineElement.components(x, (i, j) -> {
                    List<Expr> terms = new ArrayList<>(List.of(number(i == j ? 20 : 1)));
                    for (int k = 0; k < n; k++) {
                        terms.add(product(number(1 + (i + 2 * j + 3 * k) % 5), x.get(k), x.get((k + i + j) % n)));
                    }
                    return sum(terms).over(sum(number(3), square(x.get(i)), square(x.get(j))));
                }));
    }

    private static int size(Metric metric) {
        Geometry g = Geometry.of(metric);
        Graph graph = new Graph();
        List<Node> components = g.components().stream()
                .flatMap(row -> row.stream().map(graph::of))
                .toList();
        List<Node> x = g.coordinates().stream().map(graph::symbol).toList();
        List<Node> all = new ArrayList<>(components);
        for (Node component : components) {
            for (Node k : x) {
                Node first = graph.derivative(component, k);
                all.add(first);
                x.forEach(l -> all.add(graph.derivative(first, l)));
            }
        }
        return Graph.reachable(all).size();
    }

    @Test
    void kerrWithTwoDerivativesIsUnderOneHundredAndFiftyNodes() {
        int size = size(kerr());
        assertTrue(size <= 145, () -> "nodes: " + size);
    }

    @Test
    void kerrFromItsCoframeIsOfThatSizeToo() {
        Metric coframe = new Spaces.Given(
                "kerr",
                List.of(M, A),
                given -> kerr().domain(given),
                (x, given) -> {
                    Expr a = given.get(A);
                    Expr r = x.get(1);
                    Expr s2 = square(sin(x.get(2)));
                    Expr sigma = square(r).plus(product(square(a), square(cos(x.get(2)))));
                    Expr delta = sum(square(r), product(number(-2), given.get(M), r), square(a));
                    OneForm dt = OneForm.d(x.get(0));
                    OneForm dphi = OneForm.d(x.get(3));
                    return LineElement.sum(
                            dt.minus(dphi.times(product(a, s2)))
                                    .squared()
                                    .times(delta.over(sigma))
                                    .negate(),
                            OneForm.d(r).squared().times(sigma.over(delta)),
                            OneForm.d(x.get(2)).squared().times(sigma),
                            dphi.times(square(r).plus(square(a)))
                                    .minus(dt.times(a))
                                    .squared()
                                    .times(s2.over(sigma)));
                },
                Signature.lorentzian(4));
        int size = size(coframe);
        assertTrue(size <= 260, () -> "nodes: " + size);
    }

    @Test
    void aDenseMetricInFiveDimensionsWithTwoDerivativesStaysSmall() {
        int size = size(dense(5));
        assertTrue(size <= 700, () -> "nodes: " + size);
    }
}
