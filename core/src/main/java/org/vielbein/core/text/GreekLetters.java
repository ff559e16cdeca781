package org.vielbein.core.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Greek letters by their names: as characters, and as the commands that TeX has for them. */
final class GreekLetters {
    /** Letters that cannot be taken for Latin ones; varphi keeps its name, since ϕ alone reads as phi. */
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
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

    /** What TeX has in a second form. */
    private static final List<String> VARIANTS =
            List.of("varepsilon", "vartheta", "varkappa", "varpi", "varrho", "varsigma", "varphi");

    private static final Set<String> COMMANDS = Stream.of(
                    CHARACTERS.keySet().stream(), VARIANTS.stream(), Stream.of("Upsilon"))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private GreekLetters() {}

    /** The names of the letters that have a character of their own here, as a pattern. */
    static String characterNames() {
        return String.join("|", CHARACTERS.keySet());
    }

    static String character(String name) {
        return CHARACTERS.get(name);
    }

    /** Whether TeX knows the letter by {@code \name}. */
    static boolean isCommand(String name) {
        return COMMANDS.contains(name);
    }
}
