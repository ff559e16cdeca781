package org.vielbein.api.metric;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;

/**
 * A line element {@code ds² = f · Σ c·α·β} as written: products of one-forms α, β with functions c before them, and a
 * conformal factor f before all.
 *
 * <p>Its components are {@code g_ij = f · Σ c·½(α_i β_j + α_j β_i)}, i and j counting the coordinates from 0. Where α = β in
 * every term it is a weighted coframe, a sum of squares {@code Σ c ω²} ({@link #isSumOfSquares}), and the weights keep roots
 * out of formulas: {@code c ω²} is the row {@code √|c| ω} with the sign of c at the point. There may be more squares than
 * coordinates (an embedding) or fewer (a degenerate metric).
 *
 * <p>A line element may have another degree: {@code ds^m = f · Σ c·α₁···α_m} measures by the m-th root of a form of degree m
 * ({@link #ofDegree}). It has products and values on vectors, and no components.
 *
 * <p>Immutable; every operation gives a new one. Errors: {@link NullPointerException} that names the argument,
 * {@link IllegalArgumentException} for coefficients or map keys that do not fit the coordinates.
 *
 * <pre>{@code
 * LineElement.euclidean(r.times(cos(phi)), r.times(sin(phi)))               // dx² + dy² of these functions
 * LineElement.diagonal(x, ONE, r.squared())                                 // dr² + r² dφ²
 * d(x.get(0)).squared().minus(d(t).squared())                               // dx² − dt²
 * LineElement.components(x, (i, j) -> i == j ? TWO : ONE)                   // 2 dx² + 2 dx dy + 2 dy²
 * }</pre>
 */
public final class LineElement {

    /** How a line element was written; for display, it has no influence on its value. */
    public enum Origin {
        /** The squares of differentials of functions, {@code ΣdF²}: Cartesian coordinates or an embedding. */
        EUCLIDEAN,
        /** {@code Σ c_i (dxⁱ)²}. */
        DIAGONAL,
        /** The components {@code g_ij}. */
        COMPONENTS,
        /** {@code g_ij = ∂_i ∂_j F}. */
        HESSIAN,
        /** Products of one-forms, or a sum of line elements. */
        SUM,
        /** The pull-back of another by a map. */
        PULLED_BACK
    }

    /** The coefficient {@code g_ij} of a symmetric matrix, asked for i ≤ j alone, once for each pair. */
    @FunctionalInterface
    public interface Coefficient {
        /** {@code g_ij}, i and j from 0, i ≤ j. */
        Expr at(int i, int j);
    }

    private final Expr factor;
    private final List<QuadraticTerm> unscaled;
    private final Origin origin;
    private final @Nullable Expr potential;
    private final int degree;
    private final List<FormProduct> higher;

    private LineElement(Expr factor, List<QuadraticTerm> unscaled, Origin origin, @Nullable Expr potential) {
        this(factor, unscaled, origin, potential, 2, List.of());
    }

    private LineElement(
            Expr factor,
            List<QuadraticTerm> unscaled,
            Origin origin,
            @Nullable Expr potential,
            int degree,
            List<FormProduct> higher) {
        this.factor = factor;
        this.unscaled = List.copyOf(unscaled);
        this.origin = origin;
        this.potential = potential;
        this.degree = degree;
        this.higher = List.copyOf(higher);
    }

    private static LineElement of(List<QuadraticTerm> terms, Origin origin) {
        return new LineElement(Expressions.ONE, terms, origin, null);
    }

    /** {@code α·β}. */
    static LineElement product(OneForm alpha, OneForm beta) {
        return of(List.of(new QuadraticTerm(Expressions.ONE, alpha, beta)), Origin.SUM);
    }

    /** {@code Σ dF²}: Cartesian coordinates, or an embedding into Euclidean space by these functions. */
    public static LineElement euclidean(Expr... functions) {
        return euclidean(Arrays.asList(requireNonNull(functions, "functions is null")));
    }

    /** {@code Σ dF²}: Cartesian coordinates, or an embedding into Euclidean space by these functions. */
    public static LineElement euclidean(List<Expr> functions) {
        return of(
                elements("functions", functions).stream()
                        .map(OneForm::d)
                        .map(form -> new QuadraticTerm(Expressions.ONE, form, form))
                        .toList(),
                Origin.EUCLIDEAN);
    }

    /** {@code Σ c_i (dxⁱ)²}, one coefficient for each coordinate. */
    public static LineElement diagonal(Coordinates x, Expr... coefficients) {
        return diagonal(x, Arrays.asList(requireNonNull(coefficients, "coefficients is null")));
    }

    /** {@code Σ c_i (dxⁱ)²}, one coefficient for each coordinate. */
    public static LineElement diagonal(Coordinates x, List<Expr> coefficients) {
        List<Expr> c = elements("coefficients", coefficients);
        if (c.size() != requireNonNull(x, "x is null").size()) {
            throw new IllegalArgumentException("The diagonal line element in " + x + " takes " + x.size()
                    + " coefficients, found " + c.size() + ": give one for each coordinate, in this order.");
        }
        return of(matrixTerms(x, (i, j) -> i == j ? c.get(i) : Expressions.ZERO), Origin.DIAGONAL);
    }

