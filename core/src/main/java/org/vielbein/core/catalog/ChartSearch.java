package org.vielbein.core.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.core.geometry.Geometry;

/**
 * The ways from the present coordinates of a geometry to other charts, over charts of charts, shortest first: by breadth, each chart once
 * it is reached only at its smallest distance.
 */
final class ChartSearch {
    /** Longer chains are not looked for. */
    private static final int LONGEST = 8;

    /**
     * Charts that follow one another.
     *
     * @param charts the first on the present coordinates
     * @param names by which a chart may mean the coordinates of the last one
     * @param coordinates of the last one
     */
    record Chain(List<CatalogEntry<CoordinateChart>> charts, List<String> names, List<String> coordinates) {
        CatalogEntry<CoordinateChart> last() {
            return charts.get(charts.size() - 1);
        }

        /** {@code spherical in prolate}. */
        @Override
        public String toString() {
            return String.join(" in ", charts.stream().map(CatalogEntry::name).toList());
        }
    }

    private final List<CatalogEntry<CoordinateChart>> charts;
    private final BiFunction<Geometry, CoordinateChart, Arguments> arguments;
    private final Geometry start;

    /** @param arguments what a chart on the way is given */
    ChartSearch(
            List<CatalogEntry<CoordinateChart>> charts,
            Geometry start,
            BiFunction<Geometry, CoordinateChart, Arguments> arguments) {
        this.charts = charts;
        this.start = start;
        this.arguments = arguments;
    }

    /** The shortest chains to a chart of this name; more than one where there is no one shortest, none where it is not reached. */
    List<Chain> to(String name) {
        return levels().map(level -> level.stream()
                        .filter(chain -> chain.last().isNamed(name))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A shortest chain to every chart that is reached, nearest first. */
    List<Chain> all() {
        Set<String> seen = new HashSet<>();
        return levels().flatMap(List::stream)
                .filter(chain -> seen.add(chain.last().qualifiedName()))
                .toList();
    }

    /** All shortest chains of one chart, of two, …; the charts of a level are not met again. */
    private Stream<List<Chain>> levels() {
        List<List<Chain>> levels = new ArrayList<>();
        Set<CatalogEntry<CoordinateChart>> met = new HashSet<>();
        List<Chain> level = List.of(new Chain(List.of(), ChartTargets.of(start), start.coordinates()));
        while (!level.isEmpty() && levels.size() < LONGEST) {
            List<Chain> next = new ArrayList<>();
            for (Chain chain : level) {
                charts.stream()
                        .filter(chart -> !met.contains(chart))
                        .flatMap(chart -> longer(chain, chart))
                        .forEach(next::add);
            }
            next.forEach(chain -> met.add(chain.last()));
            levels.add(next);
            level = next;
        }
        return levels.stream();
    }

    /** The chain with one chart more, where that is a chart of its end; its map must give just the coordinates there. */
    private Stream<Chain> longer(Chain chain, CatalogEntry<CoordinateChart> entry) {
        CoordinateChart chart = entry.definition();
        try {
            if (!chain.names().contains(chart.target())) {
                return Stream.of();
            }
            Arguments given = arguments.apply(start, chart);
            Domain domain = chart.domain(given);
            if (!chart.toTarget(Coordinates.of(domain), given).keySet().equals(new HashSet<>(chain.coordinates()))) {
                return Stream.of();
            }
            List<CatalogEntry<CoordinateChart>> more = new ArrayList<>(chain.charts());
            more.add(entry);
            return Stream.of(new Chain(List.copyOf(more), ChartTargets.of(chart.name(), domain), domain.names()));
        } catch (RuntimeException broken) { // no way for others; whoever asks for this chart itself is told why
            return Stream.of();
        }
    }
}
