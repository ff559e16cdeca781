package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The metric at a place of the present chart: {@code Jᵀ g(φ(x)) J} by the Jacobians of the maps, and from the normal form of the pull-back
 * where these do not exist or are known worse.
 *
 * <p>The place must lie in the domain of the present chart and its image in those of the charts below and of the metric, or on their
 * boundary. Where a map has no value, as longitude has none at a pole, some place next to this one must have its image in these domains.
 */
final class PullBack {
    /**
     * What was found.
     *
     * @param remarks that the place or its image is on a boundary, or that a map has no value or derivative there
     */
    record Found(LocalMetric metric, List<String> remarks) {}

    /** How far away the places next to one are, in units of its coordinates. */
    private static final double NEXT = 0x1p-20;

    private final String name;
    private final ChartChain chain;
    private final PresentChart present;

    PullBack(String name, ChartChain chain, PresentChart present) {
        this.name = name;
        this.chain = chain;
        this.present = present;
    }

    /** @throws NoAnswerException if the place is outside the chart, its image outside the metric's, or there is no metric */
    Found at(Place here) {
        try {
            return along(chain.way(name, here), here);
        } catch (NoPullBackException lost) {
            return byFormula(here)
                    .filter(formula -> isNextToImages(here))
                    .map(formula -> new Found(formula, List.of(remark(here, lost))))
                    .orElseThrow(() -> lost);
        }
    }

    private Found along(ChartChain.Way way, Place here) {
        Optional<LocalMetric> formula = byFormula(here);
        try {
            LocalMetric local = byJacobians(way);
            return new Found(formula.map(local::or).orElse(local), way.remarks());
        } catch (NoAnswerException none) {
            List<String> remarks = new ArrayList<>(way.remarks());
            remarks.add(remark(here, none));
            return formula.map(metric -> new Found(metric, remarks)).orElseThrow(() -> none);
        }
    }

    private LocalMetric byJacobians(ChartChain.Way way) {
        LocalMetric local = LocalMetric.of(name, chain.metric().form(), way.end());
        for (ChartMap.Slope slope : chain.slopes(name, way)) {
            local = local.pulledBack(slope.jacobian(), slope.error());
        }
        return local;
    }

    /** The metric by the normal form of the pull-back, where there is one with finite values. */
    private Optional<LocalMetric> byFormula(Place here) {
        if (chain.charts().isEmpty() || !present.form().isNormal()) {
            return Optional.empty();
        }
        return LocalMetric.of(present.form().packed(), chain.domain().size(), present.complete(here));
    }

    private String remark(Place here, NoAnswerException none) {
        String lost = none instanceof NoPullBackException map ? map.lost() : "the metric of the chart below";
        return lost + " has no value at " + here.text(chain.domain().names())
                + "; the metric is that of the pulled-back formula, which is regular there.";
    }

    private boolean isNextToImages(Place here) {
        double[] x = here.point(chain.domain().names());
        for (int i = 0; i < x.length; i++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                double[] next = new double[x.length];
                for (int j = 0; j < x.length; j++) {
                    // not along an axis, where the map may have no value either
                    double step = NEXT * Math.max(1, Math.abs(x[j]));
                    next[j] = x[j] + sign * step * (i == j ? 1 : 1 / (3.0 + i + j));
                }
                if (chain.reaches(name, Place.numeric(chain.domain().names(), next))) {
                    return true;
                }
            }
        }
        return false;
    }
}
