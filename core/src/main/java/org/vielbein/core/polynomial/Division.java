package org.vielbein.core.polynomial;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Exact division of polynomials, given up at the first term that the divisor's leading term does not divide. */
final class Division {
    private final Polynomial a;
    private final Polynomial b;
    private final Packing packing;
    private final int words;
    private final Terms quotient;
    private final Heap heap;
    private final Accumulator sum = new Accumulator();
    private int[] next = new int[16];
    private int[] popped = new int[16];
    private int read;

    private Division(Polynomial a, Polynomial b) {
        this.a = a;
        this.b = b;
        packing = a.packing();
        words = packing.words();
        quotient = new Terms(packing, 16);
        heap = new Heap(words, 16);
    }

    /** The quotient; nothing where b does not divide a. */
    static @Nullable Polynomial quotient(Polynomial a, Polynomial b, Budget budget) {
        if (a.isZero()) {
            return a;
        }
        Packing joined = a.packing().join(b.packing());
        Polynomial above = a.in(joined);
        Polynomial below = b.in(joined);
        if (!endsDivide(above, below)) {
            return null;
        }
        budget.charge(a.size());
        if (ShortDivision.suits(above, below)) {
            ShortDivision division = new ShortDivision(above, below);
            ShortDivision.Outcome outcome = division.run(budget);
            if (outcome != ShortDivision.Outcome.TOO_LARGE) {
                return outcome == ShortDivision.Outcome.EXACT ? division.quotient() : null;
            }
        }
        return below.size() == 1 ? new Division(above, below).byOneTerm() : new Division(above, below).quotient(budget);
    }

    private static boolean endsDivide(Polynomial a, Polynomial b) {
        int i = a.size() - 1;
        int j = b.size() - 1;
        return divides(b, 0, a, 0) && divides(b, j, a, i);
    }

    private static boolean divides(Polynomial b, int j, Polynomial a, int i) {
        return monomialDivides(a.packing(), b.exponents(), j, a.exponents(), i)
                && (a.isSmall() && b.isSmall()
                        ? a.small(i) % b.small(j) == 0
                        : a.coefficient(i).mod(b.coefficient(j).abs()).signum() == 0);
    }

    private static boolean monomialDivides(Packing packing, long[] small, int j, long[] large, int i) {
        int words = packing.words();
        long guard = packing.guard();
        for (int w = 0; w < words; w++) {
            long difference = (large[i * words + w] | guard) - small[j * words + w];
            if ((difference & guard) != guard) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Polynomial byOneTerm() {
        long[] monomial = new long[words];
        for (int i = 0; i < a.size(); i++) {
            if (!divides(b, 0, a, i)) {
                return null;
            }
            subtract(a.exponents(), i, monomial);
            if (a.isSmall() && b.isSmall() && b.small(0) != -1) {
                quotient.add(monomial, 0, a.small(i) / b.small(0));
            } else {
                quotient.add(monomial, 0, a.coefficient(i).divide(b.coefficient(0)));
            }
        }
        return quotient.polynomial();
    }

    private void subtract(long[] exponents, int i, long[] into) {
        for (int w = 0; w < words; w++) {
            into[w] = exponents[i * words + w] - b.exponents()[w];
        }
    }

    private @Nullable Polynomial quotient(Budget budget) {
        long[] monomial = new long[words];
        while (read < a.size() || !heap.isEmpty()) {
            if (!takeGreatest(monomial, budget)) {
                return null;
            }
            if (sum.isZero()) {
                continue;
            }
            long guard = packing.guard();
            long[] difference = new long[words];
            for (int w = 0; w < words; w++) {
                difference[w] = (monomial[w] | guard) - b.exponents()[w];
                if ((difference[w] & guard) != guard) {
                    return null;
                }
                difference[w] &= ~guard;
            }
            if (!append(difference)) {
                return null;
            }
        }
        return quotient.polynomial();
    }

    /**
     * The greatest monomial that is left of a − q b, and its coefficient into the sum; false where an exponent overflows, which
     * it does in no exact division.
     */
    private boolean takeGreatest(long[] monomial, Budget budget) {
        sum.clear();
        boolean fromA =
                read < a.size() && (heap.isEmpty() || heap.compare(heap.top(), a.exponents(), read * words) <= 0);
        System.arraycopy(fromA ? a.exponents() : heap.keys(), (fromA ? read : heap.top()) * words, monomial, 0, words);
        if (fromA) {
            if (a.isSmall()) {
                sum.addProduct(a.small(read), 1);
            } else {
                sum.add(a.coefficient(read));
            }
            read++;
        }
        int count = 0;
        while (!heap.isEmpty() && heap.compare(heap.top(), monomial, 0) == 0) {
            int row = heap.pop();
            quotient.addProduct(sum, row, b, next[row], true);
            popped[count++] = row;
        }
        budget.charge(count);
        for (int k = 0; k < count; k++) {
            if (++next[popped[k]] < b.size() && !placed(popped[k])) {
                return false;
            }
        }
        return true;
    }

    private boolean placed(int row) {
        long[] keys = heap.keys();
        for (int w = 0; w < words; w++) {
            long m = quotient.exponents()[row * words + w] + b.exponents()[next[row] * words + w];
            if ((m & packing.guard()) != 0) {
                return false;
            }
            keys[row * words + w] = m;
        }
        heap.push(row);
        return true;
    }

    private boolean append(long[] monomial) {
        int row = quotient.size();
        if (b.isSmall() && sum.isLong() && b.small(0) != -1) {
            long c = sum.longValue();
            if (c % b.small(0) != 0) {
                return false;
            }
            quotient.add(monomial, 0, c / b.small(0));
        } else {
            BigInteger[] parts = sum.bigValue().divideAndRemainder(b.coefficient(0));
            if (parts[1].signum() != 0) {
                return false;
            }
            quotient.add(monomial, 0, parts[0]);
        }
        if (row == next.length) {
            next = Arrays.copyOf(next, 2 * row);
            popped = Arrays.copyOf(popped, 2 * row);
        }
        heap.ensure(row);
        next[row] = 1;
        return placed(row);
    }
}
