package org.vielbein.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.FunctionSymbol;

/** Expressions of every kind, the same for the same seed. */
final class RandomExpressions {
    static final List<String> NAMES = List.of(
            "x",
            "y",
            "theta",
            "theta_1",
            "x_12",
            "r_s",
            "Omega",
            "n",
            "e",
            "x1",
            "varphi",
            "sigma2",
            "velocity",
            "Lambda_0",
            "lambda_max",
            "M_sun",
            "gamma",
            "Psi_2");
    private static final List<String> UNARY = List.of(
            "sin",
            "cos",
            "tan",
            "asin",
            "sinh",
            "acosh",
            "exp",
            "ln",
            "cbrt",
            "abs",
            "sign",
            "erf",
            "lgamma",
            "trigamma",
            "digamma",
            "cot",
            "sec",
            "csc",
            "acos",
            "atan",
            "cosh",
            "tanh",
            "coth",
            "sech",
            "csch",
            "asinh",
            "atanh");
    static final FunctionSymbol F = FunctionSymbol.unknown("f", 2);
    static final FunctionSymbol H = FunctionSymbol.unknown("Phi_0", 3);
    static final FunctionSymbol A = FunctionSymbol.unknown("alpha", 1);

    private final Random random;

    RandomExpressions(long seed) {
        random = new Random(seed);
    }

    Expr next(int depth) {
        if (depth <= 1) {
            return leaf();
        }
        return switch (random.nextInt(9)) {
            case 0, 1 -> Expressions.sum(several(depth));
            case 2, 3 -> Expressions.product(several(depth));
            case 4 -> next(depth - 1).negate();
            case 5 -> power(next(depth - 1), depth);
            case 6 -> quotient(next(depth - 1), next(depth - 1));
            case 7 ->
                Expressions.elementary(UNARY.get(random.nextInt(UNARY.size())))
                        .orElseThrow()
                        .at(next(depth - 1));
            default -> other(depth);
        };
    }

    private List<Expr> several(int depth) {
        List<Expr> all = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            all.add(next(depth - 1));
        }
        return all;
    }

    private Expr quotient(Expr above, Expr below) {
        return below.isZero() ? above : above.over(below);
    }

    /** Exponents of all kinds; powers of numbers stay unwritten, since large ones are refused. */
    private Expr power(Expr base, int depth) {
        Expr safe = base instanceof org.vielbein.api.expr.Constant ? base.plus(symbol()) : base;
        return switch (random.nextInt(9)) {
            case 6 -> safe.pow(Expressions.ratio(1 + random.nextInt(4), 2 + random.nextInt(9)));
            case 7 -> safe.pow(random.nextInt(19_001) - 9_500);
            case 8 -> safe.pow(symbol().negate()).pow(symbol());
            case 0 -> safe.squared();
            case 1 -> safe.pow(random.nextInt(9) - 4);
            case 2 -> Expressions.sqrt(safe);
            case 3 -> safe.pow(Expressions.ratio(random.nextInt(9) - 4, 3));
            case 4 -> safe.pow(symbol());
            default -> safe.pow(next(depth - 1));
        };
    }

    private Expr other(int depth) {
        Expr a = next(depth - 1);
        Expr b = next(depth - 1);
        return switch (random.nextInt(12)) {
            case 8 ->
                H.partial(random.nextInt(3))
                        .partial(random.nextInt(3))
                        .partial(random.nextInt(3))
                        .at(a, symbol(), b);
            case 9 -> H.at(symbol(), a, symbol());
            case 10 -> Expressions.max(a, b);
            case 11 -> quotient(quotient(a, b), quotient(b, symbol()));
            case 0 -> Expressions.atan2(a, b);
            case 1 -> Expressions.min(a, b);
            case 2 -> Expressions.polygamma(2 + random.nextInt(3), a);
            case 3 -> Expressions.ifLess(a, b, next(depth - 1), leaf());
            case 4 -> Expressions.ifAtMost(a, leaf(), b, leaf());
            case 5 -> F.partial(random.nextInt(2)).at(a, b);
            case 6 -> A.partial(0).partial(0).at(a);
            default -> F.at(a, b);
        };
    }

    private Expr symbol() {
        return Expressions.symbol(NAMES.get(random.nextInt(NAMES.size())));
    }

    private Expr leaf() {
        return switch (random.nextInt(6)) {
            case 5 -> number();
            case 0 -> Expressions.number(random.nextInt(12) - 3);
            case 1 -> Expressions.ratio(random.nextInt(15) - 7, 1 + random.nextInt(6));
            case 2 -> random.nextInt(4) == 0 ? Expressions.PI : symbol();
            default -> symbol();
        };
    }

    /** Numbers of every size: small and large decimals, long fractions, negative ones. */
    private Expr number() {
        return switch (random.nextInt(4)) {
            case 0 -> Expressions.number((random.nextInt(2001) - 1000) * Math.pow(10, random.nextInt(41) - 20));
            case 1 -> Expressions.number(random.nextGaussian());
            case 2 -> Expressions.ratio(random.nextLong(), 1 + random.nextInt(1_000_000));
            default -> symbol();
        };
    }
}
