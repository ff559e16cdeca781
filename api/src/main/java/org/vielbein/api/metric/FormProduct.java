package org.vielbein.api.metric;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;

/**
 * One term {@code c·α₁·…·α_m} of a line element of degree m: the symmetric product of m one-forms with a function before it.
 *
 * @param weight the function c
 * @param factors the one-forms, as written; the same one several times in a power
 */
public record FormProduct(Expr weight, List<OneForm> factors) {

    /** Checks and copies. */
    public FormProduct {
        requireNonNull(weight, "weight is null");
        factors = List.copyOf(requireNonNull(factors, "factors is null"));
    }

    /** {@code c·α₁(v)·…·α_m(v)}. */
    Expr value(Coordinates x, List<Expr> v) {
        List<Expr> parts = new ArrayList<>();
        parts.add(weight);
        factors.forEach(form -> parts.add(value(form.coefficients(x), v)));
        return Expressions.product(parts);
    }

    private static Expr value(List<Expr> coefficients, List<Expr> v) {
        List<Expr> terms = new ArrayList<>();
        for (int i = 0; i < coefficients.size(); i++) {
            terms.add(coefficients.get(i).times(v.get(i)));
        }
        return Expressions.sum(terms);
    }

    FormProduct times(Expr f) {
        return new FormProduct(Written.scaled(f, weight), factors);
    }

    FormProduct substituted(Map<Expr, Expr> symbols) {
        return new FormProduct(
                Expressions.substitute(weight, symbols),
                factors.stream().map(form -> form.substituted(symbols)).toList());
    }

    /** The term as written, {@code r^4 dphi^4} or {@code 2 du^2 dv}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < factors.size(); ) {
            OneForm form = factors.get(k);
            int power = 1;
            while (k + power < factors.size() && factors.get(k + power).equals(form)) {
                power++;
            }
            text.append(k == 0 ? "" : " ").append(form.isPlain() ? form.toString() : "(" + form + ")");
            text.append(power == 1 ? "" : "^" + power);
            k += power;
        }
        return Written.scaled(weight, text.toString());
    }
}
