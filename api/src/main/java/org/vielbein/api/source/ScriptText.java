package org.vielbein.api.source;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The text of one script in the geometry language, with the name it goes by and the place errors are reported at.
 *
 * <p>The text is handed on as it is; the host parses it and reports what is wrong with line and column.
 */
public final class ScriptText {

    private static final String ENDING = ".geometry";

    private final String name;
    private final String place;
    private final String text;

    private ScriptText(String name, String place, String text) {
        this.name = name;
        this.place = place;
        this.text = text;
    }

    /** The text of a file; its default name is the file's without {@code .geometry}, its place the path. */
    public static ScriptText of(Path file, String text) {
        String fileName = requireNonNull(requireNonNull(file, "file is null").getFileName(), "file has no name")
                .toString();
        String name = fileName.endsWith(ENDING) ? fileName.substring(0, fileName.length() - ENDING.length()) : fileName;
        return of(name, file.toString(), text);
    }

    /**
     * A text from elsewhere.
     *
     * @param name the name of the geometry where the text gives none
     * @param place what errors call it, a path or an address
     * @param text the script
     */
    public static ScriptText of(String name, String place, String text) {
        return new ScriptText(
                requireNonNull(name, "name is null"),
                requireNonNull(place, "place is null"),
                requireNonNull(text, "text is null"));
    }

    /** The name of the geometry where the text gives none. */
    public String name() {
        return name;
    }

    /** What errors call it. */
    public String place() {
        return place;
    }

    /** The script. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScriptText that
                && name.equals(that.name)
                && place.equals(that.place)
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + place.hashCode()) + text.hashCode();
    }

    /** The place. */
    @Override
    public String toString() {
        return place;
    }
}
