package org.vielbein.core.geometry;

import java.util.List;
import java.util.Optional;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.OneForm;

/**
 * How a line element follows from its definitions: equations in the order of a calculation by hand, each of them true by
 * itself once the definitions are put in.
 *
 * @param steps definitions, differentials, substitution, expansion, simplification and result, as far as there are any
 * @param remark why there are none; empty where there are some
 */
public record Derivation(List<Step> steps, Optional<String> remark) {
    /** One side of an equation. */
    public sealed interface Side permits Value, Form, Square, LengthSquared {}

    /** A function. */
    public record Value(Expr value) implements Side {}

    /** A one-form. */
    public record Form(OneForm form) implements Side {}

    /** A quadratic form in the differentials. */
    public record Square(LineElement square) implements Side {}

    /** {@code ds²} itself. */
    public record LengthSquared() implements Side {}

    /** One equation under a heading. */
    public record Step(String heading, Side left, Side right) {}

    public Derivation {
        steps = List.copyOf(steps);
    }

    /** The derivation of a geometry in its present coordinates. */
    public static Derivation of(Geometry space) {
        return new DerivationSteps(space).derivation();
    }
}
