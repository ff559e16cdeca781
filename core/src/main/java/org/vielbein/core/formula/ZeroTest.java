package org.vielbein.core.formula;

import java.util.List;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Budget;

/**
 * Whether an expression is zero, with three answers.
 *
 * <p>{@link Answer#PROVED}: it is zero as an identity of the functions in it, wherever the assumptions hold and it is defined.
 * {@link Answer#DISPROVED}: it is a rational function of independent quantities (symbols, unknown functions of them and the sines,
 * cosines and exponentials of their multiples) and not zero as one; or an interval that holds its value at a point, where the
 * assumptions hold, does not hold 0.
 * {@link Answer#UNKNOWN}: neither was shown, because of relations that are not known here (nested roots, inverse functions), or
 * because the budget of terms and time ran out.
 */
public final class ZeroTest {
    /** The answer to the question whether an expression is zero. */
    public enum Answer {
        PROVED,
        DISPROVED,
        UNKNOWN
    }

    private static final long TERMS = 3_000_000;
    private static final long MILLISECONDS = 3_000;

    private ZeroTest() {}

    /** Whether the node is zero, nothing being assumed. */
    public static Answer of(Node node) {
        return of(node, Assumptions.none());
    }

    /** Whether the node is zero where the assumptions hold. */
    public static Answer of(Node node, Assumptions assumptions) {
        return of(node, assumptions, Budget.of(TERMS, MILLISECONDS));
    }

    /** The same within a budget that may be shared by several tests. */
    public static Answer of(Node node, Assumptions assumptions, Budget budget) {
        if (node.isZero()) {
            return Answer.PROVED;
        }
        if (IntervalValue.isNotZero(node, assumptions)) {
            return Answer.DISPROVED;
        }
        try {
            DifferentialField field = new DifferentialField(node.graph(), List.of(node), assumptions, budget);
            return field.zero(field.of(node));
        } catch (Budget.Exhausted | ArithmeticException undecided) {
            // more terms than the budget, or a division by something that is identically zero
            return Answer.UNKNOWN;
        }
    }
}
