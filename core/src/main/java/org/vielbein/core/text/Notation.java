package org.vielbein.core.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vielbein.api.chart.Condition;

/** How the signs of a formula are written. */
enum Notation {
    PLAIN("*", "-", "(", ")") {
        @Override
        String name(String name) {
            return name;
        }

        @Override
        String raised(String digits) {
            return "^" + digits;
        }

        @Override
        String root(String inside) {
            return "sqrt(" + inside + ")";
        }

        @Override
        String relation(Condition.Relation relation) {
            return relation.sign();
        }
    },

    UNICODE("·", "−", "(", ")") {
        @Override
        String name(String name) {
            Matcher m = GREEK.matcher(name);
            return m.matches() ? GreekLetters.character(m.group(1)) + lowered(m.group(2)) : lowered(name);
        }

        @Override
        String raised(String digits) {
            StringBuilder up = new StringBuilder();
            digits.chars().forEach(d -> up.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(d - '0')));
            return up.toString();
        }

        @Override
        String root(String inside) {
            return "√(" + inside + ")";
        }

        @Override
        String relation(Condition.Relation relation) {
            return switch (relation) {
                case AT_MOST -> "≤";
                case AT_LEAST -> "≥";
                case NOT_EQUAL -> "≠";
                default -> relation.sign();
            };
        }
    },

    LATEX(" \\cdot ", "-", "\\left(", "\\right)") {
        @Override
        String name(String name) {
            return LatexNames.of(name);
        }

        @Override
        String raised(String digits) {
            return "^{" + digits + "}";
        }

        @Override
        String root(String inside) {
            return "\\sqrt{" + inside + "}";
        }

        @Override
        String relation(Condition.Relation relation) {
            return switch (relation) {
                case AT_MOST -> "\\le";
                case AT_LEAST -> "\\ge";
                case NOT_EQUAL -> "\\neq";
                default -> relation.sign();
            };
        }
    };

    private static final Pattern GREEK =
            Pattern.compile("(" + GreekLetters.characterNames() + ")(\\d*(?:_(?:\\p{L}+|\\d+))*'*)");
    private static final Pattern SUBSCRIPT = Pattern.compile("_(\\d+)('*)$");
    /** Functions that TeX has a command for, by their names here. */
    private static final Map<String, String> COMMANDS = Map.of(
            "asin", "\\arcsin",
            "acos", "\\arccos",
            "atan", "\\arctan",
            "asinh", "\\operatorname{arsinh}",
            "acosh", "\\operatorname{arcosh}",
            "atanh", "\\operatorname{artanh}");

    private static final Pattern NAMED_ALIKE =
            Pattern.compile("sin|cos|tan|cot|sec|csc|sinh|cosh|tanh|coth|exp|ln|min|max");

    private final String times;
    private final String minus;
    private final String open;
    private final String close;

    Notation(String times, String minus, String open, String close) {
        this.times = times;
        this.minus = minus;
        this.open = open;
        this.close = close;
    }

    private static String lowered(String name) {
        Matcher m = SUBSCRIPT.matcher(name);
        if (!m.find()) {
            return name;
        }
        StringBuilder down = new StringBuilder(name.substring(0, m.start()));
        m.group(1).chars().forEach(d -> down.append((char) ('₀' + d - '0')));
        return down.append(m.group(2)).toString();
    }

    String times() {
        return times;
    }

    String minus() {
        return minus;
    }

    String bracketed(String text) {
        return open + text + close;
    }

    boolean isBracketed(String text) {
        return text.startsWith(open);
    }

    /** What stands between a coefficient and a differential. */
    String beforeDifferential() {
        return this == LATEX ? " \\, " : " ";
    }

    /** A number of two numbers. */
    String fraction(String above, String below) {
        return this == LATEX ? "\\frac{" + above + "}{" + below + "}" : above + "/" + below;
    }

    abstract String name(String name);

    /** A whole exponent above 1. */
    abstract String raised(String digits);

    abstract String root(String inside);

    abstract String relation(Condition.Relation relation);

    /** What stands before the arguments of a built-in function. */
    String function(String name) {
        if (this != LATEX) {
            return name;
        }
        return NAMED_ALIKE.matcher(name).matches()
                ? "\\" + name
                : COMMANDS.getOrDefault(name, "\\operatorname{" + name + "}");
    }
}
