package org.vielbein.app.command;

import java.util.List;
import java.util.Optional;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.core.curvature.FormulaException;
import org.vielbein.core.curvature.Formulas;
import org.vielbein.core.geometry.Geometry;

/**
 * The components of a metric in the present coordinates in a form to be read.
 *
 * @param components g_ij
 * @param volumeElement √|det g|; empty where it was not found
 */
record SimplifiedMetric(Coordinates coordinates, List<List<Expr>> components, Optional<Expr> volumeElement) {
    /**
     * As formulas give them; where these take too long, as the author gave them, with a note that says so. In a chart the author
     * gave none, so that there is nothing to be read but the note.
     */
    static Optional<SimplifiedMetric> of(Geometry space, Formulas formulas, List<String> notes) {
        Coordinates x = Coordinates.of(space.coordinates());
        try {
            return Optional.of(new SimplifiedMetric(x, formulas.metric(), Optional.of(formulas.volumeElement())));
        } catch (FormulaException notFound) {
            notes.add(notFound.getMessage());
            return space.charts().isEmpty()
                    ? Optional.of(new SimplifiedMetric(x, space.components(), space.volumeElement()))
                    : Optional.empty();
        }
    }

    LineElement lineElement() {
        return LineElement.components(coordinates, (i, j) -> components.get(i).get(j));
    }
}
