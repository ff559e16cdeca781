package org.vielbein.api.expr;

import java.util.List;

/** A function applied to as many arguments as its arity says: {@code sin(theta)}, {@code f(x, y)}. */
public final class Apply extends Expr {
    private final FunctionSymbol function;
    private final List<Expr> arguments;

    Apply(FunctionSymbol function, List<Expr> arguments) {
        super(function.hashCode(), arguments);
        this.function = function;
        this.arguments = List.copyOf(arguments);
    }

    public FunctionSymbol function() {
        return function;
    }

    public List<Expr> arguments() {
        return arguments;
    }

    @Override
    public List<Expr> children() {
        return arguments;
    }

    @Override
    boolean sameLabel(Expr other) {
        return other instanceof Apply a && function.equals(a.function);
    }
}
