package org.vielbein.app.host;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way for a plugin to be bad: files for a plugin folder, and what the ledger must say of each.
 *
 * @param name what is wrong
 * @param make makes the files in a folder, and tells what is expected of each
 */
public record Fault(String name, Function<Path, List<Expected>> make) {
    /** @param reason the whole text, {@code …} for a number or what another program says */
    public record Expected(Path file, String id, PluginState state, String reason) {
        public boolean isMetBy(String found) {
            return found.matches(Pattern.quote(reason).replace("…", "\\E.*?\\Q"));
        }
    }

    private static final PluginState REFUSED = PluginState.REFUSED;
    private static final PluginState INCOMPATIBLE = PluginState.INCOMPATIBLE;
    private static final PluginState PARTIAL = PluginState.PARTIAL;
    private static final PluginState ACTIVE = PluginState.ACTIVE;

    @Override
    public String toString() {
        return name;
    }

    /** All ways that were met with, each once. */
    public static Stream<Fault> all() {
        return Stream.of(
                        FileFault.all(),
                        Stream.of(manifests(), versions(), dependencies(), contents())
                                .flatMap(List::stream),
                        CodeFault.all())
                .flatMap(faults -> faults);
    }

    /** One jar; in the reason ID is its id, FILE the jar, FOLDER where it lies, JAVA the number of this Java. */
    static Fault jar(String name, PluginState state, String reason, Function<String, TestJar> jar) {
        return new Fault(name, folder -> {
            String id = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            Path file = jar.apply(id).to(folder.resolve(id + ".jar"));
            boolean nameless = reason.contains("no Plugin-Id") || reason.startsWith("FILE");
            return List.of(new Expected(
                    file,
                    nameless ? id + ".jar" : id,
                    state,
                    reason.replace("FILE", file.toString())
                            .replace("FOLDER", folder.toString())
                            .replace("ID.jar", id + ".jar")
                            .replace(" ID ", " " + id + " ")
                            .replace("plane-of-ID", "plane-of-" + id)));
        });
    }

    /** A jar with a working metric of its own name, which something else is wrong with. */
    static TestJar plane(String id) {
        return TestJar.good(id, "plane-of-" + id, 1);
    }

    private static List<Fault> manifests() {
        return List.of(
                jar(
                        "no manifest",
                        REFUSED,
                        "ID.jar has no Plugin-Id in its manifest: add it. ID.jar has no Plugin-Version in its manifest: add it.",
                        id -> plane(id).withoutManifest()),
                jar(
                        "no id",
                        REFUSED,
                        "ID.jar has no Plugin-Id in its manifest: add it.",
                        id -> plane(id).without("Plugin-Id")),
                new Fault("an id that leads out of the folder", folder -> {
                    Path file = TestJar.good("../../evil", "evil", 1).to(folder.resolve("evil.jar"));
                    return List.of(new Expected(
                            file,
                            "../../evil",
                            REFUSED,
                            "evil.jar has the Plugin-Id '../../evil', which is not legal: use a letter first, then letters,"
                                    + " digits, '.', '_' and '-'."));
                }),
                jar(
                        "no version",
                        REFUSED,
                        "ID.jar has no Plugin-Version in its manifest: add it.",
                        id -> plane(id).without("Plugin-Version")));
    }

    private static List<Fault> versions() {
        String noRange = "', which is no range of versions: write one such as >=0.1.0 & <0.2.0.";
        return List.of(
                jar(
                        "for a newer host",
                        INCOMPATIBLE,
                        "ID.jar requires Vielbein >=0.2.0 and this is 0.1.0: use a version of the plugin made for it.",
                        id -> plane(id).with("Plugin-Requires", ">=0.2.0")),
                jar(
                        "a range that is a word",
                        REFUSED,
                        "ID.jar has the Plugin-Requires 'whatever" + noRange,
                        id -> plane(id).with("Plugin-Requires", "whatever")),
                jar(
                        "a range in brackets",
                        REFUSED,
                        "ID.jar has the Plugin-Requires '[1.0,2.0)" + noRange,
                        id -> plane(id).with("Plugin-Requires", "[1.0,2.0)")),
                jar(
                        "a range with a comma",
                        REFUSED,
                        "ID.jar has the Plugin-Requires '>=1.0.0,<2.0.0" + noRange,
                        id -> plane(id).with("Plugin-Requires", ">=1.0.0,<2.0.0")),
                jar(
                        "a version of two numbers",
                        REFUSED,
                        "ID.jar has the Plugin-Version '1.0', which is no version: write three numbers, as in 1.0.0.",
                        id -> plane(id).with("Plugin-Version", "1.0")),
                new Fault("needs one of two numbers", folder -> {
                    Path needed =
                            plane("two-numbers").with("Plugin-Version", "1.0").in(folder);
                    Path needing = plane("needing")
                            .with("Plugin-Dependencies", "two-numbers@>=1.0.0")
                            .in(folder);
                    return List.of(
                            new Expected(
                                    needed,
                                    "two-numbers",
                                    REFUSED,
                                    "two-numbers.jar has the Plugin-Version '1.0', which is no version: write three"
                                            + " numbers, as in 1.0.0."),
                            new Expected(
                                    needing,
                                    "needing",
                                    INCOMPATIBLE,
                                    "needing.jar needs the plugin two-numbers >=1.0.0, which is refused (" + needed
                                            + "): mend that first."));
                }),
                jar(
                        "for a newer java",
                        INCOMPATIBLE,
                        "ID.jar holds Good, which needs Java 99 and this is Java "
                                + Runtime.version().feature() + ": use a newer Java or compile for an older one.",
                        id -> plane(id).level("Good", 44 + 99)));
    }

