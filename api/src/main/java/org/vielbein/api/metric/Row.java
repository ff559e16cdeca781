package org.vielbein.api.metric;

import java.util.List;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;

/**
 * One row of a weighted coframe: the square {@code c ω²}, ω by its coefficients {@code ω_i}.
 *
 * <p>In {@code g = hᵀηh} it is the row {@code √|c| ω_i} of h with the sign of c at the point.
 */
public final class Row {

    private final Expr weight;
    private final List<Expr> coefficients;

    private Row(Expr weight, List<Expr> coefficients) {
        this.weight = weight;
        this.coefficients = coefficients;
    }

    static Row of(QuadraticTerm term, Coordinates x) {
        if (!term.isSquare()) {
            throw new IllegalArgumentException(
                    "The term " + term + " is not a square, so the line element has no rows: use its components.");
        }
        return new Row(term.weight(), term.left().coefficients(x));
    }

    /** The weight c, conformal factor included. */
    public Expr weight() {
        return weight;
    }

    /** The coefficients {@code ω_i}, one for each coordinate, in order. */
    public List<Expr> coefficients() {
        return coefficients;
    }

    /** {@code r^2 [0, 1]}. */
    @Override
    public String toString() {
        return Written.scaled(weight, coefficients.toString());
    }
}
