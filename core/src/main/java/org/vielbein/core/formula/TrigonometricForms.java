package org.vielbein.core.formula;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielbein.core.polynomial.Polynomial;
import org.vielbein.core.polynomial.PolynomialBuilder;

/**
 * The ways to write a polynomial in the cosine or the sine of an angle, circular or hyperbolic: in normal form (sine at most
 * linear), with sin² in place of cos², or with single pairs {@code T − T cos²} turned into {@code T sin²}.
 */
final class TrigonometricForms {
    /** More terms than these are not looked at; nobody reads them. */
    private static final int LARGEST = 200;

    private TrigonometricForms() {}

    /** The form with the fewest terms; among equals the one nearest to the normal form. */
    static Polynomial shortest(Polynomial p, DifferentialField field) {
        Polynomial best = p;
        if (p.size() > LARGEST) {
            return p;
        }
        for (int g = 0; g < p.generators(); g++) {
            Generator.Kind kind = field.generators().get(g).kind();
            if (p.degree(g) > 1 && (kind == Generator.Kind.COS || kind == Generator.Kind.COSH)) {
                Polynomial given = best;
                Polynomial sines = inSine(given, g, field);
                for (Polynomial other : List.of(inPairs(given, g, field), sines, inPairs(sines, g, field))) {
                    best = other.size() < best.size() ? other : best;
                }
            }
        }
        return best;
    }

    /** With cos² = 1 − sin², or cosh² = 1 + sinh²; odd powers keep one cosine. */
    static Polynomial inSine(Polynomial p, int cosine, DifferentialField field) {
        Polynomial s2 = Polynomial.generator(field.sineOf(cosine)).power(2, field.budget());
        boolean circular = field.generators().get(cosine).kind() == Generator.Kind.COS;
        Polynomial square = circular ? Polynomial.ONE.minus(s2) : Polynomial.ONE.plus(s2);
        Polynomial sum = Polynomial.ZERO;
        for (Map.Entry<Integer, Polynomial> term : p.coefficientsOf(cosine).entrySet()) {
            Polynomial lifted = term.getValue().times(square.power(term.getKey() / 2, field.budget()), field.budget());
            sum = sum.plus(
                    term.getKey() % 2 == 0 ? lifted : lifted.times(Polynomial.generator(cosine), field.budget()));
        }
        return sum;
    }

    /** With as many factors cos² + sin² in each term as its power of the cosine is lower than the greatest; odd powers keep one cosine. */
    static Polynomial homogeneous(Polynomial p, int cosine, DifferentialField field) {
        Polynomial c = Polynomial.generator(cosine);
        Polynomial s2 = Polynomial.generator(field.sineOf(cosine)).power(2, field.budget());
        Polynomial one = c.power(2, field.budget()).plus(s2);
        int half = p.degree(cosine) / 2;
        Polynomial sum = Polynomial.ZERO;
        for (Map.Entry<Integer, Polynomial> term : p.coefficientsOf(cosine).entrySet()) {
            Polynomial power = c.power(term.getKey(), field.budget());
            Polynomial filled = power.times(one.power(half - term.getKey() / 2, field.budget()), field.budget());
            sum = sum.plus(term.getValue().times(filled, field.budget()));
        }
        return sum;
    }

    /** Each pair of terms {@code T cos^k − T cos^(k+2)} as {@code T cos^k sin²}, as long as there is one. */
    static Polynomial inPairs(Polynomial p, int cosine, DifferentialField field) {
        int sine = field.sineOf(cosine);
        boolean circular = field.generators().get(cosine).kind() == Generator.Kind.COS;
        List<int[]> exponents = new ArrayList<>();
        List<BigInteger> coefficients = new ArrayList<>();
        int n = Math.max(p.generators(), sine + 1);
        for (int k = 0; k < p.size(); k++) {
            int[] e = new int[n];
            for (int g = 0; g < n; g++) {
                e[g] = p.exponent(k, g);
            }
            exponents.add(e);
            coefficients.add(p.coefficient(k));
        }
        for (int[] pair = pair(exponents, coefficients, cosine); pair != null; ) {
            int[] low = exponents.get(pair[0]);
            low[sine] += 2;
            // c T − c T cos² = c T sin², and c T cosh² − c T = c T sinh²
            if (!circular) {
                coefficients.set(pair[0], coefficients.get(pair[0]).negate());
            }
            exponents.remove(pair[1]);
            coefficients.remove(pair[1]);
            pair = pair(exponents, coefficients, cosine);
        }
        PolynomialBuilder sum = new PolynomialBuilder();
        for (int k = 0; k < exponents.size(); k++) {
            sum.add(coefficients.get(k), exponents.get(k));
        }
        return sum.polynomial();
    }

    private static int @Nullable [] pair(List<int[]> exponents, List<BigInteger> coefficients, int cosine) {
        for (int i = 0; i < exponents.size(); i++) {
            for (int j = 0; j < exponents.size(); j++) {
                if (i != j
                        && coefficients.get(i).equals(coefficients.get(j).negate())
                        && differInSquare(exponents.get(i), exponents.get(j), cosine)) {
                    return new int[] {i, j};
                }
            }
        }
        return null;
    }

    private static boolean differInSquare(int[] low, int[] high, int cosine) {
        for (int g = 0; g < low.length; g++) {
            if (high[g] != low[g] + (g == cosine ? 2 : 0)) {
                return false;
            }
        }
        return true;
    }
}
