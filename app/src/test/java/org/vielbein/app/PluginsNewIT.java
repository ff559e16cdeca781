package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code plugins new} writes, and what it refuses; that it can be built is shown by {@link ThirdPartyIT}. */
class PluginsNewIT {
    @TempDir
    Path folder;

    private Run create(String... words) {
        return Run.of(Stream.concat(
                        Stream.concat(Stream.of("plugins", "new"), Stream.of(words)),
                        Stream.of("--into", folder.toString()))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--scripts"})
    void noMarkedWordOfTheTemplatesIsLeft(String option) throws Exception {
        Run run = option.isEmpty() ? create("warped-disk") : create("warped-disk", option);
        assertEquals(0, run.status(), run::err);
        List<Path> files;
        try (Stream<Path> tree = Files.walk(folder)) {
            files = tree.filter(Files::isRegularFile).toList();
        }
        assertTrue(files.size() >= 6, files::toString);
        for (Path file : files) {
            String text = Files.readString(file);
            assertFalse(text.matches("(?s).*@[A-Za-z-]+@.*"), file::toString);
            assertTrue(run.out().contains(file.toString()), file::toString);
        }
    }

    @Test
    void theProjectIsNamedAsItsUserSays() throws Exception {
        assertEquals(0, create("warped-disk", "--package", "org.stranger").status());
        Path source = folder.resolve("warped-disk/src/main/java/org/stranger/WarpedDisk.java");
        assertTrue(Files.readString(source).contains("package org.stranger;"));
        String pom = Files.readString(folder.resolve("warped-disk/pom.xml"));
        assertTrue(pom.contains("<Plugin-Requires>&gt;=0.1.0 &amp; &lt;0.2.0</Plugin-Requires>"), pom);
        assertTrue(pom.contains("<Plugin-Charts>warped-disk-polar</Plugin-Charts>"), pom);
    }

    @Test
    void aProgramIsToldTheFiles() {
        Run run = create("dome", "--scripts", "--json");
        assertEquals(6, run.json().get("files").size());
        assertEquals(
                folder.resolve("dome").resolve("pom.xml").toString(),
                run.json().get("files").get(0).stringValue());
    }

    @Test
    void whatIsThereIsNotTouched() throws Exception {
        Path mine =
                Files.writeString(Files.createDirectory(folder.resolve("dome")).resolve("mine.txt"), "mine");
        Run run = create("dome");
        assertEquals(
                folder.resolve("dome") + " is there already: choose another NAME, or another folder with --into.\n",
                run.err());
        assertEquals(2, run.status());
        assertEquals("mine", Files.readString(mine));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dome", "2d", "a--b", "../up", "kuppel ü"})
    void anIllegalNameIsToldWhatIsLegal(String name) {
        Run run = create(name);
        assertEquals(
                "The plugin cannot be called '" + name
                        + "': use lower-case letters and digits, with single '-' between words, as in warped-disk.\n",
                run.err());
        assertEquals(2, run.status());
    }

    @Test
    void aPackageIsOneOfJava() {
        assertEquals(
                "The package cannot be called 'Org.Me': use lower-case words with dots between, as in com.example.hill.\n",
                create("dome", "--package", "Org.Me").err());
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        Run run = Run.of("plugins", "new", "dome", "--into", file.toString());
        assertEquals(4, run.status());
        assertEquals(
                "The project cannot be written: java.nio.file.NotDirectoryException: " + file
                        + ": nothing was left behind.\n",
                run.err());
        assertFalse(Files.exists(folder.resolve("dome")));
    }
}
