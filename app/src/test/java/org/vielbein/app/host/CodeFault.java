package org.vielbein.app.host;

import static org.vielbein.app.host.Fault.jar;
import static org.vielbein.app.host.Fault.plane;
import static org.vielbein.app.host.PluginState.ACTIVE;
import static org.vielbein.app.host.PluginState.INCOMPATIBLE;
import static org.vielbein.app.host.PluginState.PARTIAL;
import static org.vielbein.app.host.PluginState.REFUSED;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The ways of a plugin to be bad that lie in its code: its extensions, its life cycle, what it needs of the api. */
final class CodeFault {
    private CodeFault() {}

    static Stream<Fault> all() {
        return Stream.of(extensions(), lives(), links()).flatMap(List::stream);
    }

    private static Fault extension(String name, PluginState state, String reason, Function<String, String> change) {
        return jar(
                name, state, reason, id -> TestJar.of(id).extension("Bad", change.apply(TestJar.metric("Bad", id, 1))));
    }

    /** A metric whose class begins with something more. */
    private static Function<String, String> beginning(String more) {
        return source -> source.replaceFirst("\\{\n", Matcher.quoteReplacement("{\n    " + more + "\n"));
    }

    private static List<Fault> extensions() {
        String cannot = "The extension Bad of ID.jar cannot be used: ";
        return List.of(
                extension(
                        "constructor throws",
                        REFUSED,
                        cannot + "IllegalStateException: no.",
                        beginning("public Bad() { throw new IllegalStateException(\"no\"); }")),
                extension(
                        "constructor throws what cannot say why",
                        REFUSED,
                        cannot + "Mute.",
                        beginning("static final class Mute extends RuntimeException {\n"
                                + "        @Override public String getMessage() { throw new IllegalStateException(\"no\"); }\n    }\n"
                                + "    public Bad() { throw new Mute(); }")),
                extension(
                        "constructor throws an error",
                        REFUSED,
                        cannot + "AssertionError: no.",
                        beginning("public Bad() { throw new AssertionError(\"no\"); }")),
                extension(
                        "constructor never ends",
                        REFUSED,
                        cannot + "StackOverflowError.",
                        beginning("public Bad() { new Bad(); }")),
                extension(
                        "constructor takes all memory",
                        REFUSED,
                        cannot + "OutOfMemoryError: Requested array size exceeds VM limit.",
                        beginning("private final long[][] all = new long[Integer.MAX_VALUE][Integer.MAX_VALUE];")),
                extension(
                        "constructor is private",
                        REFUSED,
                        "ID.jar names the extension Bad, which has no public constructor without arguments: add one. The extension"
                                + " Bad of ID.jar cannot be used: NoSuchMethodException: Bad.<init>().",
                        beginning("private Bad() {}")),
                extension(
                        "constructor wants something",
                        REFUSED,
                        "ID.jar names the extension Bad, which has no public constructor without arguments: add one. The extension"
                                + " Bad of ID.jar cannot be used: NoSuchMethodException: Bad.<init>().",
                        beginning("public Bad(int k) {}")),
                extension(
                        "static initialiser throws",
                        REFUSED,
                        cannot + "NumberFormatException: For input string: \"k\".",
                        beginning("static int k = Integer.parseInt(\"k\");")),
                extension(
                        "name is null",
                        REFUSED,
                        cannot + "Plugin ID 1.0.0 (FILE) failed when asked for the name of a metric: it gave null.",
                        source -> source.replaceFirst("return \"[a-z-]+\";", "return null;")),
                extension(
                        "name throws an error",
                        REFUSED,
                        cannot
                                + "Plugin ID 1.0.0 (FILE) failed when asked for the name of a metric: AssertionError: no.",
                        source -> source.replaceFirst("return \"[a-z-]+\";", "throw new AssertionError(\"no\");")),
                jar(
                        "is no extension",
                        REFUSED,
                        cannot + "it is neither a Metric nor a CoordinateChart nor a GeometrySource.",
                        id -> TestJar.of(id).extension("Bad", "public class Bad {}")),
                jar(
                        "extension is gone",
                        PARTIAL,
                        "ID.jar names the extension Gone, which is not in the jar: build it anew. The extension Gone of ID.jar"
                                + " cannot be used: ClassNotFoundException: Gone.",
                        id -> plane(id).named("Gone")),
                jar(
                        "says other names",
                        PARTIAL,
                        "ID.jar says Plugin-Metrics: elsewhere in its manifest and offers plane-of-ID: correct the manifest.",
                        id -> plane(id).with("Plugin-Metrics", "elsewhere")));
    }

    private static Fault life(String name, String reason, String body) {
        return jar(
                name,
                REFUSED,
                "ID.jar could not be loaded: " + reason,
                id -> plane(id).type("Life", body).with("Plugin-Class", "Life"));
    }

