package org.vielbein.api.expr;

import static org.vielbein.api.expr.Expressions.*;

import java.util.List;

/** The partial derivatives of the elementary functions as formulas (Abramowitz and Stegun, chapters 4, 6 and 7). */
final class ElementaryDerivatives {
    private ElementaryDerivatives() {}

    /** ∂f/∂(argument i) at the arguments. */
    static Expr of(FunctionSymbol f, int i, List<Expr> u) {
        return switch (f.arity()) {
            case 1 -> unary(f.name(), u.get(0));
            case 2 -> binary(f.name(), i, u.get(0), u.get(1));
            default -> conditional(f, i, u);
        };
    }

    private static Expr unary(String name, Expr u) {
        return switch (name) {
            case "sin" -> cos(u);
            case "cos" -> sin(u).negate();
            case "tan" -> ONE.plus(square(tan(u)));
            case "cot" -> ONE.plus(square(cot(u))).negate();
            case "sec" -> product(sec(u), tan(u));
            case "csc" -> product(csc(u), cot(u)).negate();
            case "asin" -> ONE.over(sqrt(ONE.minus(square(u))));
            case "acos" -> ONE.over(sqrt(ONE.minus(square(u)))).negate();
            case "atan" -> ONE.over(ONE.plus(square(u)));
            case "exp" -> exp(u);
            case "ln" -> ONE.over(u);
            case "cbrt" -> ratio(1, 3).over(square(cbrt(u)));
            case "abs" -> sign(u);
            case "sign" -> ZERO;
            case "erf" -> number(2).over(sqrt(PI)).times(exp(square(u).negate()));
            case "lgamma" -> digamma(u);
            case "digamma" -> trigamma(u);
            case "trigamma" -> polygamma(2, u);
            default -> hyperbolic(name, u);
        };
    }

    private static Expr hyperbolic(String name, Expr u) {
        return switch (name) {
            case "sinh" -> cosh(u);
            case "cosh" -> sinh(u);
            case "tanh" -> ONE.minus(square(tanh(u)));
            case "coth" -> ONE.minus(square(coth(u)));
            case "sech" -> product(sech(u), tanh(u)).negate();
            case "csch" -> product(csch(u), coth(u)).negate();
            case "asinh" -> ONE.over(sqrt(ONE.plus(square(u))));
            case "acosh" -> ONE.over(product(sqrt(u.minus(1)), sqrt(u.plus(1))));
            case "atanh" -> ONE.over(ONE.minus(square(u)));
            default -> throw new IllegalStateException("no derivative is written down for '" + name + "'");
        };
    }

    private static Expr binary(String name, int i, Expr u, Expr v) {
        return switch (name) {
            case "atan2" -> (i == 0 ? v : u.negate()).over(square(u).plus(square(v)));
            case "min" -> ifLess(u, v, i == 0 ? ONE : ZERO, i == 0 ? ZERO : ONE);
            case "max" -> ifLess(v, u, i == 0 ? ONE : ZERO, i == 0 ? ZERO : ONE);
            case "polygamma" -> polygammaByArgument(i, u, v);
            default -> throw new IllegalStateException("no derivative is written down for '" + name + "'");
        };
    }

    private static Expr polygammaByArgument(int i, Expr order, Expr v) {
        if (i == 0) {
            throw new IllegalArgumentException(
                    "polygamma(k, x): a derivative by k was asked, and k is an integer; differentiate by x.");
        }
        return Elementary.apply("polygamma", order.plus(1), v);
    }

    /** Piecewise constant in what is compared, linear in the branches. */
    private static Expr conditional(FunctionSymbol f, int i, List<Expr> u) {
        return i < 2 ? ZERO : f.at(u.get(0), u.get(1), i == 2 ? ONE : ZERO, i == 2 ? ZERO : ONE);
    }
}
