package org.vielbein.core.language;

import java.util.List;

/** Ends the reading of one part of a statement; it becomes one problem of the text, or several, and all else is read on. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Span span;
    private final String suggestion;
    private final boolean exhausted;
    private final transient List<Refusal> parts;

    private Refusal(Span span, String message, String suggestion, boolean exhausted, List<Refusal> parts) {
        super(message, null, false, false);
        this.span = span;
        this.suggestion = suggestion;
        this.exhausted = exhausted;
        this.parts = parts;
    }

    Refusal(Span span, String message, String suggestion) {
        this(span, message, suggestion, false, List.of());
    }

    Refusal(Span span, String message) {
        this(span, message, "");
    }

    /** Without words: it follows from another that was noted before. */
    static Refusal consequence(Span span) {
        return new Refusal(span, "");
    }

    /** Of a text that has used up what it may take in all, so that nothing more is read. */
    static Refusal exhausted(Span span, String message) {
        return new Refusal(span, message, "", true, List.of());
    }

    /** Several, of which none follows from another; at least one. */
    static Refusal together(List<Refusal> parts) {
        Refusal first = parts.get(0);
        boolean exhausted = parts.stream().anyMatch(Refusal::isExhausted);
        return parts.size() == 1
                ? first
                : new Refusal(first.span, first.getMessage(), first.suggestion, exhausted, List.copyOf(parts));
    }

    /** Those it consists of; itself where it is one. */
    List<Refusal> parts() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    boolean isExhausted() {
        return exhausted;
    }

    boolean isConsequence() {
        return getMessage().isEmpty();
    }

    Span span() {
        return span;
    }

    String suggestion() {
        return suggestion;
    }
}
