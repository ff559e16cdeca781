package org.vielbein.core.catalog;

import java.util.List;
import org.vielbein.api.chart.Definition;

/**
 * A metric or a chart of the catalogue.
 *
 * @param definition what was offered
 * @param provenance by whom
 * @param notes what its reader assumed, for a script
 */
public record CatalogEntry<D extends Definition>(D definition, Provenance provenance, List<String> notes) {
    public CatalogEntry {
        notes = List.copyOf(notes);
    }

    /** The name it goes by. */
    public String name() {
        return definition.name();
    }

    /** Whether this is its name or its qualified name. */
    boolean isNamed(String reference) {
        return name().equals(reference) || qualifiedName().equals(reference);
    }

    /** The name that nothing else has, {@code sphere:sphere}. */
    public String qualifiedName() {
        return provenance.plugin() + ":" + definition.name();
    }
}
