package org.vielbein.app.host;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are there wholly or not at all: written beside their place, forced to the disk, moved in at once. */
final class WholeFile {
    private WholeFile() {}

    static void write(Path target, byte[] content) throws IOException {
        write(target, new ByteArrayInputStream(content));
    }

    /**
     * Replaces what is there; after a failure, such as a full disk or Ctrl-C, that is as it was.
     *
     * @throws IOException with a sentence
     */
    static void write(Path target, InputStream content) throws IOException {
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            try (Leftover part = new Leftover(() -> Files.deleteIfExists(unfinished))) {
                Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
                try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new IOException(target + " cannot be written: " + reason(e) + ": nothing has changed.", e);
        }
    }

    /** Kind and message of what failed. */
    static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : e.getClass().getSimpleName() + ": " + message;
    }
}
