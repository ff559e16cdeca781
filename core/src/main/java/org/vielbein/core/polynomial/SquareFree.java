package org.vielbein.core.polynomial;

import java.util.Map;

/** Splits a primitive polynomial without monomial factors into parts without square factors, coprime to each other. */
final class SquareFree {
    private SquareFree() {}

    static void into(Map<Polynomial, Integer> parts, Polynomial p, Budget budget) {
        if (p.isConstant()) {
            return;
        }
        int g = variable(p);
        Polynomial content = Polynomial.ZERO;
        for (Polynomial coefficient : p.coefficientsOf(g).values()) {
            content = CommonDivisor.of(content, coefficient, budget);
        }
        into(parts, content.primitive(), budget);
        yun(parts, exact(p, content.primitive(), budget), g, budget);
    }

    /** The generator of the lowest degree. */
    static int variable(Polynomial p) {
        int best = -1;
        for (int g = 0; g < p.generators(); g++) {
            if (p.degree(g) > 0 && (best < 0 || p.degree(g) < p.degree(best))) {
                best = g;
            }
        }
        return best;
    }

    private static void yun(Map<Polynomial, Integer> parts, Polynomial f, int g, Budget budget) {
        Polynomial d = f.derivative(g);
        Polynomial common = CommonDivisor.of(f, d, budget);
        Polynomial w = exact(f, common, budget);
        Polynomial y = exact(d, common, budget);
        Polynomial z = y.minus(w.derivative(g));
        int e = 1;
        for (; !z.isZero(); e++) {
            Polynomial part = CommonDivisor.of(w, z, budget);
            put(parts, part, e);
            w = exact(w, part, budget);
            y = exact(z, part, budget);
            z = y.minus(w.derivative(g));
        }
        put(parts, w, e);
    }

    private static void put(Map<Polynomial, Integer> parts, Polynomial part, int e) {
        if (!part.isConstant()) {
            parts.merge(part.primitive(), e, Integer::sum);
        }
    }

    static Polynomial exact(Polynomial p, Polynomial divisor, Budget budget) {
        Polynomial quotient = p.dividedBy(divisor, budget);
        if (quotient == null) {
            throw new IllegalStateException("a common divisor does not divide: " + divisor + " and " + p);
        }
        return quotient;
    }
}
