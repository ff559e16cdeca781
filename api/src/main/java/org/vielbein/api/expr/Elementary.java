package org.vielbein.api.expr;

import java.util.LinkedHashMap;
import java.util.Map;

/** The elementary functions by name; the names are those of the geometry language. */
final class Elementary {
    private static final String UNARY =
            "sin cos tan cot sec csc asin acos atan sinh cosh tanh coth sech csch asinh acosh"
                    + " atanh exp ln cbrt abs sign erf lgamma digamma trigamma";
    private static final String BINARY = "atan2 min max polygamma";
    /** The conditionals: left, right, the value where the relation holds, the value elsewhere. */
    static final String IF_LESS = "if_less";

    static final String IF_AT_MOST = "if_at_most";
    static final String PI = "pi";

    static final Map<String, FunctionSymbol> ALL = table();

    private Elementary() {}

    private static Map<String, FunctionSymbol> table() {
        Map<String, FunctionSymbol> all = new LinkedHashMap<>();
        for (String name : UNARY.split(" ")) {
            all.put(name, FunctionSymbol.elementary(name, 1));
        }
        for (String name : BINARY.split(" ")) {
            all.put(name, FunctionSymbol.elementary(name, 2));
        }
        all.put(IF_LESS, FunctionSymbol.elementary(IF_LESS, 4));
        all.put(IF_AT_MOST, FunctionSymbol.elementary(IF_AT_MOST, 4));
        all.put(PI, FunctionSymbol.elementary(PI, 0));
        return Map.copyOf(all);
    }

    static Expr apply(String name, Expr... arguments) {
        return ALL.get(name).at(arguments);
    }

    static boolean isConditional(FunctionSymbol f) {
        return f.isElementary() && (f.name().equals(IF_LESS) || f.name().equals(IF_AT_MOST));
    }
}
