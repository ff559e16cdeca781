package org.vielbein.core.jar;

import com.github.zafarkhaja.semver.ParseException;
import com.github.zafarkhaja.semver.Version;
import com.github.zafarkhaja.semver.expr.Expression;
import com.github.zafarkhaja.semver.expr.ExpressionParser;
import java.util.regex.Pattern;

/**
 * A range of semantic versions as PF4J reads it: {@code >=0.1.0 & <0.2.0}, {@code ^1.2.0}, {@code ~1.4}, {@code 1.x},
 * {@code *}; a bare {@code 1.2.3} means {@code >=1.2.3}. Pre-releases count as older than their release, so {@code 1.0.0-rc.1} is outside {@code >=1.0.0}; a host
 * compares the {@link #release} of its own version.
 */
public final class VersionRange {
    /** Longer than any range that a person writes, and short enough that no nesting of brackets exhausts the stack. */
    private static final int LONGEST = 500;

    private static final Pattern BARE = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Version FAR_FUTURE = Version.of(999_999_999, 0, 0);

    private final String text;
    private final Expression expression;

    private VersionRange(String text, Expression expression) {
        this.text = text;
        this.expression = expression;
    }

    /**
     * Reads a range.
     *
     * @throws IllegalArgumentException with a sentence, when the text is none
     */
    public static VersionRange parse(String text) {
        String range = text.strip();
        try {
            if (!range.isEmpty() && range.length() <= LONGEST) {
                String full = BARE.matcher(range).matches() ? ">=" + range : range;
                return new VersionRange(range, ExpressionParser.newInstance().parse(full));
            }
        } catch (ParseException | IllegalArgumentException | ArithmeticException e) { // the last two: beyond a long
            throw new IllegalArgumentException(refusal(range), e);
        }
        throw new IllegalArgumentException(refusal(range));
    }

    /** Whether a text is a range. */
    public static boolean isRange(String text) {
        try {
            parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String refusal(String range) {
        String shown = range.length() <= LONGEST ? range : range.substring(0, 20) + "…";
        return "'" + shown + "' is no range of versions: write it like >=0.1.0 & <0.2.0.";
    }

    /**
     * Whether the version lies in the range.
     *
     * @throws IllegalArgumentException with a sentence, when it is no semantic version
     */
    public boolean contains(String version) {
        return expression.interpret(version(version));
    }

    /** Whether there are versions too new for the range, as the author of a plugin should say. */
    public boolean hasUpperBound() {
        return !expression.interpret(FAR_FUTURE);
    }

    /** Whether the text is a semantic version: three numbers, and a qualifier where one is wanted; {@code 1.0} is none. */
    public static boolean isVersion(String text) {
        return Version.isValid(text);
    }

    /**
     * The release that a version belongs to: {@code 1.2.0} for {@code 1.2.0-SNAPSHOT}.
     *
     * @throws IllegalArgumentException with a sentence, when it is no semantic version
     */
    public static String release(String version) {
        return version(version).toStableVersion().withoutBuildMetadata().toString();
    }

    /**
     * Less than, equal to or greater than 0 as the first version is older than, as old as or newer than the second.
     *
     * @throws IllegalArgumentException with a sentence, when either is no semantic version
     */
    public static int compare(String first, String second) {
        return version(first).compareToIgnoreBuildMetadata(version(second));
    }

    private static Version version(String text) {
        return Version.tryParse(text)
                .orElseThrow(() ->
                        new IllegalArgumentException("'" + text + "' is no version: write three numbers like 1.0.0."));
    }

    @Override
    public String toString() {
        return text;
    }
}
