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

    /** Replaces what is there; after a failure, such as a full disk, that is as it was. */
    static void write(Path target, InputStream content) throws IOException {
        Files.createDirectories(target.getParent());
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
