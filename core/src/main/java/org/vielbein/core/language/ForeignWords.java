package org.vielbein.core.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that others write for what this language calls otherwise: {@code ctg}, {@code arcoth}, {@code pow}, {@code or}. */
final class ForeignWords {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("ctg", "cot"),
            Map.entry("cotg", "cot"),
            Map.entry("cotan", "cot"),
            Map.entry("cth", "coth"),
            Map.entry("cosec", "csc"),
            Map.entry("cosech", "csch"),
            Map.entry("arctg", "atan"),
            Map.entry("arsh", "asinh"),
            Map.entry("arch", "acosh"),
            Map.entry("arth", "atanh"),
            Map.entry("argsinh", "asinh"),
            Map.entry("argcosh", "acosh"),
            Map.entry("argtanh", "atanh"));
    /** The inverse of 1/f is that of f, of the reciprocal. */
    private static final Map<String, String> RECIPROCALS = Map.of(
            "cot", "atan", "ctg", "atan", "sec", "acos", "csc", "asin", "coth", "atanh", "sech", "acosh", "csch",
            "asinh");

    private static final Set<String> BEFORE_CONDITIONS = Set.of("for", "with", "when", "if", "while", "provided");

    private ForeignWords() {}

    /** What to write instead, a sentence; empty where the word is none of these. */
    static String remedy(String word) {
        if (NAMES.containsKey(word)) {
            return "Did you mean `" + NAMES.get(word) + "`?";
        }
        if (word.equals("log10") || word.equals("log2")) {
            return "Write `ln(…)/ln(" + word.substring(3) + ")`.";
        }
        String of = word.replaceFirst("^(?:arc|ar|a)(?=[cs])", "");
        if (!of.equals(word) && RECIPROCALS.containsKey(of)) {
            return "Write `" + RECIPROCALS.get(of) + "(1/(…))`.";
        }
        return switch (word) {
            case "pow", "power" -> "Write `x^y`.";
            case "diag" -> "Write the rows: `[[a, 0], [0, b]]`.";
            case "or" -> "Conditions are joined by `and`: all of them hold.";
            case "then", "else" -> "Write `if(x < 1, a, b)`.";
            default -> "";
        };
    }

    /** What is said of the {@code for} in {@code for r > 0}; empty for other words. */
    static String beforeCondition(String word, List<Token> behind) {
        boolean condition = BEFORE_CONDITIONS.contains(word) && behind.stream().anyMatch(Token::isRelation);
        return condition ? "A condition stands in a statement of its own: `where r > 0`." : "";
    }
}
