package org.vielbein.core.trial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.catalog.DefinitionCheck;
import org.vielbein.core.catalog.Inheritance;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.SampleArguments;

/**
 * The exhibits of some metrics and charts: each metric with sample arguments, each chart on every metric of the plugin that it
 * is for, or else on the first one of the host.
 */
final class Exhibits {
    /** A metric has the dimension of a chart for some values of its whole parameter; these are tried. */
    private static final int LARGEST_TRIED = 4;

    private final List<Exhibit> all = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Metric> own;
    private final List<Metric> host;

    /**
     * The exhibits of what a plugin offers.
     *
     * @param host the metrics of others, on which its charts may be
     */
    Exhibits(List<Metric> own, List<CoordinateChart> charts, List<Metric> host) {
        this.own = own;
        this.host = host;
        own.forEach(this::add);
        charts.forEach(this::add);
    }

    List<Exhibit> all() {
        return all;
    }

    /** A sentence for each chart without a target. */
    List<String> notes() {
        return notes;
    }

    /** The exhibit of the same name, where there is just one. */
    Optional<Exhibit> like(Exhibit other) {
        List<Exhibit> same = all.stream()
                .filter(exhibit -> exhibit.subject().equals(other.subject()))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private void add(Metric metric) {
        all.add(new Exhibit(
                Verdict.Group.GEOMETRY,
                "geometry '" + metric.name() + "'",
                metric,
                () -> DefinitionCheck.check(metric, SampleArguments.of(metric)),
                () -> Geometry.of(metric, SampleArguments.of(metric))));
    }

    private void add(CoordinateChart chart) {
        String subject = "chart '" + chart.name() + "'";
        try {
            List<Metric> targets = targets(chart);
            for (Metric target : targets) {
                String seen = targets.size() == 1 ? subject : subject + " of '" + target.name() + "'";
                add(chart, target, seen);
            }
            if (targets.isEmpty()) {
                notes.add("The map of " + subject + " was not judged, since there is no geometry '" + chart.target()
                        + "' here: give the plugin that offers it.");
            }
        } catch (Throwable e) {
            String reason = Thrown.described(e);
            all.add(new Exhibit(
                    Verdict.Group.CHART,
                    subject,
                    chart,
                    () -> {
                        throw new IllegalStateException("it cannot say what it is for: " + reason);
                    },
                    () -> {
                        throw new IllegalStateException(reason);
                    }));
        }
    }

    private void add(CoordinateChart chart, Metric target, String subject) {
        all.add(new Exhibit(
                Verdict.Group.CHART,
                subject,
                chart,
                () -> DefinitionCheck.check(chart, SampleArguments.of(chart)),
                () -> seen(chart, target)));
    }

    private List<Metric> targets(CoordinateChart chart) {
        List<Metric> mine =
                own.stream().filter(metric -> isTarget(metric, chart.target())).toList();
        return mine.isEmpty()
                ? host.stream()
                        .filter(metric -> isTarget(metric, chart.target()))
                        .limit(1)
                        .toList()
                : mine;
    }

    private static boolean isTarget(Metric metric, String name) {
        return metric.name().equals(name)
                || candidates(metric)
                        .anyMatch(arguments -> metric.domain(arguments)
                                .name()
                                .filter(name::equals)
                                .isPresent());
    }

    /** The target in the chart, with the first arguments that give it the coordinates the chart maps to. */
    private static Geometry seen(CoordinateChart chart, Metric target) {
        Arguments first = SampleArguments.of(target);
        Arguments fitting = candidates(target)
                .filter(arguments -> isMapped(chart, Geometry.of(target, arguments)))
                .findFirst()
                .orElse(first);
        Geometry geometry = Geometry.of(target, fitting);
        return geometry.in(chart, arguments(chart, geometry)).named(target.name() + " in " + chart.name());
    }

    private static boolean isMapped(CoordinateChart chart, Geometry geometry) {
        Arguments arguments = arguments(chart, geometry);
        Set<String> mapped = chart.toTarget(Coordinates.of(chart.domain(arguments)), arguments)
                .keySet();
        return mapped.equals(new HashSet<>(geometry.coordinates()));
    }

    private static Arguments arguments(CoordinateChart chart, Geometry geometry) {
        return SampleArguments.filled(chart, Inheritance.from(geometry, chart, Arguments.of(chart)));
    }

    /** Sample arguments, then those with other small values of the one whole parameter. */
    private static Stream<Arguments> candidates(Metric metric) {
        Arguments sample = SampleArguments.of(metric);
        List<Parameter.Whole> wholes = metric.parameters().stream()
                .filter(Parameter.Whole.class::isInstance)
                .map(Parameter.Whole.class::cast)
                .toList();
        Stream<Arguments> others = wholes.size() != 1
                ? Stream.of()
                : IntStream.rangeClosed(1, LARGEST_TRIED)
                        .filter(wholes.get(0)::allows)
                        .mapToObj(n -> sample.with(wholes.get(0), n));
        return Stream.concat(Stream.of(sample), others);
    }
}
