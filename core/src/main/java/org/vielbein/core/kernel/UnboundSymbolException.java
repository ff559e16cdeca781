package org.vielbein.core.kernel;

import java.util.Collection;
import java.util.List;

/** Formulas that cannot become numbers, since names in them have no value. */
public final class UnboundSymbolException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> names;

    UnboundSymbolException(Collection<String> names, Collection<String> inputs) {
        super("A program in the inputs " + inputs + " was asked of formulas that contain " + List.copyOf(names)
                + "; give these a value or a formula first.");
        this.names = List.copyOf(names);
    }

    /** The names without a value. */
    public List<String> names() {
        return names;
    }
}
