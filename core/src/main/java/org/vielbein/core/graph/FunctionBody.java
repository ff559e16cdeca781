package org.vielbein.core.graph;

import java.util.List;
import org.vielbein.api.expr.Expr;

/**
 * The formula of a function: {@code f(x, y) = body}.
 *
 * @param arguments the names of the arguments, which stand for the arguments of each application
 * @param body the value; its other symbols keep their meaning
 */
public record FunctionBody(List<String> arguments, Expr body) {
    public FunctionBody {
        arguments = List.copyOf(arguments);
    }
}
