package org.vielbein.app;

/**
 * Chooses the log before anything logs: none, which is quiet and costs nothing, or with {@code --debug} logback on standard
 * error.
 */
final class Logging {
    private static final String PROVIDER = "slf4j.provider";

    private Logging() {}

    static void prepare(boolean debug) {
        System.setProperty("slf4j.internal.verbosity", "WARN");
        if (!debug && System.getProperty(PROVIDER) == null) {
            System.setProperty(PROVIDER, "org.slf4j.helpers.NOP_FallbackServiceProvider");
        }
    }
}
