package org.vielbein.core.polynomial;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Products of a short polynomial with one-word monomials and small coefficients: each of its terms gives a sorted row, and rows are
 * merged two at a time. It beats the heap where rows are few, and the table until many products meet in one monomial.
 */
final class MergedProduct {
    private static final int LONGEST = 16;

    private final int width;
    private final int[] ends;
    private long[] monomials;
    private long[] coefficients;
    private long[] otherMonomials;
    private long[] otherCoefficients;

    private MergedProduct(int rows, int width) {
        this.width = width;
        ends = new int[rows];
        monomials = new long[rows * width];
        coefficients = new long[rows * width];
        otherMonomials = rows == 1 ? monomials : new long[rows * width];
        otherCoefficients = rows == 1 ? coefficients : new long[rows * width];
    }

    /** Whether two polynomials in the same packing are of the kind that is multiplied here. The first is not the longer one. */
    static boolean suits(Polynomial a, Polynomial b) {
        return a.size() <= LONGEST
                && a.packing().words() == 1
                && a.isSmall()
                && b.isSmall()
                && a.bits() + b.bits() + 32 - Integer.numberOfLeadingZeros(a.size()) < 62;
    }

    /** The product; nothing where an exponent overflows its field. */
    static @Nullable Polynomial of(Polynomial a, Polynomial b) {
        Packing packing = a.packing();
        long largest = packing.greatest(a.exponents())[0] + packing.greatest(b.exponents())[0];
        if ((largest & packing.guard()) != 0) {
            return null;
        }
        MergedProduct product = new MergedProduct(a.size(), b.size());
        for (int row = 0; row < a.size(); row++) {
            product.fill(row, a.exponents()[row], a.small(row), b);
        }
        int terms = product.merged();
        return new Polynomial(
                packing, Arrays.copyOf(product.monomials, terms), Arrays.copyOf(product.coefficients, terms), null);
    }

    private void fill(int row, long monomial, long coefficient, Polynomial b) {
        int from = row * width;
        long[] exponents = b.exponents();
        for (int j = 0; j < width; j++) {
            monomials[from + j] = monomial + exponents[j];
            coefficients[from + j] = coefficient * b.small(j);
        }
        ends[row] = from + width;
    }

    /** Merges neighbours until one row is left, which begins at 0; its length. */
    private int merged() {
        for (int step = 1; step < ends.length; step *= 2) {
            for (int row = 0; row < ends.length; row += 2 * step) {
                ends[row] = row + step < ends.length
                        ? merge(row * width, ends[row], (row + step) * width, ends[row + step])
                        : moved(row * width, ends[row]);
            }
            long[] m = monomials;
            monomials = otherMonomials;
            otherMonomials = m;
            long[] c = coefficients;
            coefficients = otherCoefficients;
            otherCoefficients = c;
        }
        return ends[0];
    }

    private int moved(int from, int end) {
        System.arraycopy(monomials, from, otherMonomials, from, end - from);
        System.arraycopy(coefficients, from, otherCoefficients, from, end - from);
        return end;
    }

    /** The sum of two rows, written from the first's beginning on; its end. */
    private int merge(int from, int end, int from2, int end2) {
        long[] m = monomials;
        long[] c = coefficients;
        long[] toM = otherMonomials;
        long[] toC = otherCoefficients;
        int i = from;
        int j = from2;
        int to = from;
        while (i < end && j < end2) {
            long left = m[i];
            long right = m[j];
            if (left == right) {
                long sum = c[i++] + c[j++];
                toM[to] = left;
                toC[to] = sum;
                to += sum == 0 ? 0 : 1;
            } else if (left > right) {
                toM[to] = left;
                toC[to++] = c[i++];
            } else {
                toM[to] = right;
                toC[to++] = c[j++];
            }
        }
        int rest = end - i + end2 - j;
        int at = i < end ? i : j;
        System.arraycopy(m, at, toM, to, rest);
        System.arraycopy(c, at, toC, to, rest);
        return to + rest;
    }
}
