package org.vielbein.core.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Definition;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.language.KnownGeometries;

/** The metrics and charts of a catalogue as a script sees them. A name that is offered twice is none. */
final class KnownMetrics implements KnownGeometries {
    /** A domain may have its name in some dimensions only; these are tried. */
    private static final int LARGEST_TRIED = 4;

    private final Function<String, List<CatalogEntry<Metric>>> named;
    private final Supplier<List<CatalogEntry<Metric>>> metrics;
    private final Function<String, List<CatalogEntry<CoordinateChart>>> charts;

    /**
     * @param named what a name or a qualified name means; asked first, so that a script costs no more than it speaks of
     * @param metrics all; asked where a name is that of a domain, and for suggestions
     * @param charts what a name or a qualified name means among charts
     */
    KnownMetrics(
            Function<String, List<CatalogEntry<Metric>>> named,
            Supplier<List<CatalogEntry<Metric>>> metrics,
            Function<String, List<CatalogEntry<CoordinateChart>>> charts) {
        this.named = named;
        this.metrics = metrics;
        this.charts = charts;
    }

    @Override
    public Optional<Metric> metric(String name) {
        List<CatalogEntry<Metric>> found = named.apply(name);
        return found.size() == 1 ? Optional.of(found.get(0).definition()) : Optional.empty();
    }

    @Override
    public Optional<Domain> domain(String name) {
        return domains(name).stream().findFirst();
    }

    /** Of the metric, of the charts, and only where there is neither of a domain with that name of its own. */
    @Override
    public List<Domain> domains(String name) {
        List<Domain> owned = Stream.concat(
                        metric(name).flatMap(metric -> domains(metric).findFirst()).stream(),
                        charts.apply(name).stream()
                                .flatMap(entry -> domains(entry.definition()).limit(1)))
                .toList();
        return owned.isEmpty()
                ? metrics.get().stream()
                        .flatMap(entry -> domains(entry.definition()))
                        .filter(domain -> domain.name().filter(name::equals).isPresent())
                        .limit(1)
                        .toList()
                : owned;
    }

    /** The domains of a metric or chart by its defaults, then by the small values of its one whole parameter. */
    private static Stream<Domain> domains(Definition definition) {
        Arguments defaults = Arguments.of(definition);
        List<Parameter.Whole> wholes = definition.parameters().stream()
                .filter(Parameter.Whole.class::isInstance)
                .map(Parameter.Whole.class::cast)
                .toList();
        Stream<Arguments> usual = wholes.stream().allMatch(Parameter::hasDefault) ? Stream.of(defaults) : Stream.of();
        Stream<Arguments> others = wholes.size() != 1
                ? Stream.of()
                : IntStream.rangeClosed(1, LARGEST_TRIED)
                        .filter(wholes.get(0)::allows)
                        .mapToObj(n -> defaults.with(wholes.get(0), n));
        return Stream.concat(usual, others).map(definition::domain);
    }

    @Override
    public Collection<String> names() {
        return metrics.get().stream().map(CatalogEntry::name).toList();
    }
}
