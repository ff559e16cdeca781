package org.vielbein.core.language;

/** What the expressions of a text cost together: its limits are those of all of them, not of each. */
final class Expense {
    private int nodes;
    private long bits;
    private int derivatives;

    void node(Span place) {
        if (++nodes > Limits.NODES) {
            throw Refusal.exhausted(place, "The text expands to more than " + Limits.NODES + " nodes.");
        }
    }

    /** Of a constant that was computed. */
    void bits(long of, Span place) {
        bits += of;
        if (bits > Limits.FOLDED) {
            throw Refusal.exhausted(
                    place, "The numbers of the text have more than " + Limits.FOLDED + " bits up to here.");
        }
    }

    /** Nodes of a derivative. */
    void derivative(int of, Span place) {
        derivatives += of;
        if (derivatives > Limits.DERIVATIVES_NODES) {
            throw Refusal.exhausted(
                    place,
                    "The derivatives of the text have more than " + Limits.DERIVATIVES_NODES + " nodes up to here.");
        }
    }
}
