package org.vielbein.core.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vielbein.api.chart.Condition;

/** How the signs of a formula are written. */
enum Notation {
    PLAIN("*", "-") {
        @Override
        String name(String name) {
            return name;
        }

        @Override
        String raised(String digits) {
            return "^" + digits;
        }

        @Override
        String root() {
            return "sqrt";
        }

        @Override
        String relation(Condition.Relation relation) {
            return relation.sign();
        }
    },

    UNICODE("·", "−") {
        @Override
        String name(String name) {
            Matcher m = GREEK.matcher(name);
            return m.matches() ? LETTERS.get(m.group(1)) + lowered(m.group(2)) : lowered(name);
        }

        @Override
        String raised(String digits) {
            StringBuilder up = new StringBuilder();
            digits.chars().forEach(d -> up.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(d - '0')));
            return up.toString();
        }

        @Override
        String root() {
            return "√";
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
    };

    /** Letters that cannot be taken for Latin ones; varphi keeps its name, since ϕ alone reads as phi. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("epsilon", "ε"),
            Map.entry("zeta", "ζ"),
            Map.entry("eta", "η"),
            Map.entry("theta", "θ"),
            Map.entry("iota", "ι"),
            Map.entry("kappa", "κ"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("nu", "ν"),
            Map.entry("xi", "ξ"),
            Map.entry("pi", "π"),
            Map.entry("rho", "ρ"),
            Map.entry("sigma", "σ"),
            Map.entry("tau", "τ"),
            Map.entry("upsilon", "υ"),
            Map.entry("phi", "φ"),
            Map.entry("chi", "χ"),
            Map.entry("psi", "ψ"),
            Map.entry("omega", "ω"),
            Map.entry("Gamma", "Γ"),
            Map.entry("Delta", "Δ"),
            Map.entry("Theta", "Θ"),
            Map.entry("Lambda", "Λ"),
            Map.entry("Xi", "Ξ"),
            Map.entry("Pi", "Π"),
            Map.entry("Sigma", "Σ"),
            Map.entry("Phi", "Φ"),
            Map.entry("Psi", "Ψ"),
            Map.entry("Omega", "Ω"));

    private static final Pattern GREEK =
            Pattern.compile("(" + String.join("|", LETTERS.keySet()) + ")(\\d*(?:_(?:\\p{L}+|\\d+))*'*)");
    private static final Pattern SUBSCRIPT = Pattern.compile("_(\\d+)('*)$");

    private final String times;
    private final String minus;

    Notation(String times, String minus) {
        this.times = times;
        this.minus = minus;
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

    abstract String name(String name);

    /** A whole exponent, its sign included. */
    abstract String raised(String digits);

    abstract String root();

    abstract String relation(Condition.Relation relation);
}
