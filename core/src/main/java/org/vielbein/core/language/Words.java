package org.vielbein.core.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where a word of a text ends, and the name it spells: a plain one, or a Greek letter with what belongs to it. */
final class Words {
    /** The normalised name and the place behind it. */
    record Scan(String name, int end) {}

    private final String text;
    /** φ and ϕ are one name, unless both are used: then the one that comes second in the text is varphi; so are θ and ϑ. */
    private final Map<String, Boolean> secondFormFirst = new HashMap<>();

    private final Set<String> inBothForms = new HashSet<>();

    Words(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Letters.isGreek(c)) {
                note(Letters.greekName(c), Letters.isSecondForm(c));
            }
        }
    }

    private void note(String name, boolean second) {
        Boolean first = secondFormFirst.putIfAbsent(name, second);
        if (first != null && first != second) {
            inBothForms.add(name);
        }
    }

    /** The word that begins at a letter. */
    Scan scan(int start) {
        Scan letters = letters(start);
        StringBuilder name = new StringBuilder(letters.name());
        int at = letters.end();
        Scan below = subscript(at);
        while (below.end() > at) {
            name.append('_').append(below.name());
            at = below.end();
            below = subscript(at);
        }
        while (at < text.length() && primes(text.charAt(at)) > 0) {
            name.append("'".repeat(primes(text.charAt(at++))));
        }
        return new Scan(name.toString(), at);
    }

    /** The letters and digits of the word that begins at a letter, and lowered characters behind them. */
    Scan letters(int start) {
        StringBuilder name = new StringBuilder();
        int c = text.codePointAt(start);
        int at = start + Character.charCount(c);
        boolean greek = Letters.isGreek(c);
        name.append(greek ? greekName(c) : Character.toString(Letters.plain(c)));
        while (at < text.length() && belongs(text.codePointAt(at), greek)) {
            int next = text.codePointAt(at);
            name.append(Character.toString(Letters.plain(next)));
            at += Character.charCount(next);
        }
        Scan below = lowered(at);
        return below.end() == at ? new Scan(name.toString(), at) : new Scan(name + "_" + below.name(), below.end());
    }

    private String greekName(int c) {
        String name = Letters.greekName(c);
        boolean second = Letters.isSecondForm(c);
        boolean other = name.equals("pi")
                ? second // π is the number whatever else there is
                : inBothForms.contains(name) && second != secondFormFirst.get(name);
        return other ? "var" + name : name;
    }

    private static boolean belongs(int c, boolean greek) {
        return Letters.isDigit(c) || (!greek && Letters.isPlainLetter(c));
    }

    /** The subscript that begins here, {@code _max}, {@code _12}, {@code _θ} or {@code ₁₂}; empty where there is none. */
    Scan subscript(int start) {
        Scan lowered = lowered(start);
        boolean written = lowered.end() == start && start + 1 < text.length() && text.charAt(start) == '_';
        return written ? written(start + 1) : lowered;
    }

    private Scan lowered(int start) {
        StringBuilder name = new StringBuilder();
        int at = start;
        while (at < text.length() && Letters.isLowered(text.codePointAt(at))) {
            name.append(Letters.loweredText(text.codePointAt(at)));
            at += Character.charCount(text.codePointAt(at));
        }
        return new Scan(name.toString(), at);
    }

    private Scan written(int start) {
        StringBuilder name = new StringBuilder();
        int at = start;
        int first = text.codePointAt(at);
        boolean digits = Letters.isDigit(first);
        if (Letters.isGreek(first)) {
            return new Scan(Letters.greekName(first), start + Character.charCount(first));
        }
        while (at < text.length()
                && (digits ? Letters.isDigit(text.codePointAt(at)) : Letters.isPlainLetter(text.codePointAt(at)))) {
            name.append(Character.toString(Letters.plain(text.codePointAt(at))));
            at += Character.charCount(text.codePointAt(at));
        }
        if (name.isEmpty()) {
            throw new Refusal(new Span(start - 1, start), "`_` begins a subscript, and letters or digits must follow.");
        }
        return new Scan(name.toString(), at);
    }

    private static int primes(char c) {
        return switch (c) {
            case '\'', '′', '’' -> 1;
            case '″' -> 2;
            case '‴' -> 3;
            default -> 0;
        };
    }
}
