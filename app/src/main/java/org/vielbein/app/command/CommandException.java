package org.vielbein.app.command;

/** A command that ends with a sentence for its user and an exit status. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    CommandException(int status, String message) {
        super(message);
        this.status = status;
    }

    CommandException(int status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    static CommandException usage(String message) {
        return new CommandException(ExitStatus.USAGE, message);
    }

    int status() {
        return status;
    }
}
