package org.vielbein.api.expr;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The name of a function, with a multi-index of partial derivatives taken.
 *
 * <p>There are three kinds. An <em>elementary</em> function ({@code sin}, {@code erf}, …) has a fixed meaning and its
 * derivative is a formula. An <em>unknown</em> function is a name alone, such as the {@code f} of an isothermal metric: its
 * partial derivatives are again symbols, {@code f[1,0](x, y) = ∂f/∂x}, and since a multi-index is kept they commute. An
 * <em>opaque</em> function is Java code that supplies its derivatives up to an order of its own; asking for more is an error
 * naming function and order, never a finite difference.
 *
 * <p>Symbols are equal when kind, name, arity and multi-index are, opaque ones when moreover their code is the same object.
 */
public final class FunctionSymbol implements ScalarField {
    private enum Kind {
        ELEMENTARY,
        UNKNOWN,
        OPAQUE
    }

    private final Kind kind;
    private final String name;
    private final int[] orders;
    private final Optional<OpaqueFunction> code;

    private FunctionSymbol(Kind kind, String name, int[] orders, Optional<OpaqueFunction> code) {
        this.kind = kind;
        this.name = name;
        this.orders = orders;
        this.code = code;
    }

    /**
     * A function of which nothing but the name and the number of arguments is known.
     *
     * @throws IllegalArgumentException if {@code arity} is not at least 1
     */
    public static FunctionSymbol unknown(String name, int arity) {
        return new FunctionSymbol(Kind.UNKNOWN, named(name), zeros(name, arity), Optional.empty());
    }

    /**
     * A function given by Java code.
     *
     * @throws IllegalArgumentException if the code's arity is not at least 1 or its smoothness is negative
     */
    public static FunctionSymbol opaque(String name, OpaqueFunction code) {
        Objects.requireNonNull(code, "the code of an opaque function is null");
        if (code.smoothness() < 0) {
            throw new IllegalArgumentException("opaque function '" + name + "': its smoothness is " + code.smoothness()
                    + "; give 0 where only the value exists.");
        }
        return new FunctionSymbol(Kind.OPAQUE, named(name), zeros(name, code.arity()), Optional.of(code));
    }

    static FunctionSymbol elementary(String name, int arity) {
        return new FunctionSymbol(Kind.ELEMENTARY, name, new int[arity], Optional.empty());
    }

    private static String named(String name) {
        if (Objects.requireNonNull(name, "the name of a function is null").isBlank()) {
            throw new IllegalArgumentException("function symbol: its name is blank; give it a name.");
        }
        return name;
    }

    private static int[] zeros(String name, int arity) {
        if (arity < 1) {
            throw new IllegalArgumentException(
                    "function '" + name + "': its arity is " + arity + "; a function has at least 1 argument.");
        }
        return new int[arity];
    }

    /** The name without derivatives: {@code f} also for ∂f/∂x. */
    public String name() {
        return name;
    }

    public int arity() {
        return orders.length;
    }

    public boolean isElementary() {
        return kind == Kind.ELEMENTARY;
    }

    public boolean isUnknown() {
        return kind == Kind.UNKNOWN;
    }

    /** The code of an opaque function; empty for the other kinds. */
    public Optional<OpaqueFunction> code() {
        return code;
    }

    /** The multi-index of partial derivatives, one order for each argument (a copy). */
    public int[] orders() {
        return orders.clone();
    }

    /** The total order of derivatives taken. */
    public int order() {
        return Arrays.stream(orders).sum();
    }

    /** The same function without derivatives. */
    public FunctionSymbol primitive() {
        return new FunctionSymbol(kind, name, new int[orders.length], code);
    }

    /**
     * The partial derivative with respect to argument {@code i} (counted from 0) of an unknown or opaque function.
     *
     * @throws IllegalArgumentException if there is no such argument, if the function is elementary (its derivative is a
     *     formula: {@link #derivativeAt}), or if an opaque function does not supply the order
     */
    public FunctionSymbol partial(int i) {
        if (i < 0 || i >= orders.length) {
            throw new IllegalArgumentException("function '" + name + "': a derivative by argument " + i
                    + " was asked, and its arguments are 0 to " + (orders.length - 1) + ".");
        }
        if (kind == Kind.ELEMENTARY) {
            throw new IllegalArgumentException(
                    "function '" + name
                            + "' is elementary: its derivative is a formula, not a function symbol; use Expressions.derivative.");
        }
        code.ifPresent(this::requireSmoother);
        int[] more = orders.clone();
        more[i]++;
        return new FunctionSymbol(kind, name, more, code);
    }

    private void requireSmoother(OpaqueFunction function) {
        if (order() >= function.smoothness()) {
            throw new IllegalArgumentException("opaque function '" + name + "': a derivative of order " + (order() + 1)
                    + " was asked, and it supplies derivatives up to order " + function.smoothness()
                    + "; supply more, or use a quantity that needs fewer.");
        }
    }

    /**
     * The partial derivative with respect to argument {@code i}, evaluated at the given arguments, as a formula:
     * {@code cos(u)} for sin at u, {@code f[1](u)} for an unknown f.
     */
    public Expr derivativeAt(int i, List<Expr> arguments) {
        return kind == Kind.ELEMENTARY
                ? ElementaryDerivatives.of(this, i, arguments)
                : partial(i).at(arguments);
    }

    /**
     * The application of this function.
     *
     * @throws IllegalArgumentException if the number of arguments is not the arity
     */
    @Override
    public Expr at(List<Expr> arguments) {
        if (arguments.size() != orders.length) {
            throw new IllegalArgumentException(
                    "function '" + name + "' takes " + count(orders.length) + ", found " + arguments.size() + ".");
        }
        return new Apply(this, arguments);
    }

    private static String count(int arity) {
        return arity == 1 ? "1 argument" : arity + " arguments";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FunctionSymbol f
                && kind == f.kind
                && name.equals(f.name)
                && Arrays.equals(orders, f.orders)
                && code.orElse(null) == f.code.orElse(null);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(orders);
    }

    /** {@code f}, {@code f'} (one argument, up to three primes), or {@code f[1,0]}. */
    @Override
    public String toString() {
        int order = order();
        if (order == 0) {
            return name;
        }
        if (orders.length == 1 && order <= 3) {
            return name + "'".repeat(order);
        }
        StringBuilder index = new StringBuilder(name).append('[');
        for (int i = 0; i < orders.length; i++) {
            index.append(i == 0 ? "" : ",").append(orders[i]);
        }
        return index.append(']').toString();
    }
}
