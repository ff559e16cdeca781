package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.app.output.Numbers;
import org.vielbein.app.output.Table;
import org.vielbein.app.output.Wrapped;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.MinkowskiNorm;
import org.vielbein.core.geometry.MinkowskiVector;

/** Vectors measured by a line element of another degree than 2. */
final class RootMeasurement {
    private static final List<String> WITHOUT_METRIC =
            List.of("metric", "inverse", "determinant", "signature", "volumeElement", "frame");

    private final Geometry space;
    private final MinkowskiNorm norm;
    private final List<MinkowskiVector> vectors;

    RootMeasurement(Geometry space, MinkowskiNorm norm, List<List<Expr>> vectors) {
        this.space = space;
        this.norm = norm;
        this.vectors = vectors.stream().map(norm::measure).toList();
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("geometry", space.name());
        document.put("coordinates", space.coordinates());
        document.put("degree", norm.degree());
        document.put("point", norm.point());
        WITHOUT_METRIC.forEach(key -> document.put(key, null));
        document.put("vectors", vectors.stream().map(RootMeasurement::document));
        List.of("inner", "angles", "areas", "volume").forEach(key -> document.put(key, null));
        document.put("notes", notes());
        return document;
    }

    private static Map<String, Object> document(MinkowskiVector vector) {
        Map<String, Object> document = new LinkedHashMap<>();
        @Nullable Double norm = vector.norm().orElse(null);
        document.put("components", vector.components());
        document.put("form", vector.form());
        document.put("squaredNorm", norm == null ? null : norm * norm);
        document.put("norm", norm);
        document.put("causal", null);
        document.put("inFrame", null);
        document.put("fundamentalTensor", vector.fundamentalTensor());
        return document;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(space.notes());
        notes.add("A line element of degree " + norm.degree()
                + " has no g_ij, and so no inner products, angles, areas and frames: the fundamental tensor"
                + " ½∂²F²/∂v² in the direction of a vector stands for it there.");
        for (int k = 0; k < vectors.size(); k++) {
            MinkowskiVector v = vectors.get(k);
            if (v.norm().isEmpty()) {
                notes.add("Vector " + (k + 1) + " has no norm, since the form is " + Numbers.text(v.form())
                        + " < 0 on it" + (norm.degree() % 2 == 1 ? "; its opposite has one." : "."));
            } else if (v.fundamentalTensor().isEmpty()) {
                notes.add("Vector " + (k + 1) + " has no fundamental tensor, since the form is 0 on it or has no second"
                        + " derivative there.");
            } else if (v.degenerate()) {
                notes.add("The fundamental tensor is degenerate in the direction of vector " + (k + 1)
                        + ": its determinant is 0.");
            }
        }
        return notes;
    }

    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        lines.add(space.name());
        lines.add("");
        for (int k = 0; k < vectors.size(); k++) {
            MinkowskiVector v = vectors.get(k);
            Table table = new Table().row("vector " + (k + 1), text(v.components()));
            table.row("form F^" + norm.degree(), Numbers.text(v.form()));
            v.norm().ifPresent(f -> table.row("norm F", Numbers.text(f)));
            v.fundamentalTensor().ifPresent(g -> {
                for (int i = 0; i < g.length; i++) {
                    table.row(i == 0 ? "fundamental tensor" : "", text(g[i]));
                }
            });
            lines.addAll(table.lines("", width));
            lines.add("");
        }
        notes().forEach(note -> lines.addAll(Wrapped.of(note, width)));
        return lines;
    }

    private static String text(double[] row) {
        List<String> numbers = new ArrayList<>();
        for (double x : row) {
            numbers.add(Numbers.text(x));
        }
        return String.join(", ", numbers);
    }
}
