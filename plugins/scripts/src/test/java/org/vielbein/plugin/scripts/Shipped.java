package org.vielbein.plugin.scripts;

import java.nio.file.Path;
import java.util.List;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.Provenance;

/** The scripts that come with Vielbein, as a catalogue. */
final class Shipped {
    private static final Path FOLDER = Path.of("src", "main", "geometries");

    /** What the chart of Mercator is for, and this module does not have. */
    private static final ScriptText SPHERE = ScriptText.of(
            "sphere",
            "sphere",
            "parameter R = 1; coordinates theta in (0, pi), phi in [0, 2 pi) periodic;"
                    + " ds^2 = R^2 (dtheta^2 + sin(theta)^2 dphi^2)");

    private Shipped() {}

    static List<ScriptText> scripts() {
        return new ScriptFolders().offer(List.of(FOLDER)).scripts();
    }

    static Catalog catalog() {
        Catalog.Builder builder = Catalog.builder().script(SPHERE, provenance(SPHERE));
        scripts().forEach(script -> builder.script(script, provenance(script)));
        return builder.build();
    }

    private static Provenance provenance(ScriptText script) {
        return new Provenance("scripts", "test", script.place());
    }
}
