package org.vielbein.core.geometry;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Symbol;
import org.vielbein.api.metric.FormProduct;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.OneForm;

/**
 * The line element of a geometry to be read: as its author wrote it, but without the differentials of what is constant in the
 * metric's own coordinates, the {@code d(0)} of a map {@code t = 0}. They are zero, and the language refuses them.
 */
public final class ShownLineElement {
    private final Set<String> coordinates;

    private ShownLineElement(Geometry space) {
        coordinates = new HashSet<>(space.inMetricCoordinates().coordinates());
    }

    /** The line element itself where nothing in it is constant. */
    public static LineElement of(Geometry space) {
        LineElement line = space.lineElement();
        ShownLineElement shown = new ShownLineElement(space);
        List<FormProduct> written = line.unscaled().products();
        List<FormProduct> kept =
                written.stream().flatMap(term -> shown.varying(term).stream()).toList();
        if (kept.equals(written)) {
            return line;
        }
        LineElement sum = line.degree() == 2
                ? LineElement.sum(kept.stream().map(ShownLineElement::quadratic).toList())
                : LineElement.ofDegree(line.degree(), kept);
        return line.factor().isOne() ? sum : sum.times(line.factor());
    }

    private static LineElement quadratic(FormProduct term) {
        LineElement product = term.factors().get(0).times(term.factors().get(1));
        return term.weight().isOne() ? product : product.times(term.weight());
    }

    /** Empty where a factor is zero. */
    private Optional<FormProduct> varying(FormProduct term) {
        List<OneForm> factors =
                term.factors().stream().flatMap(form -> varying(form).stream()).toList();
        return factors.size() < term.factors().size()
                ? Optional.empty()
                : Optional.of(new FormProduct(term.weight(), factors));
    }

    private Optional<OneForm> varying(OneForm form) {
        if (form.terms().stream().allMatch(term -> varies(term.function()))) {
            return Optional.of(form);
        }
        return form.terms().stream()
                .filter(term -> varies(term.function()))
                .map(term -> OneForm.d(term.function()).times(term.coefficient()))
                .reduce(OneForm::plus);
    }

    private boolean varies(Expr e) {
        return e.<Boolean>fold((node, parts) -> node instanceof Symbol x
                ? coordinates.contains(x.name())
                : parts.stream().anyMatch(part -> part));
    }
}
