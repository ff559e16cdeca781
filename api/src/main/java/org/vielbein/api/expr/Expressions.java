package org.vielbein.api.expr;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Numbers, symbols and elementary functions for formulas; made for static import.
 *
 * <p>Angles are in radians. Nothing is evaluated: {@code sqrt(number(2))} is the exact root, {@code PI} the number itself.
 */
public final class Expressions {
    public static final Expr ZERO = Constant.ZERO;
    public static final Expr ONE = Constant.ONE;
    /** The ratio of circumference to diameter in the plane, exact. */
    public static final Expr PI = Elementary.apply(Elementary.PI);

    private Expressions() {}

    /** The quantity of that name. */
    public static Expr symbol(String name) {
        if (Objects.requireNonNull(name, "the name of a symbol is null").isBlank()) {
            throw new IllegalArgumentException("symbol: its name is blank; give it a name.");
        }
        return new Symbol(name);
    }

    /** The integer {@code value}. */
    public static Expr number(long value) {
        return Constant.of(value);
    }

    /**
     * The decimal as written: {@code number(0.1)} is 1/10, not the double nearest to it.
     *
     * @throws IllegalArgumentException if the value is infinite or NaN
     */
    public static Expr number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("number(" + value + "): the value is not a finite number.");
        }
        return Constant.of(new BigDecimal(Double.toString(value)));
    }

    /**
     * The exact quotient of two integers.
     *
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Expr ratio(long numerator, long denominator) {
        return Constant.of(java.math.BigInteger.valueOf(numerator), java.math.BigInteger.valueOf(denominator));
    }

    /** The sum; 0 of nothing. */
    public static Expr sum(Expr... terms) {
        return Sum.of(Arrays.asList(terms));
    }

    /** The sum; 0 of nothing. */
    public static Expr sum(List<Expr> terms) {
        return Sum.of(terms);
    }

    /** The product; 1 of nothing. */
    public static Expr product(Expr... factors) {
        return Product.of(Arrays.asList(factors));
    }

    /** The product; 1 of nothing. */
    public static Expr product(List<Expr> factors) {
        return Product.of(factors);
    }

    /** {@code u²}. */
    public static Expr square(Expr u) {
        return u.squared();
    }

    /** The square root {@code u^(1/2)}, for arguments not negative. */
    public static Expr sqrt(Expr u) {
        return u.pow(ratio(1, 2));
    }

    /** The sine. */
    public static Expr sin(Expr u) {
        return Elementary.apply("sin", u);
    }

    /** The cosine. */
    public static Expr cos(Expr u) {
        return Elementary.apply("cos", u);
    }

    /** The tangent. */
    public static Expr tan(Expr u) {
        return Elementary.apply("tan", u);
    }

    /** The cotangent. */
    public static Expr cot(Expr u) {
        return Elementary.apply("cot", u);
    }

    /** The secant, {@code 1/cos}. */
    public static Expr sec(Expr u) {
        return Elementary.apply("sec", u);
    }

    /** The cosecant, {@code 1/sin}. */
    public static Expr csc(Expr u) {
        return Elementary.apply("csc", u);
    }

    /** The inverse sine, in [−π/2, π/2], for arguments in [−1, 1]. */
    public static Expr asin(Expr u) {
        return Elementary.apply("asin", u);
    }

    /** The inverse cosine, in [0, π], for arguments in [−1, 1]. */
    public static Expr acos(Expr u) {
        return Elementary.apply("acos", u);
    }

    /** The inverse tangent, in (−π/2, π/2). */
    public static Expr atan(Expr u) {
        return Elementary.apply("atan", u);
    }

    /** The hyperbolic sine. */
    public static Expr sinh(Expr u) {
        return Elementary.apply("sinh", u);
    }

    /** The hyperbolic cosine. */
    public static Expr cosh(Expr u) {
        return Elementary.apply("cosh", u);
    }

    /** The hyperbolic tangent. */
    public static Expr tanh(Expr u) {
        return Elementary.apply("tanh", u);
    }

    /** The hyperbolic cotangent. */
    public static Expr coth(Expr u) {
        return Elementary.apply("coth", u);
    }

    /** The hyperbolic secant, {@code 1/cosh}. */
    public static Expr sech(Expr u) {
        return Elementary.apply("sech", u);
    }

    /** The hyperbolic cosecant, {@code 1/sinh}. */
    public static Expr csch(Expr u) {
        return Elementary.apply("csch", u);
    }

    /** The inverse hyperbolic sine. */
    public static Expr asinh(Expr u) {
        return Elementary.apply("asinh", u);
    }

    /** The inverse hyperbolic cosine, for arguments at least 1. */
    public static Expr acosh(Expr u) {
        return Elementary.apply("acosh", u);
    }

    /** The inverse hyperbolic tangent, for arguments in (−1, 1). */
    public static Expr atanh(Expr u) {
        return Elementary.apply("atanh", u);
    }

    /** The exponential function. */
    public static Expr exp(Expr u) {
        return Elementary.apply("exp", u);
    }

    /** The natural logarithm, for positive arguments. */
    public static Expr ln(Expr u) {
        return Elementary.apply("ln", u);
    }

    /** The real cube root, also of negative numbers. */
    public static Expr cbrt(Expr u) {
        return Elementary.apply("cbrt", u);
    }

    /** The absolute value. */
    public static Expr abs(Expr u) {
        return Elementary.apply("abs", u);
    }

    /** The sign: −1, 0 or 1; its derivative is taken as 0. */
    public static Expr sign(Expr u) {
        return Elementary.apply("sign", u);
    }

    /** The error function. */
    public static Expr erf(Expr u) {
        return Elementary.apply("erf", u);
    }

    /** The logarithm of the gamma function, for positive arguments. */
    public static Expr lgamma(Expr u) {
        return Elementary.apply("lgamma", u);
    }

    /** The digamma function ψ = (ln Γ)′. */
    public static Expr digamma(Expr u) {
        return Elementary.apply("digamma", u);
    }

    /** The trigamma function ψ′. */
    public static Expr trigamma(Expr u) {
        return Elementary.apply("trigamma", u);
    }

    /** The natural logarithm, for positive arguments; another name of {@link #ln}. */
    public static Expr log(Expr u) {
        return ln(u);
    }

    /** The angle of the point (x, y) in (−π, π]; the first argument is y. */
    public static Expr atan2(Expr y, Expr x) {
        return Elementary.apply("atan2", y, x);
    }

    /** The smaller of the two. */
    public static Expr min(Expr u, Expr v) {
        return Elementary.apply("min", u, v);
    }

    /** The larger of the two. */
    public static Expr max(Expr u, Expr v) {
        return Elementary.apply("max", u, v);
    }

    /**
     * The polygamma function ψ⁽ᵏ⁾: k = 0 is digamma, k = 1 trigamma.
     *
     * @throws IllegalArgumentException if k is negative
     */
    public static Expr polygamma(int k, Expr u) {
        if (k < 0) {
            throw new IllegalArgumentException(
                    "polygamma(" + k + ", x): the order is negative; it counts derivatives of digamma.");
        }
        return k == 0 ? digamma(u) : k == 1 ? trigamma(u) : Elementary.apply("polygamma", Constant.of(k), u);
    }

    /** {@code then} where left &lt; right, else {@code otherwise}; the branch not taken is not looked at. */
    public static Expr ifLess(Expr left, Expr right, Expr then, Expr otherwise) {
        return Elementary.apply(Elementary.IF_LESS, left, right, then, otherwise);
    }

    /** {@code then} where left ≤ right, else {@code otherwise}; the branch not taken is not looked at. */
    public static Expr ifAtMost(Expr left, Expr right, Expr then, Expr otherwise) {
        return Elementary.apply(Elementary.IF_AT_MOST, left, right, then, otherwise);
    }

    /**
     * The elementary function of that name, {@code sin} or {@code atan2}; the conditionals are {@code if_less} and
     * {@code if_at_most} of (left, right, then, otherwise), {@code pi} has no arguments.
     */
    public static Optional<FunctionSymbol> elementary(String name) {
        return Optional.ofNullable(Elementary.ALL.get(name));
    }

    /**
     * The partial derivative ∂e/∂symbol.
     *
     * @throws IllegalArgumentException if {@code symbol} is not a symbol, or an opaque function does not supply the order
     */
    public static Expr derivative(Expr e, Expr symbol) {
        if (!(symbol instanceof Symbol x)) {
            throw new IllegalArgumentException(
                    "derivative by '" + symbol + "': only a symbol can be differentiated by.");
        }
        return Derivative.of(e, x);
    }

    /**
     * The expression with all the symbols replaced at once.
     *
     * @throws IllegalArgumentException if a key is not a symbol
     */
    public static Expr substitute(Expr e, Map<Expr, Expr> symbols) {
        return Substitution.in(e, symbols);
    }

    /** The same kind of node as {@code node} on other children: what a walker that rewrites leaves needs. */
    public static Expr rebuilt(Expr node, List<Expr> children) {
        return Substitution.rebuilt(node, children);
    }
}
