package org.vielbein.core.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A jar that is too large, or whose entries are named to lead out of it, is refused before anything of it is used. */
class JarLimitsTest {
    private static final Path SHOWN = Path.of("plugins", "test.jar");

    @TempDir
    Path folder;

    private static String message(Path jar, JarLimits limits) {
        return assertThrows(IOException.class, () -> PluginJar.read(jar, SHOWN, limits))
                .getMessage();
    }

    private Path jar(String... entries) throws IOException {
        Path file = folder.resolve("copy.jar");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("text".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void aFileOfTooManyBytesIsRefused() throws IOException {
        Path jar = jar("a.txt");
        assertEquals(
                SHOWN + " has " + Files.size(jar)
                        + " bytes, and the limit is 10: raise max.bytes in trust.properties if you" + " trust it.",
                message(jar, new JarLimits(10, 10, 10)));
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        assertEquals(
                SHOWN + " has 3 entries, and the limit is 2: raise max.entries in trust.properties if you trust it.",
                message(jar("a", "b", "c"), new JarLimits(1000, 2, 1000)));
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedWithoutBelievingItsHeaders() throws IOException {
        Path file = folder.resolve("bomb.jar");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            byte[] zeros = new byte[1 << 16];
            for (int k = 0; k < 160; k++) {
                zip.write(zeros);
            }
        }
        long limit = 10_000_000;
        String message = message(file, new JarLimits(100_000, 10, limit));
        long found = Long.parseLong(message.replaceAll(".* has (\\d+) or more bytes when unpacked.*", "$1"));
        assertEquals(
                SHOWN + " has " + found + " or more bytes when unpacked, and the limit is " + limit
                        + ": raise max.expanded in trust.properties if you trust it.",
                message);
        assertEquals(limit, found, 1 << 14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.txt", "/evil.txt", "a/../../evil.txt", "a\\..\\evil.txt"})
    void aNameThatLeadsOutOfTheJarIsRefused(String name) throws IOException {
        assertEquals(
                SHOWN + " holds the entry " + name + ", whose name leads out of the jar: build it anew.",
                message(jar(name), JarLimits.DEFAULT));
    }

    @Test
    void anEntryThatIsThereTwiceIsRefused() throws IOException {
        Path jar = jar("first.txt", "other.txt");
        String text = new String(Files.readAllBytes(jar), StandardCharsets.ISO_8859_1);
        Files.write(jar, text.replace("other.txt", "first.txt").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                SHOWN + " holds the entry first.txt twice, and which one counts is open: build it anew.",
                message(jar, JarLimits.DEFAULT));
    }

    /** The seventh byte of a stored entry's content, behind its header of thirty bytes and its name. */
    @Test
    void anEntryThatWasDamagedOnTheWayIsTold() throws IOException {
        Path file = folder.resolve("stored.jar");
        byte[] content = "a table of heights".getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry("table");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[30 + "table".length() + 6] ^= 1;
        content[6] ^= 1;
        Files.write(file, bytes);
        CRC32 other = new CRC32();
        other.update(content);
        assertEquals(
                SHOWN + " cannot be read as a jar: its entry table is damaged, with the CRC-32 "
                        + Long.toHexString(other.getValue()) + " in place of " + Long.toHexString(sum.getValue()) + ".",
                message(file, JarLimits.DEFAULT));
    }

    @Test
    void aLimitIsPositive() {
        assertEquals(
                "The limits of a jar are positive, found 0 bytes, 1 entries and 1 bytes unpacked.",
                assertThrows(IllegalArgumentException.class, () -> new JarLimits(0, 1, 1))
                        .getMessage());
    }
}
