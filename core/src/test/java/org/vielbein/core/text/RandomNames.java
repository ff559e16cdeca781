package org.vielbein.core.text;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.vielbein.core.language.ExpressionReader;
import org.vielbein.core.language.ScriptException;

/** Names of every kind the language has: letters, Greek letters and words, with digits, subscripts and primes. */
final class RandomNames {
    private static final List<String> GREEK = List.of(
            ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron rho sigma tau upsilon phi chi psi"
                            + " omega Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho"
                            + " Sigma Tau Upsilon Phi Chi Psi Omega varepsilon vartheta varkappa varpi varrho varsigma varphi")
                    .split(" "));
    private static final List<String> WORDS = List.of(
            ("velocity rs kr Mr dr dx dtheta ds mass sun sinus cosa pix thetab xtheta ell exponent minimum abc aB Ff and2"
                            + " dd ddx lambdamax inff sumx on for with when é ж äb R2D2 a1b2 e2 e3x")
                    .split(" "));
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final List<String> BELOW = List.of(
            "s", "1", "0", "12", "max", "H", "theta", "eff", "Sigma", "mu", "x", "in", "d", "sin", "varphi", "007");

    private final Random random;

    RandomNames(Random random) {
        this.random = random;
    }

    /** A name that may be declared. */
    String next() {
        String name = written();
        return isReserved(name) ? next() : name;
    }

    private String written() {
        StringBuilder name = new StringBuilder(base());
        int subscripts = Math.max(0, random.nextInt(6) - 3);
        for (int i = 0; i < subscripts; i++) {
            name.append('_').append(BELOW.get(random.nextInt(BELOW.size())));
        }
        return name.append("'".repeat(Math.max(0, random.nextInt(7) - 3))).toString();
    }

    private String base() {
        String digits = random.nextInt(4) == 0 ? String.valueOf(random.nextInt(120)) : "";
        return switch (random.nextInt(5)) {
            case 0 -> WORDS.get(random.nextInt(WORDS.size()));
            case 1, 2 -> GREEK.get(random.nextInt(GREEK.size())) + digits;
            default -> LETTERS.charAt(random.nextInt(LETTERS.length())) + digits;
        };
    }

    private static boolean isReserved(String name) {
        try {
            ExpressionReader.over(Set.of(name)).read(name);
            return false;
        } catch (ScriptException e) {
            return true;
        }
    }
}
