package org.vielbein.app.host;

import java.nio.file.Path;
import java.util.List;
import org.vielbein.api.source.GeometrySource;
import org.vielbein.api.source.Offer;

/** A plugin's changing set of geometries, asked under guard. */
final class GuardedSource {
    private final GeometrySource source;
    private final PluginCall call;
    private final String name;

    GuardedSource(GeometrySource source, PluginCall call) {
        this.source = source;
        this.call = call;
        this.name = call.ask("the name of a geometry source", source::name);
    }

    String name() {
        return name;
    }

    PluginCall call() {
        return call;
    }

    /** What there is now; after a failure nothing but its sentence, another object each time. */
    Offer offer(List<Path> scriptFolders) {
        try {
            return call.ask("the offer of '" + name + "'", () -> source.offer(scriptFolders));
        } catch (PluginException e) {
            return Offer.none().withProblems(List.of(String.valueOf(e.getMessage())));
        }
    }
}
