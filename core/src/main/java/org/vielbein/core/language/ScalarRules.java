package org.vielbein.core.language;

import java.util.List;
import java.util.function.Predicate;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.Symbol;

/** Sums, products, quotients and powers of functions, within the limits of size. */
final class ScalarRules {
    private static final int FOLDED_BITS = 10 * Limits.BITS;

    private ScalarRules() {}

    /** Whether such a symbol stands in an expression as written. */
    static boolean holds(Expr e, Predicate<String> name) {
        return e.<Boolean>fold((node, parts) ->
                node instanceof Symbol s ? name.test(s.name()) : parts.stream().anyMatch(p -> p));
    }

    static Expr sum(List<Expr> terms, Span span) {
        requireSmall(terms, span);
        return limited(Expressions.sum(terms), span);
    }

    static Expr product(List<Expr> factors, Span span) {
        requireSmall(factors, span);
        return limited(Expressions.product(factors), span);
    }

    private static void requireSmall(List<Expr> parts, Span span) {
        long bits = parts.stream().mapToLong(ScalarRules::bits).sum();
        if (bits > FOLDED_BITS) {
            throw new Refusal(
                    span,
                    "The numbers here have " + bits + " bits together; at most " + FOLDED_BITS + " are combined.");
        }
    }

    /** The size of a constant, 0 of everything else. */
    static long bits(Expr e) {
        return e instanceof Constant c
                ? c.numerator().bitLength() + c.denominator().bitLength()
                : 0;
    }

    static Expr reciprocal(Expr e, Span span) {
        if (e.isZero()) {
            throw new Refusal(span, "Division by 0.");
        }
        return limited(e.pow(-1), span);
    }

    static Expr power(Expr base, Expr exponent, Span span) {
        if (exponent instanceof Constant n) {
            requirePossible(base, n, span);
        }
        return limited(base.pow(exponent), span);
    }

    private static void requirePossible(Expr base, Constant n, Span span) {
        if (base.isZero() && n.signum() <= 0) {
            throw new Refusal(span, n.signum() == 0 ? "0^0 has no value." : "Division by 0: a negative power of 0.");
        }
        if (!n.isInteger()) {
            return;
        }
        boolean number = base instanceof Constant;
        if (!number && n.numerator().abs().bitLength() > 31
                || !number && Math.abs(n.numerator().longValue()) > Limits.EXPONENT) {
            throw new Refusal(span, "The exponent " + shortened(n) + " is beyond " + Limits.EXPONENT + ".");
        }
        if (base instanceof Constant b) {
            long bits = Math.max(b.numerator().bitLength(), b.denominator().bitLength());
            boolean large = n.numerator().bitLength() > 31
                    || bits * Math.abs(n.numerator().longValue()) > Limits.BITS;
            if (bits > 1 && large) {
                throw new Refusal(
                        span,
                        "The number " + shortened(b) + "^" + shortened(n) + " has more than " + Limits.BITS + " bits.");
            }
        }
    }

    private static String shortened(Constant c) {
        String text = c.toString();
        return text.length() <= 20 ? text : text.substring(0, 17) + "…";
    }

    static Expr limited(Expr e, Span span) {
        if (e.depth() > Limits.DEPTH) {
            throw new Refusal(
                    span, "The expression is more than " + Limits.DEPTH + " levels deep, definitions put in.");
        }
        return e;
    }
}
