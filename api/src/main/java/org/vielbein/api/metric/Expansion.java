package org.vielbein.api.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;

/** The terms of a line element expanded to components: {@code g_ij = Σ c·½(α_i β_j + α_j β_i)}. */
final class Expansion {

    private static final Expr HALF = Expressions.ratio(1, 2);

    private final List<QuadraticTerm> terms;
    private final List<List<Expr>> left = new ArrayList<>();
    private final List<List<Expr>> right = new ArrayList<>();
    private final int n;

    Expansion(List<QuadraticTerm> terms, Coordinates x) {
        this.terms = terms;
        this.n = x.size();
        for (QuadraticTerm term : terms) {
            List<Expr> alpha = term.left().coefficients(x);
            left.add(alpha);
            right.add(term.isSquare() ? alpha : term.right().coefficients(x));
        }
    }

    List<List<Expr>> matrix() {
        Expr[][] g = new Expr[n][n];
        Map<Integer, List<Expr>> shares = shares();
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                g[i][j] = Expressions.sum(shares.getOrDefault(i * n + j, List.of()));
                g[j][i] = g[i][j];
            }
        }
        List<List<Expr>> rows = new ArrayList<>();
        for (Expr[] row : g) {
            rows.add(List.of(row));
        }
        return List.copyOf(rows);
    }

    /** What the terms give to {@code g_ij} at {@code i n + j}, i ≤ j; a term is looked at only where its forms are not 0. */
    private Map<Integer, List<Expr>> shares() {
        Map<Integer, List<Expr>> shares = new HashMap<>();
        for (int k = 0; k < terms.size(); k++) {
            List<Expr> alpha = left.get(k);
            List<Expr> beta = right.get(k);
            int[] support = IntStream.range(0, n)
                    .filter(i -> !alpha.get(i).isZero() || !beta.get(i).isZero())
                    .toArray();
            for (int a = 0; a < support.length; a++) {
                for (int b = a; b < support.length; b++) {
                    shares.computeIfAbsent(support[a] * n + support[b], at -> new ArrayList<>())
                            .add(share(terms.get(k), alpha, beta, support[a], support[b]));
                }
            }
        }
        return shares;
    }

    /** {@code g_ij}, i ≤ j. */
    Expr component(int i, int j) {
        List<Expr> shares = new ArrayList<>();
        for (int k = 0; k < terms.size(); k++) {
            shares.add(share(terms.get(k), left.get(k), right.get(k), i, j));
        }
        return Expressions.sum(shares);
    }

    private static Expr share(QuadraticTerm term, List<Expr> alpha, List<Expr> beta, int i, int j) {
        Expr c = term.weight();
        if (i == j || term.isSquare()) {
            Expr product = alpha.get(i).equals(beta.get(j))
                    ? alpha.get(i).squared()
                    : alpha.get(i).times(beta.get(j));
            return c.times(product);
        }
        Expr crossed = alpha.get(i).times(beta.get(j)).plus(alpha.get(j).times(beta.get(i)));
        return Expressions.product(HALF, c, crossed);
    }
}
