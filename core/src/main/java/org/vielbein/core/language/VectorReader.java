package org.vielbein.core.language;

import java.util.List;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;

/**
 * Reads vectors: components in the order of the coordinates, {@code 1,0} or {@code -1,0}, or named, {@code phi=1}, where the
 * others are 0.
 *
 * <p>Components are constant expressions and stay exact.
 */
public final class VectorReader {
    private VectorReader() {}

    /**
     * One component for each coordinate, in their order.
     *
     * @param coordinates the names, in order
     * @throws ScriptException for a wrong number of components, an unknown or repeated coordinate, or a component that is no
     *     finite constant
     */
    public static List<Expr> read(String text, List<String> coordinates) {
        return new ComponentReader("vector", coordinates, Expressions.ZERO).read(text);
    }
}
