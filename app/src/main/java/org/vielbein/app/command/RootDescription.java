package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.app.output.Table;
import org.vielbein.app.output.Wrapped;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.ShownLineElement;
import org.vielbein.core.text.TextPrinter;

/**
 * A geometry with a line element of another degree than 2 described.
 *
 * @param printer of its line element
 */
record RootDescription(Geometry space, TextPrinter printer) {
    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("geometry", space.name());
        document.put("title", space.title());
        document.put("coordinates", space.coordinates());
        document.put("degree", space.degree());
        document.put("lineElement", printer.print(ShownLineElement.of(space)));
        document.put("latex", TextPrinter.latex().print(ShownLineElement.of(space)));
        document.put("text", space.text());
        document.put("metric", null);
        document.put("domain", space.domain().toString());
        document.put("parameters", parameters());
        document.put("volumeElement", null);
        document.put("sources", space.references());
        document.put("notes", notes());
        return document;
    }

    private List<Map<String, Object>> parameters() {
        return space.parameters().stream().map(Description::document).toList();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(space.notes());
        notes.add("A line element of degree " + space.degree() + " measures a vector v by F(v) = (ds^" + space.degree()
                + ")^(1/" + space.degree()
                + "), where that is positive; it has no g_ij and no curvature tensor of this kind.");
        return notes;
    }

    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        lines.add(space.name() + (space.title().equals(space.name()) ? "" : ": " + space.title()));
        lines.add("");
        Table table = new Table()
                .row("line element", "ds^" + space.degree() + " = " + printer.print(ShownLineElement.of(space)));
        table.row("domain", space.domain().toString());
        space.parameters().forEach(p -> table.row("parameter", p.parameter().name() + " = " + p.value()));
        space.references().forEach(source -> table.row("source", source));
        lines.addAll(table.lines("", width));
        notes().forEach(note -> {
            lines.add("");
            lines.addAll(Wrapped.of(note, width));
        });
        return lines;
    }
}
