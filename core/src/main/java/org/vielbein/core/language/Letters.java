package org.vielbein.core.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What characters mean: Greek letters, raised and lowered characters, and the compatibility forms Unicode has of them. */
final class Letters {
    private static final List<String> GREEK = List.of(
            "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega"
                    .split(" "));
    private static final String SMALL = "αβγδεζηθικλμνξοπρστυφχψω";
    private static final String CAPITAL = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿˣʸ⁽⁾";
    private static final List<String> RAISED_TEXT =
            List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "+", "-", " n ", " x ", " y ", "(", ")");
    private static final Map<Integer, String> GREEK_NAMES = greekNames();
    private static final Pattern ONE_LETTER =
            Pattern.compile("(?:\\p{L}|var(?:phi|theta|epsilon|rho|sigma|pi|kappa)|" + String.join("|", GREEK) + "|"
                    + String.join("|", GREEK.stream().map(Letters::capitalised).toList())
                    + ")\\p{Nd}*(?:_(?:\\p{L}+|\\p{Nd}+))*'*");

    private static final Set<String> WITH_SECOND_FORM =
            Set.of("phi", "theta", "epsilon", "rho", "sigma", "kappa", "pi");

    private Letters() {}

    private static Map<Integer, String> greekNames() {
        Map<Integer, String> names = new HashMap<>();
        for (int i = 0; i < GREEK.size(); i++) {
            names.put(SMALL.codePointAt(i), GREEK.get(i));
            names.put(CAPITAL.codePointAt(i), capitalised(GREEK.get(i)));
        }
        names.put((int) 'ς', "sigma");
        return Map.copyOf(names);
    }

    private static String capitalised(String name) {
        return (char) (name.charAt(0) - 'a' + 'A') + name.substring(1);
    }

    /** The character Unicode calls compatible with this one (𝜃 → θ, （ → (), or itself where there is none of one character. */
    static int plain(int c) {
        if (c < 128) {
            return c;
        }
        String form = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        return form.codePointCount(0, form.length()) == 1 ? form.codePointAt(0) : c;
    }

    static boolean isGreek(int c) {
        return c >= 128 && GREEK_NAMES.containsKey(plain(c)) && !isOfOtherAlphabet(c);
    }

    /** A mathematical letter that is bold: a vector. */
    static boolean isBold(int c) {
        return c >= 0x1D400 && c <= 0x1D7CB && Character.getName(c).contains(" BOLD ");
    }

    /** A mathematical letter that is neither upright nor italic: bold, script, Fraktur or double-struck. */
    static boolean isOfOtherAlphabet(int c) {
        boolean mathematical = c >= 0x1D400 && c <= 0x1D7CB || c >= 0x2102 && c <= 0x2134;
        if (!mathematical || c == 'ℓ' || plain(c) == c) {
            return false;
        }
        String name = Character.getName(c);
        return isBold(c)
                || name.contains("SCRIPT")
                || name.contains("FRAKTUR")
                || name.contains("BLACK-LETTER")
                || name.contains("DOUBLE-STRUCK");
    }

    /** The ASCII name of a Greek letter, {@code theta}. */
    static String greekName(int c) {
        return GREEK_NAMES.get(plain(c));
    }

    /** Whether a letter of a plain name; Greek ones are names of their own. */
    static boolean isPlainLetter(int c) {
        return Character.isLetter(c)
                && Character.getType(c) != Character.MODIFIER_LETTER
                && !isGreek(c)
                && !isOfOtherAlphabet(c)
                && Character.isLetter(plain(c));
    }

    /** Whether this is the second form of a Greek letter, ϕ, ϑ, ϵ, ϱ, ϰ or ϖ. */
    static boolean isSecondForm(int c) {
        return isGreek(c)
                && WITH_SECOND_FORM.contains(greekName(c))
                && Character.getName(c).endsWith(" SYMBOL");
    }

    static boolean isRaised(int c) {
        return c < 0x10000 && RAISED.indexOf(c) >= 0;
    }

    /** The ASCII text of a raised character; letters stand apart. */
    static String raisedText(int c) {
        return RAISED_TEXT.get(RAISED.indexOf(c));
    }

    /** Whether a subscript character, ₁ or ₜ. */
    static boolean isLowered(int c) {
        return c >= 0x2080 && c <= 0x209C && c != 0x208F && !(c >= 0x208A && c <= 0x208E)
                || c >= 0x1D62 && c <= 0x1D6A
                || c == 0x2C7C;
    }

    /** The letter, digit or Greek name that a subscript character shows. */
    static String loweredText(int c) {
        return isGreek(c) ? greekName(c) : Character.toString(plain(c));
    }

    /** An ASCII digit, or a form of one. */
    static boolean isDigit(int c) {
        int p = isRaised(c) || isLowered(c) ? 0 : plain(c);
        return p >= '0' && p <= '9';
    }

    /** One letter or Greek letter, with any digits, subscript and primes: what may be used without being declared. */
    static boolean isOneLetter(String name) {
        return ONE_LETTER.matcher(name).matches();
    }
}
