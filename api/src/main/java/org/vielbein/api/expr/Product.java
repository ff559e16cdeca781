package org.vielbein.api.expr;

import java.util.ArrayList;
import java.util.List;

/**
 * A product of at least two factors, in written order; no factor is the constant 1. Products of products are
 * opened while they stay short. A quotient
 * {@code a/b} is the product of {@code a} and {@code b^(−1)}.
 */
public final class Product extends Expr {
    private final List<Expr> factors;

    private Product(List<Expr> factors) {
        super(0x50726f64, factors);
        this.factors = factors;
    }

    /** The product of the factors, nested products opened, ones dropped, adjacent constants multiplied; 0 if one is 0. */
    static Expr of(List<Expr> given) {
        List<Expr> factors = new ArrayList<>(given.size());
        for (Expr e : Constant.combined(given, Constant::multiply)) {
            if (e instanceof Product p && factors.size() + p.factors.size() <= Sum.OPENED) {
                p.factors.forEach(f -> append(factors, f));
            } else {
                append(factors, e);
            }
        }
        if (factors.stream().anyMatch(Expr::isZero)) {
            return Constant.ZERO;
        }
        return switch (factors.size()) {
            case 0 -> Constant.ONE;
            case 1 -> factors.get(0);
            default -> new Product(List.copyOf(factors));
        };
    }

    private static void append(List<Expr> factors, Expr e) {
        int last = factors.size() - 1;
        if (e instanceof Constant c && last >= 0 && factors.get(last) instanceof Constant d) {
            factors.remove(last);
            append(factors, d.multiply(c));
        } else if (!e.isOne()) {
            factors.add(e);
        }
    }

    /** The factors in written order. */
    public List<Expr> factors() {
        return factors;
    }

    @Override
    public List<Expr> children() {
        return factors;
    }

    @Override
    boolean sameLabel(Expr other) {
        return other instanceof Product;
    }
}
