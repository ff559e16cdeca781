package org.vielbein.core.language;

import java.util.List;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;

/**
 * Reads vector fields: components in the order of the coordinates, {@code -y,x}, or named, {@code phi=1}, where the others are 0.
 *
 * <p>Components are expressions in the coordinates and parameters.
 */
public final class FieldReader {
    private FieldReader() {}

    /**
     * One component for each coordinate, in their order.
     *
     * @param coordinates the names, in order
     * @param reader of one component
     * @throws ScriptException for a wrong number of components, an unknown or repeated coordinate, or a component that cannot be
     *     read
     */
    public static List<Expr> read(String text, List<String> coordinates, ExpressionReader reader) {
        return new ComponentReader("field", coordinates, Expressions.ZERO, reader).read(text);
    }
}
