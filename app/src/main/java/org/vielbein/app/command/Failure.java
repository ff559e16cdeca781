package org.vielbein.app.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.vielbein.app.host.PluginException;
import org.vielbein.core.catalog.BrokenDefinitionException;
import org.vielbein.core.curvature.FormulaException;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.geometry.NoAnswerException;
import org.vielbein.core.kernel.OpaqueFunctionException;
import org.vielbein.core.language.ScriptException;

/**
 * What a command failed with, as its user sees it.
 *
 * @param status the exit status
 * @param message the sentence
 */
record Failure(int status, String message) {

    /** Which status an exception has; one that no rule names is a defect, of the program or of a
     * plugin's code that is called with numbers. */
    static Failure of(Throwable e) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof CommandException command) {
            return new Failure(command.status(), message);
        }
        if (e instanceof NoAnswerException || e instanceof OpaqueFunctionException || e instanceof FormulaException) {
            return new Failure(ExitStatus.NO_ANSWER, message);
        }
        if (e instanceof GeometryException || e instanceof ScriptException) {
            return new Failure(ExitStatus.USAGE, message);
        }
        if (e instanceof PluginException || e instanceof BrokenDefinitionException) {
            return new Failure(ExitStatus.PLUGIN, message);
        }
        if (e instanceof CancellationException) {
            return new Failure(ExitStatus.CANCELLED, "The command was cancelled.");
        }
        if (e instanceof OutOfMemoryError) {
            return new Failure(
                    ExitStatus.NO_ANSWER,
                    "The memory of "
                            + (Runtime.getRuntime().maxMemory() >> 20)
                            + " MiB that Java may use is not enough for this: give it more, as in VIELBEIN_OPTS=-Xmx8g.");
        }
        return new Failure(
                ExitStatus.NO_ANSWER,
                "This is a defect of Vielbein or of a plugin (" + e.getClass().getSimpleName() + ": " + message
                        + "): repeat the command with --debug and report what it prints.");
    }

    /** The failure as a JSON document. */
    Map<String, Object> document() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("status", status);
        error.put("message", message);
        return Map.of("error", error);
    }
}
