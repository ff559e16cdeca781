package org.vielbein.app.command;

import java.util.List;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.curvature.Formulas;
import org.vielbein.core.geometry.Geometry;
import picocli.CommandLine.Command;

/** {@code laplacian}. */
@Command(
        name = "laplacian",
        customSynopsis = "vielbein laplacian GEOMETRY FUNCTION [--at=POINT] [OPTIONS]",
        description = "Print the Laplace-Beltrami operator of a function, g^ij (d_i d_j f - Gamma^k_ij d_k f).",
        footer = {"", "Examples:", "  vielbein laplacian sphere \"cos(theta)\"", "  vielbein laplacian polar \"ln(r)\""
        })
final class LaplacianCommand extends OperatorCommand {
    @Override
    List<String> operand() {
        return List.of("FUNCTION", "cos(theta)");
    }

    @Override
    Result result(Geometry space, Formulas formulas, String text) {
        Expr laplacian = formulas.laplacian(GivenFunction.function(space, text));
        return new Result("Laplace-Beltrami operator of " + text, 0, i -> laplacian, "value");
    }
}
