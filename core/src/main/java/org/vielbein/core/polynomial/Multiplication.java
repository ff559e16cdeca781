package org.vielbein.core.polynomial;

import org.jspecify.annotations.Nullable;

/**
 * Products and exact quotients, term by term through a heap: S. C. Johnson, "Sparse polynomial arithmetic" (1974); M. Monagan and
 * R. Pearce, "Sparse polynomial division using a heap" (2011).
 */
final class Multiplication {
    private final Polynomial a;
    private final Polynomial b;
    private final Packing packing;
    private final int words;
    private final Accumulator sum = new Accumulator();

    /** Both in the same packing. */
    private Multiplication(Polynomial a, Polynomial b) {
        this.a = a;
        this.b = b;
        packing = a.packing();
        words = packing.words();
    }

    static Polynomial product(Polynomial p, Polynomial q, Budget budget) {
        budget.charge((long) p.size() * q.size());
        boolean shorter = p.size() <= q.size();
        Polynomial a = shorter ? p : q;
        Polynomial b = shorter ? q : p;
        Packing joined = a.packing().join(b.packing());
        while (true) {
            Polynomial left = a.in(joined);
            Polynomial right = b.in(joined);
            Polynomial product = MergedProduct.suits(left, right)
                    ? MergedProduct.of(left, right)
                    : HashedProduct.suits(left, right)
                            ? HashedProduct.of(left, right, budget)
                            : new Multiplication(left, right).product(budget);
            if (product != null) {
                return product;
            }
            joined = joined.widened();
        }
    }

    /** Nothing where an exponent overflows its field. */
    private @Nullable Polynomial product(Budget budget) {
        if (a.size() == 1) {
            return byOneTerm();
        }
        Terms terms = new Terms(packing, a.size() + b.size());
        Heap heap = new Heap(words, a.size());
        int[] next = new int[a.size()];
        if (!placed(heap, 0, 0)) {
            return null;
        }
        heap.push(0);
        long[] monomial = new long[words];
        int[] popped = new int[a.size()];
        while (!heap.isEmpty()) {
            budget.charge(1);
            System.arraycopy(heap.keys(), heap.top() * words, monomial, 0, words);
            sum.clear();
            int count = 0;
            do {
                int row = heap.pop();
                addProduct(row, next[row]);
                popped[count++] = row;
            } while (!heap.isEmpty() && heap.compare(heap.top(), monomial, 0) == 0);
            terms.add(monomial, 0, sum);
            for (int k = 0; k < count; k++) {
                int row = popped[k];
                if (next[row] == 0 && row + 1 < a.size()) {
                    if (!placed(heap, row + 1, 0)) {
                        return null;
                    }
                    heap.push(row + 1);
                }
                if (++next[row] < b.size()) {
                    if (!placed(heap, row, next[row])) {
                        return null;
                    }
                    heap.push(row);
                }
            }
        }
        budget.charge(terms.size());
        return terms.polynomial();
    }

    private @Nullable Polynomial byOneTerm() {
        Terms terms = new Terms(packing, b.size());
        long guard = packing.guard();
        long[] monomial = new long[words];
        for (int j = 0; j < b.size(); j++) {
            for (int w = 0; w < words; w++) {
                monomial[w] = a.exponents()[w] + b.exponents()[j * words + w];
                if ((monomial[w] & guard) != 0) {
                    return null;
                }
            }
            sum.clear();
            addProduct(0, j);
            terms.add(monomial, 0, sum);
        }
        return terms.polynomial();
    }

    private void addProduct(int i, int j) {
        if (a.isSmall() && b.isSmall()) {
            sum.addProduct(a.small(i), b.small(j));
        } else {
            sum.add(a.coefficient(i).multiply(b.coefficient(j)));
        }
    }

    private boolean placed(Heap heap, int row, int j) {
        long guard = packing.guard();
        long[] keys = heap.keys();
        for (int w = 0; w < words; w++) {
            long m = a.exponents()[row * words + w] + b.exponents()[j * words + w];
            if ((m & guard) != 0) {
                return false;
            }
            keys[row * words + w] = m;
        }
        return true;
    }
}
