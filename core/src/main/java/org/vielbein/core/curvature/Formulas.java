package org.vielbein.core.curvature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.formula.DifferentialField;
import org.vielbein.core.formula.ModularPoint;
import org.vielbein.core.formula.RationalFunction;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.polynomial.Budget;

/**
 * What follows from a metric, as exact formulas: each component is computed when it is first asked for, in normal form, and checked
 * at a random point modulo 2⁶¹ − 1 against the same quantity computed from the derivatives of the given components.
 *
 * <p>Parameters stay symbols. Formulas hold on the declared domain. Indices are numbers of coordinates from 0, in the order of
 * {@link TensorKind}. Thread-safe; an interruption of the thread cancels with a
 * {@link java.util.concurrent.CancellationException}.
 */
public final class Formulas {
    private static final long TERMS = 2_000_000_000L;
    private static final long MILLISECONDS = 60_000;

    private final String name;
    private final MetricFormulas source;
    private final Map<RationalFunction, Expr> displayed = new HashMap<>();
    private @Nullable FormulaJet jet;
    private @Nullable Curvature<RationalFunction> curvature;
    private @Nullable Optional<Curvature<Long>> check;
    private long milliseconds = MILLISECONDS;

    /**
     * @param name of the geometry, for messages
     * @param source the components
     */
    public Formulas(String name, MetricFormulas source) {
        this.name = name;
        this.source = source;
    }

    /** The same with another limit of time for each formula. */
    public Formulas within(long limit) {
        Formulas other = new Formulas(name, source);
        other.milliseconds = limit;
        return other;
    }

    public int dimension() {
        return source.coordinates().size();
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
        return worked(() -> display(element(kind, indices)), kind.label());
    }

    /**
     * Whether a tensor is zero.
     *
     * @throws FormulaException if the budget of time or terms ends first
     */
    public synchronized ZeroTest.Answer zero(TensorKind kind) {
        return worked(
                () -> {
                    ZeroTest.Answer answer = ZeroTest.Answer.PROVED;
                    for (int[] indices : indices(kind.rank())) {
                        ZeroTest.Answer one = field().isZeroFunction(element(kind, indices));
                        if (one == ZeroTest.Answer.DISPROVED) {
                            return one;
                        }
                        answer = one == ZeroTest.Answer.PROVED ? answer : one;
                    }
                    return answer;
                },
                kind.label());
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

    /** Some work in the field, under this budget. */
    synchronized <T> T worked(Supplier<T> work, String what) {
        Budget budget = Budget.of(TERMS, milliseconds);
        try {
            return field(budget).within(budget, work);
        } catch (Budget.Exhausted tooLong) {
            throw new FormulaException(
                    name + ": the formula of " + what + " was not found, since " + tooLong.getMessage()
                            + "; ask for numbers at a point instead.",
                    tooLong);
        } catch (ArithmeticException undefined) {
            throw new FormulaException(
                    name + ": the formula of " + what + " does not exist, since it contains " + undefined.getMessage()
                            + "; is the metric singular everywhere?",
                    undefined);
        }
    }

    RationalFunction element(TensorKind kind, int... indices) {
        RationalFunction value = kind.component(curvature(), indices);
        verify(kind, value, indices);
        return value;
    }

    private void verify(TensorKind kind, RationalFunction value, int... indices) {
        Optional<Curvature<Long>> known = check;
        if (known == null) {
            known = ModularPoint.evaluate(field(), point -> {
                Curvature<Long> residues = new Curvature<>(new NodeJet(point, source.coordinates(), source.given()));
                residues.kretschmann();
                point.of(curvature().determinant());
                return residues;
            });
            check = known;
        }
        known.ifPresent(residues -> {
            ModularPoint point = (ModularPoint) residues.jet().field();
            if (point.of(value) != kind.component(residues, indices)) {
                throw new IllegalStateException(name + ": the formula of " + kind.label()
                        + " contradicts its value modulo 2^61 - 1; this is an error of Vielbein, please report it.");
            }
        });
    }

    DifferentialField field() {
        return field(Budget.of(TERMS, milliseconds));
    }

    private DifferentialField field(Budget budget) {
        return source.field(budget);
    }

    Curvature<RationalFunction> curvature() {
        Curvature<RationalFunction> known = curvature;
        if (known == null) {
            known = new Curvature<>(jet());
            curvature = known;
        }
        return known;
    }

    private FormulaJet jet() {
        FormulaJet known = jet;
        if (known == null) {
            known = new FormulaJet(field(), source.coordinates(), source.components(field()));
            jet = known;
        }
        return known;
    }

    Expr display(RationalFunction value) {
        return displayed.computeIfAbsent(value, v -> field().display(v, source.coordinates()));
    }
}
