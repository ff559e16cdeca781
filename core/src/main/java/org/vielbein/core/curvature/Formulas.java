package org.vielbein.core.curvature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.formula.DifferentialField;
import org.vielbein.core.formula.RationalFunction;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Budget;

/**
 * What follows from a metric, as exact formulas: each component is computed when it is first asked for, in normal form, and checked
 * at a random point modulo 2⁶¹ − 1 against the same quantity computed from the derivatives of the given components.
 *
 * <p>Parameters stay symbols. Formulas hold on the declared domain. Indices are numbers of coordinates from 0, in the order of
 * {@link TensorKind}. Functions and fields are given by formulas in the coordinates and parameters. Thread-safe; an interruption of
 * the thread cancels with a {@link java.util.concurrent.CancellationException}.
 */
public final class Formulas {
    /** The limit of time of one formula, in milliseconds, unless another is set. */
    public static final long MILLISECONDS = 60_000;

    private final String name;
    private final MetricFormulas source;
    private final FormulaWork limits;
    private final Map<RationalFunction, Expr> displayed = new HashMap<>();
    private @Nullable Workspace workspace;

    /**
     * @param name of the geometry, for messages
     * @param source the components
     */
    public Formulas(String name, MetricFormulas source) {
        this(name, source, new FormulaWork(name, MILLISECONDS));
    }

    private Formulas(String name, MetricFormulas source, FormulaWork limits) {
        this.name = name;
        this.source = source;
        this.limits = limits;
    }

    /** The same with another limit of time for each formula, in milliseconds. */
    public Formulas within(long limit) {
        return new Formulas(name, source, limits.within(limit));
    }

    /** The same with a limit of products of terms for each formula: it ends at the same place on every machine. */
    public Formulas ofTerms(long limit) {
        return new Formulas(name, source, limits.ofTerms(limit));
    }

    public int dimension() {
        return source.coordinates().size();
    }

    /** {@code g_ij} as its author gave it or in the form of results, whichever is shorter. */
    public synchronized List<List<Expr>> metric() {
        return worked(
                "the metric",
                work -> row(i -> row(j -> {
                    Expr formula = display(work, work.component(TensorKind.METRIC, i, j));
                    Expr given = source.given()
                            .get(Math.min(i, j))
                            .get(Math.max(i, j))
                            .toExpr();
                    return source.isMapped() ? formula : DifferentialField.shorter(formula, given);
                })));
    }

    /** det g. */
    public Expr determinant() {
        return component(TensorKind.DETERMINANT);
    }

    /** The scalar curvature S, 2/R² on a sphere of radius R. */
    public Expr scalar() {
        return component(TensorKind.SCALAR);
    }

    /** The Kretschmann scalar R_lkij Rˡᵏⁱʲ. */
    public Expr kretschmann() {
        return component(TensorKind.KRETSCHMANN);
    }

    /**
     * One component, as a formula to be read.
     *
     * @throws FormulaException if the budget of time or terms ends first
     */
    public synchronized Expr component(TensorKind kind, int... indices) {
        return worked(kind.label(), work -> display(work, work.component(kind, indices)));
    }

    /**
     * Whether a tensor is zero: one component that is not decides.
     *
     * @throws FormulaException if the budget of time or terms ends first
     */
    public synchronized ZeroTest.Answer zero(TensorKind kind) {
        return worked(kind.label(), work -> {
            ZeroTest.Answer answer = ZeroTest.Answer.PROVED;
            for (int[] indices : indices(kind.rank())) {
                ZeroTest.Answer one = work.field().isZeroFunction(work.component(kind, indices));
                if (one == ZeroTest.Answer.DISPROVED) {
                    return one;
                }
                answer = one == ZeroTest.Answer.PROVED ? answer : one;
            }
            return answer;
        });
    }

    /**
     * Whether a component equals a formula.
     *
     * @throws FormulaException if the budget of time or terms ends first
     */
    public synchronized ZeroTest.Answer equal(Expr claimed, TensorKind kind, int... indices) {
        Node node = source.graph().of(claimed);
        return worked(kind.label(), List.of(node), work -> {
            RationalFunction difference = work.field()
                    .minus(work.component(kind, indices), work.field().of(node));
            return work.field().isZeroFunction(difference);
        });
    }

    /** Whether a formula is zero on the declared domain. */
    public synchronized ZeroTest.Answer isZero(Expr formula) {
        Node node = source.graph().of(formula);
        return worked(
                "the zero test",
                List.of(node),
                work -> work.field().isZeroFunction(work.field().of(node)));
    }

