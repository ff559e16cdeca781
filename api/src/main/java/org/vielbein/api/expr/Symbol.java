package org.vielbein.api.expr;

import java.util.List;

/** A named quantity: a coordinate or a real parameter. Two symbols of one name are equal. */
public final class Symbol extends Expr {
    private final String name;

    Symbol(String name) {
        super(name.hashCode(), List.of());
        this.name = name;
    }

    public String name() {
        return name;
    }

    @Override
    public List<Expr> children() {
        return List.of();
    }

    @Override
    boolean sameLabel(Expr other) {
        return other instanceof Symbol s && name.equals(s.name);
    }
}
