package org.vielbein.core.language;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.vielbein.api.expr.Apply;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Power;
import org.vielbein.api.expr.Product;
import org.vielbein.api.expr.Sum;
import org.vielbein.api.expr.Symbol;

/** Values of expressions by the functions of Java alone, so that tests of the reader do not rest on the project's kernels. */
record Valued(ToDoubleFunction<String> symbols) {
    private static final Map<String, DoubleUnaryOperator> FUNCTIONS = Map.ofEntries(
            Map.entry("sin", Math::sin),
            Map.entry("cos", Math::cos),
            Map.entry("tan", Math::tan),
            Map.entry("sinh", Math::sinh),
            Map.entry("cosh", Math::cosh),
            Map.entry("sech", x -> 1 / Math.cosh(x)),
            Map.entry("exp", Math::exp),
            Map.entry("ln", Math::log),
            Map.entry("cbrt", Math::cbrt),
            Map.entry("abs", Math::abs),
            Map.entry("sign", Math::signum),
            Map.entry("trigamma", Valued::trigamma));

    double of(Expr e) {
        return e.<Double>fold(this::step);
    }

    private double step(Expr node, List<Double> parts) {
        if (node instanceof Constant c) {
            return c.numerator().doubleValue() / c.denominator().doubleValue();
        } else if (node instanceof Symbol s) {
            return symbols.applyAsDouble(s.name());
        } else if (node instanceof Sum) {
            return parts.stream().mapToDouble(v -> v).sum();
        } else if (node instanceof Product) {
            return parts.stream().mapToDouble(v -> v).reduce(1, (a, b) -> a * b);
        } else if (node instanceof Power) {
            return Math.pow(parts.get(0), parts.get(1));
        }
        String name = ((Apply) node).function().name();
        return name.equals("polygamma") && parts.get(0) == 1
                ? trigamma(parts.get(1))
                : FUNCTIONS.get(name).applyAsDouble(parts.get(0));
    }

    /** ψ′(x) for x > 0: ψ′(x) = 1/x² + ψ′(x + 1) up to 20, then 1/x + 1/(2x²) + Σ B₂ₖ/x²ᵏ⁺¹. */
    private static double trigamma(double x) {
        double sum = 0;
        double y = x;
        for (; y < 20; y++) {
            sum += 1 / (y * y);
        }
        double z = 1 / (y * y);
        double tail = z * (1.0 / 6 - z * (1.0 / 30 - z * (1.0 / 42 - z * (1.0 / 30 - z * 5 / 66))));
        return sum + (1 + tail) / y + z / 2;
    }
}
