package org.vielbein.app.output;

import java.text.Normalizer;
import java.util.Map;

/** Text in ASCII as the geometry language spells it: {@code θ²} is {@code theta^2}, {@code √} is {@code sqrt}. */
public final class Ascii {
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("√", "sqrt "),
            Map.entry("−", "-"),
            Map.entry("–", "-"),
            Map.entry("·", "*"),
            Map.entry("×", "x"),
            Map.entry("∂", "d"),
            Map.entry("∞", "inf"),
            Map.entry("≤", "<="),
            Map.entry("≥", ">="),
            Map.entry("≠", "!="),
            Map.entry("≈", "~"),
            Map.entry("∈", "in"),
            Map.entry("…", "..."),
            Map.entry("‖", "||"),
            Map.entry("°", " deg"),
            Map.entry("→", "->"),
            Map.entry("⇒", "=>"),
            Map.entry("Σ", "sum "),
            Map.entry("ᵀ", "^T"),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("“", "\""),
            Map.entry("”", "\""));

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ";
    private static final String PLAIN = "0123456789+-n";

    private Ascii() {}

    public static String of(String text) {
        StringBuilder ascii = new StringBuilder();
        boolean raised = false;
        for (int c : text.codePoints().toArray()) {
            int place = RAISED.indexOf(c);
            if (place >= 0) {
                ascii.append(raised ? "" : "^").append(PLAIN.charAt(place));
            } else {
                ascii.append(c < 128 ? Character.toString(c) : spelling(c));
            }
            raised = place >= 0;
        }
        return ascii.toString();
    }

    private static String spelling(int character) {
        String letter = Character.toString(character);
        String known = SPELLINGS.get(letter);
        if (known != null) {
            return known;
        }
        String greek = greek(character);
        if (!greek.isEmpty()) {
            return greek;
        }
        String plain = Normalizer.normalize(letter, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> c < 128)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.isEmpty() ? "?" : plain;
    }

    /** {@code theta} of θ, from the character's name in Unicode; empty where it is not Greek. */
    private static String greek(int character) {
        String name = String.valueOf(Character.getName(character));
        for (String prefix : new String[] {"GREEK SMALL LETTER ", "GREEK CAPITAL LETTER "}) {
            if (name.startsWith(prefix) && name.indexOf(' ', prefix.length()) < 0) {
                String letter = name.substring(prefix.length());
                String lower = letter.substring(1).toLowerCase(java.util.Locale.ROOT);
                char first = prefix.contains("SMALL") ? Character.toLowerCase(letter.charAt(0)) : letter.charAt(0);
                return (first + lower).replace("amda", "ambda");
            }
        }
        return "";
    }
}
