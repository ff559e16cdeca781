package org.vielbein.core.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.language.KnownGeometries;

/** The metrics of a catalogue as a script sees them. A name that is offered twice is none. */
final class KnownMetrics implements KnownGeometries {
    /** A domain may have its name in some dimensions only; these are tried. */
    private static final int LARGEST_TRIED = 4;

    private final Function<String, List<CatalogEntry<Metric>>> named;
    private final Supplier<List<CatalogEntry<Metric>>> metrics;

    /**
     * @param named what a name or a qualified name means; asked first, so that a script costs no more than it speaks of
     * @param metrics all; asked where a name is that of a domain, and for suggestions
     */
    KnownMetrics(Function<String, List<CatalogEntry<Metric>>> named, Supplier<List<CatalogEntry<Metric>>> metrics) {
        this.named = named;
        this.metrics = metrics;
    }

    @Override
    public Optional<Metric> metric(String name) {
        List<CatalogEntry<Metric>> found = named.apply(name);
        return found.size() == 1 ? Optional.of(found.get(0).definition()) : Optional.empty();
    }

    @Override
    public Optional<Domain> domain(String name) {
        return metric(name)
                .flatMap(metric -> domains(metric).findFirst())
                .or(() -> metrics.get().stream()
                        .flatMap(entry -> domains(entry.definition()))
                        .filter(domain -> domain.name().filter(name::equals).isPresent())
                        .findFirst());
    }

    /** The domains of a metric by its defaults, then by the small values of its one whole parameter. */
    private static Stream<Domain> domains(Metric metric) {
        Arguments defaults = Arguments.of(metric);
        List<Parameter.Whole> wholes = metric.parameters().stream()
                .filter(Parameter.Whole.class::isInstance)
                .map(Parameter.Whole.class::cast)
                .toList();
        Stream<Arguments> usual = wholes.stream().allMatch(Parameter::hasDefault) ? Stream.of(defaults) : Stream.of();
        Stream<Arguments> others = wholes.size() != 1
                ? Stream.of()
                : IntStream.rangeClosed(1, LARGEST_TRIED)
                        .filter(wholes.get(0)::allows)
                        .mapToObj(n -> defaults.with(wholes.get(0), n));
        return Stream.concat(usual, others).map(metric::domain);
    }

    @Override
    public Collection<String> names() {
        return metrics.get().stream().map(CatalogEntry::name).toList();
    }
}
