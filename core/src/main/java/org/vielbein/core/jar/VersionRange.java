package org.vielbein.core.jar;

import com.github.zafarkhaja.semver.ParseException;
import com.github.zafarkhaja.semver.Version;
import com.github.zafarkhaja.semver.expr.Expression;
import com.github.zafarkhaja.semver.expr.ExpressionParser;
import java.util.Optional;

/**
 * A set of semantic versions, read as PF4J reads it: {@code >=0.1.0 & <0.2.0}, {@code ^1.2.0}, {@code ~1.4}, {@code 1.x},
 * {@code *}; a bare {@code 1.2.3} means {@code >=1.2.3}.
 *
 * @see <a href="https://semver.org/spec/v2.0.0.html">Semantic Versioning 2.0.0</a>
 */
public final class VersionRange {
    private static final Version LATEST = Version.of(999_999_999, 0, 0);

    private final String text;
    private final Expression expression;

    private VersionRange(String text, Expression expression) {
        this.text = text;
        this.expression = expression;
    }

    /**
     * Reads a range.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static VersionRange parse(String text) {
        String bare = text.strip();
        String full = Version.tryParse(bare).isPresent() ? ">=" + bare : bare;
        try {
            return new VersionRange(bare, ExpressionParser.newInstance().parse(full));
        } catch (ParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no range of versions: write one such as >=0.1.0 & <0.2.0.", e);
        }
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

    /** Whether a text is a version: three numbers, perhaps with a qualifier. */
    public static boolean isVersion(String text) {
        return Version.tryParse(text).isPresent();
    }

    /**
     * The order of two versions: negative where the first is older.
     *
     * @throws IllegalArgumentException if a text is no version
     */
    public static int compare(String a, String b) {
        return version(a).compareTo(version(b));
    }

    /** The release that a version belongs to, {@code 1.0.0} for {@code 1.0.0-SNAPSHOT}: most ranges exclude qualifiers. */
    public static String release(String version) {
        return version(version).toStableVersion().toString();
    }

    private static Version version(String text) {
        Optional<Version> version = Version.tryParse(text);
        return version.orElseThrow(
                () -> new IllegalArgumentException("'" + text + "' is no version: write three numbers, as in 1.0.0."));
    }

    /** Whether a version is in the range. */
    public boolean contains(String version) {
        return expression.interpret(version(version));
    }

    /** Whether all versions from some on are outside, so that a later, incompatible one cannot be inside. */
    public boolean hasUpperBound() {
        return !expression.interpret(LATEST);
    }

    @Override
    public String toString() {
        return text;
    }
}
