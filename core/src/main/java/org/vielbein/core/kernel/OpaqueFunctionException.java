package org.vielbein.core.kernel;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The Java code of an opaque function failed when it was asked for a number; the message says whose code, which function, where. */
public final class OpaqueFunctionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private OpaqueFunctionException(String message, Throwable cause) {
        super(message, cause);
    }

    static OpaqueFunctionException of(OpaqueCall call, double[] at, Throwable cause) {
        ClassLoader loader = call.code().getClass().getClassLoader();
        String whose = loader instanceof CodeOrigin origin
                ? origin.origin() + " failed when asked for"
                : "Java code failed when asked for";
        String where = Arrays.stream(at).mapToObj(Double::toString).collect(Collectors.joining(", "));
        String message = message(cause);
        String reason = cause.getClass().getSimpleName() + (message.isBlank() ? "" : ": " + message);
        return new OpaqueFunctionException(
                whose + " the opaque function " + call.name() + " at (" + where + "): " + reason
                        + (reason.endsWith(".") ? "" : "."),
                cause);
    }

    /** Foreign code may throw when it is asked what it says. */
    private static String message(Throwable e) {
        try {
            return String.valueOf(e.getMessage() == null ? "" : e.getMessage());
        } catch (Throwable worse) {
            return "";
        }
    }
}
