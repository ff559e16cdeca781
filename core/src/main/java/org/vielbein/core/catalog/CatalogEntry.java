package org.vielbein.core.catalog;

import java.util.List;
import java.util.Optional;
import org.vielbein.api.chart.Definition;
import org.vielbein.core.language.Script;

/**
 * A metric or a chart of the catalogue.
 *
 * @param definition what was offered
 * @param provenance by whom
 * @param notes what its reader assumed, for a script
 * @param text what its author wrote, for a script
 */
public record CatalogEntry<D extends Definition>(
        D definition, Provenance provenance, List<String> notes, Optional<String> text) {
    public CatalogEntry {
        notes = List.copyOf(notes);
    }

    /** What a plugin offered as code. */
    static <D extends Definition> CatalogEntry<D> ofCode(D definition, Provenance provenance) {
        return new CatalogEntry<>(definition, provenance, List.of(), Optional.empty());
    }

    /** What a script describes. */
    static <D extends Definition> CatalogEntry<D> ofScript(D definition, Provenance provenance, Script script) {
        return new CatalogEntry<>(definition, provenance, script.notes(), Optional.of(script.text()));
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
