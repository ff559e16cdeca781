package org.vielbein.app.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vielbein.core.catalog.CatalogEntry;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.kernel.OpaqueFunctionException;

/** Each plugin has its own classes, the API of the host, what it says it needs, and nothing else; what it throws is charged to it. */
class IsolationTest {
    @TempDir
    Path plugins;

    private PluginHost host;

    @BeforeEach
    void open() {
        host = PluginHost.open(new Folders(List.of(plugins), List.of(), Optional.empty()), "0.1.0");
    }

    @AfterEach
    void close() {
        host.close();
    }

    private List<String> names() {
        return host.catalog().metrics().stream().map(CatalogEntry::name).toList();
    }

    private static String named(String expression) {
        return TestJar.metric("Own", "own", 1).replace("return \"own\";", "return " + expression + ";");
    }

    @Test
    void aPluginUsesItsOwnVersionOfALibraryTheHostHasToo() {
        TestJar.of("own")
                .source(
                        "com.github.zafarkhaja.semver.Version",
                        "package com.github.zafarkhaja.semver; public class Version { public static String text() { return \"mine\"; } }")
                .extension("Own", named("com.github.zafarkhaja.semver.Version.text()"))
                .in(plugins);
        assertEquals(List.of("mine"), names());
    }

    @Test
    void ofTheHostAPluginSeesTheApiAlone() {
        TestJar.of("own")
                .extension(
                        "Own",
                        named(
                                        "sees(\"org.vielbein.api.expr.Expr\") + sees(\"org.pf4j.Plugin\") + sees(\"org.slf4j.Logger\")"
                                                + " + sees(\"org.vielbein.core.catalog.Catalog\") + sees(\"org.objectweb.asm.Opcodes\")"
                                                + " + sees(\"org.ejml.data.DMatrix\") + sees(\"picocli.CommandLine\")")
                                .replaceFirst("\\{\n", """
                                        {
                                            private String sees(String type) {
                                                try { Class.forName(type); return "y"; } catch (ClassNotFoundException e) { return "n"; }
                                            }
                                        """))
                .in(plugins);
        assertEquals(List.of("yyynnnn"), names());
    }

    @ParameterizedTest
    @CsvSource({
        "org.vielbein.api.metric.Metric, the API, vielbein-api",
        "org.pf4j.Extension, PF4J, pf4j",
        "org.slf4j.LoggerFactory, SLF4J, slf4j-api"
    })
    void aCopyOfWhatTheHostProvidesIsNotUsed(String type, String what, String artifact) {
        TestJar.of("own")
                .copyOf(type.replace('.', '/') + ".class")
                .extension(
                        "Own",
                        named(type + ".class.getClassLoader() == Own.class.getClassLoader() ? \"mine\" : \"theirs\""))
                .in(plugins);
        assertEquals(List.of("theirs"), names());
        PluginRecord record = host.ledger().get(0);
        assertEquals(PluginState.PARTIAL, record.state());
        assertEquals(
                "own.jar holds a class of " + what + ", such as " + type + ", which the host provides: give " + artifact
                        + " the scope provided.",
                record.reason());
    }

    @Test
    void twoPluginsOfOneClassNameHaveEachItsOwn() {
        TestJar.good("first", "plane", 4).in(plugins);
        TestJar.good("second", "sheet", 9).in(plugins);
        assertEquals(2.0, host.catalog().geometry("plane").at(0, 0).norm(1, 0));
        assertEquals(3.0, host.catalog().geometry("sheet").at(0, 0).norm(1, 0));
    }

    @Test
    void aPluginUsesTheClassesAndResourcesOfOneItNeeds() throws Exception {
        TestJar.good("base", "plane", 4)
                .source(
                        "base.Names",
                        "package base; public class Names { public static final String TEXT() { return \"from-base\"; } }")
                .text("base/word.txt", "word")
                .in(plugins);
        TestJar.of("own")
                .with("Plugin-Dependencies", "base@>=1.0.0 & <2.0.0")
                .type("Names", """
                        final class Names {
                            static String of(Class<?> type) {
                                try {
                                    Object text = Class.forName("base.Names").getMethod("TEXT").invoke(null);
                                    return text + "-" + new String(type.getResourceAsStream("/base/word.txt").readAllBytes());
                                } catch (ReflectiveOperationException | java.io.IOException e) {
                                    throw new IllegalStateException(e);
                                }
                            }
                        }
                        """)
                .extension("Own", named("Names.of(getClass())"))
                .in(plugins);
        assertEquals(List.of("from-base-word", "plane"), names());
        Files.delete(plugins.resolve("base.jar"));
        assertEquals(List.of(), names());
        assertEquals(
                "own.jar needs the plugin base >=1.0.0 & <2.0.0, which is not there: install it.",
                host.ledger().get(0).reason());
    }

