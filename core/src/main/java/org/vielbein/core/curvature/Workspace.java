package org.vielbein.core.curvature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vielbein.core.formula.DifferentialField;
import org.vielbein.core.formula.ModularJets;
import org.vielbein.core.formula.ModularPoint;
import org.vielbein.core.formula.RationalFunction;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Budget;

/**
 * A field that holds the components of a metric and whatever else a question is about, the curvature in it, and the same at a point
 * modulo a prime.
 */
final class Workspace {
    private final MetricFormulas source;
    private final DifferentialField field;
    private final Curvature<RationalFunction> curvature;
    private final Calculus<RationalFunction> calculus;
    private final Optional<Calculus<Long>> residues;
    private final Optional<Curvature<Long>> residueCurvature;

    /** @param more functions, components of fields */
    Workspace(MetricFormulas source, List<Node> more, Budget budget) {
        this.source = source;
        List<List<Node>> components = source.components(budget);
        List<Node> all =
                new ArrayList<>(components.stream().flatMap(List::stream).toList());
        all.addAll(more);
        field = new DifferentialField(source.graph(), all, source.assumptions(), budget);
        curvature = new Curvature<>(new FormulaJet(field, source.coordinates(), components));
        calculus = new Calculus<>(curvature, field::of, source.coordinates());
        residueCurvature = ModularPoint.evaluate(field, point -> regular(point, more));
        residues = residueCurvature.map(
                c -> new Calculus<>(c, ((ModularPoint) c.jet().field())::of, source.coordinates()));
    }

    /** The curvature, from the given components, at a point where the metric is regular and all roots exist. */
    private Curvature<Long> regular(ModularPoint point, List<Node> more) {
        more.forEach(new ModularJets(point, source.coordinates(), ModularJets.order(more))::of);
        int order =
                ModularJets.order(source.given().stream().flatMap(List::stream).toList());
        ModularJets jets = new ModularJets(point, source.coordinates(), order);
        Curvature<Long> there = new Curvature<>(new NodeJet(jets, source.given()));
        for (int i = 0; i < source.given().size(); i++) {
            for (int j = i; j < source.given().size(); j++) {
                there.inverse(i, j);
            }
        }
        return there;
    }

    private static IllegalStateException contradiction(String what) {
        return new IllegalStateException("the formula of " + what
                + " contradicts its value modulo 2^61 - 1; this is an error of Vielbein, please report it.");
    }

    DifferentialField field() {
        return field;
    }

    List<Node> coordinates() {
        return source.coordinates();
    }

    Curvature<RationalFunction> curvature() {
        return curvature;
    }

    /** A component, verified modulo the prime. */
    RationalFunction component(TensorKind kind, int... indices) {
        RationalFunction value = kind.component(curvature, indices);
        residueCurvature.ifPresent(c -> verify(kind.label(), value, kind.component(c, indices)));
        return value;
    }

    /** What an operator gives, verified modulo the prime. */
    RationalFunction applied(String what, Operator operator) {
        RationalFunction value = operator.of(calculus);
        residues.ifPresent(c -> verify(what, value, operator.of(c)));
        return value;
    }

    /** An operator in any field. */
    interface Operator {
        <E> E of(Calculus<E> calculus);
    }

    private void verify(String what, RationalFunction value, long expected) {
        ModularPoint point = (ModularPoint) residueCurvature.orElseThrow().jet().field();
        if (point.of(value) != expected) {
            throw contradiction(what);
        }
    }
}
