package org.vielbein.core.catalog;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Definition;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.geometry.SampleArguments;
import org.vielbein.core.language.GeometryReference;
import org.vielbein.core.language.GeometryReference.Argument;
import org.vielbein.core.language.GeometryReference.ChartReference;
import org.vielbein.core.language.Script;

/** From a reference to its geometry: finds the definitions, gives the parameters their values, puts the charts on. */
final class ReferenceResolver {
    private final Catalog catalog;
    private final Map<String, String> values;
    private final Set<String> unused;

    /** @param values values of parameters by name, for whichever definition of a reference has them */
    ReferenceResolver(Catalog catalog, Map<String, String> values) {
        this.catalog = catalog;
        this.values = new LinkedHashMap<>();
        values.forEach((name, value) -> this.values.put(GeometryReference.spelled(name), value));
        this.unused = new LinkedHashSet<>(this.values.keySet());
    }

    Geometry geometry(String text) {
        GeometryReference reference = GeometryReference.read(text);
        if (reference instanceof GeometryReference.Named named) {
            CatalogEntry<Metric> entry = entry(named.name());
            Geometry geometry = complete(text, entry.definition(), named.arguments(), named.charts());
            return entry.text()
                    .map(script -> geometry.readFrom(script, entry.notes()))
                    .orElse(geometry);
        }
        if (reference instanceof GeometryReference.File file) {
            Script script = read(file.path(), content(Path.of(file.path())));
            return complete(text, metric(file.path(), script), file.arguments(), file.charts())
                    .readFrom(script.text(), script.notes());
        }
        if (reference instanceof GeometryReference.Inline inline) {
            return script("inline", inline.text()).named(text.strip());
        }
        throw new GeometryException("Standard input is no part of the catalogue: read it, and give its text.");
    }

    /** The geometry of a text that names no arguments and charts of its own. */
    Geometry script(String place, String text) {
        Script script = read(place, text);
        return complete(place, metric(place, script), List.of(), List.of()).readFrom(script.text(), script.notes());
    }

    /** The script of a text, what it defines checked with its defaults, or with small whole numbers where it has none. */
    Script checked(String place, String text) {
        Script script = read(place, text);
        script.metric().ifPresent(metric -> DefinitionCheck.check(metric, SampleArguments.wholes(metric)));
        script.chart().ifPresent(chart -> DefinitionCheck.check(chart, SampleArguments.wholes(chart)));
        return script;
    }

    private Script read(String place, String text) {
        Script script = Script.read(
                place, text, new KnownMetrics(catalog::metricsNamed, catalog::metrics, catalog::chartsNamed));
        ClaimedEqualities.prove(script);
        return script;
    }

