package org.vielbein.app.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A script by its path, or {@code -} for standard input. */
record ScriptFile(String path) {
    boolean isInput() {
        return path.equals("-");
    }

    /** What messages call it. */
    String place() {
        return isInput() ? "standard input" : path;
    }

    /** The whole text. */
    String text(Vielbein vielbein) {
        if (isInput()) {
            return GeometryArgument.input(vielbein);
        }
        try {
            return Files.readString(Path.of(path));
        } catch (NoSuchFileException e) {
            throw failed("does not exist: check the path", e);
        } catch (CharacterCodingException e) {
            throw failed("is not text in UTF-8: save it in that encoding", e);
        } catch (IOException e) {
            throw failed(
                    Files.isDirectory(Path.of(path))
                            ? "is a folder: name the files in it"
                            : "cannot be read: " + e.getMessage(),
                    e);
        }
    }

    private CommandException failed(String how, IOException e) {
        return new CommandException(ExitStatus.INPUT_OUTPUT, "The script " + path + " " + how + ".", e);
    }
}
