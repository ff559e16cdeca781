package org.vielbein.app.command;

import java.util.List;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.curvature.Formulas;
import org.vielbein.core.geometry.Geometry;
import picocli.CommandLine.Command;

/** {@code covariant}. */
@Command(
        name = "covariant",
        customSynopsis = "vielbein covariant GEOMETRY FIELD [--at=POINT] [OPTIONS]",
        description = "Print the covariant derivative of a vector field, components [m][i] = d_m V^i + Gamma^i_mk V^k.",
        footer = {
            "",
            "Examples:",
            "  vielbein covariant polar theta=1",
            "  vielbein covariant sphere \"phi=1\" --at pi/3,0 --json"
        })
final class CovariantCommand extends OperatorCommand {
    @Override
    List<String> operand() {
        return List.of("FIELD", "phi=1");
    }

    @Override
    Result result(Geometry space, Formulas formulas, String text) {
        List<List<Expr>> derivative = formulas.covariant(GivenFunction.field(space, text));
        return new Result(
                "covariant derivative of (" + text + ")",
                2,
                i -> derivative.get(i[0]).get(i[1]),
                "D[%s]");
    }
}
