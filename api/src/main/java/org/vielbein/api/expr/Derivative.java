package org.vielbein.api.expr;

import java.util.ArrayList;
import java.util.List;

/** The partial derivative by one symbol, by the rules of the calculus, each shared node differentiated once. */
final class Derivative {
    private Derivative() {}

    static Expr of(Expr e, Symbol x) {
        return e.fold((node, d) -> of(node, d, x));
    }

    private static Expr of(Expr node, List<Expr> d, Symbol x) {
        if (node instanceof Symbol) {
            return node.equals(x) ? Constant.ONE : Constant.ZERO;
        }
        if (d.stream().allMatch(Expr::isZero)) {
            return Constant.ZERO;
        }
        if (node instanceof Sum) {
            return Sum.of(d);
        }
        if (node instanceof Product p) {
            return leibniz(p.factors(), d);
        }
        if (node instanceof Power p) {
            return ofPower(p, d.get(0), d.get(1));
        }
        return chain((Apply) node, d);
    }

    private static Expr leibniz(List<Expr> factors, List<Expr> d) {
        List<Expr> terms = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            if (!d.get(i).isZero()) {
                List<Expr> term = new ArrayList<>(factors);
                term.set(i, d.get(i));
                terms.add(Product.of(term));
            }
        }
        return Sum.of(terms);
    }

    /** (bᵉ)′ = e bᵉ⁻¹ b′ + bᵉ ln b e′. */
    private static Expr ofPower(Power p, Expr db, Expr de) {
        Expr b = p.base();
        Expr e = p.exponent();
        Expr byBase = db.isZero() ? Constant.ZERO : Expressions.product(e, b.pow(e.minus(1)), db);
        Expr byExponent = de.isZero() ? Constant.ZERO : Expressions.product(p, Expressions.ln(b), de);
        return byBase.plus(byExponent);
    }

    private static Expr chain(Apply a, List<Expr> d) {
        List<Expr> u = a.arguments();
        if (Elementary.isConditional(a.function())) {
            // The branches are differentiated inside: 0·NaN of the branch not taken must not appear.
            return a.function().at(u.get(0), u.get(1), d.get(2), d.get(3));
        }
        List<Expr> terms = new ArrayList<>();
        for (int i = 0; i < u.size(); i++) {
            if (!d.get(i).isZero()) {
                terms.add(a.function().derivativeAt(i, u).times(d.get(i)));
            }
        }
        return Sum.of(terms);
    }
}
