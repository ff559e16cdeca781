package org.vielbein.core.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Names that were perhaps meant.
 *
 * <p>The distance is that of Damerau and Levenshtein with adjacent transpositions (optimal string alignment), letter case
 * counting nothing; a name is near when its distance is at most a third of its length, rounded up, or when one begins with the other.
 */
public final class NearNames {
    private static final int SHOWN = 3;

    private NearNames() {}

    /** The known names nearest to {@code name}, those equally near in alphabetical order, at most three; none where no name is near. */
    public static List<String> of(String name, Collection<String> known) {
        String asked = name.toLowerCase(Locale.ROOT);
        List<String> near = known.stream()
                .distinct()
                .filter(k -> !k.equals(name))
                .filter(k -> isNear(asked, k.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingInt((String k) -> rank(asked, k)).thenComparing(Comparator.naturalOrder()))
                .toList();
        return near.stream()
                .filter(k -> rank(asked, k) == rank(asked, near.get(0)))
                .limit(SHOWN)
                .toList();
    }

    /** {@code Did you mean `sin` or `sinh`?}, or an empty text when nothing is near. */
    public static String question(String name, Collection<String> known) {
        List<String> near = of(name, known);
        return near.isEmpty()
                ? ""
                : "Did you mean " + near.stream().map(n -> "`" + n + "`").collect(Collectors.joining(" or ")) + "?";
    }

    /** The distance; where one begins with the other it counts as less. */
    private static int rank(String asked, String name) {
        String known = name.toLowerCase(Locale.ROOT);
        return 2 * distance(asked, known) - (known.startsWith(asked) || asked.startsWith(known) ? 1 : 0);
    }

    private static boolean isNear(String asked, String known) {
        int shorter = Math.min(asked.length(), known.length());
        if (shorter >= 3 && (known.startsWith(asked) || asked.startsWith(known))) {
            return true;
        }
        int allowed = (Math.max(asked.length(), known.length()) + 2) / 3;
        if (Math.abs(asked.length() - known.length()) > allowed) {
            return false;
        }
        return distance(asked, known) <= Math.min(allowed, shorter - 1);
    }

    /** The number of insertions, deletions, replacements and transpositions of neighbours that turn one into the other. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
