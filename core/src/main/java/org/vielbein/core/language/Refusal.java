package org.vielbein.core.language;

/** Ends the reading of one statement; it becomes one problem of the text, and the other statements are read on. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Span span;
    private final String suggestion;

    Refusal(Span span, String message, String suggestion) {
        super(message, null, false, false);
        this.span = span;
        this.suggestion = suggestion;
    }

    Refusal(Span span, String message) {
        this(span, message, "");
    }

    Span span() {
        return span;
    }

    String suggestion() {
        return suggestion;
    }
}
