package org.vielbein.core.polynomial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Greatest common divisors modulo a prime, by evaluation and interpolation of the last variable: W. S. Brown, "On Euclid's
 * algorithm and the computation of polynomial greatest common divisors" (1971).
 */
final class ModularGcd {
    private final Prime p;
    private final int[] bounds;
    private final Budget budget;

    /** @param bounds of the degree of the gcd in each variable, not below the true one */
    ModularGcd(Prime p, int[] bounds, Budget budget) {
        this.p = p;
        this.bounds = bounds;
        this.budget = budget;
    }

    /** A common divisor of the greatest degree, with leading coefficient 1; wrong for unlucky primes only by being too large. */
    Residues of(Residues a, Residues b) {
        budget.charge(a.keys().length + b.keys().length);
        Residues.Layout layout = a.layout();
        if (layout.variables() == 1) {
            return Residues.ofDense(layout, Dense.gcd(a.dense(), b.dense(), p));
        }
        long[] contentA = a.content(p);
        long[] contentB = b.content(p);
        long[] content = Dense.gcd(contentA, contentB, p);
        Residues u = a.scaledByLast(contentA, true, p);
        Residues v = b.scaledByLast(contentB, true, p);
        long[] lead = Dense.gcd(u.run(0, u.endOfRun(0)), v.run(0, v.endOfRun(0)), p);
        Residues g = interpolated(u, v, lead);
        return g.scaledByLast(g.content(p), true, p)
                .scaledByLast(content, false, p)
                .leading(1, p);
    }

    private Residues interpolated(Residues u, Residues v, long[] lead) {
        int last = u.layout().variables() - 1;
        int needed = bounds[last] + lead.length;
        List<Long> points = new ArrayList<>();
        List<Residues> images = new ArrayList<>();
        for (long x = 7919 % p.p(); points.size() < needed; x = p.plus(x, 104_729 % p.p())) {
            long scale = Dense.at(lead, x, p);
            if (scale == 0) {
                budget.charge(1);
                continue;
            }
            Residues image = of(u.lastAt(x, p), v.lastAt(x, p));
            if (image.isConstant()) {
                return Residues.ofDense(u.layout(), new long[] {1});
            }
            if (!images.isEmpty()) {
                int order = Long.compare(image.keys()[0], images.get(0).keys()[0]);
                if (order > 0) {
                    continue;
                }
                if (order < 0) {
                    points.clear();
                    images.clear();
                }
            }
            points.add(x);
            images.add(image.leading(scale, p));
        }
        return through(u.layout(), points.stream().mapToLong(Long::longValue).toArray(), images);
    }

    private Residues through(Residues.Layout layout, long[] points, List<Residues> images) {
        TreeSet<Long> monomials = new TreeSet<>((m, n) -> Long.compare(n, m));
        images.forEach(image -> Arrays.stream(image.keys()).forEach(monomials::add));
        long[][] values = new long[monomials.size()][points.length];
        long[] keys = monomials.stream().mapToLong(Long::longValue).toArray();
        for (int i = 0; i < points.length; i++) {
            Residues image = images.get(i);
            for (int k = 0, m = 0; k < image.keys().length; m++) {
                if (keys[m] == image.keys()[k]) {
                    values[m][i] = image.values()[k++];
                }
            }
        }
        int most = points.length;
        long[] k = new long[keys.length * most];
        long[] v = new long[k.length];
        int n = 0;
        for (int m = 0; m < keys.length; m++) {
            long[] coefficient = Dense.through(points, values[m], p);
            budget.charge((long) most * most);
            for (int e = coefficient.length - 1; e >= 0; e--) {
                if (coefficient[e] != 0) {
                    k[n] = keys[m] << layout.lastWidth() | e;
                    v[n++] = coefficient[e];
                }
            }
        }
        return new Residues(layout, Arrays.copyOf(k, n), Arrays.copyOf(v, n));
    }
}
