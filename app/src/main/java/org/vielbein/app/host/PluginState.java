package org.vielbein.app.host;

import java.util.Locale;

/** What became of a jar in a plugin folder. */
public enum PluginState {
    /** Everything it offers is in the catalogue. */
    ACTIVE,
    /** Some of what it offers is in the catalogue, and the reasons say what is not. */
    PARTIAL,
    /** It is made for another version of Vielbein, of Java or of another plugin; the reasons say for which. */
    INCOMPATIBLE,
    /** Nothing of it is used, and the reasons say why. */
    REFUSED,
    /** Its user has switched it off. */
    DISABLED,
    /** Another jar of the same id is used instead, which is newer or lies in a folder that goes before. */
    SUPERSEDED,
    /** It is being written; it is looked at when it has stood still, and what was loaded from it before stays in use. */
    WAITING,
    /** It was replaced or removed, and something still holds its classes: they go when the program starts again. */
    RESTART_NEEDED;

    /** The name in results, {@code active}, {@code restart-needed}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether something of it is in the catalogue. */
    public boolean isUsed() {
        return this == ACTIVE || this == PARTIAL;
    }

    /** Whether its user has to do something about it. */
    boolean isProblem() {
        return this == PARTIAL || this == INCOMPATIBLE || this == REFUSED || this == RESTART_NEEDED;
    }
}
