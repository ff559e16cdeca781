package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.text.TextPrinter;

/** What came of a text, in a few lines. */
final class Described {
    private Described() {}

    static String script(String text, KnownGeometries known) {
        Script script = Script.read("case", text, known);
        List<String> lines = new ArrayList<>();
        script.metric().ifPresent(metric -> metric(script, metric, lines));
        script.chart().ifPresent(chart -> chart(chart, lines));
        script.facts()
                .forEach(f -> lines.add("fact " + f.name() + ": "
                        + f.value().map(TextPrinter.plain()::print).orElse("'" + f.text() + "'")));
        script.claimedSignature().ifPresent(s -> lines.add("signature " + s));
        script.notes().stream().filter(n -> !n.startsWith("The coordinates ")).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static void metric(Script script, Metric metric, List<String> lines) {
        Arguments given = Arguments.of(metric);
        Domain domain = metric.domain(given);
        lines.add(domain.toString());
        if (!metric.parameters().isEmpty()) {
            lines.add(
                    "with " + metric.parameters().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        if (script.equalities().size() > 1) {
            script.equalities()
                    .forEach(e -> lines.add("= " + TextPrinter.plain().print(e.lineElement())));
        } else {
            lines.add(TextPrinter.plain().print(metric.lineElement(Coordinates.of(domain), given)));
        }
    }

    private static void chart(CoordinateChart chart, List<String> lines) {
        Arguments given = Arguments.of(chart);
        Coordinates own = Coordinates.of(chart.domain(given));
        lines.add(chart.name() + " to " + chart.target() + ": " + chart.domain(given));
        chart.toTarget(own, given)
                .forEach((name, e) ->
                        lines.add(name + " = " + TextPrinter.plain().print(e)));
        Coordinates target =
                Coordinates.of(List.copyOf(chart.toTarget(own, given).keySet()));
        chart.fromTarget(target, given)
                .forEach((name, e) -> lines.add(
                        "inverse " + name + " = " + TextPrinter.plain().print(e)));
    }
}