    /**
     * {@code Σ g_ij dxⁱ dxʲ} of a symmetric matrix.
     *
     * @param g asked for i ≤ j alone, once for each pair; zeros are left out
     */
    public static LineElement components(Coordinates x, Coefficient g) {
        requireNonNull(g, "g is null");
        return of(matrixTerms(requireNonNull(x, "x is null"), g), Origin.COMPONENTS);
    }

    /** {@code g_ij = ∂_i ∂_j F} of a potential F: information geometry, where it is a log-partition function. */
    public static LineElement hessian(Coordinates x, Expr potential) {
        requireNonNull(potential, "potential is null");
        List<Expr> first = OneForm.d(potential).coefficients(x);
        List<QuadraticTerm> terms = matrixTerms(x, (i, j) -> Expressions.derivative(first.get(i), x.get(j)));
        return new LineElement(Expressions.ONE, terms, Origin.HESSIAN, potential);
    }

    /**
     * {@code ds^m = Σ c·α₁···α_m}: a form of another degree than 2, whose m-th root measures vectors.
     *
     * @param degree m, 3 or more
     * @param terms each with m factors
     */
    public static LineElement ofDegree(int degree, List<FormProduct> terms) {
        if (degree < 3) {
            throw new IllegalArgumentException("A line element of products has degree 3 or more, found " + degree
                    + ": for degree 2 multiply one-forms.");
        }
        for (FormProduct term : elements("terms", terms)) {
            if (term.factors().size() != degree) {
                throw new IllegalArgumentException(
                        "The term " + term + " has " + term.factors().size()
                                + " factors, and the line element has degree " + degree + ": give as many one-forms.");
            }
        }
        return new LineElement(Expressions.ONE, List.of(), Origin.SUM, null, degree, terms);
    }

    /** The sum of line elements of one degree; of none, zero. */
    public static LineElement sum(List<LineElement> parts) {
        if (elements("parts", parts).stream().anyMatch(part -> part.degree != 2)) {
            return sumOfHigher(parts);
        }
        return of(
                elements("parts", parts).stream()
                        .flatMap(part -> part.terms().stream())
                        .toList(),
                Origin.SUM);
    }

    private static LineElement sumOfHigher(List<LineElement> parts) {
        int degree = parts.get(0).degree;
        for (LineElement part : parts) {
            if (part.degree != degree) {
                throw new IllegalArgumentException("A sum of line elements has one degree, found " + degree + " and "
                        + part.degree + ": add those of one degree.");
            }
        }
        return ofDegree(
                degree, parts.stream().flatMap(part -> part.products().stream()).toList());
    }

    /** The sum of line elements. */
    public static LineElement sum(LineElement... parts) {
        return sum(Arrays.asList(requireNonNull(parts, "parts is null")));
    }

    private static List<QuadraticTerm> matrixTerms(Coordinates x, Coefficient g) {
        List<OneForm> dx = x.all().stream().map(OneForm::d).toList();
        List<QuadraticTerm> terms = new ArrayList<>();
        for (int i = 0; i < dx.size(); i++) {
            for (int j = i; j < dx.size(); j++) {
                Expr c = requireNonNull(g.at(i, j), "g(" + i + ", " + j + ") is null");
                if (!c.isZero()) {
                    Expr weight = i == j ? c : Expressions.product(Expressions.number(2), c);
                    terms.add(new QuadraticTerm(weight, dx.get(i), dx.get(j)));
                }
            }
        }
        return terms;
    }

    private static <T> List<T> elements(String argument, List<T> values) {
        requireNonNull(values, argument + " is null");
        for (int i = 0; i < values.size(); i++) {
            requireNonNull(values.get(i), argument + "[" + i + "] is null");
        }
        return List.copyOf(values);
    }

    /** {@code ds² + other}; conformal factors go into the terms. */
    public LineElement plus(LineElement other) {
        return sum(this, requireNonNull(other, "other is null"));
    }

    /** {@code ds² − other}; conformal factors go into the terms. */
    public LineElement minus(LineElement other) {
        return plus(requireNonNull(other, "other is null").negate());
    }

    /** {@code −ds²}. */
    public LineElement negate() {
        Expr minus = Expressions.number(-1);
        return new LineElement(
                factor,
                unscaled.stream().map(term -> term.times(minus)).toList(),
                origin,
                null,
                degree,
                higher.stream().map(term -> term.times(minus)).toList());
    }

    /** {@code f ds²}: the conformal factor f stays before the whole. */
    public LineElement times(Expr f) {
        return new LineElement(
                requireNonNull(f, "f is null").times(factor), unscaled, origin, potential, degree, higher);
    }

    /** {@code f ds²}. */
    public LineElement times(long f) {
        return times(Expressions.number(f));
    }

