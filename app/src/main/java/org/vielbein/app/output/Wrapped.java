package org.vielbein.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Text broken at blanks; a line element, {@code ds^2 = …}, where the geometry language reads on, so that it can be pasted back. */
public final class Wrapped {
    private static final String OPERATORS = "+-−=*·/";

    private final String text;
    private final int width;
    private final boolean lineElement;
    /** How many brackets are open before each place. */
    private final int[] depths;

    private Wrapped(String text, int width) {
        this.text = text;
        this.width = width;
        lineElement = text.startsWith("ds^");
        depths = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depths[i + 1] = depths[i] + (c == '(' ? 1 : c == ')' ? -1 : 0);
        }
    }

    /** The lines of a text, each at most {@code width} long unless a word is longer; its own line breaks stay. */
    public static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.addAll(new Wrapped(line, width).lines()));
        return lines.isEmpty() ? List.of("") : lines;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (text.length() - start > width) {
            int end = end(start);
            if (end < 0) {
                break;
            }
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** The blank at which the line from here ends; negative where there is none. */
    private int end(int start) {
        int last = text.lastIndexOf(' ', start + width);
        if (last <= start) {
            return text.indexOf(' ', start);
        }
        if (!lineElement || readsOn(last)) {
            return last;
        }
        int betweenTerms = last(start + width / 2, last, blank -> !isInBrackets(blank) && isBesideOperator(blank));
        int anywhere = last(start, last, this::readsOn);
        return betweenTerms >= 0 ? betweenTerms : anywhere >= 0 ? anywhere : last;
    }

    /** The last blank of a kind between two places; negative where there is none. */
    private int last(int from, int to, IntPredicate kind) {
        for (int blank = to; blank > from; blank = text.lastIndexOf(' ', blank - 1)) {
            if (kind.test(blank)) {
                return blank;
            }
        }
        return -1;
    }

    private boolean readsOn(int blank) {
        return isInBrackets(blank) || isBesideOperator(blank);
    }

    private boolean isInBrackets(int blank) {
        return depths[blank] > 0;
    }

    private boolean isBesideOperator(int blank) {
        return OPERATORS.indexOf(text.charAt(blank - 1)) >= 0
                || OPERATORS.indexOf(text.charAt(blank + 1)) >= 0 && text.startsWith(" ", blank + 2);
    }
}
