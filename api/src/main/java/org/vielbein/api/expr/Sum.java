package org.vielbein.api.expr;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum of at least two terms, in written order; no term is the constant 0. Sums of sums are opened while they stay short, so
 * that adding an expression to itself sixty times stays small.
 */
public final class Sum extends Expr {
    /** Sums are opened up to this many terms. */
    static final int OPENED = 64;

    private final List<Expr> terms;

    private Sum(List<Expr> terms) {
        super(0x53756d, terms);
        this.terms = terms;
    }

    /** The sum of the terms, nested sums opened, zeros dropped, adjacent constants added; 0 when nothing is left. */
    static Expr of(List<Expr> summands) {
        List<Expr> terms = new ArrayList<>(summands.size());
        for (Expr e : Constant.combined(summands, Constant::add)) {
            if (e instanceof Sum s && terms.size() + s.terms.size() <= OPENED) {
                s.terms.forEach(t -> append(terms, t));
            } else {
                append(terms, e);
            }
        }
        return switch (terms.size()) {
            case 0 -> Constant.ZERO;
            case 1 -> terms.get(0);
            default -> new Sum(List.copyOf(terms));
        };
    }

    private static void append(List<Expr> terms, Expr e) {
        int last = terms.size() - 1;
        if (e instanceof Constant c && last >= 0 && terms.get(last) instanceof Constant d) {
            terms.remove(last);
            append(terms, d.add(c));
        } else if (!e.isZero()) {
            terms.add(e);
        }
    }

    /** The terms in written order. */
    public List<Expr> terms() {
        return terms;
    }

    @Override
    public List<Expr> children() {
        return terms;
    }

    @Override
    boolean sameLabel(Expr other) {
        return other instanceof Sum;
    }
}
