package org.vielbein.app.host;

import java.util.function.Supplier;
import org.vielbein.core.catalog.Provenance;

/**
 * The way into the code of one plugin: its class loader is the context class loader meanwhile, and whatever it throws comes
 * out as one {@link PluginException} that names the plugin. Only an error of the machine itself goes through.
 */
final class PluginCall {
    private final Provenance provenance;
    private final ClassLoader loader;

    PluginCall(Provenance provenance, ClassLoader loader) {
        this.provenance = provenance;
        this.loader = loader;
    }

    Provenance provenance() {
        return provenance;
    }

    /**
     * What the code gives.
     *
     * @param what what is being asked, {@code the line element of 'sphere'}; part of the message
     */
    <T> T ask(String what, Supplier<T> code) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            T answer = code.get();
            if (answer == null) {
                throw new PluginException(plugin(provenance) + " failed when asked for " + what + ": it gave null.");
            }
            return answer;
        } catch (PluginException e) {
            throw e;
        } catch (Throwable e) {
            rethrowIfFatal(e);
            throw new PluginException(plugin(provenance) + " failed when asked for " + what + ": " + described(e), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The plugin in words, {@code Plugin sphere 0.1.0 (plugins/sphere.jar)}. */
    static String plugin(Provenance provenance) {
        return "Plugin " + provenance.plugin() + " " + provenance.version() + " (" + provenance.file() + ")";
    }

    /** Rethrows what no host can contain; stack and memory that the plugin has used up are free again here. */
    static void rethrowIfFatal(Throwable e) {
        if (e instanceof VirtualMachineError error
                && !(e instanceof StackOverflowError || e instanceof OutOfMemoryError)) {
            throw error;
        }
    }

    /** Kind and message of an exception, ending in a full stop; of one of the host its sentence. */
    static String described(Throwable e) {
        Throwable cause = e instanceof ExceptionInInitializerError && e.getCause() != null ? e.getCause() : e;
        String message = message(cause);
        if (cause instanceof PluginException) {
            return message;
        }
        String text = cause.getClass().getSimpleName() + (message.isBlank() ? "" : ": " + message);
        return text.endsWith(".") ? text : text + ".";
    }

    /** A plugin's exception may throw when it is asked what it says. */
    private static String message(Throwable e) {
        try {
            return String.valueOf(e.getMessage() == null ? "" : e.getMessage());
        } catch (Throwable worse) {
            rethrowIfFatal(worse);
            return "";
        }
    }
}
