package org.vielbein.core.trial;

import java.lang.reflect.InvocationTargetException;
import org.vielbein.core.catalog.BrokenDefinitionException;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.geometry.NoAnswerException;

/** Whatever a plugin throws, as words; only an error of the machine itself goes on. */
final class Thrown {
    private Thrown() {}

    /**
     * Kind and message, ending in a full stop; the message alone where it is a sentence of the host.
     *
     * @throws VirtualMachineError if it is one that nobody can contain; stack and memory that were used up are free again
     */
    static String described(Throwable e) {
        if (e instanceof VirtualMachineError error
                && !(e instanceof StackOverflowError || e instanceof OutOfMemoryError)) {
            throw error;
        }
        boolean wrapped = e instanceof InvocationTargetException || e instanceof ExceptionInInitializerError;
        Throwable cause = e.getCause();
        if (wrapped && cause != null) {
            return described(cause);
        }
        String message = message(e);
        boolean sentence = e instanceof BrokenDefinitionException
                || e instanceof GeometryException
                || e instanceof NoAnswerException;
        String text = sentence ? message : e.getClass().getSimpleName() + (message.isBlank() ? "" : ": " + message);
        return text.endsWith(".") ? text : text + ".";
    }

    /** A plugin's exception may throw when it is asked what it says. */
    private static String message(Throwable e) {
        try {
            return String.valueOf(e.getMessage() == null ? "" : e.getMessage());
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError worse) {
            return "";
        }
    }
}
