package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.core.curvature.FormulaException;
import org.vielbein.core.curvature.Formulas;
import org.vielbein.core.curvature.MetricFormulas;
import org.vielbein.core.formula.Assumptions;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.geometry.ParameterValue;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/**
 * The measure on a region as a formula in its variables: √|det g|, and √|det (Jᵀ g J)| for the image under a map with Jacobian J.
 *
 * <p>It is brought to normal form; where that takes longer than five seconds it stays as it was put together.
 */
final class VolumeElement {
    private static final long MILLISECONDS = 5_000;

    private final Geometry space;
    private final Region region;
    private final Graph graph = new Graph();

    VolumeElement(Geometry space, Region region) {
        this.space = space;
        this.region = region;
    }

    Graph graph() {
        return graph;
    }

    /** For a line element of another degree than 2, the root of its form on the velocity of a curve. */
    Node formula() {
        if (space.degree() != 2) {
            return ofCurve();
        }
        return region.map().map(this::ofImage).orElseGet(this::ofSpace);
    }

    private Node ofCurve() {
        if (region.bounds().size() != 1 || region.map().isEmpty()) {
            throw new GeometryException(space.name() + ": a line element of degree " + space.degree()
                    + " has no volume element; it measures curves, which are maps of one variable.");
        }
        return new Speed(space, graph)
                .root(region.variables().get(0), region.map().get());
    }

    private Node ofSpace() {
        try {
            return positive(graph.of(space.formulas().within(MILLISECONDS).volumeElement()));
        } catch (FormulaException none) {
            return rootOfDeterminant(components());
        }
    }

    private Node ofImage(Map<String, Expr> map) {
        List<List<Node>> gram = gram(map);
        List<Node> variables = region.variables().stream().map(graph::symbol).toList();
        try {
            MetricFormulas metric = new MetricFormulas(graph, variables, gram, assumptions(), true);
            Formulas formulas = new Formulas(space.name(), metric).within(MILLISECONDS);
            return positive(graph.of(formulas.volumeElement()));
        } catch (FormulaException none) {
            return rootOfDeterminant(gram);
        }
    }

    /** {@code (Jᵀ g(φ(u)) J)_ij}. */
    private List<List<Node>> gram(Map<String, Expr> map) {
        Map<String, Node> image = new HashMap<>();
        map.forEach((name, e) -> image.put(name, graph.of(e)));
        List<String> x = space.coordinates();
        List<List<Expr>> g = space.charts().isEmpty()
                ? space.components()
                : space.formulas().within(MILLISECONDS).metric();
        List<List<Node>> rows = new ArrayList<>();
        for (String u : region.variables()) {
            List<Node> row = new ArrayList<>();
            for (String v : region.variables()) {
                List<Node> terms = new ArrayList<>();
                for (int i = 0; i < x.size(); i++) {
                    for (int j = 0; j < x.size(); j++) {
                        terms.add(graph.product(
                                graph.of(g.get(i).get(j), image),
                                graph.derivative(image.get(x.get(i)), graph.symbol(u)),
                                graph.derivative(image.get(x.get(j)), graph.symbol(v))));
                    }
                }
                row.add(graph.sum(terms));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<List<Node>> components() {
        return space.components().stream()
                .map(row -> row.stream().map(graph::of).toList())
                .toList();
    }

    private Node rootOfDeterminant(List<List<Node>> g) {
        Node det = determinant(g, 0, (1 << g.size()) - 1, new HashMap<>());
        Node size = graph.apply(Expressions.elementary("abs").orElseThrow(), List.of(det));
        return graph.power(size, graph.constant(Constant.of(2).reciprocal()));
    }

    /** The minor of the rows from one on and a set of columns, expanded by the row. */
    private Node determinant(List<List<Node>> g, int row, int columns, Map<Integer, Node> known) {
        if (row == g.size()) {
            return graph.constant(1);
        }
        Node found = known.get(columns);
        if (found == null) {
            List<Node> terms = new ArrayList<>();
            int sign = 1;
            for (int c = 0; c < g.size(); c++) {
                if ((columns >> c & 1) == 1) {
                    if (!g.get(row).get(c).isZero()) {
                        terms.add(graph.product(
                                graph.constant(sign),
                                g.get(row).get(c),
                                determinant(g, row + 1, columns & ~(1 << c), known)));
                    }
                    sign = -sign;
                }
            }
            found = graph.sum(terms);
            known.put(columns, found);
        }
        return found;
    }

    /** |x| is x for a variable whose range begins at 0 or above. */
    private Node positive(Node formula) {
        Map<Node, Node> images = new HashMap<>();
        for (Bounds b : region.bounds()) {
            boolean positive = b.lower()
                    .filter(e -> e instanceof Constant c && c.signum() >= 0)
                    .isPresent();
            if (positive) {
                Node x = graph.symbol(b.variable());
                images.put(graph.apply(Expressions.elementary("abs").orElseThrow(), List.of(x)), x);
            }
        }
        return images.isEmpty() ? formula : graph.substitute(formula, images);
    }

    /** The variables lie within their bounds where these are constant, the parameters in their ranges. */
    private Assumptions assumptions() {
        Assumptions all = Assumptions.none();
        for (Bounds b : region.bounds()) {
            all = all.with(graph.symbol(b.variable()), range(b.lower(), b.upper()));
        }
        for (ParameterValue p : space.parameters()) {
            if (p.parameter() instanceof Parameter.Real real) {
                all = all.with(
                        graph.symbol(real.name()),
                        range(real.interval().lower(), real.interval().upper()));
            }
        }
        return all;
    }

    private Assumptions.Range range(Optional<Expr> lower, Optional<Expr> upper) {
        return new Assumptions.Range(constant(lower), constant(upper));
    }

    private Optional<Node> constant(Optional<Expr> end) {
        return end.map(graph::of).filter(node -> Part.symbols(List.of(node)).isEmpty());
    }
}
