package org.vielbein.core.language;

/** A stretch of a source text: the characters from {@code start} up to, not including, {@code end}. */
record Span(int start, int end) {
    /** From the start of this span to the end of the other. */
    Span to(Span other) {
        return new Span(start, other.end);
    }
}