    @Test
    void aNameThatTwoOfferIsAskedForByItsPlugin() {
        TestJar.good("first", "plane", 4).with("Plugin-Metrics", "plane").in(plugins);
        TestJar.good("second", "plane", 9).with("Plugin-Metrics", "plane").in(plugins);
        assertEquals(
                "Geometry 'plane' is offered more than once: write first:plane or second:plane.",
                assertThrows(RuntimeException.class, () -> host.catalog().geometry("plane"))
                        .getMessage());
        assertEquals(3.0, host.catalog().geometry("second:plane").at(0, 0).norm(1, 0));
    }

    @Test
    void anOpaqueFunctionThatFailsInAComputationIsChargedToItsPlugin() {
        Path jar = TestJar.of("terrain").extension("Table", """
                        @org.pf4j.Extension
                        public final class Table implements Metric {
                            private static final class Height implements OpaqueFunction {
                                @Override public int arity() { return 1; }
                                @Override public int smoothness() { return 3; }
                                @Override public double derivative(int[] orders, double[] at) {
                                    if (at[0] > 2) { throw new OutOfMemoryError("all used up"); }
                                    if (at[0] > 1) { throw new IllegalArgumentException("the table ends at 1"); }
                                    return orders[0] == 0 ? at[0] : orders[0] == 1 ? 1 : 0;
                                }
                            }
                            private static final FunctionSymbol H = FunctionSymbol.opaque("h", new Height());
                            @Override public String name() { return "table"; }
                            @Override public Domain domain(Arguments given) { return Domain.cartesian(2); }
                            @Override public LineElement lineElement(Coordinates x, Arguments given) {
                                return LineElement.euclidean(x.get(0), x.get(1), H.at(x.get(0)));
                            }
                        }
                        """).in(plugins);
        Geometry table = host.catalog().geometry("table");
        assertEquals(Math.sqrt(2), table.at(0.5, 0).norm(1, 0), 1e-15);
        assertEquals(
                "Plugin terrain 1.0.0 (" + jar
                        + ") failed when asked for the opaque function h' at (1.5): IllegalArgumentException: the table ends at 1.",
                assertThrows(
                                OpaqueFunctionException.class,
                                () -> table.at(1.5, 0).norm(1, 0))
                        .getMessage());
        assertEquals(
                "Plugin terrain 1.0.0 (" + jar
                        + ") failed when asked for the opaque function h' at (2.5): OutOfMemoryError: all used up.",
                assertThrows(
                                OpaqueFunctionException.class,
                                () -> table.at(2.5, 0).norm(1, 0))
                        .getMessage());
    }

    @Test
    void aJarThatSaysItsNamesIsNotLoadedBeforeOneIsNeeded() {
        String tell =
                "{\n    static { System.setProperty(\"vielbein.test.loaded\", \"yes\"); }\n    @Override public String";
        System.clearProperty("vielbein.test.loaded");
        TestJar.of("lazy")
                .with("Plugin-Metrics", "lazy")
                .extension(
                        "Lazy",
                        TestJar.metric("Lazy", "lazy", 4).replaceFirst("\\{\n    @Override public String", tell))
                .in(plugins);
        TestJar.good("good", "plane", 9).with("Plugin-Metrics", "plane").in(plugins);
        assertEquals(3.0, host.catalog().geometry("plane").at(0, 0).norm(1, 0));
        assertEquals(Optional.empty(), Optional.ofNullable(System.getProperty("vielbein.test.loaded")));
        assertEquals(2.0, host.catalog().geometry("lazy").at(0, 0).norm(1, 0));
        assertEquals("yes", System.clearProperty("vielbein.test.loaded"));
    }

    @Test
    void theQualifierOfTheHostsVersionCountsForNothing() {
        TestJar.good("good", "plane", 4).in(plugins);
        Folders folders = new Folders(List.of(plugins), List.of(), Optional.empty());
        try (PluginHost snapshot = PluginHost.open(folders, "0.1.0-SNAPSHOT")) {
            assertEquals(PluginState.ACTIVE, snapshot.ledger().get(0).state());
        }
    }

