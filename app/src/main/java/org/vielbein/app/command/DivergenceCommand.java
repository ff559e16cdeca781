package org.vielbein.app.command;

import java.util.List;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.curvature.Formulas;
import org.vielbein.core.geometry.Geometry;
import picocli.CommandLine.Command;

/** {@code divergence}. */
@Command(
        name = "divergence",
        customSynopsis = "vielbein divergence GEOMETRY FIELD [--at=POINT] [OPTIONS]",
        description = "Print the divergence of a vector field, d_i V^i + Gamma^i_ik V^k.",
        footer = {
            "",
            "Examples:",
            "  vielbein divergence polar r,0",
            "  vielbein divergence sphere \"theta=sin(theta)\""
        })
final class DivergenceCommand extends OperatorCommand {
    @Override
    List<String> operand() {
        return List.of("FIELD", "phi=1");
    }

    @Override
    Result result(Geometry space, Formulas formulas, String text) {
        Expr divergence = formulas.divergence(GivenFunction.field(space, text));
        return new Result("divergence of (" + text + ")", 0, i -> divergence, "value");
    }
}
