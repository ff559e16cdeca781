package org.vielbein.testkit;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One value from other people's software or books: a quantity of a geometry at a point.
 *
 * @param geometry the reference, {@code sphere(R=2) in stereographic} or an inline script
 * @param point named exact coordinates, {@code theta=pi/3, phi=1}
 * @param quantity what {@link ReferenceQuantity} understands, {@code angle(1,0; 0,1)}
 * @param value the value, twenty digits or more
 * @param tolerance the greatest error relative to the value; absolute where the value is 0
 * @param source where the value comes from
 * @param source2 a second, independent source
 */
public record ReferenceRow(
        String geometry,
        String point,
        String quantity,
        BigDecimal value,
        double tolerance,
        String source,
        String source2) {

    public ReferenceRow {
        requireNonNull(geometry, "geometry");
        if (source.isBlank() || source2.isBlank() || source.equals(source2)) {
            throw new IllegalArgumentException("The value of " + quantity + " of " + geometry
                    + " has not two sources: name two that do not depend on each other.");
        }
    }

    /** How far {@code found} is from the value, relative to it; absolute where the value is 0. */
    public double error(BigDecimal found) {
        BigDecimal difference = found.subtract(value).abs();
        return (value.signum() == 0 ? difference : difference.divide(value.abs(), MathContext.DECIMAL64)).doubleValue();
    }

    /** {@code sphere at theta=pi/3, phi=1: norm(1,0)}. */
    @Override
    public String toString() {
        return geometry + " at " + point + ": " + quantity;
    }
}
