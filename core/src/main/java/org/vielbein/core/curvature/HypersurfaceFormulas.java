package org.vielbein.core.curvature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.formula.RationalFunction;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Budget;

/**
 * How a hypersurface lies in a Riemannian space, as exact formulas: normal, second fundamental form, shape operator, curvatures, in
 * normal form, and checked at a random point modulo 2⁶¹ − 1 against the same quantity computed from the given formulas.
 *
 * <p>The length ν of the conormal is a root; it comes out where ν² is a square on the declared domain. Parameters stay symbols.
 * Conventions: {@link HypersurfaceKind}. Thread-safe; an interruption of the thread cancels.
 */
public final class HypersurfaceFormulas {
    private final String name;
    private final MapFormulas source;
    private final long milliseconds;
    private @Nullable HypersurfaceWorkspace workspace;

    /**
     * @param name of the geometry, for messages
     * @param source a map into a space of one dimension more
     */
    public HypersurfaceFormulas(String name, MapFormulas source) {
        this(name, source, Formulas.MILLISECONDS);
    }

    private HypersurfaceFormulas(String name, MapFormulas source, long milliseconds) {
        this.name = name;
        this.source = source;
        this.milliseconds = milliseconds;
    }

    /** The same with another limit of time for each formula, in milliseconds. */
    public HypersurfaceFormulas within(long limit) {
        return new HypersurfaceFormulas(name, source, limit);
    }

    /** k. */
    public int dimension() {
        return source.dimension();
    }

    /**
     * One component, as a formula to be read.
     *
     * @throws FormulaException if the budget of time or terms ends first
     */
    public synchronized Expr component(HypersurfaceKind kind, int... indices) {
        return worked(kind.label(), work -> work.display(work.component(kind, indices)));
    }

    /** {@code Nᵃ} in the coordinates of the space around. */
    public List<Expr> normal() {
        List<Expr> normal = new ArrayList<>();
        for (int a = 0; a < source.ambientDimension(); a++) {
            normal.add(component(HypersurfaceKind.NORMAL, a));
        }
        return normal;
    }

    /** H, the trace of the shape operator by k. */
    public Expr mean() {
        return component(HypersurfaceKind.MEAN);
    }

    /** det S, the product of the principal curvatures. */
    public Expr gaussKronecker() {
        return component(HypersurfaceKind.GAUSS_KRONECKER);
    }

    /**
     * The principal curvatures: in the order of the coordinates where the shape operator is diagonal, for two coordinates that it mixes
     * the larger one first; empty where it mixes more than two, for then they are roots of an equation of higher degree.
     */
    public synchronized Optional<List<Expr>> principal() {
        return worked(
                "the principal curvatures",
                work -> PrincipalCurvatures.formulas(work.field(), work.hypersurface())
                        .map(all -> all.stream().map(work::display).toList()));
    }

    /** Whether a kind is zero: one component that is not decides. */
    public synchronized ZeroTest.Answer zero(HypersurfaceKind kind) {
        return worked(kind.label(), work -> HypersurfaceFacts.zero(work, kind));
    }

    /** Whether a component equals a formula. */
    public synchronized ZeroTest.Answer equal(Expr claimed, HypersurfaceKind kind, int... indices) {
        Node node = source.graph().of(claimed);
        return worked(kind.label(), work -> {
            RationalFunction difference = work.field()
                    .minus(work.component(kind, indices), work.field().of(node));
            return work.field().isZeroFunction(difference);
        });
    }

    /** Whether it is minimal, totally geodesic, umbilic. */
    public synchronized List<SpaceFact> facts() {
        return worked("the facts", work -> new HypersurfaceFacts(work).all());
    }

    private <T> T worked(String what, Function<HypersurfaceWorkspace, T> work) {
        return new FormulaWork(name, milliseconds).done(what, budget -> {
            HypersurfaceWorkspace place = workspace(budget);
            return place.field().within(budget, () -> work.apply(place));
        });
    }

    private HypersurfaceWorkspace workspace(Budget budget) {
        HypersurfaceWorkspace known = workspace;
        if (known == null) {
            known = new HypersurfaceWorkspace(source, budget);
            workspace = known;
        }
        return known;
    }
}
