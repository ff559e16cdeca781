package org.vielbein.core.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.GeometryException;

/**
 * Which charts lead from the present coordinates of a geometry to the one that was named: that chart itself where it is one of these
 * coordinates, else the shortest chain that ends in it.
 */
final class ChartChoice {
    private final Catalog catalog;
    private final Geometry geometry;
    private final BiFunction<Geometry, CoordinateChart, Arguments> arguments;

    /** @param arguments what a chart on the way is given */
    ChartChoice(Catalog catalog, Geometry geometry, BiFunction<Geometry, CoordinateChart, Arguments> arguments) {
        this.catalog = catalog;
        this.geometry = geometry;
        this.arguments = arguments;
    }

    /**
     * The charts, the first on the present coordinates.
     *
     * @throws GeometryException if none or no one chain leads there, with the charts that are reached
     */
    List<CatalogEntry<CoordinateChart>> to(String name) {
        List<CatalogEntry<CoordinateChart>> direct = direct(name);
        if (direct.size() == 1) {
            return direct;
        }
        if (direct.size() > 1) {
            throw UnknownNameException.ambiguous(
                    "Chart",
                    name,
                    direct.stream().map(CatalogEntry::qualifiedName).toList());
        }
        List<ChartSearch.Chain> chains = search().to(name);
        if (chains.size() == 1) {
            return chains.get(0).charts();
        }
        throw chains.isEmpty() ? none(name) : severalChains(name, chains);
    }

    /** How many charts lead there at least; 0 where none do. */
    int distance(String name) {
        return direct(name).isEmpty()
                ? search().to(name).stream()
                        .findFirst()
                        .map(chain -> chain.charts().size())
                        .orElse(0)
                : 1;
    }

    private List<CatalogEntry<CoordinateChart>> direct(String name) {
        List<String> targets = ChartTargets.of(geometry);
        return catalog.chartsNamed(name).stream()
                .filter(entry -> targets.contains(entry.definition().target()))
                .toList();
    }

    private ChartSearch search() {
        return new ChartSearch(catalog.charts(), geometry, arguments);
    }

    private GeometryException severalChains(String name, List<ChartSearch.Chain> chains) {
        List<String> written =
                chains.stream().map(ChartChoice::written).distinct().toList();
        return new GeometryException("The chart '" + name + "' is reached from the coordinates "
                + geometry.coordinates() + " of " + geometry.name() + " by " + chains.size()
                + " chains of the same length: write one of them, " + String.join(" or ", written) + ".");
    }

    /** {@code "… in a in b"}, with qualified names where a name alone does not tell. */
    private static String written(ChartSearch.Chain chain) {
        return "\"… in "
                + String.join(
                        " in ",
                        chain.charts().stream().map(CatalogEntry::qualifiedName).toList())
                + "\"";
    }

    /** Says why a name means no chart that is reached. */
    private GeometryException none(String name) {
        List<CatalogEntry<CoordinateChart>> elsewhere =
                catalog.charts().stream().filter(entry -> entry.isNamed(name)).toList();
        if (elsewhere.isEmpty()) {
            return ReferenceResolver.unknown("chart", name, catalog.charts(), "See vielbein list --charts.");
        }
        List<String> owners = elsewhere.stream()
                .map(entry -> "'" + entry.definition().target() + "'")
                .distinct()
                .toList();
        return new GeometryException("The chart '" + name + "' is one of " + String.join(" and of ", owners)
                + " and not of " + geometry.name() + ", whose coordinates are " + geometry.coordinates()
                + "; its charts: " + reached() + ".");
    }

    /** All charts that are reached, those over others with these. */
    private String reached() {
        Map<String, String> named = new LinkedHashMap<>();
        for (ChartSearch.Chain chain : search().all()) {
            List<String> below = new ArrayList<>();
            chain.charts().subList(0, chain.charts().size() - 1).forEach(entry -> below.add(entry.name()));
            named.putIfAbsent(
                    chain.last().name(), below.isEmpty() ? "" : " (over " + String.join(" and ", below) + ")");
        }
        List<String> all = new ArrayList<>();
        named.forEach((name, over) -> all.add(name + over));
        return all.isEmpty() ? "none" : String.join(", ", all);
    }
}
