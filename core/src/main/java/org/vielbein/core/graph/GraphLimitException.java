package org.vielbein.core.graph;

/** A graph took more steps to make than it may. */
public final class GraphLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GraphLimitException(long steps) {
        super("the formulas take more than " + steps + " steps to put together", null, false, false);
    }
}
