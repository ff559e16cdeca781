package org.vielbein.core.formula;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.core.polynomial.Budget;
import org.vielbein.core.polynomial.Factors;
import org.vielbein.core.polynomial.Polynomial;

/** The factors that stand in denominators of a field, each once; irreducible wherever they are small enough to be split. */
final class Denominators {
    private static final int TERMS_SPLIT = 120;
    private static final int TERMS_SQUARE_FREE = 400;
    private static final long SPLITTING_TERMS = 20_000_000;
    private static final long SPLITTING_MILLISECONDS = 250;

    private final List<Polynomial> factors = new ArrayList<>();
    private final Map<Polynomial, Integer> known = new HashMap<>();
    private final List<List<Polynomial>> powers = new ArrayList<>();

    /** A polynomial as an integer and exponents of factors of the table. */
    record Split(BigInteger content, int[] powers) {}

    int size() {
        return factors.size();
    }

    Polynomial factor(int k) {
        return factors.get(k);
    }

    /** Factor k to the n-th power, n ≥ 0; computed once. */
    Polynomial power(int k, int n, Budget budget) {
        List<Polynomial> row = powers.get(k);
        while (row.size() <= n) {
            row.add(row.get(row.size() - 1).times(factors.get(k), budget));
        }
        return row.get(n);
    }

    /** Splits a polynomial that is not 0 into factors of the table, which grows where it must. */
    Split split(Polynomial p, Budget budget) {
        Map<Integer, Integer> exponents = new HashMap<>();
        Polynomial rest = p;
        for (int k = 0; k < factors.size() && !rest.isConstant(); k++) {
            Polynomial quotient = rest.dividedBy(factors.get(k), budget);
            while (quotient != null) {
                exponents.merge(k, 1, Integer::sum);
                rest = quotient;
                quotient = rest.dividedBy(factors.get(k), budget);
            }
        }
        Factors found = factors(rest, budget);
        found.powers().forEach((f, e) -> exponents.merge(index(f), e, Integer::sum));
        int[] row = new int[factors.size()];
        exponents.forEach((k, e) -> row[k] = e);
        return new Split(found.content(), row);
    }

    private static Factors factors(Polynomial p, Budget budget) {
        try {
            Budget some = budget.atMost(SPLITTING_TERMS, SPLITTING_MILLISECONDS);
            if (p.size() <= TERMS_SPLIT) {
                return Factors.of(p, Factors.Depth.IRREDUCIBLE, some);
            }
            if (p.size() <= TERMS_SQUARE_FREE) {
                return Factors.of(p, Factors.Depth.SQUARE_FREE, some);
            }
        } catch (Budget.Exhausted tooLong) {
            // a denominator need not be split: the quotient is right all the same
            budget.poll();
        }
        BigInteger content = p.signum() < 0 ? p.content().negate() : p.content();
        return new Factors(content, Map.of(p.primitive(), 1));
    }

    private int index(Polynomial factor) {
        return known.computeIfAbsent(factor, f -> {
            factors.add(f);
            powers.add(new ArrayList<>(List.of(Polynomial.ONE, f)));
            return factors.size() - 1;
        });
    }
}
