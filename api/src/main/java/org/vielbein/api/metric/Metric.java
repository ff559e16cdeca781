package org.vielbein.api.metric;

import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Definition;

/**
 * A metric on a domain: {@code ds² = g_ij dxⁱ dxʲ}, written in whatever form its formula has on paper.
 *
 * <p>Every symbol of the line element is a coordinate of the domain or a parameter of this definition; a function parameter
 * stays an unknown function in it, for which the host puts the user's expression. The components are finite and symmetric in
 * the whole domain; where {@code det g = 0} the metric is degenerate, and what does not exist there is said so.
 *
 * <pre>{@code
 * @Extension
 * public final class Isothermal implements Metric {                         // ds² = f (dx² + dy² + …)
 *     static final Parameter.Whole N = Parameter.integer("n", 2).from(1).to(16);
 *     static final Parameter.Function F = Parameter.function("f");
 *     @Override public String name() { return "isothermal"; }
 *     @Override public List<Parameter> parameters() { return List.of(N, F); }
 *     @Override public Domain domain(Arguments given) { return Domain.cartesian(given.get(N)); }
 *     @Override public LineElement lineElement(Coordinates x, Arguments given) {
 *         return LineElement.euclidean(x.all()).times(given.get(F).at(x.all()));
 *     }
 * }
 * }</pre>
 */
public interface Metric extends Definition {

    /**
     * The line element in the coordinates of {@link #domain}.
     *
     * @param x the coordinates as symbols, in the order of the domain
     * @param given the parameters
     */
    LineElement lineElement(Coordinates x, Arguments given);

    /** The signature the author claims, which the laws check; Riemannian unless overridden. */
    default Signature signature(Arguments given) {
        return Signature.riemannian(domain(given).size());
    }
}
