package org.vielbein.core.polynomial;

import java.util.Locale;
import java.util.concurrent.CancellationException;

/**
 * How much work a symbolic operation may take: products of terms, and time. It also polls for the interruption of its thread.
 *
 * <p>Not thread-safe: one budget belongs to one thread.
 */
public final class Budget {
    /** The budget is used up. */
    public static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted(String message) {
            super(message, null, false, false);
        }
    }

    private static final int POLL = 4096;

    private final long terms;
    private final long milliseconds;
    private final long start = System.nanoTime();
    private long used;
    private int untilPoll = POLL;

    private Budget(long terms, long milliseconds) {
        this.terms = terms;
        this.milliseconds = milliseconds;
    }

    /** At most so many products of terms, in at most so many milliseconds from now. */
    public static Budget of(long terms, long milliseconds) {
        return new Budget(terms, milliseconds);
    }

    /** Without a limit, but still cancelled by an interruption of its thread. */
    public static Budget unlimited() {
        return new Budget(Long.MAX_VALUE, Long.MAX_VALUE / 1_000_000);
    }

    /** A part of this budget: the fewer of what is left here and the limits given. */
    public Budget atMost(long someTerms, long someMilliseconds) {
        return new Budget(Math.min(someTerms, terms - used), Math.min(someMilliseconds, milliseconds - elapsed()));
    }

    private long elapsed() {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /**
     * Counts products of terms.
     *
     * @throws Exhausted if there were too many, or the time is over
     * @throws CancellationException if the thread was interrupted
     */
    public void charge(long count) {
        used += count;
        untilPoll -= (int) Math.min(count, POLL);
        if (used > terms) {
            throw new Exhausted(String.format(
                    Locale.ROOT, "the symbolic computation needs more than its %,d products of terms", terms));
        }
        if (untilPoll <= 0) {
            untilPoll = POLL;
            poll();
        }
    }

    /** Looks at the clock and at the interruption of the thread, as {@link #charge} does from time to time. */
    public void poll() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the symbolic computation was cancelled");
        }
        if (elapsed() > milliseconds) {
            throw new Exhausted(
                    String.format(Locale.ROOT, "the symbolic computation needs more than its %,d ms", milliseconds));
        }
    }
}