    /** √|det g| on the declared domain: without bars where the sign of a factor is known there. */
    public synchronized Expr volumeElement() {
        return worked("the volume element", work -> {
            RationalFunction determinant = work.component(TensorKind.DETERMINANT);
            return display(work, work.field().rootOfAbsolute(determinant));
        });
    }

    /** The scale factors {@code √|g_ii|} of a diagonal metric on the declared domain; empty where g is not diagonal. */
    public synchronized Optional<List<Expr>> scaleFactors() {
        return worked("the scale factors", work -> {
            List<Expr> factors = new ArrayList<>();
            for (int i = 0; i < dimension(); i++) {
                for (int j = 0; j < i; j++) {
                    if (!work.component(TensorKind.METRIC, i, j).isZero()) {
                        return Optional.empty();
                    }
                }
                factors.add(display(work, work.field().rootOfAbsolute(work.component(TensorKind.METRIC, i, i))));
            }
            return Optional.of(factors);
        });
    }

    /** A formula in the coordinates and parameters in the form in which results are shown. */
    public synchronized Expr simplified(Expr formula) {
        Node node = source.graph().of(formula);
        return worked(
                "the formula", List.of(node), work -> display(work, work.field().of(node)));
    }

    /** The gradient {@code gⁱʲ ∂ⱼf}, a vector field. */
    public synchronized List<Expr> gradient(Expr f) {
        Node node = source.graph().of(f);
        return worked(
                "the gradient",
                List.of(node),
                work -> row(i -> display(work, work.applied("the gradient", new Workspace.Operator() {
                    @Override
                    public <E> E of(Calculus<E> calculus) {
                        return calculus.gradient(node, i);
                    }
                }))));
    }

    /** The Laplace–Beltrami operator of a function, {@code gⁱʲ (∂ᵢ∂ⱼf − Γᵏᵢⱼ ∂ₖf)}. */
    public synchronized Expr laplacian(Expr f) {
        Node node = source.graph().of(f);
        return worked(
                "the Laplacian",
                List.of(node),
                work -> display(work, work.applied("the Laplacian", new Workspace.Operator() {
                    @Override
                    public <E> E of(Calculus<E> calculus) {
                        return calculus.laplacian(node);
                    }
                })));
    }

    /** The divergence of a vector field, {@code ∂ᵢVⁱ + Γⁱᵢₖ Vᵏ}. */
    public synchronized Expr divergence(List<Expr> field) {
        List<Node> v = nodes(field);
        return worked(
                "the divergence",
                v,
                work -> display(work, work.applied("the divergence", new Workspace.Operator() {
                    @Override
                    public <E> E of(Calculus<E> calculus) {
                        return calculus.divergence(v);
                    }
                })));
    }

    /** The Lie derivative of the metric along a vector field, {@code [i][j]}; zero where the field is a Killing field. */
    public synchronized List<List<Expr>> lieDerivative(List<Expr> field) {
        List<Node> v = nodes(field);
        return worked("the Lie derivative", v, work -> row(i -> row(j -> display(work, lie(work, v, i, j)))));
    }

    /** Whether a vector field is a Killing field: its flow keeps all lengths. */
    public synchronized ZeroTest.Answer isKilling(List<Expr> field) {
        List<Node> v = nodes(field);
        return worked("the Lie derivative", v, work -> {
            ZeroTest.Answer answer = ZeroTest.Answer.PROVED;
            for (int[] ij : indices(2)) {
                ZeroTest.Answer one = work.field().isZeroFunction(lie(work, v, ij[0], ij[1]));
                if (one == ZeroTest.Answer.DISPROVED) {
                    return one;
                }
                answer = one == ZeroTest.Answer.PROVED ? answer : one;
            }
            return answer;
        });
    }

    private static RationalFunction lie(Workspace work, List<Node> v, int i, int j) {
        return work.applied("the Lie derivative", new Workspace.Operator() {
            @Override
            public <E> E of(Calculus<E> calculus) {
                return calculus.lieDerivative(v, i, j);
            }
        });
    }

    /** The covariant derivative of a vector field, {@code [m][i] = ∇ₘ Vⁱ = ∂ₘVⁱ + Γⁱₘₖ Vᵏ}. */
    public synchronized List<List<Expr>> covariant(List<Expr> field) {
        List<Node> v = nodes(field);
        return worked(
                "the covariant derivative",
                v,
                work -> row(m -> row(i -> display(work, covariant(work, TensorField.vector(v), m, i)))));
    }

