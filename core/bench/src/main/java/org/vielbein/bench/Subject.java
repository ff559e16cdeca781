package org.vielbein.bench;

import static org.vielbein.api.expr.Expressions.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.kernel.Program;

/** The four metrics: names of the inputs (coordinates, then parameters) and the components g_ij for i ≤ j. */
public enum Subject {
    /** R² dθ² + R² sin²θ dφ², as it follows from the embedding. */
    SPHERE(List.of("theta", "phi", "R"), 2),
    /** (R + r cos v)² du² + r² dv². */
    TORUS(List.of("u", "v", "R", "r"), 2),
    /** Six different components with rational, trigonometric and exponential functions. */
    FULL(List.of("x", "y", "z"), 3),
    /** Boyer–Lindquist coordinates. */
    KERR(List.of("t", "r", "theta", "phi", "M", "a"), 4);

    private final List<String> inputs;
    private final int dimension;

    Subject(List<String> inputs, int dimension) {
        this.inputs = inputs;
        this.dimension = dimension;
    }

    List<String> inputs() {
        return inputs;
    }

    int dimension() {
        return dimension;
    }

    int components() {
        return dimension * (dimension + 1) / 2;
    }

    int outputs() {
        return components() * (dimension + 1);
    }

    private List<Expr> packed() {
        return switch (this) {
            case SPHERE -> sphere();
            case TORUS -> torus();
            case FULL -> full();
            case KERR -> kerr();
        };
    }

    private static List<Expr> sphere() {
        Expr r = symbol("R");
        return List.of(square(r), ZERO, product(square(r), square(sin(symbol("theta")))));
    }

    private static List<Expr> torus() {
        Expr r = symbol("r");
        return List.of(square(symbol("R").plus(product(r, cos(symbol("v"))))), ZERO, square(r));
    }

    private static List<Expr> full() {
        Expr x = symbol("x");
        Expr y = symbol("y");
        Expr z = symbol("z");
        return List.of(
                number(2).plus(product(sin(x), cos(y))),
                product(x, y).over(ONE.plus(square(z))).over(4),
                exp(square(x).negate()).over(4),
                number(3).plus(square(y)),
                sin(z).over(4),
                sum(number(2), square(x), square(z)));
    }

    private static List<Expr> kerr() {
        Expr m = symbol("M");
        Expr a = symbol("a");
        Expr r = symbol("r");
        Expr s2 = square(sin(symbol("theta")));
        Expr sigma = square(r).plus(product(square(a), square(cos(symbol("theta")))));
        Expr delta = sum(square(r), product(number(-2), m, r), square(a));
        Expr drag = product(number(2), m, r).over(sigma);
        return List.of(
                drag.minus(1),
                ZERO,
                ZERO,
                product(drag, a, s2).negate(),
                sigma.over(delta),
                ZERO,
                ZERO,
                sigma,
                ZERO,
                product(sum(square(r), square(a), product(drag, square(a), s2)), s2));
    }

    /** g and ∂g as one program. */
    Program program() {
        Graph graph = new Graph();
        List<Node> g = packed().stream().map(graph::of).toList();
        List<Node> outputs = new ArrayList<>(g);
        for (String coordinate : inputs.subList(0, dimension)) {
            g.forEach(component -> outputs.add(graph.derivative(component, graph.symbol(coordinate))));
        }
        return Program.of(graph, inputs, outputs);
    }

    /** Points of the chart with parameters, one after the other. */
    double[] points(int count) {
        Random random = new Random(3969);
        double[] in = new double[count * inputs.size()];
        for (int k = 0; k < in.length; k++) {
            in[k] = switch (inputs.get(k % inputs.size())) {
                case "theta" -> 0.2 + 2.7 * random.nextDouble();
                case "R" -> 3;
                case "r" -> this == KERR ? 3 + 7 * random.nextDouble() : 1.25;
                case "M" -> 1;
                case "a" -> 0.9;
                default -> 2 * random.nextDouble() - 1;
            };
        }
        return in;
    }
}
