package org.vielbein.app.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A text file that takes its place only when it is complete: written beside it, forced to the disk, moved in at once. A full disk or
 * Ctrl-C leaves what was there.
 */
final class UnfinishedFile implements AutoCloseable {
    private final Path target;
    private final Path unfinished;
    private final BufferedWriter writer;

    /** @throws CommandException if it cannot be written there */
    UnfinishedFile(Path target) {
        this.target = target;
        unfinished = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        if (Files.isDirectory(target)) {
            throw new CommandException(
                    ExitStatus.INPUT_OUTPUT, "The file " + target + " is a folder: name a file in it.");
        }
        try {
            writer = Files.newBufferedWriter(unfinished);
            unfinished.toFile().deleteOnExit(); // Ctrl-C
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void line(String text) {
        try {
            writer.write(text);
            writer.write('\n');
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Puts the file in its place. */
    void finish() {
        try {
            writer.close();
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private CommandException failed(IOException e) {
        return new CommandException(
                ExitStatus.INPUT_OUTPUT,
                "The file " + target + " cannot be written (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                        + "); what was there before is untouched.",
                e);
    }

    /** Takes away what was not finished. */
    @Override
    public void close() {
        try {
            writer.close();
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
