package org.vielbein.core.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.curvature.FormulaException;
import org.vielbein.core.curvature.NumericJet;
import org.vielbein.core.curvature.TensorKind;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** All components of some tensors as formulas, with their derivatives if these are wanted, to be evaluated together. */
final class FormulaBatch {
    /** Laws must be quick; what takes longer is not looked at. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(400);

    private static final int NO_DERIVATIVE = -1;

    private record Key(TensorKind kind, List<Integer> indices, int by) {}

    private final Graph graph = new Graph();
    private final Map<Key, Integer> positions = new HashMap<>();
    private final Map<Key, Expr> expressions = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Function<double[], NumericJet.Numbers> numbers;

    private FormulaBatch(Subject subject, CurvatureFormulas formulas, boolean derivatives, TensorKind... kinds) {
        List<String> coordinates = subject.coordinates();
        long start = System.nanoTime();
        for (TensorKind kind : kinds) {
            for (int[] indices : Small.indices(coordinates.size(), kind.rank())) {
                Expr component = formulas.component(kind, indices);
                if (System.nanoTime() - start > PATIENCE) {
                    throw new OutOfPatience();
                }
                Node node = graph.of(component);
                expressions.put(key(kind, NO_DERIVATIVE, indices), component);
                add(key(kind, NO_DERIVATIVE, indices), node);
                for (int m = 0; m < coordinates.size() && derivatives; m++) {
                    add(key(kind, m, indices), graph.derivative(node, graph.symbol(coordinates.get(m))));
                }
            }
        }
        numbers = formulas.numbers(graph, nodes);
    }

    private static final class OutOfPatience extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The formulas of all components, empty where they take too long. */
    static Optional<FormulaBatch> of(Subject subject, CurvatureFormulas formulas, TensorKind... kinds) {
        return of(subject, formulas, false, kinds);
    }

    /** The formulas of all components and of their first derivatives, empty where they take too long. */
    static Optional<FormulaBatch> withDerivatives(Subject subject, CurvatureFormulas formulas, TensorKind... kinds) {
        return of(subject, formulas, true, kinds);
    }

    private static Optional<FormulaBatch> of(
            Subject subject, CurvatureFormulas formulas, boolean derivatives, TensorKind... kinds) {
        try {
            return Optional.of(new FormulaBatch(subject, formulas, derivatives, kinds));
        } catch (FormulaException | OutOfPatience tooLong) {
            return Optional.empty();
        }
    }

    private static Key key(TensorKind kind, int by, int... indices) {
        return new Key(kind, Arrays.stream(indices).boxed().toList(), by);
    }

    private void add(Key key, Node node) {
        positions.put(key, nodes.size());
        nodes.add(node);
    }

    Expr formula(TensorKind kind, int... indices) {
        return expressions.get(key(kind, NO_DERIVATIVE, indices));
    }

    /** The formulas as numbers at a point, with the errors that are granted to its curvature. */
    At at(double[] p, PointNumbers curvature) {
        return new At(numbers.apply(p), curvature);
    }

    /** The formulas at one point. */
    final class At {
        private final NumericJet.Numbers values;
        private final PointNumbers curvature;

        private At(NumericJet.Numbers values, PointNumbers curvature) {
            this.values = values;
            this.curvature = curvature;
        }

        Sized component(TensorKind kind, int... indices) {
            return value(key(kind, NO_DERIVATIVE, indices), curvature.noise(kind));
        }

        /** ∂ₘ of a component. */
        Sized derivative(int m, TensorKind kind, int... indices) {
            return value(key(kind, m, indices), curvature.noiseOfDerivative(kind));
        }

        private Sized value(Key key, double noise) {
            int k = positions.get(key);
            return Sized.of(values.values()[k].doubleValue(), values.errors()[k] + noise);
        }
    }
}
