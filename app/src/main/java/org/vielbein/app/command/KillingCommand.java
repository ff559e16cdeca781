package org.vielbein.app.command;

import java.util.List;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.curvature.Formulas;
import org.vielbein.core.geometry.Geometry;
import picocli.CommandLine.Command;

/** {@code killing}. */
@Command(
        name = "killing",
        customSynopsis = "vielbein killing GEOMETRY FIELD [--at=POINT] [OPTIONS]",
        description =
                "Print the Lie derivative of the metric along a vector field: zero if it is a Killing field, whose flow keeps all lengths.",
        footer = {
            "",
            "Examples:",
            "  vielbein killing sphere \"theta=cos(phi), phi=-cot(theta) sin(phi)\"",
            "  vielbein killing kerr phi=1"
        })
final class KillingCommand extends OperatorCommand {
    @Override
    List<String> operand() {
        return List.of("FIELD", "phi=1");
    }

    @Override
    Result result(Geometry space, Formulas formulas, String text) {
        List<List<Expr>> lie = formulas.lieDerivative(GivenFunction.field(space, text));
        return new Result(
                "Lie derivative of g along (" + text + ")",
                2,
                i -> lie.get(i[0]).get(i[1]),
                "(L g)[%s]");
    }
}
