package org.vielbein.core.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginJarTest {
    private static final int JAVA = 17;
    private static final String GOOD = "package a; public final class B { static final long L = 5L; double d = 2.5; }";

    @TempDir
    Path folder;

    @Test
    void aJarWithAnIndexedPublicClassHasNoProblem() throws IOException {
        PluginJar jar = JarFixture.plugin(folder)
                .with("Plugin-Requires", ">=0.1.0 & <0.2.0")
                .source("a.B", GOOD)
                .index("# written by a processor", "a.B # the only one", "")
                .read();
        assertEquals(List.of(), jar.problems(JAVA));
        assertEquals(List.of("a.B"), jar.extensions());
        assertEquals(17, jar.release());
        assertEquals(Optional.of("test"), jar.manifest().id());
        assertEquals(Optional.of("1.0.0"), jar.manifest().version());
        assertEquals(Optional.of(">=0.1.0 & <0.2.0"), jar.manifest().requires());
        assertEquals(Optional.empty(), jar.manifest().provider());
        assertFalse(jar.scriptsOnly());
    }

    @Test
    void aJarOfScriptsAloneNeedsNoIndex() throws IOException {
        PluginJar jar = JarFixture.plugin(folder)
                .entry("META-INF/vielbein/torus.geometry", "ds^2 = dx^2")
                .entry("META-INF/vielbein/plane.geometry", "ds^2 = dx^2")
                .entry("META-INF/vielbein/deeper/hidden.geometry", "ds^2 = dx^2")
                .read();
        assertEquals(List.of(), jar.problems(JAVA));
        assertTrue(jar.scriptsOnly());
        assertEquals(List.of("META-INF/vielbein/plane.geometry", "META-INF/vielbein/torus.geometry"), jar.scripts());
        assertEquals(0, jar.release());
    }

    @Test
    void scriptsDoNotExcuseAnIndexThatNamesWhatIsNotThere() throws IOException {
        PluginJar jar = JarFixture.plugin(folder)
                .entry("META-INF/vielbein/torus.geometry", "ds^2 = dx^2")
                .index("a.Lost")
                .read();
        assertFalse(jar.scriptsOnly());
        assertProblem("test.jar names the extension a.Lost, which is not in the jar: build it anew.", jar);
    }

    @Test
    void classesWithoutAnIndexWouldNeverBeFound() throws IOException {
        assertProblem(
                "test.jar has no META-INF/extensions.idx, so that none of its classes would be found: "
                        + "compile it with PF4J's annotation processor on the processor path.",
                JarFixture.plugin(folder).source("a.B", GOOD).read());
    }

    @Test
    void anEmptyIndexOffersNothing() throws IOException {
        assertProblem(
                "test.jar has an empty META-INF/extensions.idx: annotate the classes it offers with @Extension.",
                JarFixture.plugin(folder).source("a.B", GOOD).index("# nothing").read());
    }

    @Test
    void anEmptyJarOffersNothing() throws IOException {
        assertProblem(
                "test.jar offers nothing: add a class with @Extension, or a script in META-INF/vielbein.",
                JarFixture.plugin(folder).read());
    }

    @Test
    void aPluginHasAnIdAndAVersion() throws IOException {
        PluginJar jar = JarFixture.bare(folder)
                .with("Plugin-Version", " ")
                .source("a.B", GOOD)
                .index("a.B")
                .read();
        assertEquals(
                List.of(
                        "test.jar has no Plugin-Id in its manifest: add it.",
                        "test.jar has no Plugin-Version in its manifest: add it."),
                jar.problems(JAVA));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.B | class B { public B() {} } | is not public: make it public",
                "a.B | public abstract class B {} | is abstract: name a class that can be made",
                "a.B | public interface B {} | is an interface: name the class that implements it",
                "a.B | public @interface B {} | is an interface: name the class that implements it",
                "a.B | public class B { public B(int n) {} } | has no public constructor without arguments: add one",
                "a.B | public class B { B() {} } | has no public constructor without arguments: add one",
                "a.B | public enum B { ONE } | has no public constructor without arguments: add one",
                "a.B | public record B(int n) {} | has no public constructor without arguments: add one",
                "a.B$C | public class B { public class C {} } "
                        + "| is an inner class, which needs an object of its outer class: make it static",
                "a.B$C | public class B { protected static class C { public C() {} } } | is not public: make it public",
                "a.B$C | public class B { private static class C { public C() {} } } | is not public: make it public",
                "a.B$1C | public class B { void f() { class C { public C() {} } } } "
                        + "| is declared inside a method: make it a class of its own",
                "a.B$1 | public class B { Object o = new Object() {}; } "
                        + "| is declared inside a method: make it a class of its own"
            })
    void anExtensionThatCannotBeMadeIsRefused(String name, String source, String reason) throws IOException {
        assertProblem(
                "test.jar names the extension " + name + ", which " + reason + ".",
                JarFixture.plugin(folder)
                        .source("a.B", "package a; " + source)
                        .index(name)
                        .read());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.B | public class B {}",
                "a.B$C | public class B { public static class C {} }",
                "a.B$C | class B { public static class C {} }",
                "a.B$C | public interface B { class C {} }",
                "a.B$C$D | public class B { public static class C { public static class D {} } }",
                "a.B | public class B { private B(int n) {} public B() {} class C {} Runnable r = () -> {}; }"
            })
    void anExtensionThatCanBeMadeIsAccepted(String name, String source) throws IOException {
        assertEquals(
                List.of(),
                JarFixture.plugin(folder)
                        .source("a.B", "package a; " + source)
                        .index(name)
                        .read()
                        .problems(JAVA));
    }

    @Test
    void theApiIsNotBundled() throws IOException {
        assertProblem(
                "test.jar holds a class of the API, such as org.vielbein.api.expr.Own, which the host provides: "
                        + "give vielbein-api the scope provided.",
                JarFixture.plugin(folder)
                        .source("a.B", GOOD)
                        .source("org.vielbein.api.expr.Own", "package org.vielbein.api.expr; class Own {}")
                        .index("a.B")
                        .read());
    }

    @ParameterizedTest
    @CsvSource({
        "org.pf4j.Own, PF4J, pf4j",
        "org.slf4j.spi.Own, SLF4J, slf4j-api",
        "org.jspecify.annotations.Own, JSpecify, jspecify"
    })
    void nothingThatTheHostSharesIsBundled(String name, String title, String artifact) throws IOException {
        String folderName = name.substring(0, name.lastIndexOf('.'));
        assertProblem(
                "test.jar holds 2 classes of " + title + ", such as " + name + ", which the host provides: give "
                        + artifact + " the scope provided.",
                JarFixture.plugin(folder)
                        .source("a.B", GOOD)
                        .source(name, "package " + folderName + "; class Own { class Inner {} }")
                        .index("a.B")
                        .read());
    }

    @Test
    void aClassForANewerJavaIsRefusedByAnOlderOneOnly() throws IOException {
        PluginJar jar = JarFixture.plugin(folder)
                .source("a.B", GOOD)
                .patched("a/B.class", bytes -> withVersion(bytes, 0, 69))
                .index("a.B")
                .read();
        assertProblem(
                "test.jar holds a.B, which needs Java 25 and this is Java 17: "
                        + "use a newer Java or compile for an older one.",
                jar);
        assertEquals(List.of(), jar.problems(25));
        assertEquals(25, jar.release());
    }

    @Test
    void previewFeaturesAreRefusedOnEveryJava() throws IOException {
        assertProblem(
                "test.jar holds a.B, which uses preview features of Java 17: compile without them.",
                JarFixture.plugin(folder)
                        .source("a.B", GOOD)
                        .patched("a/B.class", bytes -> withVersion(bytes, 0xFFFF, 61))
                        .index("a.B")
                        .read());
    }

    @Test
    void classesForOtherReleasesBelowMetaInfDoNotCount() throws IOException {
        PluginJar jar = JarFixture.plugin(folder)
                .source("a.B", GOOD)
                .index("a.B")
                .entry("META-INF/versions/25/a/B.class", new byte[] {1, 2, 3})
                .read();
        assertEquals(List.of(), jar.problems(JAVA));
    }

    @Test
    void aTruncatedClassFileIsNamedWithItsReason() throws IOException {
        assertProblem(
                "test.jar holds the damaged class file a.B: it ends too early.",
                JarFixture.plugin(folder)
                        .source("a.B", GOOD)
                        .patched("a/B.class", bytes -> Arrays.copyOf(bytes, bytes.length / 2))
                        .index("a.B")
                        .read());
    }

    @Test
    void textInPlaceOfAClassIsNamedWithItsReason() throws IOException {
        assertProblem(
                "test.jar holds the damaged class file a.C: it begins with 68656C6C instead of CAFEBABE.",
                JarFixture.plugin(folder)
                        .source("a.B", GOOD)
                        .entry("a/C.class", "hello, world")
                        .index("a.B")
                        .read());
    }

    @Test
    void everyByteOfAClassFileMayBeChangedWithoutMoreThanASentence() throws IOException {
        JarFixture fixture = JarFixture.plugin(folder).source("a.B", GOOD).index("a.B");
        byte[] good = Files.readAllBytes(folder.resolve("classes/a/B.class"));
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= (byte) 0xA5;
            for (String problem : fixture.entry("a/B.class", bad).read().problems(JAVA)) {
                assertTrue(problem.startsWith("test.jar ") && problem.endsWith("."), problem);
            }
        }
    }

    @Test
    void aFileThatIsNoJarIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("text.jar"), "not a jar");
        IOException thrown = assertThrows(IOException.class, () -> PluginJar.read(file));
        assertEquals(file + " cannot be read as a jar: zip END header not found.", thrown.getMessage());
    }

    private static byte[] withVersion(byte[] classFile, int minor, int major) {
        classFile[4] = (byte) (minor >> 8);
        classFile[5] = (byte) minor;
        classFile[6] = (byte) (major >> 8);
        classFile[7] = (byte) major;
        return classFile;
    }

    private static void assertProblem(String expected, PluginJar jar) {
        assertEquals(List.of(expected), jar.problems(JAVA));
    }
}
