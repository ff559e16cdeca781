package org.vielbein.api.example;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.vielbein.api.expr.Apply;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.api.expr.Power;
import org.vielbein.api.expr.Product;
import org.vielbein.api.expr.Sum;
import org.vielbein.api.expr.Symbol;

/** The value of an expression in doubles, for tests alone: plain, slow, and sharing nothing with the engine. */
record Evaluator(Map<String, Double> symbols, Map<String, ToDoubleFunction<double[]>> functions) {

    static Evaluator at(Map<String, Double> symbols) {
        return new Evaluator(symbols, Map.of());
    }

    Evaluator with(String function, ToDoubleFunction<double[]> code) {
        return new Evaluator(symbols, Map.of(function, code));
    }

    double value(Expr e) {
        return e.<Double>fold(this::step);
    }

    double[][] values(List<List<Expr>> matrix) {
        return matrix.stream()
                .map(row -> row.stream().mapToDouble(this::value).toArray())
                .toArray(double[][]::new);
    }

    private double step(Expr node, List<Double> parts) {
        double[] u = parts.stream().mapToDouble(Double::doubleValue).toArray();
        if (node instanceof Constant c) {
            return c.doubleValue();
        } else if (node instanceof Symbol s) {
            return symbols.get(s.name());
        } else if (node instanceof Sum) {
            return parts.stream().reduce(0.0, Double::sum);
        } else if (node instanceof Product) {
            return parts.stream().reduce(1.0, (x, y) -> x * y);
        } else if (node instanceof Power) {
            return Math.pow(u[0], u[1]);
        }
        FunctionSymbol f = ((Apply) node).function();
        if (f.code().isPresent()) {
            return f.code().get().derivative(f.orders(), u);
        }
        return f.isUnknown() ? functions.get(f.name()).applyAsDouble(u) : elementary(f, u);
    }

    private static double elementary(FunctionSymbol f, double[] u) {
        return switch (f.name()) {
            case "pi" -> Math.PI;
            case "sin" -> Math.sin(u[0]);
            case "cos" -> Math.cos(u[0]);
            case "sinh" -> Math.sinh(u[0]);
            case "cosh" -> Math.cosh(u[0]);
            case "atan" -> Math.atan(u[0]);
            case "atan2" -> Math.atan2(u[0], u[1]);
            case "trigamma" -> trigamma(u[0]);
            default -> throw new IllegalArgumentException("The test evaluator does not know " + f + ": add it.");
        };
    }

    /** ψ′(x) = ψ′(x + 1) + 1/x², and the asymptotic series from 20 on. */
    private static double trigamma(double x) {
        double sum = 0;
        double z = x;
        for (; z < 20; z++) {
            sum += 1 / (z * z);
        }
        double w = 1 / (z * z);
        return sum + 1 / z + w / 2 + w / z * (1 / 6.0 - w * (1 / 30.0 - w * (1 / 42.0 - w / 30)));
    }
}
