package org.vielbein.core.language;

import org.vielbein.core.language.Scope.Kind;

/**
 * Refuses names that would hide a differential or a derivative: a parameter {@code dx} beside a coordinate {@code x}, a parameter
 * {@code f'} beside a function {@code f}.
 */
final class HiddenDifferentials {
    private final Outline outline;
    private final Scope scope;
    private final Problems problems;

    HiddenDifferentials(Outline outline, Scope scope, Problems problems) {
        this.outline = outline;
        this.scope = scope;
        this.problems = problems;
    }

    void refuse() {
        outline.coordinates.forEach(c -> refuse(c.name(), c.span()));
        outline.parameters.forEach(p -> refuse(p.name(), p.span()));
        outline.functions.forEach(f -> refuse(f.name(), f.span()));
        outline.functions.forEach(f -> refuseD(f.name(), f.span()));
        outline.definitions.forEach(d -> refuse(d.name(), d.span()));
    }

    private void refuse(String name, Span span) {
        boolean hides = name.length() > 1
                && name.startsWith("d")
                && scope.is(
                        name.substring(1),
                        Kind.COORDINATE,
                        Kind.INFERRED,
                        Kind.ARRAY,
                        Kind.FUNCTION,
                        Kind.ASSUMED,
                        Kind.DEFINITION,
                        Kind.FORM);
        if (hides) {
            problems.add(new Refusal(
                    span,
                    "The name `" + name + "` would hide the differential of `" + name.substring(1) + "`.",
                    "Choose another name."));
        }
        String base = name.replaceFirst("'+$", "");
        if (base.length() < name.length() && scope.isFunction(base)) {
            problems.add(new Refusal(
                    span,
                    "The name `" + name + "` would hide the derivative of `" + base + "`.",
                    "Choose another name."));
        }
    }

    private void refuseD(String name, Span span) {
        if (name.equals("d")) {
            problems.add(new Refusal(
                    span, "A function `d` cannot be applied, since `d(…)` is a differential.", "Choose another name."));
        }
    }
}
