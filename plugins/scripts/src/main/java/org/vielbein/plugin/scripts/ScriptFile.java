package org.vielbein.plugin.scripts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.vielbein.api.source.ScriptText;

/** What reading one file gave: its text, or a sentence that says why there is none, or nothing where it has just gone. */
record ScriptFile(Optional<ScriptText> script, Optional<String> problem) {

    /** Longer than any script a person writes, and short enough to read at every question. */
    private static final int MOST_BYTES = 1 << 20;

    static ScriptFile read(Path file) {
        try {
            // A pipe or a device would make the reader wait for ever.
            if (!Files.readAttributes(file, "isRegularFile").containsValue(true)) {
                return problem(file, "it is not a regular file");
            }
            byte[] bytes = bytes(file);
            if (bytes.length > MOST_BYTES) {
                return problem(file, "it has more than " + MOST_BYTES + " bytes");
            }
            return new ScriptFile(Optional.of(ScriptText.of(file, text(bytes))), Optional.empty());
        } catch (CharacterCodingException e) {
            return problem(file, "it is not text in UTF-8; save it in that encoding");
        } catch (NoSuchFileException e) {
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    ? problem(file, "the file that it links to does not exist")
                    : new ScriptFile(Optional.empty(), Optional.empty());
        } catch (IOException e) {
            return problem(file, reason(e));
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    /** The text; unlike {@code new String}, an error where the bytes are no UTF-8. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static ScriptFile problem(Path file, String reason) {
        return new ScriptFile(Optional.empty(), Optional.of("The script " + file + " cannot be read: " + reason + "."));
    }

    /** Why it failed, without the path, which the sentence around it names. */
    static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        } else if (e instanceof NotDirectoryException) {
            return "it is not a folder";
        } else if (e instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        Throwable cause = e.getCause();
        return cause instanceof IOException inner ? reason(inner) : String.valueOf(e.getMessage());
    }
}
