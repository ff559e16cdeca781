package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.app.output.Numbers;
import org.vielbein.app.output.Table;
import org.vielbein.core.geometry.Causal;
import org.vielbein.core.geometry.Coframe;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.MeasuredVector;
import org.vielbein.core.geometry.Measurement;

/** A measurement for people, line by line. */
final class MeasurementPage {
    private static final String INDENT = "  ";
    private static final String NOTHING = "–";

    private final Geometry space;
    private final List<Expr> at;
    private final Measurement measurement;
    private final List<String> lines = new ArrayList<>();

    MeasurementPage(Geometry space, List<Expr> at, Measurement measurement) {
        this.space = space;
        this.at = at;
        this.measurement = measurement;
    }

    List<String> lines() {
        lines.add(space.name() + " at " + place());
        matrix("metric g_ij", measurement.metric());
        measurement.inverse().ifPresent(inverse -> matrix("inverse g^ij", inverse));
        scalars();
        measurement.frame().ifPresent(this::frame);
        vectors();
        pairs();
        notes();
        return lines;
    }

    private String place() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < at.size(); i++) {
            String number = Numbers.text(measurement.point()[i]);
            String exact = at.get(i) instanceof Constant ? number : at.get(i) + " = " + number;
            parts.add(space.coordinates().get(i) + " = " + exact);
        }
        return String.join(", ", parts);
    }

    private void heading(String text) {
        lines.add("");
        lines.add(text);
    }

    private void matrix(String title, double[][] entries) {
        heading(title);
        Table.matrix(Arrays.stream(entries)
                        .map(row -> Arrays.stream(row).mapToObj(Numbers::text).toList())
                        .toList())
                .forEach(line -> lines.add(INDENT + line));
    }

    private void scalars() {
        lines.add("");
        int[] s = measurement.signature();
        Table table = new Table()
                .row("determinant det g", Numbers.text(measurement.determinant()))
                .row("volume element √|det g|", Numbers.text(measurement.volumeElement()))
                .row("signature", s[0] + " plus, " + s[1] + " minus" + (s[2] == 0 ? "" : ", " + s[2] + " zero"));
        lines.addAll(table.lines("", Integer.MAX_VALUE));
    }

    private void frame(Coframe frame) {
        boolean definite = Arrays.stream(frame.signs()).allMatch(sign -> sign > 0);
        matrix(
                "coframe h (" + frame.kind().text() + "): rows are one-forms, "
                        + (definite ? "g = hᵀ h" : "g = hᵀ η h"),
                frame.coframe());
        if (!definite) {
            lines.add(INDENT + "η = diag"
                    + Arrays.stream(frame.signs())
                            .mapToObj(String::valueOf)
                            .collect(java.util.stream.Collectors.joining(", ", "(", ")")));
        }
        matrix("frame h⁻¹: columns are orthonormal vectors", frame.frame());
        frame.embedding().ifPresent(jacobian -> matrix("Jacobian of the embedding", jacobian));
    }

    private void vectors() {
        if (measurement.vectors().isEmpty()) {
            return;
        }
        heading("vectors");
        boolean indefinite =
                measurement.vectors().stream().anyMatch(v -> v.causal().isPresent());
        Table table = new Table();
        List<String> titles = new ArrayList<>(List.of("", "components", "g(v,v)", "norm √|g(v,v)|"));
        if (indefinite) {
            titles.add("character");
        }
        titles.add("in the frame");
        table.row(titles);
        for (int k = 0; k < measurement.vectors().size(); k++) {
            table.row(row(k + 1, measurement.vectors().get(k), indefinite));
        }
        lines.addAll(table.lines(INDENT, Integer.MAX_VALUE));
    }

    private static List<String> row(int number, MeasuredVector v, boolean indefinite) {
        List<String> cells = new ArrayList<>(List.of(
                String.valueOf(number),
                tuple(Arrays.stream(v.components()).mapToObj(Numbers::text).toList()),
                Numbers.text(v.squaredNorm()),
                Numbers.text(v.norm())));
        if (indefinite) {
            cells.add(v.causal().map(Causal::text).orElse(""));
        }
        cells.add(v.inFrame()
                .map(h -> tuple(Arrays.stream(h).map(Numbers::text).toList()))
                .orElse(NOTHING));
        return cells;
    }

    private static String tuple(List<String> entries) {
        return "(" + String.join(", ", entries) + ")";
    }

    private void pairs() {
        int k = measurement.vectors().size();
        if (k >= 2) {
            heading("pairs");
            Table table = new Table().row("", "inner product", "angle", "area");
            for (int a = 0; a < k; a++) {
                for (int b = a + 1; b < k; b++) {
                    table.row(
                            (a + 1) + ", " + (b + 1),
                            Numbers.text(measurement.inner().get(a).get(b)),
                            angle(a, b),
                            text(measurement.areas().get(a).get(b), Numbers::text));
                }
            }
            lines.addAll(table.lines(INDENT, Integer.MAX_VALUE));
        }
        measurement.volume().ifPresent(volume -> {
            lines.add("");
            String sign = k == space.dimension() ? "signed volume √|det g| det(v…)" : "volume √|det Gram|";
            lines.add(sign + "  " + Numbers.text(volume));
        });
    }

    private String angle(int a, int b) {
        Optional<Double> angle = measurement.angles().get(a).get(b);
        Optional<Double> rapidity =
                measurement.rapidities().flatMap(all -> all.get(a).get(b));
        return angle.map(value -> Numbers.text(value) + " rad = " + degrees(value) + "°")
                .or(() -> rapidity.map(value -> "rapidity " + Numbers.text(value)))
                .orElse(NOTHING);
    }

    /** Degrees to fifteen digits, which is what is left of an angle in radians after the conversion. */
    private static String degrees(double radians) {
        return Numbers.text(new java.math.BigDecimal(Math.toDegrees(radians))
                .round(new java.math.MathContext(15))
                .doubleValue());
    }

    private static <T> String text(Optional<T> value, Function<T, String> text) {
        return value.map(text).orElse(NOTHING);
    }

    private void notes() {
        if (!measurement.errors().isEmpty()) {
            heading("estimated relative errors");
            Table table = new Table();
            measurement.errors().forEach((quantity, error) -> table.row(quantity, Numbers.text(error)));
            lines.addAll(table.lines(INDENT, Integer.MAX_VALUE));
        }
        if (!measurement.notes().isEmpty()) {
            heading("notes");
            measurement.notes().forEach(note -> lines.add(INDENT + note));
        }
    }
}
