package org.vielbein.core.language;

import java.util.List;
import org.vielbein.api.expr.Expr;

/**
 * Reads points: {@code theta=pi/3,phi=1}, or in the order of the coordinates {@code pi/3,1}.
 *
 * <p>Components are constant expressions and stay exact.
 */
public final class PointReader {
    private PointReader() {}

    /**
     * One component for each coordinate, in their order.
     *
     * @param coordinates the names, in order
     * @throws ScriptException for a wrong number of components, an unknown, missing or repeated coordinate, or a component that
     *     is no finite constant
     */
    public static List<Expr> read(String text, List<String> coordinates) {
        return new ComponentReader("point", coordinates, null).read(text);
    }
}
