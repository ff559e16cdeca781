package org.vielbein.core.language;

import java.util.Map;

/** What to write for characters that are no part of the language. */
final class ForeignSigns {
    private static final String PRODUCT = "Write `dx dy`, and `2 dx dy` for the two terms of dx⊗dy + dy⊗dx.";
    private static final Map<Integer, String> REMEDIES = Map.ofEntries(
            Map.entry((int) '±', "Write one of the two signs."),
            Map.entry((int) '∓', "Write one of the two signs."),
            Map.entry((int) '‐', "Write `-`."),
            Map.entry((int) '\u2011', "Write `-`."),
            Map.entry((int) '—', "Write `-`."),
            Map.entry((int) '“', "Write `\"`."),
            Map.entry((int) '”', "Write `\"`."),
            Map.entry((int) '„', "Write `\"`."),
            Map.entry((int) '∛', "Write `cbrt(…)`."),
            Map.entry((int) '∜', "Write `(…)^(1/4)`."),
            Map.entry((int) '≈', "Write `=` for what shall hold exactly."),
            Map.entry((int) '≃', "Write `=` for what shall hold exactly."),
            Map.entry((int) '∼', "Write `=` for what shall hold exactly."),
            Map.entry((int) '∧', PRODUCT),
            Map.entry((int) '⊗', PRODUCT),
            Map.entry((int) '∑', "Write `sum(k = 1..n, …)`."),
            Map.entry((int) '‖', "Write `abs(…)`."));

    private ForeignSigns() {}

    /** A sentence; empty where there is nothing to offer. */
    static String remedy(int c) {
        if (Letters.isBold(c) || c == 0x20D7) {
            return "A bold letter, or one with an arrow, is a vector, whose components are not named: write its components, `dx^2 + dy^2`.";
        }
        if (Character.isLetter(c) && Letters.isOfOtherAlphabet(c)) {
            return "Write `" + Character.toString(Letters.plain(c)) + "_cal` for a letter of another alphabet.";
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return "Put the sign into the name: `x_bar`, `x_hat`, `x_dot`.";
        }
        if (Character.getType(c) == Character.MODIFIER_LETTER) {
            return "Write a power behind `^`, and an index as `x[k]`.";
        }
        return REMEDIES.getOrDefault(c, "");
    }
}