    /**
     * The pull-back {@code φ*ds²}: this line element with expressions in place of its coordinates, {@code dxᵏ} becoming the
     * differential of the expression. Squares stay squares.
     *
     * @param x the coordinates this line element is written in (those of the surrounding space)
     * @param map for exactly the names of {@code x}, an expression in the new coordinates
     */
    public LineElement pulledBack(Coordinates x, Map<String, Expr> map) {
        requireNonNull(map, "map is null");
        if (!map.keySet().equals(Set.copyOf(requireNonNull(x, "x is null").names()))) {
            throw new IllegalArgumentException("The map of a pull-back gives "
                    + map.keySet().stream().sorted().toList() + ", and the line element is written in " + x
                    + ": give one expression for each of these.");
        }
        Map<Expr, Expr> symbols = new HashMap<>();
        x.names()
                .forEach(name ->
                        symbols.put(x.get(name), requireNonNull(map.get(name), () -> "map." + name + " is null")));
        return new LineElement(
                Expressions.substitute(factor, symbols),
                unscaled.stream().map(term -> term.substituted(symbols)).toList(),
                Origin.PULLED_BACK,
                null,
                degree,
                higher.stream().map(term -> term.substituted(symbols)).toList());
    }

    /**
     * All terms {@code c·α·β}, the conformal factor included in every c: their sum is the line element.
     *
     * @throws IllegalArgumentException if the degree is not 2
     */
    public List<QuadraticTerm> terms() {
        if (degree != 2) {
            throw new IllegalArgumentException("The line element ds^" + degree + " = " + this + " has degree " + degree
                    + ", so it has no components g_ij: ask for its products.");
        }
        return factor.isOne()
                ? unscaled
                : unscaled.stream().map(term -> term.times(factor)).toList();
    }

    /** All terms {@code c·α₁···α_m} in any degree m, the conformal factor included in every c. */
    public List<FormProduct> products() {
        List<FormProduct> all = degree == 2
                ? unscaled.stream()
                        .map(term -> new FormProduct(term.weight(), List.of(term.left(), term.right())))
                        .toList()
                : higher;
        return factor.isOne()
                ? all
                : all.stream().map(term -> term.times(factor)).toList();
    }

    /**
     * The value on a vector, {@code Σ c·α₁(v)···α_m(v)}: g(v, v) for degree 2, F(v)^m in general.
     *
     * @param x the coordinates
     * @param v the components of the vector, one for each coordinate
     */
    public Expr value(Coordinates x, List<Expr> v) {
        if (elements("v", v).size() != requireNonNull(x, "x is null").size()) {
            throw new IllegalArgumentException("A vector in " + x + " has " + x.size() + " components, found "
                    + v.size() + ": give one for each coordinate.");
        }
        return Expressions.sum(products().stream().map(term -> term.value(x, v)).toList());
    }

    /** The conformal factor as written; 1 where there is none. */
    public Expr factor() {
        return factor;
    }

    /** The line element without its conformal factor. */
    public LineElement unscaled() {
        return new LineElement(Expressions.ONE, unscaled, origin, potential, degree, higher);
    }

    /** How it was written. */
    public Origin origin() {
        return origin;
    }

    /** The potential of a Hessian, as written. */
    public Optional<Expr> potential() {
        return Optional.ofNullable(potential);
    }

    /** The degree in the differentials: 2, unless it was made with another. */
    public int degree() {
        return degree;
    }

    /** Whether α = β in every term: a weighted coframe. */
    public boolean isSumOfSquares() {
        return degree == 2 && unscaled.stream().allMatch(QuadraticTerm::isSquare);
    }

    /**
     * The rows of the weighted coframe {@code ds² = Σ c ω²}, in the order written.
     *
     * @throws IllegalArgumentException if a term is no square
     */
    public List<Row> rows(Coordinates x) {
        requireNonNull(x, "x is null");
        return terms().stream().map(term -> Row.of(term, x)).toList();
    }

    /**
     * All components {@code g_ij} in these coordinates.
     *
     * @param x coordinates that are symbols
     * @return n rows of n expressions; {@code [i][j]} and {@code [j][i]} are the same object
     */
    public List<List<Expr>> components(Coordinates x) {
        return new Expansion(terms(), requireNonNull(x, "x is null")).matrix();
    }

    /** The component {@code g_ij} in these coordinates, i and j from 0. */
    public Expr component(Coordinates x, int i, int j) {
        requireNonNull(x, "x is null").get(i);
        x.get(j);
        return new Expansion(terms(), x).component(Math.min(i, j), Math.max(i, j));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LineElement that
                && degree == that.degree
                && factor.equals(that.factor)
                && unscaled.equals(that.unscaled)
                && higher.equals(that.higher);
    }

    @Override
    public int hashCode() {
        return 31 * factor.hashCode() + unscaled.hashCode() + higher.hashCode();
    }

    /** The line element as written, {@code dr^2 + r^2 dphi^2}. */
    @Override
    public String toString() {
        String sum = Written.joined(
                (degree == 2 ? unscaled : higher).stream().map(Object::toString).toList());
        return factor.isOne() ? sum : Written.scaled(factor, "(" + sum + ")");
    }
}
