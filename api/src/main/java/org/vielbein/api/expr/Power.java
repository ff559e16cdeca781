package org.vielbein.api.expr;

import java.util.List;

/**
 * A power {@code base^exponent}.
 *
 * <p>With an integer exponent it is defined for every base other than 0, and for 0 when the exponent is not negative. With
 * any other exponent it is the principal real power, defined for positive bases, and for 0 when the exponent is positive; so
 * {@code √x = x^(1/2)}. The real cube root of a negative number is {@link Expressions#cbrt}.
 */
public final class Power extends Expr {
    private final Expr base;
    private final Expr exponent;
    private final List<Expr> children;

    private Power(Expr base, Expr exponent) {
        super(0x506f77, List.of(base, exponent));
        this.base = base;
        this.exponent = exponent;
        children = List.of(base, exponent);
    }

    /** The power; exponents 0 and 1, the base 1 and integer powers of constants (while of reasonable size) are folded. */
    static Expr of(Expr base, Expr exponent) {
        if (exponent.isZero() || base.isOne()) {
            return Constant.ONE;
        }
        if (exponent.isOne()) {
            return base;
        }
        if (base instanceof Constant b && exponent instanceof Constant e && b.canPower(e)) {
            return b.power(e.intValueExact());
        }
        return new Power(base, exponent);
    }

    public Expr base() {
        return base;
    }

    public Expr exponent() {
        return exponent;
    }

    @Override
    public List<Expr> children() {
        return children;
    }

    @Override
    boolean sameLabel(Expr other) {
        return other instanceof Power;
    }
}
