package org.vielbein.core.formula;

import org.vielbein.core.graph.Node;

/**
 * Whether an expression is zero, with three answers.
 *
 * <p>{@link Answer#PROVED}: it is zero as an identity of the functions in it, wherever it is defined.
 * {@link Answer#DISPROVED}: it is a rational function of symbols and of the sines, cosines and exponentials of multiples of
 * symbols, and not zero as one; these are algebraically independent but for {@code s² = 1 − c²}.
 * {@link Answer#UNKNOWN}: neither
 * was shown, because of functions whose relations are not known here (√(xy) against √x √y, logarithms of products, nested
 * roots), or because the budget of terms and time ran out.
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

    /** Whether the node is zero. */
    public static Answer of(Node node) {
        return of(node, TERMS, MILLISECONDS);
    }

    static Answer of(Node node, long terms, long milliseconds) {
        if (node.isZero()) {
            return Answer.PROVED;
        }
        Budget budget = new Budget(terms, milliseconds);
        try {
            return decided(new NormalForm(node, budget), node, budget);
        } catch (Budget.Exhausted | ArithmeticException undecided) {
            // more terms than the budget, or a division by something that is identically zero
            return Answer.UNKNOWN;
        }
    }

    private static Answer decided(NormalForm form, Node node, Budget budget) {
        Generators generators = form.generators();
        Quotient quotient = form.of(node);
        Polynomial left = generators.reduced(quotient.above(), budget);
        if (left.isZero()) {
            return Answer.PROVED;
        }
        boolean free =
                generators.isFree(left) && quotient.below().keySet().stream().allMatch(generators::isFree);
        return free ? Answer.DISPROVED : Answer.UNKNOWN;
    }
}
