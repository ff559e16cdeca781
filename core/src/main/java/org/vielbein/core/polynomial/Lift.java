package org.vielbein.core.polynomial;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From integers to residues and back, by the Chinese remainder theorem over the primes that agree in the leading monomial. */
final class Lift {
    private final List<Integer> variables;
    private final Residues.Layout layout;
    private BigInteger modulus = BigInteger.ONE;
    private long leading = Long.MAX_VALUE;
    private Map<Long, BigInteger> coefficients = new HashMap<>();

    Lift(Polynomial p, Polynomial q, List<Integer> variables) {
        this.variables = variables;
        int[] shifts = new int[variables.size()];
        int shift = 0;
        for (int k = shifts.length - 1; k >= 0; k--) {
            shifts[k] = shift;
            // one bit more than the larger degree needs: the interpolation adds the degree of a leading coefficient
            int degree = p.degree(variables.get(k)) + q.degree(variables.get(k));
            shift += 32 - Integer.numberOfLeadingZeros(degree);
        }
        if (shift > 62) {
            throw new Budget.Exhausted("a greatest common divisor in " + variables.size()
                    + " variables of these degrees needs monomials of more than 62 bits");
        }
        layout = new Residues.Layout(shifts);
    }

    Residues residues(Polynomial p, Prime prime) {
        long[] keys = new long[p.size()];
        long[] values = new long[p.size()];
        int n = 0;
        for (int k = 0; k < p.size(); k++) {
            long value = Evaluation.residue(p, k, prime);
            if (value != 0) {
                keys[n] = key(p, k);
                values[n++] = value;
            }
        }
        return new Residues(layout, Arrays.copyOf(keys, n), Arrays.copyOf(values, n));
    }

    private long key(Polynomial p, int k) {
        long key = 0;
        for (int v = 0; v < variables.size(); v++) {
            key |= (long) p.exponent(k, variables.get(v)) << layout.shifts()[v];
        }
        return key;
    }

    /** Takes in the image modulo one more prime; a larger leading monomial is that of an unlucky prime. */
    void add(Residues image, Prime prime) {
        if (image.keys()[0] > leading) {
            return;
        }
        if (image.keys()[0] < leading) {
            leading = image.keys()[0];
            modulus = BigInteger.ONE;
            coefficients = new HashMap<>();
        }
        BigInteger p = BigInteger.valueOf(prime.p());
        BigInteger inverse = modulus.modInverse(p);
        Map<Long, BigInteger> combined = new HashMap<>();
        for (int k = 0; k < image.keys().length; k++) {
            combined.put(image.keys()[k], BigInteger.valueOf(image.values()[k]));
        }
        coefficients.keySet().forEach(key -> combined.putIfAbsent(key, BigInteger.ZERO));
        combined.replaceAll((key, residue) -> {
            BigInteger known = coefficients.getOrDefault(key, BigInteger.ZERO);
            BigInteger step = residue.subtract(known).multiply(inverse).mod(p);
            return known.add(modulus.multiply(step));
        });
        coefficients = combined;
        modulus = modulus.multiply(p);
    }

    /** The polynomial with coefficients between −m/2 and m/2, m the product of the primes. */
    Polynomial polynomial() {
        PolynomialBuilder sum = new PolynomialBuilder();
        BigInteger half = modulus.shiftRight(1);
        coefficients.forEach((key, residue) ->
                sum.add(residue.compareTo(half) > 0 ? residue.subtract(modulus) : residue, exponents(key)));
        return sum.polynomial();
    }

    private int[] exponents(long key) {
        int[] exponents =
                new int[variables.stream().mapToInt(Integer::intValue).max().orElseThrow() + 1];
        for (int v = 0; v < variables.size(); v++) {
            int above = v == 0 ? 62 : layout.shifts()[v - 1];
            exponents[variables.get(v)] = (int) (key >>> layout.shifts()[v] & (1L << above - layout.shifts()[v]) - 1);
        }
        return exponents;
    }
}
