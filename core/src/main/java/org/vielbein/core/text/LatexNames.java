package org.vielbein.core.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in LaTeX: one letter as it is, Greek ones by command, longer ones upright, subscripts in braces. */
final class LatexNames {
    private static final Pattern PARTS = Pattern.compile("([^_']+)((?:_[^_']+)*)('*)");
    private static final Pattern GREEK_WITH_DIGITS = Pattern.compile("(\\p{Alpha}+?)(\\d+)");

    private LatexNames() {}

    /** {@code r_{s}}, {@code \theta_{1}}, {@code \mathrm{velocity}}. */
    static String of(String name) {
        Matcher m = PARTS.matcher(name);
        if (!m.matches()) {
            return upright(name);
        }
        StringBuilder text = new StringBuilder(base(m.group(1)));
        for (String below :
                m.group(2).isEmpty() ? new String[0] : m.group(2).substring(1).split("_")) {
            text.append("_{").append(isDigits(below) ? below : base(below)).append('}');
        }
        return text.append(m.group(3)).toString();
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
        return "\\mathrm{" + word + "}";
    }

    static boolean isUpright(String text) {
        return text.startsWith("\\mathrm");
    }
}
