package org.vielbein.core.formula;

/** How much work a zero test may take; beyond it the answer is unknown. */
final class Budget {
    /** The budget is used up; caught by {@link ZeroTest} alone. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("the budget of a zero test is used up", null, false, false);
        }
    }

    private final long deadline;
    private long terms;

    Budget(long terms, long milliseconds) {
        this.terms = terms;
        deadline = System.nanoTime() + milliseconds * 1_000_000;
    }

    /** Counts products of terms. */
    void charge(long count) {
        terms -= count;
        if (terms < 0 || System.nanoTime() > deadline) {
            throw new Exhausted();
        }
    }
}