    private static Metric metric(String place, Script script) {
        return script.metric()
                .orElseThrow(
                        () -> new GeometryException("The script " + place + " describes the chart '" + script.name()
                                + "', and a geometry is asked for: write ds^2 = … in it, or put it into a script folder and use it as"
                                + " \"GEOMETRY in " + script.name() + "\"."));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new GeometryException("The script " + file + " does not exist: check the path.");
        } catch (CharacterCodingException e) {
            throw new GeometryException("The script " + file + " is not text in UTF-8: save it in that encoding.");
        } catch (IOException e) {
            throw new GeometryException("The script " + file + " cannot be read: " + e.getMessage() + ".");
        }
    }

    private CatalogEntry<Metric> entry(String name) {
        List<CatalogEntry<Metric>> named = catalog.metricsNamed(name);
        return named.size() == 1 ? named.get(0) : only("Geometry", name, catalog.metrics(), "See vielbein list.");
    }

    private static <D extends Definition> CatalogEntry<D> only(
            String kind, String name, List<CatalogEntry<D>> entries, String remedy) {
        List<CatalogEntry<D>> found =
                entries.stream().filter(entry -> entry.isNamed(name)).toList();
        if (found.isEmpty()) {
            throw unknown(kind.toLowerCase(Locale.ROOT), name, entries, remedy);
        }
        if (found.size() > 1) {
            throw UnknownNameException.ambiguous(
                    kind, name, found.stream().map(CatalogEntry::qualifiedName).toList());
        }
        return found.get(0);
    }

    static <D extends Definition> UnknownNameException unknown(
            String kind, String name, List<CatalogEntry<D>> entries, String remedy) {
        String sentence = "There is no " + kind + " '" + name + "'";
        int colon = name.indexOf(':');
        if (colon < 0) {
            return UnknownNameException.of(
                    sentence, name, entries.stream().map(CatalogEntry::name).toList(), remedy);
        }
        List<String> elsewhere = entries.stream()
                .filter(entry -> entry.name().equals(name.substring(colon + 1)))
                .map(CatalogEntry::qualifiedName)
                .toList();
        return elsewhere.isEmpty()
                ? UnknownNameException.of(
                        sentence,
                        name,
                        entries.stream().map(CatalogEntry::qualifiedName).toList(),
                        remedy)
                : UnknownNameException.of(
                        sentence, name, List.of(), "There is " + String.join(" and ", elsewhere) + ".");
    }

    private Geometry complete(String reference, Metric metric, List<Argument> given, List<ChartReference> charts) {
        Arguments arguments = ArgumentBinding.bind(metric, texts(metric, given));
        requireWholes(metric, arguments);
        DefinitionCheck.check(metric, arguments);
        Geometry geometry = Geometry.of(metric, arguments).named(reference);
        for (ChartReference chart : charts) {
            geometry = inChart(geometry, chart).named(reference);
        }
        requireAllUsed(geometry);
        return geometry;
    }

    /**
     * The space of a geometry in other coordinates: those of the present chart or of one below it, the metric's own by the name of
     * the metric or of its domain, or those of a chart, over the fewest charts that lead there from any of these.
     */
    Geometry converted(Geometry geometry, String target) {
        List<ChartReference> wanted = ((GeometryReference.Named) GeometryReference.read("space in " + target)).charts();
        Geometry seen = geometry;
        for (ChartReference chart : wanted) {
            seen = converted(seen, chart);
        }
        requireAllUsed(seen);
        return seen.named(geometry.metric().name()
                + seen.charts().stream().map(chart -> " in " + chart.name()).collect(Collectors.joining()));
    }

    private Geometry converted(Geometry geometry, ChartReference chart) {
        List<Geometry> views = views(geometry);
        if (chart.arguments().isEmpty()) {
            Optional<Geometry> known = views.stream()
                    .filter(view ->
                            !view.charts().isEmpty() || choice(view, chart).distance(chart.name()) == 0)
                    .filter(view -> ChartTargets.of(view).contains(chart.name()))
                    .findFirst();
            if (known.isPresent()) {
                return known.get();
            }
        }
        return views.stream()
                .filter(view -> choice(view, chart).distance(chart.name()) > 0)
                .min(Comparator.comparingInt(view -> choice(view, chart).distance(chart.name())))
                .map(view -> inChart(view, chart))
                .orElseGet(() -> inChart(views.get(views.size() - 1), chart));
    }

    /** The space as it is seen, then in the coordinates below the present chart, … and last in the metric's own. */
    private static List<Geometry> views(Geometry geometry) {
        List<Geometry> views = new ArrayList<>();
        for (Optional<Geometry> view = Optional.of(geometry);
                view.isPresent();
                view = view.get().below()) {
            views.add(view.get());
        }
        return views;
    }

    private ChartChoice choice(Geometry geometry, ChartReference reference) {
        return new ChartChoice(catalog, geometry, (g, chart) -> arguments(g, chart, given(chart, reference)));
    }

    /** The geometry in the chart that is named, over the charts that lead to it. */
    private Geometry inChart(Geometry geometry, ChartReference reference) {
        Geometry seen = geometry;
        List<CatalogEntry<CoordinateChart>> way = new ChartChoice(
                        catalog, geometry, (g, chart) -> arguments(g, chart, given(chart, reference)))
                .to(reference.name());
        for (int k = 0; k < way.size(); k++) {
            boolean last = k == way.size() - 1;
            CoordinateChart chart = way.get(k).definition();
            Arguments arguments = arguments(seen, chart, last ? reference.arguments() : List.of());
            requireWholes(chart, arguments);
            DefinitionCheck.check(chart, arguments);
            seen = seen.in(chart, arguments);
        }
        return seen;
    }

    /** On the way to a chart those of its name may be given what is written behind it. */
    private static List<Argument> given(CoordinateChart chart, ChartReference reference) {
        String name = reference.name();
        return chart.name().equals(name.substring(name.indexOf(':') + 1)) ? reference.arguments() : List.of();
    }

    private Arguments arguments(Geometry geometry, CoordinateChart chart, List<Argument> given) {
        return Inheritance.from(geometry, chart, ArgumentBinding.bind(chart, texts(chart, given)));
    }

    /** The values for a definition by name: those behind its name, then those for all. */
    private Map<String, String> texts(Definition definition, List<Argument> given) {
        List<String> known =
                definition.parameters().stream().map(Parameter::name).toList();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Argument argument : given) {
            if (!known.contains(argument.name())) {
                throw unknownParameter(definition.name(), argument.name(), known);
            }
            if (texts.put(argument.name(), argument.value()) != null) {
                throw new GeometryException("The parameter " + argument.name() + " of '" + definition.name()
                        + "' is given twice: give it once.");
            }
        }
        values.forEach((name, text) -> {
            if (known.contains(name)) {
                texts.putIfAbsent(name, text);
                unused.remove(name);
            }
        });
        return texts;
    }

    private static UnknownNameException unknownParameter(String owner, String name, List<String> known) {
        String remedy = known.isEmpty() ? "It has none." : "It has " + String.join(", ", known) + ".";
        return UnknownNameException.of("'" + owner + "' has no parameter '" + name + "'", name, known, remedy);
    }

    private void requireAllUsed(Geometry geometry) {
        for (String name : unused) {
            throw unknownParameter(
                    geometry.name(),
                    name,
                    geometry.parameters().stream()
                            .map(p -> p.parameter().name())
                            .toList());
        }
    }

    private static void requireWholes(Definition definition, Arguments arguments) {
        for (Parameter parameter : arguments.missing()) {
            if (parameter instanceof Parameter.Whole) {
                throw new GeometryException("'" + definition.name() + "' needs the whole number " + parameter.name()
                        + ", which has no default: give \"" + definition.name() + "(" + parameter.name() + "=2)\".");
            }
        }
    }
}
