package org.vielbein.api.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;

/**
 * A metric that knows where it comes from: the pull-back {@code g = X*ḡ}, {@code g_ij = ḡ_ab ∂ᵢXᵃ ∂ⱼXᵇ}, of the metric ḡ of a space
 * around by a map {@code yᵃ = Xᵃ(x)}. A surface in a curved space, a curve on a torus.
 *
 * <p>The image of every point of the domain lies in the domain of ḡ; the host refuses a point whose image does not. Real parameters of
 * ḡ that the map does not fix are parameters of this definition, by the same name; so are its functions.
 *
 * <pre>{@code
 * @Override public Metric ambient() { return new ThreeSphere(); }
 * @Override public Map<String, Expr> map(Coordinates x, Arguments given) {
 *     return Map.of("chi", PI.over(2), "theta", x.get(0), "phi", x.get(1));     // the equator, a 2-sphere
 * }
 * }</pre>
 */
public interface Immersion extends Metric {

    /** ḡ, the metric of the space around. */
    Metric ambient();

    /** The arguments of ḡ that shape it: its whole parameters. Real ones stay symbols, see {@link #ambientParameters}. */
    default Arguments ambientArguments(Arguments given) {
        return Arguments.of(ambient());
    }

    /**
     * The map: for each coordinate of the space around, by name, an expression in the own ones.
     *
     * @param x the own coordinates as symbols
     * @param given the own parameters
     */
    Map<String, Expr> map(Coordinates x, Arguments given);

    /** The real parameters of ḡ that have a value here, by name; the others are own parameters of the same name. */
    default Map<String, Expr> ambientParameters(Coordinates x, Arguments given) {
        return Map.of();
    }

    /** The pull-back. */
    @Override
    default LineElement lineElement(Coordinates x, Arguments given) {
        Arguments around = ambientArguments(given);
        Coordinates y = Coordinates.of(ambient().domain(around));
        Map<String, Expr> images = new HashMap<>(map(x, given));
        List<String> names = new ArrayList<>(y.names());
        ambientParameters(x, given).forEach((name, value) -> {
            names.add(name);
            images.put(name, value);
        });
        return ambient().lineElement(y, around).pulledBack(Coordinates.of(names), images);
    }
}
