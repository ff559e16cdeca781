package org.vielbein.core.language;

/** Where a word of a text ends, and the name it spells: a plain one, or a Greek letter with what belongs to it. */
final class Words {
    /** The normalised name and the place behind it. */
    record Scan(String name, int end) {}

    private final String text;
    /** ϕ and φ are one name, unless both are used: then the one that comes second in the text is varphi. */
    private final boolean secondPhiIsOther;

    private final boolean firstPhiIsOther;

    Words(String text) {
        this.text = text;
        int first = indexOfPhi(false);
        int second = indexOfPhi(true);
        boolean both = first >= 0 && second >= 0;
        secondPhiIsOther = both && first < second;
        firstPhiIsOther = both && second < first;
    }

    private int indexOfPhi(boolean second) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (second ? Letters.isSecondPhi(c) : Letters.isPhi(c)) {
                return i;
            }
        }
        return -1;
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
        boolean other = Letters.isSecondPhi(c) ? secondPhiIsOther : Letters.isPhi(c) && firstPhiIsOther;
        return other ? "varphi" : Letters.greekName(c);
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
