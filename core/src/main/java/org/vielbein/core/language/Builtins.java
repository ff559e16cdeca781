package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.FunctionSymbol;

/** The functions and words that every text knows, and the names none may declare. */
final class Builtins {
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("arcsin", "asin"),
            Map.entry("arccos", "acos"),
            Map.entry("arctan", "atan"),
            Map.entry("arctan2", "atan2"),
            Map.entry("arsinh", "asinh"),
            Map.entry("arcosh", "acosh"),
            Map.entry("artanh", "atanh"),
            Map.entry("arcsinh", "asinh"),
            Map.entry("arccosh", "acosh"),
            Map.entry("arctanh", "atanh"),
            Map.entry("tg", "tan"),
            Map.entry("sh", "sinh"),
            Map.entry("ch", "cosh"),
            Map.entry("th", "tanh"),
            Map.entry("log", "ln"),
            Map.entry("sgn", "sign"));
    /** Those with a reading of their own: not simply a function of its arguments. */
    private static final Set<String> SPECIAL = Set.of("sqrt", "if", "sum", "diff");

    private static final List<String> SIMPLE = List.of(
            "sin cos tan cot sec csc asin acos atan atan2 sinh cosh tanh coth sech csch asinh acosh atanh exp ln cbrt abs sign min max erf lgamma digamma trigamma polygamma"
                    .split(" "));
    private static final Set<String> WORDS = Set.of("in", "periodic", "integer", "inf", "and", "pi");

    private Builtins() {}

    /** The function's own name where {@code word} is one or an alias of one. */
    static Optional<String> function(String word) {
        String name = ALIASES.getOrDefault(word, word);
        return SIMPLE.contains(name) || SPECIAL.contains(name) ? Optional.of(name) : Optional.empty();
    }

    static FunctionSymbol symbol(String function) {
        return Expressions.elementary(function).orElseThrow();
    }

    static boolean isWord(String word) {
        return WORDS.contains(word) || StatementSplitter.KEYWORDS.contains(word);
    }

    /** Whether the name may not be declared. */
    static boolean isReserved(String name) {
        return isWord(name) || function(name).isPresent();
    }

    /** All function names, for suggestions. */
    static List<String> functions() {
        List<String> all = new ArrayList<>(SIMPLE);
        all.addAll(SPECIAL);
        all.addAll(ALIASES.keySet());
        return all;
    }
}
