package org.vielbein.api.expr;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;

/**
 * An exact rational number p/q in lowest terms, q &gt; 0.
 *
 * <p>Beside the operations of every expression, which build formulas, {@code add}, {@code multiply}, {@code reciprocal} and
 * {@code power} compute at once and give a constant again.
 */
public final class Constant extends Expr implements Comparable<Constant> {
    static final Constant ZERO = new Constant(BigInteger.ZERO, BigInteger.ONE);
    static final Constant ONE = new Constant(BigInteger.ONE, BigInteger.ONE);
    static final Constant MINUS_ONE = new Constant(BigInteger.ONE.negate(), BigInteger.ONE);
    /** Powers of constants are folded only while numerator and denominator stay below this many bits. */
    static final int MAX_BITS = 20_000;

    private static final MathContext TO_DOUBLE = new MathContext(80);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Constant(BigInteger numerator, BigInteger denominator) {
        super(31 * numerator.hashCode() + denominator.hashCode(), List.of());
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** The integer {@code value}. */
    public static Constant of(long value) {
        return new Constant(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * The quotient {@code numerator/denominator} in lowest terms.
     *
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Constant of(BigInteger numerator, BigInteger denominator) {
        Objects.requireNonNull(numerator, "numerator is null");
        Objects.requireNonNull(denominator, "denominator is null");
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException(
                    "ratio(" + numerator + ", 0): the denominator is 0; a rational number needs one other than 0.");
        }
        BigInteger g = numerator.gcd(denominator);
        BigInteger unit = denominator.signum() < 0 ? g.negate() : g;
        return new Constant(numerator.divide(unit), denominator.divide(unit));
    }

    /** The rational number that the decimal notation denotes: 0.1 is 1/10. */
    public static Constant of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() <= 0
                ? of(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE)
                : of(unscaled, BigInteger.TEN.pow(decimal.scale()));
    }

    public BigInteger numerator() {
        return numerator;
    }

    /** The denominator, positive. */
    public BigInteger denominator() {
        return denominator;
    }

    public int signum() {
        return numerator.signum();
    }

    public boolean isInteger() {
        return denominator.equals(BigInteger.ONE);
    }

    /** Whether this is an integer that fits an {@code int}. */
    public boolean isInt() {
        return isInteger() && numerator.bitLength() < 32;
    }

    /**
     * This number as an {@code int}.
     *
     * @throws ArithmeticException if it is not an integer of that range
     */
    public int intValueExact() {
        if (!isInt()) {
            throw new ArithmeticException("The constant " + this + " is not an integer of 32 bits.");
        }
        return numerator.intValueExact();
    }

    /** The nearest double; infinite beyond its range. */
    public double doubleValue() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), TO_DOUBLE)
                .doubleValue();
    }

    /** The sum, computed. */
    public Constant add(Constant other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The product, computed. */
    public Constant multiply(Constant other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The expressions with each run of more than two constants made one, by halves: numbers that grow are combined with ones
     * of their own size.
     */
    static List<Expr> combined(List<Expr> all, BinaryOperator<Constant> by) {
        if (!hasRun(all)) {
            return all;
        }
        List<Expr> combined = new ArrayList<>(all.size());
        int at = 0;
        while (at < all.size()) {
            int end = at;
            while (end < all.size() && all.get(end) instanceof Constant) {
                end++;
            }
            if (end - at > 2) {
                combined.add(combined(all, at, end, by));
                at = end;
            } else {
                combined.add(all.get(at++));
            }
        }
        return combined;
    }

    private static boolean hasRun(List<Expr> all) {
        int run = 0;
        for (int i = 0; i < all.size() && run < 3; i++) {
            run = all.get(i) instanceof Constant ? run + 1 : 0;
        }
        return run == 3;
    }

    private static Constant combined(List<Expr> all, int from, int to, BinaryOperator<Constant> by) {
        if (to - from == 1) {
            return (Constant) all.get(from);
        }
        int middle = (from + to) >>> 1;
        return by.apply(combined(all, from, middle, by), combined(all, middle, to, by));
    }

    /**
     * The reciprocal, computed.
     *
     * @throws IllegalArgumentException if this is 0
     */
    public Constant reciprocal() {
        return of(denominator, numerator);
    }

    /**
     * The integer power, computed; 0⁰ is 1.
     *
     * @throws IllegalArgumentException if this is 0 and the exponent negative
     */
    public Constant power(int exponent) {
        Constant base = exponent < 0 ? reciprocal() : this;
        int n = Math.abs(exponent);
        return new Constant(base.numerator.pow(n), base.denominator.pow(n));
    }

    /** Whether {@link #power} gives a number of reasonable size. */
    boolean canPower(Constant exponent) {
        if (!exponent.isInt() || signum() == 0 && exponent.signum() < 0) {
            return false;
        }
        long bits = Math.max(numerator.bitLength(), denominator.bitLength());
        return bits <= 1 || bits * Math.abs(exponent.numerator.longValue()) <= MAX_BITS;
    }

    @Override
    public int compareTo(Constant other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public List<Expr> children() {
        return List.of();
    }

    @Override
    boolean sameLabel(Expr other) {
        return other instanceof Constant c && numerator.equals(c.numerator) && denominator.equals(c.denominator);
    }
}
