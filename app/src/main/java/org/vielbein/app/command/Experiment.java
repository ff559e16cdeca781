package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.Measurement;

/**
 * A measurement that can be repeated at the command line.
 *
 * @param geometry the reference
 * @param at the point as typed
 * @param vectors the vectors as typed
 */
record Experiment(String geometry, String at, List<String> vectors) {

    static Experiment of(String geometry, String at, String... vectors) {
        return new Experiment(geometry, at, List.of(vectors));
    }

    /** The command that repeats it. */
    String command() {
        List<String> words = new ArrayList<>(List.of("vielbein", "measure", quoted(geometry), "--at", at));
        for (String vector : vectors) {
            words.add("--vector");
            words.add(vector);
        }
        return String.join(" ", words);
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9:-]+") ? word : '"' + word + '"';
    }

    Geometry space(Catalog catalog) {
        return catalog.geometry(geometry, Map.of());
    }

    Measurement measured(Catalog catalog) {
        Geometry space = space(catalog);
        return space.at(Place.point(space, "--at", at)).measure(Place.vectors(space, vectors), Optional.empty());
    }
}
