package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vielbein.api.expr.Expr;
import org.vielbein.app.output.Numbers;
import org.vielbein.app.output.Table;
import org.vielbein.core.geometry.Conversion;
import org.vielbein.core.geometry.Converted;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.NoAnswerException;

/**
 * A point in other coordinates with what is there, as a document and for people. A vector that has no components there is empty, and a
 * note says why.
 */
record ConvertedPoint(
        Conversion conversion,
        List<Expr> at,
        double[] point,
        List<Carried> vectors,
        List<Carried> covectors,
        List<String> notes) {
    private static final String NOTHING = "–";

    /** What was given, and what became of it. */
    record Carried(List<Expr> given, Optional<Converted.Moved> moved) {
        Optional<Converted.Length> length() {
            return moved.flatMap(Converted.Moved::length);
        }
    }

    static ConvertedPoint of(
            Conversion conversion, List<Expr> at, List<List<Expr>> vectors, List<List<Expr>> covectors) {
        Converted converted = conversion.at(at);
        List<String> notes = new ArrayList<>(conversion.from().notes());
        notes.addAll(converted.notes());
        List<Carried> v = carried(vectors, converted::vector, notes);
        List<Carried> w = carried(covectors, converted::covector, notes);
        return new ConvertedPoint(
                conversion,
                at,
                converted.point(),
                v,
                w,
                notes.stream().distinct().toList());
    }

    private static List<Carried> carried(
            List<List<Expr>> given, Function<List<Expr>, Converted.Moved> change, List<String> notes) {
        List<Carried> all = new ArrayList<>();
        for (List<Expr> components : given) {
            Optional<Converted.Moved> moved = Optional.empty();
            try {
                moved = Optional.of(change.apply(components));
                moved.flatMap(Converted.Moved::reason).ifPresent(notes::add);
            } catch (NoAnswerException none) {
                notes.add(String.valueOf(none.getMessage()));
            }
            all.add(new Carried(components, moved));
        }
        return all;
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("geometry", conversion.from().name());
        document.put("to", conversion.to().name());
        document.put("coordinates", conversion.to().coordinates());
        document.put("point", point);
        document.put("vectors", components(vectors));
        document.put("norms", norms(vectors));
        if (!covectors.isEmpty()) {
            document.put("covectors", components(covectors));
            document.put("covectorNorms", norms(covectors));
        }
        document.put("notes", notes);
        return document;
    }

    private static List<Object> components(List<Carried> all) {
        return all.stream()
                .<Object>map(one -> one.moved().map(Converted.Moved::components))
                .toList();
    }

    private static List<Object> norms(List<Carried> all) {
        return all.stream()
                .<Object>map(one -> one.length().map(length -> {
                    Map<String, Object> norms = new LinkedHashMap<>();
                    norms.put("before", length.before());
                    norms.put("after", length.after());
                    return norms;
                }))
                .toList();
    }

    List<String> lines() {
        Geometry from = conversion.from();
        Geometry to = conversion.to();
        List<String> lines = new ArrayList<>();
        lines.add(from.name() + " to " + to.name());
        Table points = new Table()
                .row(
                        "before",
                        place(
                                from.coordinates(),
                                at.stream().map(Expr::toString).toList()))
                .row(
                        "after",
                        place(
                                to.coordinates(),
                                Arrays.stream(point).mapToObj(Numbers::text).toList()));
        lines.addAll(points.lines("  ", Integer.MAX_VALUE));
        lines.addAll(table("vectors", vectors));
        lines.addAll(table("covectors", covectors));
        if (!notes.isEmpty()) {
            lines.add("");
            lines.add("notes");
            notes.forEach(note -> lines.add("  " + note));
        }
        return lines;
    }

    private static String place(List<String> names, List<String> values) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            parts.add(names.get(i) + " = " + values.get(i));
        }
        return String.join(", ", parts);
    }

    private static List<String> table(String heading, List<Carried> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Table table = new Table().row("", "before", "after", "length before", "length after");
        for (int k = 0; k < all.size(); k++) {
            Carried one = all.get(k);
            table.row(
                    String.valueOf(k + 1),
                    tuple(one.given().stream().map(Expr::toString).toList()),
                    one.moved()
                            .map(moved -> tuple(Arrays.stream(moved.components())
                                    .mapToObj(Numbers::text)
                                    .toList()))
                            .orElse(NOTHING),
                    one.length().map(l -> Numbers.text(l.before())).orElse(NOTHING),
                    one.length().map(l -> Numbers.text(l.after())).orElse(NOTHING));
        }
        List<String> lines = new ArrayList<>(List.of("", heading));
        lines.addAll(table.lines("  ", Integer.MAX_VALUE));
        return lines;
    }

    private static String tuple(List<String> entries) {
        return entries.stream().collect(Collectors.joining(", ", "(", ")"));
    }
}