    private static List<Fault> dependencies() {
        return List.of(
                jar(
                        "needs an absent one",
                        INCOMPATIBLE,
                        "ID.jar needs the plugin absent >=1.0.0, which is not there: install it.",
                        id -> plane(id).with("Plugin-Dependencies", "absent@>=1.0.0")),
                jar(
                        "needs another version",
                        INCOMPATIBLE,
                        "ID.jar needs the plugin good in a version >=9.0.0, and FOLDER/good.jar is 1.0.0: install one that fits.",
                        id -> plane(id).with("Plugin-Dependencies", "good@>=9.0.0")),
                jar(
                        "needs no range",
                        REFUSED,
                        "ID.jar needs the plugin good in the versions '[1;2)', which is no range: write good@>=1.0.0 & <2.0.0.",
                        id -> plane(id).with("Plugin-Dependencies", "good@[1;2)")),
                jar(
                        "could do with an absent one",
                        ACTIVE,
                        "",
                        id -> plane(id).with("Plugin-Dependencies", "absent?@>=1.0.0")),
                new Fault(
                        "a circle",
                        folder -> List.of(
                                circle(folder, "hen", "egg", "hen → egg → hen"),
                                circle(folder, "egg", "hen", "egg → hen → egg"),
                                new Expected(
                                        plane("chick")
                                                .with("Plugin-Dependencies", "hen")
                                                .in(folder),
                                        "chick",
                                        INCOMPATIBLE,
                                        "chick.jar needs the plugin hen *, which is refused ("
                                                + folder.resolve("hen.jar") + "): mend that first."))),
                new Fault("the same id twice", folder -> {
                    Path first = TestJar.good("same", "same-a", 1).to(folder.resolve("same-a.jar"));
                    Path second = TestJar.good("same", "same-b", 1).to(folder.resolve("same-b.jar"));
                    return List.of(
                            new Expected(first, "same", ACTIVE, ""),
                            new Expected(
                                    second,
                                    "same",
                                    REFUSED,
                                    "same-b.jar has the id 'same' of " + first
                                            + ", which was found first: remove one of them."));
                }),
                new Fault("an older version beside", folder -> {
                    Path older = TestJar.good("twin", "twin", 1).to(folder.resolve("twin-1.0.0.jar"));
                    Path newer = TestJar.good("twin", "twin", 1)
                            .with("Plugin-Version", "1.10.0")
                            .to(folder.resolve("twin-1.10.0.jar"));
                    return List.of(
                            new Expected(newer, "twin", ACTIVE, ""),
                            new Expected(
                                    older,
                                    "twin",
                                    PluginState.SUPERSEDED,
                                    "twin-1.0.0.jar has the id 'twin' of " + newer
                                            + ", which is newer (1.10.0 and not 1.0.0): remove one of them."));
                }));
    }

    private static Expected circle(Path folder, String id, String other, String path) {
        return new Expected(
                plane(id).with("Plugin-Dependencies", other).in(folder),
                id,
                REFUSED,
                id + ".jar depends on itself (" + path + "): break the circle.");
    }

    private static List<Fault> contents() {
        return List.of(
                jar(
                        "nothing at all",
                        REFUSED,
                        "ID.jar offers nothing: add a class with @Extension, or a script in META-INF/vielbein.",
                        TestJar::of),
                jar(
                        "no index",
                        REFUSED,
                        "ID.jar has no META-INF/extensions.idx, so that none of its classes would be found: compile it with"
                                + " PF4J's annotation processor on the processor path.",
                        id -> TestJar.of(id).type("Good", TestJar.metric("Good", id, 1))),
                jar(
                        "brings the api",
                        PARTIAL,
                        "ID.jar holds a class of the API, such as org.vielbein.api.metric.Metric, which the host provides: give"
                                + " vielbein-api the scope provided.",
                        id -> plane(id).copyOf("org/vielbein/api/metric/Metric.class")),
                jar("a library in the jar", ACTIVE, "", id -> plane(id).text("lib/other.jar", "no jar at all")),
                jar(
                        "a name out of the jar",
                        REFUSED,
                        "FILE holds the entry ../evil.txt, whose name leads out of the jar: build it anew.",
                        id -> plane(id).text("../evil.txt", "evil")));
    }
}
