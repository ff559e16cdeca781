package org.vielbein.app.output;

import java.io.IOException;

/** Standard output could not be written. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean pipeClosed;

    OutputException(IOException cause) {
        super("Standard output cannot be written: " + cause.getMessage() + ".", cause);
        this.pipeClosed = String.valueOf(cause.getMessage()).contains("ipe");
    }

    /** Whether the reader has gone ({@code | head}): the end of the work, not a failure. */
    public boolean pipeClosed() {
        return pipeClosed;
    }
}
