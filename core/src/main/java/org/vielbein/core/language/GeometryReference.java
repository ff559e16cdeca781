package org.vielbein.core.language;

import java.util.List;

/**
 * What a command's GEOMETRY is: a name with arguments and charts, a file, standard input, or a text of the language itself.
 *
 * <p>Values of arguments stay text here; they are read against the kinds of the parameters once the geometry is known.
 */
public sealed interface GeometryReference {
    /**
     * {@code R=2} of {@code sphere(R=2)}.
     *
     * @param value the source of the value
     * @param offset where the value begins in the reference
     */
    record Argument(String name, String value, int offset) {}

    /** {@code stereographic} or {@code kruskal(M=2)} behind {@code in}. */
    record ChartReference(String name, List<Argument> arguments) {}

    /** {@code sphere(R=2) in stereographic}; the name may be {@code pluginId:name}. */
    record Named(String name, List<Argument> arguments, List<ChartReference> charts) implements GeometryReference {}

    /** {@code path/to/name.geometry(R=2)}. */
    record File(String path, List<Argument> arguments, List<ChartReference> charts) implements GeometryReference {}

    /** A script as the argument itself: it holds an {@code =} outside of brackets, or a line end. */
    record Inline(String text) implements GeometryReference {}

    /** {@code -}. */
    record StandardInput() implements GeometryReference {}

    /**
     * Reads a reference.
     *
     * @throws ScriptException where it is none of these
     */
    static GeometryReference read(String text) {
        return new ReferenceReader(text).read();
    }

    /** The name of a parameter as the language spells it, {@code θ₁} as theta_1; what is no name stays. */
    public static String spelled(String name) {
        Words.Scan scan = new Words(name).scan(0);
        return !name.isEmpty() && scan.end() == name.length() ? scan.name() : name;
    }
}
