package org.vielbein.core.integral;

import java.util.concurrent.CancellationException;

/** What an integral may cost, in evaluations and time, and what it has cost so far; an interruption of the thread cancels. */
final class Effort {
    private final Meter meter;
    private final long most;
    private final long deadline;

    private static final class Meter {
        private long spent;
    }

    Effort(long evaluations, long milliseconds) {
        this(new Meter(), evaluations, System.nanoTime() + milliseconds * 1_000_000);
    }

    private Effort(Meter meter, long most, long deadline) {
        this.meter = meter;
        this.most = most;
        this.deadline = deadline;
    }

    /** A part of what is left, counted with the whole. */
    Effort part(double fraction) {
        return new Effort(meter, meter.spent + (long) (fraction * (most - meter.spent)), deadline);
    }

    /**
     * Counts evaluations that were done.
     *
     * @throws CancellationException if the thread was interrupted
     */
    void spend(long evaluations) {
        meter.spent += evaluations;
        if (Thread.interrupted()) {
            throw new CancellationException("the integration was cancelled");
        }
    }

    long spent() {
        return meter.spent;
    }

    /** How many more evaluations may be done. */
    long left() {
        return most - meter.spent;
    }

    /** Whether so many more evaluations may be done. */
    boolean allows(double more) {
        return more <= most - meter.spent && System.nanoTime() < deadline;
    }
}
