package org.vielbein.app.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The ways of a file to be bad that is found in a plugin folder: no jar, no whole one, too large a one, one that was tampered with. */
final class FileFault {
    /** The limit that holds where no policy says another. */
    private static final int EXPANDED = 256 << 20;

    private static final AtomicReference<byte[]> PACKED = new AtomicReference<>(new byte[0]);

    private FileFault() {}

    static Stream<Fault> all() {
        return Stream.of(unreadable(), tampered()).flatMap(List::stream);
    }

    /** A change of a file. */
    private interface Change {
        byte[] of(byte[] bytes) throws IOException;
    }

    private static Path changed(Path file, Change change) {
        try {
            return Files.write(file, change.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault raw(String name, String file, byte[] bytes, String reason) {
        return new Fault(name, folder -> {
            Path path = folder.resolve(file);
            try {
                Files.write(path, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return List.of(new Fault.Expected(path, file, PluginState.REFUSED, path + " " + reason));
        });
    }

    private static List<Fault> unreadable() {
        return List.of(
                raw(
                        "random bytes",
                        "random.jar",
                        "no zip at all, but long enough to look at".getBytes(StandardCharsets.UTF_8),
                        "cannot be read as a jar: zip END header not found."),
                raw("an empty file", "empty.jar", new byte[0], "cannot be read as a jar: zip file is empty."),
                new Fault("a truncated jar", folder -> {
                    Path file = changed(
                            TestJar.good("truncated", "truncated", 1).in(folder),
                            bytes -> Arrays.copyOf(bytes, bytes.length / 2));
                    return List.of(new Fault.Expected(
                            file,
                            "truncated.jar",
                            PluginState.REFUSED,
                            file + " cannot be read as a jar: zip END header not found."));
                }),
                raw(
                        "a zip archive",
                        "archive.zip",
                        new byte[] {1, 2, 3},
                        "is a zip archive, and a plugin is one jar: put the jar here."),
                new Fault("links that lead nowhere", FileFault::links),
                new Fault("a folder", folder -> {
                    Path file = folder.resolve("folder.jar");
                    try {
                        Files.createDirectory(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return List.of(new Fault.Expected(
                            file,
                            "folder.jar",
                            PluginState.REFUSED,
                            file + " is a folder, and a plugin is one jar: put the jar here."));
                }));
    }

    /** One to a file that is not there, one to itself. */
    private static List<Fault.Expected> links(Path folder) {
        try {
            Path dangling = Files.createSymbolicLink(folder.resolve("dangling.jar"), folder.resolve("gone"));
            Path loop = Files.createSymbolicLink(folder.resolve("loop.jar"), folder.resolve("loop.jar"));
            String nowhere = " leads nowhere: remove the link, or put the jar where it leads.";
            return List.of(
                    new Fault.Expected(dangling, "dangling.jar", PluginState.REFUSED, dangling + nowhere),
                    new Fault.Expected(
                            loop,
                            "loop.jar",
                            PluginState.REFUSED,
                            loop + " cannot be read: FileSystemException: " + loop + ": … symbolic link…."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One good plugin, to which something is done, what is said of it with ID as its name. */
    private static Fault done(String name, PluginState state, String reason, UnaryOperator<Path> change) {
        return new Fault(name, folder -> {
            String id = name.replace(' ', '-');
            Path file = change.apply(Fault.plane(id).in(folder));
            return List.of(new Fault.Expected(
                    file,
                    reason.startsWith("FILE") ? id + ".jar" : id,
                    state,
                    reason.replace("FILE", file.toString()).replace("ID", id)));
        });
    }

    private static List<Fault> tampered() {
        return List.of(
                new Fault("a damaged entry", FileFault::damaged),
                done(
                        "a bomb",
                        PluginState.REFUSED,
                        "FILE has … or more bytes when unpacked, and the limit is 268435456: raise max.expanded in"
                                + " trust.properties if you trust it.",
                        FileFault::bomb),
                done(
                        "an entry changed after it was signed",
                        PluginState.REFUSED,
                        "ID.jar was changed after it was signed, at META-INF/extensions.idx: get it anew from its author.",
                        jar -> with(
                                Author.one().sign(jar),
                                "META-INF/extensions.idx",
                                "Good\n# changed\n".getBytes(StandardCharsets.UTF_8))),
                done(
                        "a class added after it was signed",
                        PluginState.REFUSED,
                        "ID.jar has an entry that its signer did not sign, such as Added.class: sign it anew.",
                        jar -> with(Author.one().sign(jar), "Added.class", bytesOf(jar, "Good.class"))),
                done(
                        "a signature taken off",
                        PluginState.ACTIVE,
                        "",
                        jar -> takeOffSignature(Author.one().sign(jar))));
    }

    /** In the directory at the end of the jar, Good.class has another check sum than its bytes have. */
    private static List<Fault.Expected> damaged(Path folder) {
        Path file = TestJar.good("damaged", "damaged", 1).in(folder);
        long[] sum = new long[1];
        changed(file, bytes -> {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            int at =
                    text.lastIndexOf("Good.class") - 46 + 16; // the fields of an entry of the directory before its name
            sum[0] = Integer.toUnsignedLong(
                    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at));
            bytes[at] ^= 1;
            return bytes;
        });
        return List.of(new Fault.Expected(
                file,
                "damaged.jar",
                PluginState.REFUSED,
                file + " cannot be read as a jar: its entry Good.class is damaged, with the CRC-32 "
                        + Long.toHexString(sum[0]) + " in place of " + Long.toHexString(sum[0] ^ 1) + "."));
    }

    /** Packing takes a second, so it is done once: every such jar is the same. */
    private static Path bomb(Path jar) {
        byte[] made = PACKED.updateAndGet(known -> known.length > 0 ? known : packed(jar));
        return changed(jar, bytes -> made);
    }

    private static byte[] packed(Path jar) {
        try (FileSystem zip = FileSystems.newFileSystem(jar);
                OutputStream zeros = Files.newOutputStream(zip.getPath("zeros"))) {
            byte[] piece = new byte[1 << 20];
            for (int k = 0; k <= EXPANDED / piece.length; k++) {
                zeros.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return Files.readAllBytes(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytesOf(Path jar, String entry) {
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            return Files.readAllBytes(zip.getPath(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path with(Path jar, String entry, byte[] bytes) {
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Files.write(zip.getPath(entry), bytes);
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As whoever changes a signed jar does: the files of the signature go, and with them all that says it was signed. */
    static Path takeOffSignature(Path jar) {
        try (FileSystem zip = FileSystems.newFileSystem(jar);
                DirectoryStream<Path> signature =
                        Files.newDirectoryStream(zip.getPath("META-INF"), "*.{SF,RSA,DSA,EC}")) {
            int taken = 0;
            for (Path file : signature) {
                Files.delete(file);
                taken++;
            }
            assertEquals(2, taken, "a signature is two files");
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
