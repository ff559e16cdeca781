package org.vielbein.core.polynomial;

/** Sums and differences by merging two sorted lists of terms. */
final class Addition {
    private Addition() {}

    static Polynomial sum(Polynomial p, Polynomial q, boolean negated) {
        if (q.isZero()) {
            return p;
        }
        if (p.isZero() && !negated) {
            return q;
        }
        Packing packing = p.packing().join(q.packing());
        Polynomial a = p.in(packing);
        Polynomial b = q.in(packing);
        Terms terms = new Terms(packing, a.size() + b.size());
        int words = packing.words();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            int order = i == a.size() ? -1 : j == b.size() ? 1 : compare(a, i, b, j, words);
            long[] exponents = order >= 0 ? a.exponents() : b.exponents();
            int offset = (order >= 0 ? i : j) * words;
            if (order > 0) {
                add(terms, exponents, offset, a, i, false);
            } else if (order < 0) {
                add(terms, exponents, offset, b, j, negated);
            } else {
                addBoth(terms, offset, a, i, b, j, negated);
            }
            i += order >= 0 ? 1 : 0;
            j += order <= 0 ? 1 : 0;
        }
        return terms.polynomial();
    }

    private static int compare(Polynomial a, int i, Polynomial b, int j, int words) {
        for (int w = 0; w < words; w++) {
            int order = Long.compare(a.exponents()[i * words + w], b.exponents()[j * words + w]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static void add(Terms terms, long[] exponents, int offset, Polynomial p, int k, boolean negated) {
        if (p.isSmall()) {
            terms.add(exponents, offset, negated ? -p.small(k) : p.small(k));
        } else {
            terms.add(exponents, offset, negated ? p.coefficient(k).negate() : p.coefficient(k));
        }
    }

    private static void addBoth(Terms terms, int offset, Polynomial a, int i, Polynomial b, int j, boolean negated) {
        if (a.isSmall() && b.isSmall()) {
            long c = negated ? a.small(i) - b.small(j) : a.small(i) + b.small(j);
            if (c >> 62 == c >> 63) {
                terms.add(a.exponents(), offset, c);
                return;
            }
        }
        var c = negated
                ? a.coefficient(i).subtract(b.coefficient(j))
                : a.coefficient(i).add(b.coefficient(j));
        if (c.signum() != 0) {
            terms.add(a.exponents(), offset, c);
        }
    }
}
