package org.vielbein.core.catalog;

/**
 * Who offers a definition.
 *
 * @param plugin the id of the plugin, or the name of the source ({@code scripts})
 * @param version the version of the plugin
 * @param file the jar or script it came from
 */
public record Provenance(String plugin, String version, String file) {

    /** {@code sphere 0.1.0 (plugins/sphere.jar)}. */
    @Override
    public String toString() {
        return plugin + " " + version + " (" + file + ")";
    }
}
