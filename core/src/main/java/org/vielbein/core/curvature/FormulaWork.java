package org.vielbein.core.curvature;

import java.util.function.Function;
import org.vielbein.core.polynomial.Budget;

/**
 * Work on formulas under a budget of its own; what ends it is told in a sentence.
 *
 * @param name of the geometry
 * @param terms the limit of products of terms
 * @param milliseconds the limit of time
 */
record FormulaWork(String name, long terms, long milliseconds) {
    private static final long TERMS = 2_000_000_000L;
    private static final long MEGABYTE = 1L << 20;

    FormulaWork(String name, long milliseconds) {
        this(name, TERMS, milliseconds);
    }

    /** The same with less time. */
    FormulaWork within(long limit) {
        return new FormulaWork(name, terms, limit);
    }

    /** The same with fewer products of terms. */
    FormulaWork ofTerms(long limit) {
        return new FormulaWork(name, limit, milliseconds);
    }

    /** @throws FormulaException if there is no formula, or none was found in time */
    <T> T done(String what, Function<Budget, T> work) {
        try {
            return work.apply(Budget.of(terms, milliseconds));
        } catch (Budget.Exhausted tooLong) {
            throw new FormulaException(
                    name + ": the formula of " + what + " was not found, since " + tooLong.getMessage()
                            + "; ask for numbers at a point instead, or give more time.",
                    tooLong);
        } catch (OutOfMemoryError tooMuch) {
            // what was being made is let go here, and nothing else needs it
            throw new FormulaException(
                    name + ": the formula of " + what + " was not found, since the "
                            + Runtime.getRuntime().maxMemory() / MEGABYTE
                            + " MB of memory do not hold it; ask for numbers at a point instead, or give more memory.",
                    tooMuch);
        } catch (IllegalArgumentException code) {
            // a function given as code has no more derivatives
            throw new FormulaException(
                    name + ": the formula of " + what + " does not exist: " + code.getMessage(), code);
        } catch (ArithmeticException undefined) {
            throw new FormulaException(
                    name + ": the formula of " + what + " does not exist, since it contains " + undefined.getMessage()
                            + "; the metric is singular everywhere, or a function has no value.",
                    undefined);
        }
    }
}
