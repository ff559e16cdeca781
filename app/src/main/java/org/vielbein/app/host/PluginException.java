package org.vielbein.app.host;

/** Code of a plugin failed, or a plugin that was asked for could not be loaded. */
public final class PluginException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence that names the plugin, its version and file */
    PluginException(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param message one sentence that names the plugin, its version and file */
    public PluginException(String message) {
        super(message);
    }
}
