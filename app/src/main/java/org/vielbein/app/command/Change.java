package org.vielbein.app.command;

import java.io.IOException;

/** A change of the user's folder of plugins; when a file cannot be read or written, input or output has failed. */
interface Change<T> {
    T make() throws IOException;

    /** What it gives. */
    static <T> T made(Change<T> change) {
        try {
            return change.make();
        } catch (IOException e) {
            throw new CommandException(ExitStatus.INPUT_OUTPUT, String.valueOf(e.getMessage()), e);
        }
    }
}
