package org.vielbein.core.language;

import java.util.List;
import org.vielbein.api.chart.Parameter;
import org.vielbein.core.language.Scope.Kind;

/** What the statements of an outline declare, put into its scope. */
final class Declarations {
    private final Outline outline;
    private final Targets targets;
    private final Problems problems;

    Declarations(Outline outline, Targets targets, Problems problems) {
        this.outline = outline;
        this.targets = targets;
        this.problems = problems;
    }

    void into(Scope scope, Scope targetScope) {
        outline.coordinates.forEach(
                c -> declare(scope, c.name(), c.from() == null ? Kind.COORDINATE : Kind.ARRAY, c.span(), List.of()));
        targets.names().forEach(n -> declare(targetScope, n, Kind.COORDINATE, outline.nameSpan(), List.of()));
        for (Scope each : List.of(scope, targetScope)) {
            parameters(each);
        }
        for (Outline.DefinitionItem d : outline.definitions) {
            if (!targets.images().containsValue(d)) {
                declare(
                        scope,
                        d.name(),
                        d.form() == Definitions.Form.SQUARE ? Kind.SQUARE : Kind.DEFINITION,
                        d.span(),
                        List.of());
            }
        }
    }

    private void parameters(Scope scope) {
        outline.parameters.forEach(
                p -> declare(scope, p.name(), p.integer() ? Kind.INTEGER : Kind.PARAMETER, p.span(), List.of()));
        outline.functions.forEach(f -> declare(scope, f.name(), Kind.FUNCTION, f.span(), f.arguments()));
        for (Parameter inherited : targets.inherited()) {
            if (!scope.has(inherited.name())) {
                List<String> arguments = inherited instanceof Parameter.Function f ? f.arguments() : List.of();
                Kind kind = inherited instanceof Parameter.Function ? Kind.FUNCTION : Kind.PARAMETER;
                declare(scope, inherited.name(), kind, outline.mapSpan, arguments);
            }
        }
    }

    private void declare(Scope scope, String name, Kind kind, Span span, List<String> arguments) {
        problems.attempt(() -> scope.declare(name, kind, span, arguments));
    }
}
