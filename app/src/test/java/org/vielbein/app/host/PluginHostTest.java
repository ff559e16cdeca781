package org.vielbein.app.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.CatalogEntry;
import org.vielbein.core.geometry.Geometry;

/** One bad jar never takes a good one down, and its record says what is wrong with it. */
class PluginHostTest {
    @TempDir
    private Path folder;

    private Path plugins;
    private Path scripts;
    private PluginHost host;

    @BeforeEach
    void open() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
        scripts = Files.createDirectory(folder.resolve("geometries"));
        host = PluginHost.open(
                new Folders(List.of(plugins, folder.resolve("absent")), List.of(scripts), Optional.empty()), "0.1.0");
    }

    @AfterEach
    void close() {
        host.close();
    }

    private static List<String> names(Catalog catalog) {
        return catalog.metrics().stream().map(CatalogEntry::name).toList();
    }

    /** The record of the jar beside a good plugin, which must work. */
    private PluginRecord beside() {
        TestJar.good("good", "plane", 4).in(plugins);
        assertTrue(names(host.catalog()).contains("plane"), "the good plugin is lost");
        assertEquals(2.0, host.catalog().geometry("plane").at(0, 0).norm(1, 0));
        return host.ledger().stream()
                .filter(record -> !record.id().equals("good"))
                .findFirst()
                .orElseThrow();
    }

    private void refused(String id, String reason) {
        refused(PluginState.REFUSED, id, reason);
    }

    private void refused(PluginState state, String id, String reason) {
        PluginRecord record = beside();
        assertEquals(reason, record.reason());
        assertEquals(state, record.state());
        assertEquals(id, record.id());
        assertEquals(Optional.of(record), host.unusable(id + ":anything"));
        assertEquals(record.reasons(), host.catalog().problems());
    }

    @Test
    void aGoodPluginIsInTheCatalogueWithItsProvenance() throws Exception {
        Path jar = TestJar.good("good", "plane", 4)
                .with("Plugin-Description", "Planes.")
                .in(plugins);
        CatalogEntry<?> entry = host.catalog().metrics().get(0);
        assertEquals("good:plane", entry.qualifiedName());
        assertEquals("1.0.0", entry.provenance().version());
        assertEquals(jar.toString(), entry.provenance().file());
        PluginRecord record = host.ledger().get(0);
        assertEquals(PluginState.ACTIVE, record.state());
        assertEquals("", record.reason());
        assertEquals(List.of("plane"), record.metrics());
        assertEquals("Planes.", record.description());
        assertEquals(64, record.sha256().orElseThrow().length());
    }

    @Test
    void whileNothingChangesTheCatalogueIsTheSameObject() {
        TestJar.good("good", "plane", 4).in(plugins);
        assertSame(host.catalog(), host.catalog());
    }

    @Test
    void aJarDroppedInLaterIsThereAtTheNextQuestionAndOneTakenAwayIsNot() throws Exception {
        TestJar.good("first", "plane", 1).in(plugins);
        Catalog before = host.catalog();
        Geometry kept = before.geometry("plane");
        Path second = TestJar.good("second", "sheet", 9).in(plugins);
        Catalog after = host.catalog();
        assertNotSame(before, after);
        assertEquals(List.of("plane", "sheet"), names(after));
        assertEquals(3.0, after.geometry("sheet").at(0, 0).norm(0, 1));
        Files.delete(second);
        assertEquals(List.of("plane"), names(host.catalog()));
        assertEquals(1.0, kept.at(0, 0).norm(1, 0), "a geometry outlives the snapshot it came from");
    }

    @Test
    void aNewerFileUnderTheSameNameTakesOver() throws Exception {
        Path jar = TestJar.good("good", "plane", 4).in(plugins);
        assertEquals(2.0, host.catalog().geometry("plane").at(0, 0).norm(1, 0));
        Path newer = TestJar.good("good", "plane", 100).to(folder.resolve("newer"));
        Files.move(newer, jar, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(jar, java.nio.file.attribute.FileTime.fromMillis(1_000_000));
        assertEquals(10.0, host.catalog().geometry("plane").at(0, 0).norm(1, 0));
    }

    @Test
    void foldersThatAreNotThereAreEmpty() {
        assertEquals(List.of(), host.catalog().problems());
        assertEquals(List.of(), host.ledger());
    }

    @Test
    void aFileThatIsNoJarIsRefused() throws Exception {
        Path file = Files.writeString(plugins.resolve("noise.jar"), "no zip at all, but long enough to look at");
        refused("noise.jar", file + " cannot be read as a jar: zip END header not found.");
    }

    @Test
    void aJarWithoutAManifestIsRefused() throws Exception {
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(plugins.resolve("bare.jar")))) {
            out.putNextEntry(new java.util.zip.ZipEntry("x.txt"));
        }
        refused(
                "bare.jar",
                "bare.jar has no Plugin-Id in its manifest: add it. bare.jar has no Plugin-Version in its manifest: add it."
                        + " bare.jar offers nothing: add a class with @Extension, or a script in META-INF/vielbein.");
    }

    @Test
    void aRangeOfOtherVersionsIsToldWithItsNumbers() {
        TestJar.good("bad", "bad", 1).with("Plugin-Requires", ">=0.2.0").in(plugins);
        refused(
                PluginState.INCOMPATIBLE,
                "bad",
                "bad.jar requires Vielbein >=0.2.0 and this is 0.1.0: use a version of the plugin made for it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"whatever", "[1.0,2.0)", ">=1.0.0,<2.0.0"})
    void aRangeThatIsNoneIsRefused(String range) {
        TestJar.good("bad", "bad", 1).with("Plugin-Requires", range).in(plugins);
        refused(
                "bad",
                "bad.jar has the Plugin-Requires '" + range
                        + "', which is no range of versions: write one such as >=0.1.0 & <0.2.0.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "one"})
    void aVersionThatIsNoneIsRefused(String version) {
        TestJar.good("bad", "bad", 1).with("Plugin-Version", version).in(plugins);
        refused(
                "bad",
                "bad.jar has the Plugin-Version '" + version
                        + "', which is no version: write three numbers, as in 1.0.0.");
    }

    @Test
    void aDependencyThatIsNotThereIsNamed() {
        TestJar.good("bad", "bad", 1)
                .with("Plugin-Dependencies", "absent@>=1.0.0")
                .in(plugins);
        refused(
                PluginState.INCOMPATIBLE,
                "bad",
                "bad.jar needs the plugin absent >=1.0.0, which is not there: install it.");
    }

    @Test
    void theSecondPluginOfAnIdIsRefused() {
        Path first = TestJar.good("same", "one", 1).to(plugins.resolve("a.jar"));
        TestJar.good("same", "two", 1).to(plugins.resolve("b.jar"));
        assertEquals(List.of("one"), names(host.catalog()));
        assertEquals(PluginState.ACTIVE, host.ledger().get(0).state());
        assertEquals(
                "b.jar has the id 'same' of " + first + ", which was found first: remove one of them.",
                host.ledger().get(1).reason());
    }

    @Test
    void aClassOfANewerJavaIsRefusedBeforeItIsLoaded() {
        TestJar.good("bad", "bad", 1).level("Good", 44 + 99).in(plugins);
        refused(
                PluginState.INCOMPATIBLE,
                "bad",
                "bad.jar holds Good, which needs Java 99 and this is Java "
                        + Runtime.version().feature() + ": use a newer Java or compile for an older one.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw new IllegalStateException(\"no\");",
                "throw new AssertionError(\"no\");",
                "throw new NoClassDefFoundError(\"no\");"
            })
    void anExtensionThatCannotBeMadeLeavesTheOthersOfItsPlugin(String fault) {
        TestJar.good("bad", "fine", 1)
                .extension(
                        "Bad",
                        TestJar.metric("Bad", "bad", 1)
                                .replace(
                                        "{\n    @Override public String",
                                        "{\n    public Bad() { " + fault + " }\n    @Override public String"))
                .in(plugins);
        PluginRecord record = beside();
        String kind = fault.replaceAll("throw new (\\w+).*", "$1");
        assertEquals("The extension Bad of bad.jar cannot be used: " + kind + ": no.", record.reason());
        assertEquals(PluginState.PARTIAL, record.state());
        assertEquals(List.of("fine"), record.metrics());
    }

    @Test
    void aStaticInitialiserThatThrowsIsToldByItsCause() {
        TestJar.of("bad")
                .extension(
                        "Bad",
                        TestJar.metric("Bad", "bad", 1)
                                .replace(
                                        "{\n    @Override public String",
                                        "{\n    static int k = Integer.parseInt(\"k\");\n    @Override public String"))
                .in(plugins);
        refused("bad", "The extension Bad of bad.jar cannot be used: NumberFormatException: For input string: \"k\".");
    }

    @Test
    void aConstructorThatNeverEndsIsCutOffByTheStack() {
        TestJar.of("bad")
                .extension(
                        "Bad",
                        TestJar.metric("Bad", "bad", 1)
                                .replace(
                                        "{\n    @Override public String",
                                        "{\n    public Bad() { new Bad(); }\n    @Override public String"))
                .in(plugins);
        refused("bad", "The extension Bad of bad.jar cannot be used: StackOverflowError.");
    }

    @Test
    void aClassThatTheJarDoesNotHaveLeavesTheOthers() {
        TestJar.good("bad", "fine", 1).named("Gone").in(plugins);
        PluginRecord record = beside();
        assertEquals(PluginState.PARTIAL, record.state());
        assertEquals(List.of("fine"), record.metrics());
        assertTrue(
                record.reason().startsWith("bad.jar names the extension Gone, which is not in the jar: build it anew."),
                record::reason);
    }

    @Test
    void aClassThatIsNoExtensionIsTold() {
        TestJar.of("bad").extension("Bad", "public class Bad {}").in(plugins);
        refused(
                "bad",
                "The extension Bad of bad.jar cannot be used: it is neither a Metric nor a CoordinateChart nor a"
                        + " GeometrySource.");
    }

    @Test
    void aNameThatIsNullOrThrowsIsTold() {
        TestJar.of("bad")
                .extension("Bad", TestJar.metric("Bad", "bad", 1).replace("return \"bad\";", "return null;"))
                .in(plugins);
        refused(
                "bad",
                "The extension Bad of bad.jar cannot be used: Plugin bad 1.0.0 (" + plugins.resolve("bad.jar")
                        + ") failed when asked for the name of a metric: it gave null.");
    }

    @Test
    void aFailureWhileComputingNamesThePluginAndTheQuestion() {
        Path jar = TestJar.of("bad")
                .extension(
                        "Bad",
                        TestJar.metric("Bad", "bad", 1)
                                .replace(
                                        "return LineElement.euclidean(x.all()).times(1);",
                                        "throw new ArithmeticException(\"no\");"))
                .in(plugins);
        PluginException failure =
                assertThrows(PluginException.class, () -> host.catalog().geometry("bad"));
        assertEquals(
                "Plugin bad 1.0.0 (" + jar
                        + ") failed when asked for the line element of 'bad': ArithmeticException: no.",
                failure.getMessage());
    }

    @Test
    void pluginCodeRunsWithItsOwnContextClassLoader() {
        TestJar.of("own")
                .extension(
                        "Own",
                        TestJar.metric("Own", "own", 1)
                                .replace(
                                        "return \"own\";",
                                        "return Thread.currentThread().getContextClassLoader() == getClass().getClassLoader()"
                                                + " ? \"own\" : \"foreign\";"))
                .in(plugins);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        assertEquals(List.of("own"), names(host.catalog()));
        assertSame(before, Thread.currentThread().getContextClassLoader());
    }

    @Test
    void aPluginClassOfItsOwnThatFailsToStartIsRefused() {
        TestJar.good("bad", "bad", 1)
                .type(
                        "Life",
                        "public class Life extends org.pf4j.Plugin {\n"
                                + "    @Override public void start() { throw new IllegalStateException(\"no\"); }\n}")
                .with("Plugin-Class", "Life")
                .in(plugins);
        refused("bad", "bad.jar could not be loaded: its class Life could not be started: IllegalStateException: no.");
    }

    @Test
    void aJarOfScriptsAloneNeedsNoIndexAndRunsNoCode() {
        TestJar.of("texts")
                .text("META-INF/vielbein/bowl.geometry", "ds^2 = (1 + r^2) dr^2 + r^2 dphi^2")
                .text("META-INF/vielbein/broken.geometry", "ds^2 = dr^2 +")
                .in(plugins);
        assertEquals(List.of("bowl"), names(host.catalog()));
        assertEquals("texts:bowl", host.catalog().metrics().get(0).qualifiedName());
        assertEquals(1, host.catalog().problems().size());
        assertTrue(
                host.catalog().problems().get(0).contains("texts.jar!/META-INF/vielbein/broken.geometry:1:"),
                host.catalog().problems()::toString);
    }

    @Test
    void aSourceIsAskedBeforeEachUseAndItsFailureIsOneOfItsOwn() {
        TestJar.of("tide").extension("Tide", """
                @org.pf4j.Extension
                public final class Tide implements GeometrySource {
                    private int asked;
                    @Override public String name() { return "tide"; }
                    @Override public Offer offer(List<java.nio.file.Path> folders) {
                        asked++;
                        if (asked == 3) { throw new IllegalStateException("ebb"); }
                        return Offer.ofScripts(List.of(ScriptText.of("wave" + asked, "wave" + asked, "ds^2 = dx^2")));
                    }
                }
                """).in(plugins);
        assertEquals(List.of("wave1"), names(host.catalog()));
        Catalog second = host.catalog();
        assertEquals("tide:wave2", second.metrics().get(0).qualifiedName());
        Catalog third = host.catalog();
        assertEquals(List.of(), names(third));
        assertEquals(
                List.of("Plugin tide 1.0.0 (" + plugins.resolve("tide.jar")
                        + ") failed when asked for the offer of 'tide': IllegalStateException: ebb."),
                third.problems());
        assertEquals(List.of("wave4"), names(host.catalog()));
    }

    @Test
    void theOrderOfTheFoldersDecidesWhichOfTwoCounts() throws Exception {
        Path first = Files.createDirectory(folder.resolve("first"));
        TestJar.good("same", "plane", 4).in(plugins);
        TestJar.good("same", "plane", 9).in(first);
        try (PluginHost both =
                PluginHost.open(new Folders(List.of(first, plugins), List.of(), Optional.empty()), "0.1.0")) {
            assertEquals(3.0, both.catalog().geometry("plane").at(0, 0).norm(1, 0));
        }
    }
}
