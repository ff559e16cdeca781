package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.List;
import org.vielbein.app.output.Table;
import org.vielbein.core.curvature.TensorKind;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.text.TextPrinter;

/** The names of components on a page: {@code Gamma[r, theta, theta]}, or as a paper writes them. */
final class TensorPage {
    private final List<String> coordinates;
    private final String symbol;
    private final List<String> positions;
    private final TextPrinter printer;
    private final boolean latex;

    /**
     * @param coordinates what the indices count
     * @param symbol in the notation of the page
     * @param positions {@code up} or {@code down} of each index
     */
    TensorPage(List<String> coordinates, String symbol, List<String> positions, TextPrinter printer, boolean latex) {
        this.coordinates = coordinates;
        this.symbol = symbol;
        this.positions = positions;
        this.printer = printer;
        this.latex = latex;
    }

    static TensorPage of(Geometry space, TensorKind kind, TextPrinter printer, boolean latex) {
        String plain = printer == TextPrinter.unicode() ? kind.symbol().replace("Gamma", "Γ") : kind.symbol();
        return new TensorPage(space.coordinates(), latex ? latexSymbol(kind) : plain, kind.positions(), printer, latex);
    }

    private static String latexSymbol(TensorKind kind) {
        return switch (kind) {
            case DETERMINANT -> "\\det g";
            case CHRISTOFFEL, CHRISTOFFEL1 -> "\\Gamma";
            case RICCI -> "R";
            default -> kind.symbol();
        };
    }

    String name(int... indices) {
        if (latex) {
            return latex(indices);
        }
        List<String> names = new ArrayList<>();
        for (int index : indices) {
            names.add(printer.name(coordinates.get(index)));
        }
        return names.isEmpty() ? symbol : symbol + "[" + String.join(", ", names) + "]";
    }

    /** Indices one after the other, each in its place above or below. */
    private String latex(int... indices) {
        StringBuilder text = new StringBuilder(symbol);
        for (int k = 0; k < indices.length; k++) {
            boolean up = positions.get(k).equals("up");
            text.append(k > 0 ? "{}" : "")
                    .append(up ? "^{" : "_{")
                    .append(printer.name(coordinates.get(indices[k])))
                    .append("}");
        }
        return text.toString();
    }

    /** A row for each component, with what it equals. */
    List<String> lines(List<int[]> components, List<String> values, int width) {
        List<String> lines = new ArrayList<>();
        Table table = new Table();
        for (int k = 0; k < components.size(); k++) {
            String name = name(components.get(k));
            if (latex) {
                lines.add(name + " = " + values.get(k));
            } else {
                table.row(name, "= " + values.get(k));
            }
        }
        if (!latex) {
            lines.addAll(table.lines("", width));
        }
        return lines;
    }
}
