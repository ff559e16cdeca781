package org.vielbein.api.metric;

import org.jspecify.annotations.Nullable;

/**
 * The signature (p, q) of a metric: p positive and q negative squares in its normal form, p + q = n.
 *
 * <p>What an author claims and the laws check wherever {@code det g ≠ 0}.
 *
 * <p>Errors: {@link IllegalArgumentException} for negative numbers, and for no square at all.
 */
public final class Signature {

    private final int plus;
    private final int minus;

    private Signature(int plus, int minus) {
        if (plus < 0 || minus < 0 || plus + minus == 0) {
            throw new IllegalArgumentException("The signature (" + plus + ", " + minus
                    + ") does not exist: both numbers are at least 0 and not both are 0.");
        }
        this.plus = plus;
        this.minus = minus;
    }

    /** The signature (plus, minus). */
    public static Signature of(int plus, int minus) {
        return new Signature(plus, minus);
    }

    /** (n, 0): every vector but zero has a positive square. */
    public static Signature riemannian(int n) {
        return of(n, 0);
    }

    /** (n − 1, 1), mostly plus: one direction is timelike. */
    public static Signature lorentzian(int n) {
        return of(n - 1, 1);
    }

    /** The number of positive squares. */
    public int plus() {
        return plus;
    }

    /** The number of negative squares. */
    public int minus() {
        return minus;
    }

    /** The dimension, p + q. */
    public int dimension() {
        return plus + minus;
    }

    /** Whether all squares are positive. */
    public boolean isRiemannian() {
        return minus == 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Signature that && plus == that.plus && minus == that.minus;
    }

    @Override
    public int hashCode() {
        return 31 * plus + minus;
    }

    /** {@code (3, 1)}. */
    @Override
    public String toString() {
        return "(" + plus + ", " + minus + ")";
    }
}
