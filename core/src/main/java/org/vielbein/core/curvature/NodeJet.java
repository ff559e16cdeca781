package org.vielbein.core.curvature;

import java.util.List;
import org.vielbein.core.formula.Field;
import org.vielbein.core.formula.ModularJets;
import org.vielbein.core.graph.Node;

/** The jet of a metric at a point modulo a prime, from formulas and without polynomials. */
final class NodeJet implements MetricJet<Long> {
    private final ModularJets jets;
    private final int n;
    private final List<List<Node>> components;

    NodeJet(ModularJets jets, List<List<Node>> components) {
        this.jets = jets;
        this.components = components;
        n = components.size();
    }

    @Override
    public Field<Long> field() {
        return jets.point();
    }

    @Override
    public int dimension() {
        return n;
    }

    @Override
    public Long metric(int i, int j) {
        return jets.of(components.get(i).get(j)).value();
    }

    @Override
    public Long derivative(int k, int i, int j) {
        return jets.of(components.get(i).get(j)).first()[k];
    }

    @Override
    public Long secondDerivative(int k, int l, int i, int j) {
        int low = Math.min(k, l);
        int packed = low * n - low * (low - 1) / 2 + Math.max(k, l) - low;
        return jets.of(components.get(i).get(j)).second()[packed];
    }
}
