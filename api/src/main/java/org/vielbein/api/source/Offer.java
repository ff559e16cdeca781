package org.vielbein.api.source;

import java.util.List;
import java.util.Objects;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.metric.Metric;

/**
 * What a source has at one time: metrics, charts, the text of scripts, and what could not be had, as sentences.
 *
 * <p>Immutable. Two offers are the same only when they are the same object.
 */
public final class Offer {

    private static final Offer NONE = new Offer(List.of(), List.of(), List.of(), List.of());

    private final List<Metric> metrics;
    private final List<CoordinateChart> charts;
    private final List<ScriptText> scripts;
    private final List<String> problems;

    private Offer(List<Metric> metrics, List<CoordinateChart> charts, List<ScriptText> scripts, List<String> problems) {
        this.metrics = metrics;
        this.charts = charts;
        this.scripts = scripts;
        this.problems = problems;
    }

    /** Nothing. */
    public static Offer none() {
        return NONE;
    }

    /** These metrics, charts and scripts. */
    public static Offer of(
            List<? extends Metric> metrics, List<? extends CoordinateChart> charts, List<ScriptText> scripts) {
        return new Offer(copy("metrics", metrics), copy("charts", charts), copy("scripts", scripts), List.of());
    }

    /** These scripts alone. */
    public static Offer ofScripts(List<ScriptText> scripts) {
        return of(List.of(), List.of(), scripts);
    }

    /** The same offer with what could not be had: one sentence each, naming the file or thing. */
    public Offer withProblems(List<String> problems) {
        return new Offer(metrics, charts, scripts, copy("problems", problems));
    }

    private static <T> List<T> copy(String argument, List<? extends T> values) {
        Objects.requireNonNull(values, argument + " is null");
        for (int i = 0; i < values.size(); i++) {
            Objects.requireNonNull(values.get(i), argument + "[" + i + "] is null");
        }
        return List.copyOf(values);
    }

    /** The metrics. */
    public List<Metric> metrics() {
        return metrics;
    }

    /** The charts. */
    public List<CoordinateChart> charts() {
        return charts;
    }

    /** The scripts, which the host parses. */
    public List<ScriptText> scripts() {
        return scripts;
    }

    /** What could not be had, one sentence each. */
    public List<String> problems() {
        return problems;
    }
}
