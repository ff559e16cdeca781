package org.vielbein.api.chart;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;

/** Names as the geometry language reads them: a letter, then letters, digits, underscores and primes. */
final class Names {

    private static final Pattern LEGAL = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}_'′]*");

    private Names() {}

    /** The name itself, where it is legal. */
    static String legal(String what, String name) {
        requireNonNull(name, () -> "the name of a " + what + " is null");
        if (!LEGAL.matcher(name).matches()) {
            throw new IllegalArgumentException("The name '" + name + "' of a " + what
                    + " is not legal: use a letter first, then letters, digits, underscores and primes.");
        }
        return name;
    }

    /** Refuses the second of two equal names; {@code owner} begins the sentence. */
    static void distinct(String owner, String what, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (names.indexOf(names.get(i)) < i) {
                throw new IllegalArgumentException(owner + " has two " + what + "s named '" + names.get(i)
                        + "': give every " + what + " a name of its own.");
            }
        }
    }

    /** A copy of a list whose elements are not null; the error names the argument and the place. */
    static <T> List<T> elements(String argument, List<T> values) {
        requireNonNull(values, argument);
        for (int i = 0; i < values.size(); i++) {
            int place = i;
            requireNonNull(values.get(i), () -> argument + "[" + place + "] is null");
        }
        return List.copyOf(values);
    }
}
