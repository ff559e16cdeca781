package org.vielbein.core.polynomial;

/** Values of polynomials modulo a prime. */
final class Evaluation {
    private Evaluation() {}

    static long at(Polynomial p, long[] values, long modulus) {
        Prime prime = new Prime(modulus);
        int n = p.generators();
        long[][] powers = new long[n][];
        for (int g = 0; g < n; g++) {
            powers[g] = new long[p.degree(g) + 1];
            powers[g][0] = 1;
            for (int e = 1; e < powers[g].length; e++) {
                powers[g][e] = prime.times(powers[g][e - 1], values[g]);
            }
        }
        long sum = 0;
        for (int k = 0; k < p.size(); k++) {
            long term = residue(p, k, prime);
            for (int g = 0; g < n; g++) {
                int e = p.exponent(k, g);
                term = e == 0 ? term : prime.times(term, powers[g][e]);
            }
            sum = prime.plus(sum, term);
        }
        return sum;
    }

    static long residue(Polynomial p, int k, Prime prime) {
        return p.isSmall() ? Math.floorMod(p.small(k), prime.p()) : prime.of(p.coefficient(k));
    }

    /** The coefficients of the image in one generator, the others having the values given. */
    static long[] image(Polynomial p, int generator, long[] values, Prime prime) {
        long[] image = new long[p.degree(generator) + 1];
        int n = p.generators();
        for (int k = 0; k < p.size(); k++) {
            long term = residue(p, k, prime);
            for (int g = 0; g < n; g++) {
                int e = g == generator ? 0 : p.exponent(k, g);
                term = e == 0 ? term : prime.times(term, prime.power(values[g], e));
            }
            int at = p.exponent(k, generator);
            image[at] = prime.plus(image[at], term);
        }
        return Dense.trimmed(image);
    }
}