    @Test
    void aHostHasAVersionOfThreeNumbers() {
        Folders folders = new Folders(List.of(plugins), List.of(), Optional.empty());
        assertEquals(
                "'1.0' is no version: write three numbers like 1.0.0.",
                assertThrows(IllegalArgumentException.class, () -> PluginHost.open(folders, "1.0"))
                        .getMessage());
    }

    @Test
    void aFolderMayHaveAnyName() throws Exception {
        Path odd = Files.createDirectory(plugins.resolve("a %20#[b] ü"));
        TestJar.good("good", "plane", 4).in(odd);
        Folders folders = new Folders(List.of(odd), List.of(), Optional.empty());
        try (PluginHost other = PluginHost.open(folders, "0.1.0")) {
            assertEquals(2.0, other.catalog().geometry("plane").at(0, 0).norm(1, 0));
        }
    }

    @Test
    void forAJarWithoutCodeNoClassLoaderIsBuilt() throws Exception {
        TestJar.of("texts")
                .text("META-INF/vielbein/bowl.geometry", "ds^2 = (1 + r^2) dr^2 + r^2 dphi^2")
                .in(plugins);
        TestJar.good("good", "plane", 4).in(plugins);
        Folders folders = new Folders(List.of(plugins), List.of(), Optional.empty());
        try (PrivateCopies copies = new PrivateCopies(Optional.empty())) {
            Snapshot snapshot = new Loading(folders, "0.1.0", copies, Duration.ofSeconds(30))
                    .after(Snapshot.EMPTY, JarScan.of(List.of(plugins)), Set.of());
            assertEquals(1.0, snapshot.catalog().geometry("texts:bowl").at(1, 0).norm(0, 1));
            assertEquals(2, snapshot.records().size());
            for (LivePlugin plugin : snapshot.live()) {
                assertEquals(
                        plugin.candidate().id().equals("good"),
                        plugin.trace().isPresent(),
                        plugin.candidate().id());
            }
        }
    }

    @Test
    void aNameThatAPluginSaysAndCannotGiveIsExplainedByIt() {
        TestJar.good("half", "fine", 1)
                .extension(
                        "Bad",
                        TestJar.metric("Bad", "bad", 1)
                                .replaceFirst(
                                        "\\{\n", "{\n    public Bad() { throw new IllegalStateException(\"no\"); }\n"))
                .with("Plugin-Metrics", "fine, bad")
                .in(plugins);
        assertEquals(1.0, host.catalog().geometry("fine").at(0, 0).norm(1, 0));
        PluginRecord record = host.unusable("bad").orElseThrow();
        assertEquals(PluginState.PARTIAL, record.state());
        assertEquals("The extension Bad of half.jar cannot be used: IllegalStateException: no.", record.reason());
        assertEquals(Optional.empty(), host.unusable("fine"));
        assertEquals(Optional.empty(), host.unusable("elsewhere"));
    }

    @Test
    void codeThatNeverComesBackCostsItsPluginAndNoOther() throws Exception {
        Path jar = TestJar.of("endless")
                .extension(
                        "Endless",
                        TestJar.metric("Endless", "endless", 1)
                                .replaceFirst(
                                        "\\{\n",
                                        "{\n    public Endless() { while (name() != null) { java.util.concurrent.locks.LockSupport.parkNanos(1_000_000); } }\n"))
                .in(plugins);
        TestJar.good("good", "plane", 4).in(plugins);
        Folders folders = new Folders(List.of(plugins), List.of(), Optional.empty());
        try (PrivateCopies copies = new PrivateCopies(Optional.empty())) {
            Snapshot snapshot = new Loading(folders, "0.1.0", copies, Duration.ofMillis(300))
                    .after(Snapshot.EMPTY, JarScan.of(List.of(plugins)), Set.of());
            assertEquals(2.0, snapshot.catalog().geometry("plane").at(0, 0).norm(1, 0));
            PluginRecord record = snapshot.records().get(0);
            assertEquals(jar, record.file());
            assertEquals(PluginState.REFUSED, record.state());
            assertTrue(
                    record.reason()
                            .startsWith(
                                    "endless.jar could not be loaded: it has not come back after 300 ms, in Endless."),
                    record::reason);
        }
    }
}
