package org.vielbein.api.metric;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;

/**
 * A one-form {@code α = Σ c_k dF_k}: exact differentials of functions with functions for coefficients, as written.
 *
 * <p>Its components are {@code α_i = Σ c_k ∂F_k/∂xⁱ}, i counting the coordinates from 0. The product of two one-forms is the
 * symmetric one, {@code α·β = ½(α⊗β + β⊗α)}, a {@link LineElement} of one term. The differential of a constant or of a
 * parameter is zero.
 *
 * <p>Errors: {@link NullPointerException} that names the argument.
 *
 * <pre>{@code
 * OneForm omega = d(t).minus(d(phi).times(a.times(square(sin(theta)))));   // dt − a sin²θ dφ
 * LineElement square = omega.squared();
 * }</pre>
 */
public final class OneForm {

    /** One term {@code c dF} of a one-form. */
    public static final class Term {

        private final Expr coefficient;
        private final Expr function;

        private Term(Expr coefficient, Expr function) {
            this.coefficient = coefficient;
            this.function = function;
        }

        /** The coefficient c. */
        public Expr coefficient() {
            return coefficient;
        }

        /** The function F whose differential is taken. */
        public Expr function() {
            return function;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Term that && coefficient.equals(that.coefficient) && function.equals(that.function);
        }

        @Override
        public int hashCode() {
            return 31 * coefficient.hashCode() + function.hashCode();
        }

        /** The term as written, {@code sin(theta) dphi}. */
        @Override
        public String toString() {
            return Written.scaled(coefficient, Written.differential(function));
        }
    }

    private final List<Term> terms;

    private OneForm(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /** The total differential {@code dF = Σ ∂F/∂xⁱ dxⁱ} of a function. */
    public static OneForm d(Expr function) {
        return new OneForm(List.of(new Term(Expressions.ONE, requireNonNull(function, "function is null"))));
    }

    /** {@code α + β}. */
    public OneForm plus(OneForm other) {
        List<Term> all = new ArrayList<>(terms);
        all.addAll(requireNonNull(other, "other is null").terms);
        return new OneForm(all);
    }

    /** {@code α − β}. */
    public OneForm minus(OneForm other) {
        return plus(requireNonNull(other, "other is null").negate());
    }

    /** {@code −α}. */
    public OneForm negate() {
        return times(-1);
    }

    /** {@code f α}. */
    public OneForm times(Expr f) {
        requireNonNull(f, "f is null");
        return new OneForm(terms.stream()
                .map(term -> new Term(Written.scaled(f, term.coefficient), term.function))
                .toList());
    }

    /** {@code f α}. */
    public OneForm times(long f) {
        return times(Expressions.number(f));
    }

    /** The quadratic form {@code α·β}. */
    public LineElement times(OneForm other) {
        return LineElement.product(this, requireNonNull(other, "other is null"));
    }

    /** The quadratic form {@code α² = α·α}. */
    public LineElement squared() {
        return times(this);
    }

    /**
     * The form {@code α^m} of degree m, a line element of that degree.
     *
     * @param m 2 or more
     */
    public LineElement power(int m) {
        return m == 2
                ? squared()
                : LineElement.ofDegree(
                        m, List.of(new FormProduct(Expressions.ONE, Collections.nCopies(Math.max(m, 0), this))));
    }

    /** The terms as written. */
    public List<Term> terms() {
        return terms;
    }

    /**
     * The components {@code α_i = Σ c_k ∂F_k/∂xⁱ}.
     *
     * @param x coordinates that are symbols
     * @return n expressions, in the order of the coordinates
     */
    public List<Expr> coefficients(Coordinates x) {
        return requireNonNull(x, "x is null").all().stream()
                .map(this::coefficient)
                .toList();
    }

    private Expr coefficient(Expr symbol) {
        return Expressions.sum(terms.stream()
                .map(term -> term.coefficient.times(Expressions.derivative(term.function, symbol)))
                .toList());
    }

    /** The same form with expressions in place of symbols: its pull-back by that map. */
    OneForm substituted(Map<Expr, Expr> symbols) {
        return new OneForm(terms.stream()
                .map(term -> new Term(
                        Expressions.substitute(term.coefficient, symbols),
                        Expressions.substitute(term.function, symbols)))
                .toList());
    }

    /** Whether it is written as a single differential, so that its square needs no brackets. */
    boolean isPlain() {
        return terms.size() == 1 && terms.get(0).coefficient.isOne();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OneForm that && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    /** The form as written, {@code dt - a*sin(theta)^2 dphi}. */
    @Override
    public String toString() {
        return Written.joined(terms.stream().map(Term::toString).toList());
    }
}
