package org.vielbein.api.expr;

import java.util.List;

/** A scalar function of points that gives a formula for formulas: {@code f.at(x, y)}. Pure and thread-safe. */
@FunctionalInterface
public interface ScalarField {
    /** The value at the given arguments, as an expression in them. */
    Expr at(List<Expr> arguments);

    /** The value at the given arguments, as an expression in them. */
    default Expr at(Expr... arguments) {
        return at(List.of(arguments));
    }
}
