package org.vielbein.plugin.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielbein.api.source.Offer;
import org.vielbein.api.source.ScriptText;

class ScriptFoldersTest {

    private static final String PLANE = "ds^2 = dx^2 + dy^2\n";

    @TempDir
    Path folder;

    private final ScriptFolders source = new ScriptFolders();

    @BeforeEach
    void aFolderWithTwoScripts() throws IOException {
        write("plane.geometry", PLANE);
        write("cone.geometry", "ds^2 = dr^2 + r^2/4 dphi^2\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Offer offer() {
        return source.offer(List.of(folder));
    }

    private static List<String> names(Offer offer) {
        return offer.scripts().stream().map(ScriptText::name).toList();
    }

    @Test
    void offersEveryScriptInTheOrderOfNames() {
        Offer offer = offer();
        assertEquals(List.of("cone", "plane"), names(offer));
        assertEquals(PLANE, offer.scripts().get(1).text());
        assertEquals(
                folder.resolve("plane.geometry").toString(),
                offer.scripts().get(1).place());
        assertEquals(List.of(), offer.problems());
    }

    @Test
    void offersTheSameObjectWhileNothingChanges() throws IOException {
        Offer first = offer();
        assertSame(first, offer());
        Files.setLastModifiedTime(folder.resolve("plane.geometry"), FileTime.fromMillis(1_000_000));
        assertSame(first, offer());
    }

    @Test
    void seesAnEditOfTheSameLengthAndTime() throws IOException {
        Path file = folder.resolve("plane.geometry");
        FileTime time = Files.getLastModifiedTime(file);
        Offer first = offer();
        write("plane.geometry", "ds^2 = dx^2 + dz^2\n");
        Files.setLastModifiedTime(file, time);
        Offer second = offer();
        assertNotSame(first, second);
        assertEquals("ds^2 = dx^2 + dz^2\n", second.scripts().get(1).text());
        assertEquals(PLANE, first.scripts().get(1).text());
    }

    @Test
    void seesFilesComeAndGo() throws IOException {
        offer();
        Path line = write("line.geometry", "ds^2 = dx^2\n");
        assertEquals(List.of("cone", "line", "plane"), names(offer()));
        Files.delete(line);
        assertEquals(List.of("cone", "plane"), names(offer()));
    }

    @Test
    void passesOverWhatIsNoScript() throws IOException {
        write(".plane.geometry", PLANE);
        write("plane.geometry~", PLANE);
        write("notes.txt", PLANE);
        Files.createDirectory(folder.resolve("more.geometry"));
        assertEquals(List.of("cone", "plane"), names(offer()));
        assertEquals(List.of(), offer().problems());
    }

    @Test
    void aFileThatIsNoTextIsReportedAndDisturbsNothing() throws IOException {
        Path file = Files.write(folder.resolve("latin.geometry"), new byte[] {'d', 's', (byte) 0xB2});
        Offer offer = offer();
        assertEquals(List.of("cone", "plane"), names(offer));
        assertEquals(
                List.of("The script " + file + " cannot be read: it is not text in UTF-8; save it in that encoding."),
                offer.problems());
        assertSame(offer, offer());
    }

    @Test
    void aFileTooLongIsReported() throws IOException {
        Path file = write("long.geometry", "#".repeat((1 << 20) + 1));
        assertEquals(
                List.of("The script " + file + " cannot be read: it has more than 1048576 bytes."), offer().problems());
    }

    @Test
    void aLinkToNothingIsReported() throws IOException {
        Path link = folder.resolve("link.geometry");
        assumeTrue(linked(link, folder.resolve("nowhere")), "this file system has no links");
        assertEquals(
                List.of("The script " + link + " cannot be read: the file that it links to does not exist."),
                offer().problems());
    }

    @Test
    void aDeviceIsReportedAndNotWaitedFor() throws IOException {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero), "this system has no /dev/zero");
        Path link = folder.resolve("zero.geometry");
        assumeTrue(linked(link, zero), "this file system has no links");
        assertEquals(List.of("The script " + link + " cannot be read: it is not a regular file."), offer().problems());
        Files.delete(link);
    }

    private static boolean linked(Path link, Path to) throws IOException {
        try {
            Files.createSymbolicLink(link, to);
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    @Test
    void theEarlierFolderCountsWhereNamesMeet(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("plane.geometry"), "ds^2 = 2 dx^2 + dy^2\n");
        Offer offer = source.offer(List.of(folder, other));
        assertEquals(List.of("cone", "plane"), names(offer));
        assertEquals(PLANE, offer.scripts().get(1).text());
        assertEquals(
                "ds^2 = 2 dx^2 + dy^2\n",
                source.offer(List.of(other, folder)).scripts().get(1).text());
    }

    @Test
    void aFolderThatDoesNotExistIsEmpty() {
        Offer offer = source.offer(List.of(folder.resolve("none")));
        assertEquals(List.of(), offer.scripts());
        assertEquals(List.of(), offer.problems());
    }

    @Test
    void aFileInPlaceOfAFolderIsReported() throws IOException {
        Path file = write("notes.txt", "");
        assertEquals(
                List.of("The script folder " + file + " cannot be read: it is not a folder."),
                source.offer(List.of(file)).problems());
    }
}
