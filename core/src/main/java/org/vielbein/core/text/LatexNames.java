package org.vielbein.core.text;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names in LaTeX: one letter as it is, Greek ones by command, longer ones upright, subscripts in braces. */
final class LatexNames {
    private static final Pattern PARTS = Pattern.compile("([^_']+)((?:_[^_']+)*)('*)");
    /** Words that papers write upright between formulas. */
    private static final Set<String> BETWEEN_FORMULAS = Set.of("with", "for", "when", "on");

    private static final Pattern GREEK_WITH_DIGITS = Pattern.compile("(\\p{Alpha}+?)(\\d+)");

    private LatexNames() {}

    /** {@code r_{s}}, {@code \theta_{1}}, {@code \mathrm{velocity}}. */
    static String of(String name) {
        Matcher m = PARTS.matcher(name);
        if (!m.matches()) {
            return upright(name);
        }
        String below =
                m.group(2).isEmpty() ? "" : "_{" + below(m.group(2).substring(1).split("_")) + "}";
        return base(m.group(1)) + below + m.group(3);
    }

    /** One subscript of several parts, each Latin letter upright so that two are not one word. */
    private static String below(String[] parts) {
        return Arrays.stream(parts)
                .map(part -> isDigits(part)
                        ? part
                        : parts.length == 1 || GreekLetters.isCommand(part) ? base(part) : upright(part))
                .collect(Collectors.joining("\\,"));
    }

    private static String base(String word) {
        if (GreekLetters.isCommand(word)) {
            return "\\" + word;
        }
        Matcher m = GREEK_WITH_DIGITS.matcher(word);
        if (m.matches() && GreekLetters.isCommand(m.group(1))) {
            return upright("\\" + m.group(1) + " " + m.group(2));
        }
        return word.codePointCount(0, word.length()) == 1 ? word : upright(word);
    }

    private static boolean isDigits(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static String upright(String word) {
        return (BETWEEN_FORMULAS.contains(word) ? "\\mathit{" : "\\mathrm{") + word + "}";
    }

    static boolean isUpright(String text) {
        return text.startsWith("\\mathrm") || text.startsWith("\\mathit");
    }
}