    /**
     * The covariant derivative of a tensor field, the index of differentiation first.
     *
     * @param up for each index of the tensor whether it stands above
     * @param components the component of each tuple of indices
     * @param indices m and then the indices of the tensor
     */
    public synchronized Expr covariant(List<Boolean> up, Function<int[], Expr> components, int... indices) {
        TensorField t = new TensorField(up, i -> source.graph().of(components.apply(i)));
        List<Node> all = indices(up.size()).stream().map(t.components()).toList();
        return worked("the covariant derivative", all, work -> display(work, covariant(work, t, indices)));
    }

    private static RationalFunction covariant(Workspace work, TensorField t, int... indices) {
        return work.applied("the covariant derivative", new Workspace.Operator() {
            @Override
            public <E> E of(Calculus<E> calculus) {
                return calculus.covariant(t, indices);
            }
        });
    }

    /** The sectional curvature of the plane of two vectors. */
    public synchronized Expr sectional(List<Expr> u, List<Expr> v) {
        List<Node> left = nodes(u);
        List<Node> right = nodes(v);
        List<Node> both = new ArrayList<>(left);
        both.addAll(right);
        return worked(
                "the sectional curvature",
                both,
                work -> display(work, work.applied("the sectional curvature", new Workspace.Operator() {
                    @Override
                    public <E> E of(Calculus<E> calculus) {
                        return calculus.sectional(left, right);
                    }
                })));
    }

    /**
     * The right sides of the geodesic equations {@code ẍᵏ = −Γᵏᵢⱼ ẋⁱ ẋʲ}.
     *
     * @param velocity the components of ẋ, symbols as a rule
     */
    public synchronized List<Expr> geodesicEquations(List<Expr> velocity) {
        List<Node> v = nodes(velocity);
        return worked(
                "the geodesic equations",
                v,
                work -> row(k -> display(work, work.applied("the geodesic equations", new Workspace.Operator() {
                    @Override
                    public <E> E of(Calculus<E> calculus) {
                        return calculus.acceleration(v, k);
                    }
                }))));
    }

    /** What kind of space it is: constant, flat, conformally flat, of constant curvature, Einstein, with which symmetries. */
    public synchronized List<SpaceFact> facts() {
        return worked("the facts", work -> new SpaceFacts(work, this::display).all());
    }

    /** All index tuples of a rank, the last index fastest. */
    public List<int[]> indices(int rank) {
        List<int[]> all = new ArrayList<>();
        int n = dimension();
        int count = (int) Math.round(Math.pow(n, rank));
        for (int k = 0; k < count; k++) {
            int[] indices = new int[rank];
            int rest = k;
            for (int at = rank - 1; at >= 0; at--) {
                indices[at] = rest % n;
                rest /= n;
            }
            all.add(indices);
        }
        return all;
    }

    private List<Node> nodes(List<Expr> formulas) {
        if (formulas.size() != dimension()) {
            throw new IllegalArgumentException(name + ": a vector field has " + dimension() + " components, found "
                    + formulas.size() + "; give one for each coordinate.");
        }
        return formulas.stream().map(source.graph()::of).toList();
    }

    private <T> List<T> row(Function<Integer, T> entry) {
        List<T> row = new ArrayList<>();
        for (int i = 0; i < dimension(); i++) {
            row.add(entry.apply(i));
        }
        return row;
    }

    private <T> T worked(String what, Function<Workspace, T> work) {
        return worked(what, List.of(), work);
    }

    /** Some work under a budget of its own; a question with formulas of its own has a workspace of its own. */
    private <T> T worked(String what, List<Node> more, Function<Workspace, T> work) {
        return limits.done(what, budget -> {
            Workspace place = more.isEmpty() ? workspace(budget) : new Workspace(source, more, budget);
            return place.field().within(budget, () -> work.apply(place));
        });
    }

    private Workspace workspace(Budget budget) {
        Workspace known = workspace;
        if (known == null) {
            known = new Workspace(source, List.of(), budget);
            workspace = known;
        }
        return known;
    }

    private Expr display(Workspace work, RationalFunction value) {
        return work == workspace
                ? displayed.computeIfAbsent(value, v -> work.field().display(v, work.coordinates()))
                : work.field().display(value, work.coordinates());
    }
}
