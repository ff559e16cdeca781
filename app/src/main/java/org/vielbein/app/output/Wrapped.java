package org.vielbein.app.output;

import java.util.ArrayList;
import java.util.List;

/** Text broken at blanks. */
public final class Wrapped {
    private Wrapped() {}

    /** The lines of a text, each at most {@code width} long unless a word is longer; its own line breaks stay. */
    public static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrap(line, width, lines));
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static void wrap(String text, int width, List<String> lines) {
        String rest = text;
        while (rest.length() > width) {
            int blank = rest.lastIndexOf(' ', width);
            int end = blank > 0 ? blank : rest.indexOf(' ');
            if (end < 0) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        lines.add(rest);
    }
}
