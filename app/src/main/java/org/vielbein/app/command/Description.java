package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.app.output.Table;
import org.vielbein.app.output.Wrapped;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.CatalogEntry;
import org.vielbein.core.catalog.Provenance;
import org.vielbein.core.curvature.Formulas;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.ParameterValue;
import org.vielbein.core.geometry.ShownLineElement;
import org.vielbein.core.text.TextPrinter;

/**
 * A geometry described: what its author wrote, and the same simplified, in the present coordinates.
 *
 * @param simplified the line element of the components; empty where no formula was found
 * @param latex the same in LaTeX, or as its author wrote it
 * @param metric g_ij in the present coordinates, as text; empty where no formula was found
 * @param squares the squares of a coframe, where the line element is written as one; else empty
 * @param chart the map of the chart it is in; empty in the metric's own coordinates
 * @param provenance who offers it; empty for a text or a file
 * @param charts the charts it can be shown in
 * @param printer of the names of components
 */
record Description(
        Geometry space,
        String lineElement,
        Optional<String> simplified,
        String latex,
        List<List<String>> metric,
        List<String> squares,
        Optional<String> volumeElement,
        Optional<ChartFormulas> chart,
        Optional<Provenance> provenance,
        List<String> charts,
        List<String> notes,
        TextPrinter printer) {
    private static final String INDENT = "  ";

    static Description of(Geometry space, Catalog catalog, FormulaOptions options) {
        Optional<CatalogEntry<Metric>> entry = catalog.entryOf(space);
        LineElement line = ShownLineElement.of(space);
        List<String> notes = new ArrayList<>(space.notes());
        Formulas formulas = options.formulas(space);
        Optional<SimplifiedMetric> simple = SimplifiedMetric.of(space, formulas, notes);
        if (entry.isEmpty()) {
            notes.addAll(Claims.notes(space));
        }
        TextPrinter printer = options.printer();
        return new Description(
                space,
                options.chosen() ? printer.print(line) : line.toString(),
                simple.map(s -> printer.print(s.lineElement())),
                TextPrinter.latex()
                        .print(simple.map(SimplifiedMetric::lineElement).orElse(line)),
                simple.map(s -> texts(s.components(), printer)).orElse(List.of()),
                isCoframe(space, line) ? squares(line, options) : List.of(),
                simple.flatMap(SimplifiedMetric::volumeElement).map(printer::print),
                ChartFormulas.of(space, formulas, printer),
                entry.map(CatalogEntry::provenance),
                catalog.chartsOf(space).stream()
                        .map(CatalogEntry::name)
                        .distinct()
                        .toList(),
                notes,
                printer);
    }

    private static List<List<String>> texts(List<List<Expr>> components, TextPrinter printer) {
        return components.stream()
                .map(row -> row.stream().map(printer::print).toList())
                .toList();
    }

    private static List<String> squares(LineElement line, FormulaOptions options) {
        return line.terms().stream()
                .map(term -> options.chosen()
                        ? options.printer().print(term.left().times(term.left()).times(term.weight()))
                        : term.toString())
                .toList();
    }

    /** As many squares as dimensions: each is a one-form of an orthonormal coframe, with the sign of its weight. */
    private static boolean isCoframe(Geometry space, LineElement line) {
        return line.isSumOfSquares()
                && line.terms().size() == space.components().size();
    }

    private List<String> parameters() {
        return shown().stream().map(Description::text).distinct().toList();
    }

    /** {@code R = 2 (given)}. */
    private static String text(ParameterValue p) {
        String value = p.value().isEmpty() ? "" : " = " + p.value();
        return p.parameter().name() + value + " (" + p.origin() + ")";
    }

    /** The parameters; one of a chart that has the name, kind and value of one of the metric's is said to be from there. */
    private List<ParameterValue> shown() {
        List<ParameterValue> all = space.parameters();
        int own = space.arguments().parameters().size();
        List<ParameterValue> metricOnes = all.subList(0, own);
        List<ParameterValue> shown = new ArrayList<>(metricOnes);
        for (ParameterValue p : all.subList(own, all.size())) {
            boolean inherited = metricOnes.stream()
                    .anyMatch(q -> sameNameAndKind(p, q) && q.value().equals(p.value()));
            shown.add(
                    inherited
                            ? new ParameterValue(
                                    p.parameter(),
                                    p.value(),
                                    "from " + space.metric().name())
                            : p);
        }
        return shown;
    }

    private static boolean sameNameAndKind(ParameterValue p, ParameterValue q) {
        return p.parameter().name().equals(q.parameter().name())
                && p.parameter().getClass() == q.parameter().getClass();
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("geometry", space.name());
        document.put("title", space.title());
        document.put("coordinates", space.coordinates());
        document.put("lineElement", lineElement);
        document.put("simplified", simplified);
        document.put("latex", latex);
        document.put("text", space.text());
        document.put("metric", metric.isEmpty() ? null : metric);
        document.put("domain", space.domain().toString());
        document.put("parameters", shown().stream().map(Description::document));
        document.put("volumeElement", volumeElement);
        document.put("map", chart.map(Description::mapDocument));
        document.put("jacobian", chart.map(ChartFormulas::jacobian));
        document.put("scaleFactors", chart.flatMap(ChartFormulas::scaleFactors));
        document.put("coframe", squares.isEmpty() ? null : squares);
        document.put(
                "signature",
                List.of(
                        space.claimedSignature().plus(),
                        space.claimedSignature().minus(),
                        0));
        document.put("sources", space.references());
        document.put("charts", charts);
        document.put("plugin", provenance.map(Listing::document));
        document.put("notes", notes);
        return document;
    }

    private static Map<String, Object> mapDocument(ChartFormulas chart) {
        Map<String, Object> document = new LinkedHashMap<>();
        for (int k = 0; k < chart.names().size(); k++) {
            document.put(chart.names().get(k), chart.map().get(k));
        }
        return document;
    }

    static Map<String, Object> document(ParameterValue p) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", p.parameter().name());
        document.put("declared", p.parameter().toString());
        document.put("value", p.value().isEmpty() ? null : p.value());
        document.put("origin", p.origin());
        return document;
    }

    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        lines.add(space.name() + (space.title().equals(space.name()) ? "" : ": " + space.title()));
        lines.add("");
        Table table = new Table().row("line element", "ds^2 = " + lineElement);
        simplified
                .filter(text -> !text.equals(lineElement))
                .ifPresent(text -> table.row("simplified", "ds^2 = " + text));
        table.row("domain", space.domain().toString());
        for (CoordinateChart chart : space.charts()) {
            table.row("chart", chart.name() + ": " + chart.title());
        }
        chart.ifPresent(c -> rows(table, "map", c.equations()));
        rows(table, "parameter", parameters());
        table.row("signature", space.claimedSignature().toString());
        volumeElement.ifPresent(text -> table.row("volume element", text));
        chart.ifPresent(c -> rows(table, "scale factors", c.scales(space.coordinates())));
        rows(table, "coframe", squares);
        rows(table, "charts", charts.isEmpty() ? List.of() : List.of(String.join(", ", charts)));
        rows(table, "source", space.references().stream().distinct().toList());
        provenance.ifPresent(p -> table.row("from", p.toString()));
        lines.addAll(table.lines("", width));
        lines.add("");
        List<String> written = written();
        if (written.size() > 1) {
            lines.add("as written");
            written.forEach(line -> lines.add(INDENT + line));
            lines.add("");
        }
        if (!metric.isEmpty()) {
            lines.add("metric g_ij in " + String.join(", ", space.coordinates()));
            lines.addAll(matrixLines(metric, true, "g", space.coordinates(), width));
            lines.add("");
        }
        chart.ifPresent(c -> {
            lines.add("Jacobian of " + String.join(", ", c.names()) + " by " + String.join(", ", space.coordinates()));
            lines.addAll(matrixLines(c.jacobian(), false, "J", c.names(), width));
            lines.add("");
        });
        notes.forEach(note -> {
            lines.addAll(Wrapped.of(note, width));
            lines.add("");
        });
        lines.remove(lines.size() - 1);
        return lines;
    }

    /** The lines of the author's script without comments; none where there is no script. */
    private List<String> written() {
        return space.text().stream()
                .flatMap(String::lines)
                .map(String::stripTrailing)
                .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("#"))
                .toList();
    }

    /** The matrix where it fits the page, else the entries that are not 0, one a line. */
    private List<String> matrixLines(
            List<List<String>> entries, boolean symmetric, String name, List<String> rowNames, int width) {
        List<String> matrix =
                Table.formulas(entries).stream().map(row -> INDENT + row).toList();
        if (matrix.stream().allMatch(row -> row.length() <= width)) {
            return matrix;
        }
        Table components = new Table();
        for (int i = 0; i < entries.size(); i++) {
            for (int j = symmetric ? i : 0; j < entries.size(); j++) {
                String entry = entries.get(i).get(j);
                if (!entry.equals("0")) {
                    components.row(
                            component(name, rowNames.get(i), space.coordinates().get(j), symmetric), "= " + entry);
                }
            }
        }
        return components.lines(INDENT, width);
    }

    /** {@code g[r, theta]}, or in a paper {@code g_{r}{}_{\\theta}} and {@code J^{x}{}_{r}}. */
    private String component(String name, String row, String column, boolean symmetric) {
        String i = printer.name(row);
        String j = printer.name(column);
        if (printer != TextPrinter.latex()) {
            return name + "[" + i + ", " + j + "]";
        }
        return symmetric ? name + "_{" + i + "}{}_{" + j + "}" : name + "^{" + i + "}{}_{" + j + "}";
    }

    private static void rows(Table table, String title, List<String> texts) {
        for (int k = 0; k < texts.size(); k++) {
            table.row(k == 0 ? title : "", texts.get(k));
        }
    }
}
