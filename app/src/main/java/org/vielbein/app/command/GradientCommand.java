package org.vielbein.app.command;

import java.util.List;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.curvature.Formulas;
import org.vielbein.core.geometry.Geometry;
import picocli.CommandLine.Command;

/** {@code gradient}. */
@Command(
        name = "gradient",
        customSynopsis = "vielbein gradient GEOMETRY FUNCTION [--at=POINT] [OPTIONS]",
        description = "Print the gradient of a function, the vector field g^ij d_j f.",
        footer = {
            "",
            "Examples:",
            "  vielbein gradient polar \"r^2 cos(theta)\"",
            "  vielbein gradient sphere \"cos(theta)\" --at pi/3,0"
        })
final class GradientCommand extends OperatorCommand {
    @Override
    List<String> operand() {
        return List.of("FUNCTION", "cos(theta)");
    }

    @Override
    Result result(Geometry space, Formulas formulas, String text) {
        List<Expr> gradient = formulas.gradient(GivenFunction.function(space, text));
        return new Result("gradient of " + text, 1, i -> gradient.get(i[0]), "V[%s]");
    }
}
