package org.vielbein.app.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.language.PointReader;
import org.vielbein.core.language.VectorReader;

/** Points and vectors as they are typed. */
final class Place {
    private Place() {}

    /** The point of an option, as exact constants in the order of the coordinates. */
    static List<Expr> point(Geometry space, String option, @Nullable String text) {
        if (text == null) {
            throw CommandException.usage("A point is missing: write " + option + " "
                    + String.join(
                            ",",
                            space.coordinates().stream()
                                    .map(name -> name + "=…")
                                    .toList()) + ".");
        }
        return PointReader.read(text, space.coordinates());
    }

    /** The vectors, each as exact components in the order of the coordinates. */
    static List<List<Expr>> vectors(Geometry space, List<String> texts) {
        return texts.stream()
                .map(text -> VectorReader.read(text, space.coordinates()))
                .toList();
    }
}
