package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole text as syntax: everything that remains the same whatever values the whole parameters take.
 *
 * @param inferred whether the coordinates are known from differentials; then {@code coordinates} lists them in order
 * @param members the members of the chain of equalities, the first being the line element; empty in maps, charts, matrices
 * @param matrix the rows of {@code g = [[…]]}; empty elsewhere
 * @param map of a chart or a pull-back: for each coordinate of the target an expression in the own ones
 * @param inverse of a chart: for own coordinates, expressions in those of the target
 */
record Sheet(
        SourceText source,
        Scope scope,
        Definitions definitions,
        boolean inferred,
        List<CoordinatePart> coordinates,
        List<Syntax.Comparison> conditions,
        List<Member> members,
        List<List<Syntax>> matrix,
        @Nullable Pullback pullback,
        Map<String, Syntax> map,
        Map<String, Syntax> inverse,
        Scope targetScope) {

    /** {@code from} and {@code to} of a row only. */
    record CoordinatePart(
            String name,
            Span span,
            @Nullable Syntax from,
            @Nullable Syntax to,
            @Nullable Ends ends,
            boolean periodic) {}

    /** An interval; an end that is null is infinite. */
    record Ends(
            Span span,
            boolean lowerOpen,
            @Nullable Syntax lower,
            @Nullable Syntax upper,
            boolean upperOpen) {}

    /** The same with coordinates that take every value. */
    Sheet withoutDomain() {
        List<CoordinatePart> plain = coordinates.stream()
                .map(c -> new CoordinatePart(c.name(), c.span(), c.from(), c.to(), null, false))
                .toList();
        return new Sheet(
                source,
                scope,
                definitions,
                inferred,
                plain,
                List.of(),
                members,
                matrix,
                pullback,
                map,
                inverse,
                targetScope);
    }

    /** What is differentiated in the line element and what it uses, by the names that stand in it. */
    Map<String, Span> differentiated() {
        Map<String, Span> found = new LinkedHashMap<>();
        List<Syntax> open =
                new ArrayList<>(matrix.stream().flatMap(List::stream).toList());
        members.forEach(m -> open.add(m.form()));
        open.addAll(map.values());
        definitions.each().forEach(d -> open.add(d.body()));
        Set<String> settled = new HashSet<>();
        for (Syntax e : open) {
            SyntaxNames.walk(e, node -> {
                if (node instanceof Syntax.Differential || node instanceof Syntax.Derivative) {
                    SyntaxNames.of(node).forEach(name -> note(name, node.span(), found, settled));
                }
            });
        }
        return found;
    }

    private void note(String name, Span span, Map<String, Span> found, Set<String> settled) {
        found.putIfAbsent(name, span);
        if (definitions.get(name) != null) {
            definitions.upTo(name, settled).forEach(d -> {
                settled.add(d.name());
                SyntaxNames.of(d.body()).forEach(n -> found.putIfAbsent(n, span));
            });
        }
    }

    /** Where a member stands; of a matrix its first entry, of a pull-back its coordinates. */
    Span memberSpan(int k) {
        return pullback != null
                ? coordinates.get(0).span()
                : matrix.isEmpty()
                        ? members.get(k).form().span()
                        : matrix.get(0).get(0).span();
    }

    /** One member of a chain of equalities, a form of the degree of its left side. */
    record Member(Syntax form, String text, int degree) {}

    /** The geometry that is pulled back. */
    record Pullback(
            org.vielbein.api.metric.Metric target, org.vielbein.api.chart.Arguments given, Map<String, Syntax> reals) {}
}