    private static List<Fault> lives() {
        return List.of(
                jar(
                        "plugin class is gone",
                        REFUSED,
                        "ID.jar could not be loaded: its class Gone cannot be made: ClassNotFoundException: Gone.",
                        id -> plane(id).with("Plugin-Class", "Gone")),
                life(
                        "plugin class is none",
                        "its class Life cannot be made: it is no org.pf4j.Plugin.",
                        "public class Life {}"),
                life(
                        "plugin class cannot be made",
                        "its class Life cannot be made: IllegalStateException: no.",
                        "public class Life extends org.pf4j.Plugin { public Life() { throw new IllegalStateException(\"no\"); } }"),
                life(
                        "start throws",
                        "its class Life could not be started: IllegalStateException: no.",
                        "public class Life extends org.pf4j.Plugin {\n"
                                + "    @Override public void start() { throw new IllegalStateException(\"no\"); }\n}"),
                life(
                        "start throws an error",
                        "AssertionError: no.",
                        "public class Life extends org.pf4j.Plugin {\n"
                                + "    @Override public void start() { throw new AssertionError(\"no\"); }\n}"),
                life(
                        "start misses a class",
                        "its class Life could not be started: NoClassDefFoundError: no.",
                        "public class Life extends org.pf4j.Plugin {\n"
                                + "    @Override public void start() { throw new NoClassDefFoundError(\"no\"); }\n}"),
                life(
                        "a listener throws",
                        "IllegalStateException: no.",
                        "public class Life extends org.pf4j.Plugin {\n"
                                + "    public Life(org.pf4j.PluginWrapper own) {\n"
                                + "        own.getPluginManager().addPluginStateListener(e -> { throw new IllegalStateException(\"no\"); });\n"
                                + "    }\n}"),
                jar(
                        "stop throws",
                        ACTIVE,
                        "",
                        id -> plane(id)
                                .type(
                                        "Life",
                                        "public class Life extends org.pf4j.Plugin {\n"
                                                + "    @Override public void stop() { throw new AssertionError(\"no\"); }\n}")
                                .with("Plugin-Class", "Life")));
    }

    /** A metric compiled against an api that is not that of the host. */
    private static Fault link(String name, String built, String reason, Function<TestJar, TestJar> jar) {
        String advice = built.equals("0.3.0")
                ? "use a newer Vielbein or an older version of the plugin."
                : "use an older Vielbein or a newer version of the plugin.";
        return jar(
                name,
                INCOMPATIBLE,
                "ID.jar was built against api " + built + " and this is 0.1.0: " + reason + ": " + advice,
                id -> jar.apply(TestJar.of(id).with("Plugin-Api-Version", built)));
    }

    private static List<Fault> links() {
        String units =
                "package org.vielbein.api.metric; public final class Units { public static int one() { return 1; } }";
        String measured = "package org.vielbein.api.metric; public interface Measured extends Metric {}";
        return List.of(
                link(
                        "a class of a newer api",
                        "0.3.0",
                        "Bad needs org.vielbein.api.metric.Units, which it does not have",
                        jar -> jar.against("org.vielbein.api.metric.Units", units)
                                .extension(
                                        "Bad",
                                        beginning("private final int one = Units.one();")
                                                .apply(TestJar.metric("Bad", "newer-class", 1)))),
                link(
                        "an interface of a newer api",
                        "0.3.0",
                        "Bad needs org.vielbein.api.metric.Measured, which it does not have",
                        jar -> jar.against("org.vielbein.api.metric.Measured", measured)
                                .extension(
                                        "Bad",
                                        TestJar.metric("Bad", "newer-interface", 1)
                                                .replace("implements Metric", "implements Measured"))),
                link(
                        "a default method of a newer api",
                        "0.3.0",
                        "Bad needs Metric.unit(), which it does not have",
                        jar -> jar.againstApi(
                                        "org.vielbein.api.metric.Metric",
                                        "public interface Metric extends Definition {",
                                        "public interface Metric extends Definition { default int unit() { return 1; }")
                                .extension(
                                        "Bad",
                                        TestJar.metric("Bad", "newer-method", 1)
                                                .replace(".times(1)", ".times(unit())"))),
                link(
                        "without a method the api asks for",
                        "0.0.9",
                        "Bad does not implement Metric.lineElement(Coordinates, Arguments), which it asks for",
                        jar -> jar.againstApi(
                                        "org.vielbein.api.metric.Metric",
                                        "    LineElement lineElement(Coordinates x, Arguments given);",
                                        "")
                                .extension(
                                        "Bad",
                                        TestJar.metric("Bad", "older", 1)
                                                .replaceFirst("(?s)@Override public LineElement.*?\\}\n", ""))));
    }
}
