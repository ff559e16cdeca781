package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.app.output.Table;
import org.vielbein.app.output.Wrapped;
import org.vielbein.core.geometry.Derivation;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.text.TextPrinter;

/** A derivation as text and as a document. */
record DerivationPage(Geometry space, Derivation derivation, TextPrinter printer) {
    List<String> lines(int width) {
        List<String> lines = new ArrayList<>(List.of(space.name(), ""));
        Table table = new Table();
        derivation.steps().forEach(step -> table.row(step.heading(), equation(step)));
        lines.addAll(table.lines("", width));
        derivation.remark().ifPresent(remark -> lines.addAll(Wrapped.of(remark, width)));
        return lines;
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("geometry", space.name());
        document.put("coordinates", space.coordinates());
        document.put(
                "derivation",
                derivation.steps().stream()
                        .map(step -> Map.of("step", step.heading(), "equation", equation(step)))
                        .toList());
        List<String> notes = new ArrayList<>(space.notes());
        derivation.remark().ifPresent(notes::add);
        document.put("notes", notes);
        return document;
    }

    String equation(Derivation.Step step) {
        return text(step.left()) + " = " + text(step.right());
    }

    private String text(Derivation.Side side) {
        if (side instanceof Derivation.Value v) {
            return printer.print(v.value());
        }
        if (side instanceof Derivation.Form f) {
            return printer.print(f.form());
        }
        return side instanceof Derivation.Square s ? printer.print(s.square()) : "ds^2";
    }
}
