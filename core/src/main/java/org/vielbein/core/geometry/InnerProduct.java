package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.linalg.Matrix;
import org.vielbein.core.number.Scaled;

/**
 * g(u, v) at a point: exactly where components and vectors are rational constants, else as Σ η (E u)(E v) over the squares of
 * the line element, else as Σ g_ij uⁱ vʲ; with the error of the components and of the arithmetic.
 */
final class InnerProduct {
    private static final double UNIT = 0x1p-99;

    private final LocalMetric local;
    private final int n;

    InnerProduct(LocalMetric local) {
        this.local = local;
        n = local.g().rows();
    }

    Estimate of(TangentVector u, TangentVector v) {
        Optional<Constant> exact = exact(u, v);
        if (exact.isPresent()) {
            Constant c = exact.get();
            return Estimate.exact(Scaled.of(c.numerator(), c.denominator()));
        }
        return local.rows().map(rows -> byRows(rows, u, v)).orElseGet(() -> byComponents(u, v));
    }

    /** The exact value, where the formulas fold to a rational number. */
    private Optional<Constant> exact(TangentVector u, TangentVector v) {
        if (local.closed().isEmpty() || u.exact().isEmpty() || v.exact().isEmpty()) {
            return Optional.empty();
        }
        Graph graph = local.closed().get(0).graph();
        List<Expr> a = u.exact().get();
        List<Expr> b = v.exact().get();
        List<Node> terms = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                Node g = local.closed().get(MetricForm.packed(n, Math.min(i, j), Math.max(i, j)));
                terms.add(graph.product(g, graph.of(a.get(i)), graph.of(b.get(j))));
            }
        }
        return graph.sum(terms).constant();
    }

    private Estimate byRows(LocalMetric.Rows rows, TangentVector u, TangentVector v) {
        Scaled sum = Scaled.ZERO;
        Scaled size = Scaled.ZERO;
        Scaled uncertain = Scaled.ZERO;
        Matrix e = rows.e();
        Scaled wholeU = length(rows.sizes(), u);
        Scaled wholeV = length(rows.sizes(), v);
        for (int a = 0; a < e.rows(); a++) {
            Scaled term = dot(e, a, u, false).times(dot(e, a, v, false));
            sum = rows.signs()[a] < 0 ? sum.minus(term) : sum.plus(term);
            Scaled sizeU = dot(e, a, u, true);
            Scaled sizeV = dot(e, a, v, true);
            size = size.plus(sizeU.times(sizeV));
            uncertain = uncertain.plus(sizeU.times(wholeV)).plus(sizeV.times(wholeU));
        }
        return new Estimate(sum, size.times(Scaled.of(n * UNIT)).plus(uncertain.times(Scaled.of(rows.error()))));
    }

    /** Σ sizeᵢ |vⁱ|, in which each entry of E may be off by its relative error. */
    private Scaled length(double[] sizes, TangentVector v) {
        Scaled sum = Scaled.ZERO;
        for (int i = 0; i < n; i++) {
            sum = sum.plus(Scaled.of(sizes[i]).times(v.at(i).abs()));
        }
        return sum;
    }

    private Scaled dot(Matrix e, int a, TangentVector u, boolean sizes) {
        Scaled sum = Scaled.ZERO;
        for (int i = 0; i < n; i++) {
            Scaled term = Scaled.of(e.at(a, i)).times(u.at(i));
            sum = sum.plus(sizes ? term.abs() : term);
        }
        return sum;
    }

    private Estimate byComponents(TangentVector u, TangentVector v) {
        Scaled sum = Scaled.ZERO;
        Scaled error = Scaled.ZERO;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                Scaled uv = u.at(i).times(v.at(j));
                Scaled term = Scaled.of(local.g().at(i, j)).times(uv);
                sum = sum.plus(term);
                error = error.plus(term.abs().times(Scaled.of(n * UNIT)))
                        .plus(uv.abs().times(Scaled.of(local.error()[i][j])));
            }
        }
        return new Estimate(sum, error);
    }
}
