package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.metric.Metric;

/** What a chart or a pull-back maps to: the coordinates of the target, and which definitions are their images. */
final class Targets {
    private final Outline outline;
    private final KnownGeometries known;
    private final Problems problems;
    private final Map<String, Outline.DefinitionItem> images = new LinkedHashMap<>();
    private final List<String> identities = new ArrayList<>();
    private final List<Parameter> inherited = new ArrayList<>();
    private final Map<String, List<Token>> realArguments = new HashMap<>();
    private List<String> names = List.of();
    private @Nullable Metric metric;
    private @Nullable Arguments given;

    Targets(Outline outline, KnownGeometries known, Problems problems) {
        this.outline = outline;
        this.known = known;
        this.problems = problems;
    }

    /** The definitions that are images of coordinates of the target, in the target's order where it is known. */
    Map<String, Outline.DefinitionItem> images() {
        return images;
    }

    /** Coordinates of the target that map to own ones of the same name. */
    List<String> identities() {
        return identities;
    }

    /** The names of the target's coordinates, as far as they are known. */
    List<String> names() {
        return names;
    }

    /** Parameters of the target that were not given, which the text passes on. */
    List<Parameter> inherited() {
        return inherited;
    }

    void find() {
        if (outline.chartTarget != null) {
            Optional<Domain> domain = target(known.domains(outline.chartTarget));
            names = domain.map(Domain::names).orElseGet(this::unknownNames);
            assign(domain.isPresent());
        } else if (outline.mapTarget != null) {
            findMetric(outline.mapTarget);
            assign(true);
        }
    }

    /** Of several domains of one name the first all of whose coordinates are given; else the first. */
    private Optional<Domain> target(List<Domain> domains) {
        Set<String> given = new HashSet<>();
        outline.definitions.forEach(d -> given.add(d.name()));
        outline.coordinates.forEach(c -> given.add(c.name()));
        return domains.stream()
                .filter(domain -> given.containsAll(domain.names()))
                .findFirst()
                .or(() -> domains.stream().findFirst());
    }

    /** Where the target is not known: every name defined that no right side uses, unless it is an own coordinate too. */
    private List<String> unknownNames() {
        Set<String> own = new HashSet<>();
        outline.coordinates.forEach(c -> own.add(c.name()));
        Set<String> used = new HashSet<>();
        outline.definitions.forEach(d -> d.body().forEach(t -> used.add(t.text())));
        return outline.definitions.stream()
                .map(Outline.DefinitionItem::name)
                .filter(name -> own.contains(name) || !used.contains(name))
                .distinct()
                .toList();
    }

    private void assign(boolean complete) {
        for (String name : names) {
            List<Outline.DefinitionItem> found = outline.definitions.stream()
                    .filter(d -> d.name().equals(name))
                    .toList();
            boolean own = outline.coordinates.stream().anyMatch(c -> c.name().equals(name));
            if (!found.isEmpty()) {
                images.put(name, found.get(0));
            } else if (own) {
                identities.add(name);
            } else if (complete) {
                problems.add(new Refusal(
                        outline.chartSpan == null ? outline.mapSpan : outline.chartSpan,
                        "The map gives no `" + name + "`; the target has the coordinates " + String.join(", ", names)
                                + ".",
                        "Add `" + name + " = …`."));
            }
        }
    }

    private void findMetric(List<Token> target) {
        int open = TokenLists.indexOf(target, 0, t -> t.isSymbol("("));
        List<Token> nameTokens = open < 0 ? target : target.subList(0, open);
        if (nameTokens.isEmpty() || open >= 0 && !target.get(target.size() - 1).isSymbol(")")) {
            throw new Refusal(outline.mapSpan, "Expected `map to GEOMETRY` or `map to GEOMETRY(R=2)`.");
        }
        String name = problems.source().slice(TokenLists.span(nameTokens));
        metric = known.metric(name)
                .orElseThrow(() -> new Refusal(
                        TokenLists.span(nameTokens),
                        "There is no geometry `" + name + "`.",
                        NearNames.question(name, known.names())));
        given = Arguments.of(metric);
        if (open >= 0) {
            TokenLists.split(target.subList(open + 1, target.size() - 1), ",").forEach(this::argument);
        }
        names = Shape.told(outline.mapSpan, () -> metric.domain(given).names());
        for (Parameter p : metric.parameters()) {
            if (p instanceof Parameter.Function f) {
                inherited.add(ofTarget(f));
            } else if (p instanceof Parameter.Real && !realArguments.containsKey(p.name())) {
                inherited.add(p);
            }
        }
    }

    /** A function of the coordinates is one of those of the target, here too. */
    private Parameter ofTarget(Parameter.Function f) {
        if (!f.ofCoordinates()) {
            return f;
        }
        Parameter.Function named = Parameter.function(f.name(), names.toArray(String[]::new));
        return f.byDefault().map(named::withDefault).orElse(named);
    }

    private void argument(List<Token> tokens) {
        Span span = tokens.isEmpty() ? outline.mapSpan : TokenLists.span(tokens);
        if (tokens.size() < 3
                || !tokens.get(0).is(Token.Kind.WORD)
                || !tokens.get(1).isSymbol("=")) {
            throw new Refusal(span, "An argument is `NAME = VALUE`.");
        }
        String name = tokens.get(0).text();
        List<Token> value = tokens.subList(2, tokens.size());
        Parameter p = given.parameter(name)
                .orElseThrow(() -> new Refusal(
                        tokens.get(0).span(),
                        "`" + metric.name() + "` has no parameter `" + name + "`.",
                        NearNames.question(
                                name,
                                metric.parameters().stream()
                                        .map(Parameter::name)
                                        .toList())));
        if (p instanceof Parameter.Whole n) {
            boolean whole = value.size() == 1 && value.get(0).text().matches("\\d{1,9}");
            if (!whole) {
                throw new Refusal(TokenLists.span(value), "`" + name + "` takes a whole number.");
            }
            given = Shape.told(
                    span, () -> given.with(n, Integer.parseInt(value.get(0).text())));
        } else if (p instanceof Parameter.Real) {
            realArguments.put(name, value);
        } else {
            throw new Refusal(
                    span,
                    "A function cannot be given to a geometry that is pulled back.",
                    "Define a function `" + name + "` in this text.");
        }
    }

    /** The geometry pulled back, its arguments parsed; null in other texts. */
    Sheet.@Nullable Pullback pullback(SheetReader reader) {
        if (metric == null || given == null || names.isEmpty()) {
            return null;
        }
        Map<String, Syntax> reals = new LinkedHashMap<>();
        realArguments.forEach((name, tokens) -> reals.put(name, reader.parsed(tokens)));
        return new Sheet.Pullback(metric, given, reals);
    }
}
