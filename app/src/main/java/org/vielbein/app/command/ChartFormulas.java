package org.vielbein.app.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.curvature.FormulaException;
import org.vielbein.core.curvature.Formulas;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.text.TextPrinter;

/**
 * How a chart lies over the metric's own coordinates, as text.
 *
 * @param names the metric's own coordinates y
 * @param map each of them in the present coordinates x
 * @param jacobian ∂yᵏ/∂xⁱ, [k][i]
 * @param scaleFactors √|g_ii| in the present coordinates; empty where g is not diagonal, or where they were not found
 * @param printer of the names
 */
record ChartFormulas(
        List<String> names,
        List<String> map,
        List<List<String>> jacobian,
        Optional<List<String>> scaleFactors,
        TextPrinter printer) {

    /** Empty where a geometry is seen in its own coordinates. */
    static Optional<ChartFormulas> of(Geometry space, Formulas formulas, TextPrinter printer) {
        if (space.charts().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ChartFormulas(
                space.inMetricCoordinates().coordinates(),
                space.map().stream().map(printer::print).toList(),
                space.mapDerivatives().stream()
                        .map(row -> row.stream()
                                .map(slope -> printer.print(simplified(formulas, slope)))
                                .toList())
                        .toList(),
                scaleFactors(formulas)
                        .map(all -> all.stream().map(printer::print).toList()),
                printer));
    }

    private static Expr simplified(Formulas formulas, Expr slope) {
        try {
            return formulas.simplified(slope);
        } catch (FormulaException tooLong) { // as differentiation left it
            return slope;
        }
    }

    private static Optional<List<Expr>> scaleFactors(Formulas formulas) {
        try {
            return formulas.scaleFactors();
        } catch (FormulaException tooLong) { // the note of the metric's own formulas says so
            return Optional.empty();
        }
    }

    /** {@code x = r cos(theta)}. */
    List<String> equations() {
        return IntStream.range(0, names.size())
                .mapToObj(k -> printer.name(names.get(k)) + " = " + map.get(k))
                .toList();
    }

    /** {@code h_theta = r}. */
    List<String> scales(List<String> coordinates) {
        return scaleFactors.stream()
                .flatMap(h -> IntStream.range(0, h.size())
                        .mapToObj(i -> printer.name("h_" + coordinates.get(i)) + " = " + h.get(i)))
                .toList();
    }
}
