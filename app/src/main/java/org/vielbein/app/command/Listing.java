package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Definition;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.metric.Metric;
import org.vielbein.app.host.PluginException;
import org.vielbein.core.catalog.CatalogEntry;
import org.vielbein.core.catalog.Provenance;

/**
 * One line of {@code list}.
 *
 * @param domain the domain with the defaults of the parameters; empty where one that shapes it has no default
 * @param signature the claimed signature, likewise; empty for a chart
 * @param target the domain of a chart; empty for a metric
 */
record Listing(
        String name,
        String title,
        Optional<Domain> domain,
        Optional<String> signature,
        Optional<String> target,
        List<Parameter> parameters,
        Provenance provenance) {

    static Listing of(CatalogEntry<? extends Definition> entry) {
        Definition definition = entry.definition();
        Optional<Domain> domain = withDefaults(definition, definition::domain);
        Optional<String> signature = definition instanceof Metric metric
                ? withDefaults(metric, metric::signature).map(Object::toString)
                : Optional.empty();
        Optional<String> target =
                definition instanceof CoordinateChart chart ? Optional.of(chart.target()) : Optional.empty();
        return new Listing(
                entry.name(),
                definition.title(),
                domain,
                signature,
                target,
                definition.parameters(),
                entry.provenance());
    }

    private static <T> Optional<T> withDefaults(Definition definition, Function<Arguments, T> question) {
        Arguments defaults = Arguments.of(definition);
        boolean shaped =
                defaults.parameters().stream().allMatch(p -> !(p instanceof Parameter.Whole) || p.hasDefault());
        try {
            return shaped ? Optional.of(question.apply(defaults)) : Optional.empty();
        } catch (PluginException e) {
            return Optional.empty(); // said with its reason when the geometry is used
        }
    }

    boolean contains(String lowerCase) {
        return name.toLowerCase(Locale.ROOT).contains(lowerCase)
                || title.toLowerCase(Locale.ROOT).contains(lowerCase);
    }

    /** Name and title, and below the title the rest. */
    List<List<String>> rows() {
        List<String> facts = new ArrayList<>();
        target.ifPresent(t -> facts.add("of " + t));
        domain.ifPresent(d -> facts.add(
                d.size() + "-d" + signature.map(s -> " " + s).orElse("") + " in " + String.join(", ", d.names())));
        parameters.forEach(parameter -> facts.add(parameter.toString()));
        facts.add("from " + provenance.plugin());
        return List.of(List.of(name, title), List.of("", String.join("; ", facts)));
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", name);
        document.put("title", title);
        target.ifPresent(t -> document.put("target", t));
        document.put("dimension", domain.map(Domain::size));
        document.put("coordinates", domain.map(Domain::names));
        if (target.isEmpty()) {
            document.put("signature", signature);
        }
        document.put("parameters", parameters.stream().map(Parameter::toString).toList());
        document.put("plugin", document(provenance));
        return document;
    }

    static Map<String, Object> document(Provenance provenance) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", provenance.plugin());
        document.put("version", provenance.version());
        document.put("file", provenance.file());
        return document;
    }
}
