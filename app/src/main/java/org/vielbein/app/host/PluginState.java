package org.vielbein.app.host;

import java.util.Locale;

/** What became of a jar in a plugin folder. */
public enum PluginState {
    /** Everything it offers is in the catalogue. */
    ACTIVE,
    /** Some of what it offers is in the catalogue, and the reasons say what is not. */
    PARTIAL,
    /** Nothing of it is used, and the reasons say why. */
    REFUSED;

    /** The name in results, {@code active}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
