package org.vielbein.core.curvature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.formula.DifferentialField;
import org.vielbein.core.formula.RationalFunction;
import org.vielbein.core.number.DoubleDouble;

/** The principal curvatures: the eigenvalues of the shape operator. */
final class PrincipalCurvatures {
    private static final int SWEEPS = 60;
    private static final double NEGLIGIBLE = 0x1p-104;

    private PrincipalCurvatures() {}

    /**
     * As formulas, in the order of the coordinates where S is diagonal; of two coordinates that S mixes
     * {@code T/2 ± √(T²/4 − D)}, the larger one first. Empty where it mixes more than two.
     */
    static Optional<List<RationalFunction>> formulas(DifferentialField field, Hypersurface<RationalFunction> h) {
        List<RationalFunction> all = new ArrayList<>();
        boolean[] seen = new boolean[h.dimension()];
        for (int i = 0; i < seen.length; i++) {
            List<Integer> block = block(field, h, i);
            if (block.size() > 2) {
                return Optional.empty();
            }
            if (!seen[i]) {
                block.forEach(j -> seen[j] = true);
                all.addAll(block.size() == 1 ? List.of(h.shape(i, i)) : pair(field, h, block.get(0), block.get(1)));
            }
        }
        return Optional.of(all);
    }

    /** The coordinates that are mixed with one, in ascending order. */
    private static List<Integer> block(DifferentialField field, Hypersurface<RationalFunction> h, int from) {
        List<Integer> block = new ArrayList<>(List.of(from));
        for (int at = 0; at < block.size(); at++) {
            for (int j = 0; j < h.dimension(); j++) {
                boolean mixed = !field.isZero(h.shape(block.get(at), j)) || !field.isZero(h.shape(j, block.get(at)));
                if (mixed && !block.contains(j)) {
                    block.add(j);
                }
            }
        }
        block.sort(null);
        return block;
    }

    private static List<RationalFunction> pair(
            DifferentialField field, Hypersurface<RationalFunction> h, int i, int j) {
        RationalFunction half = field.constant(Constant.of(2).reciprocal());
        RationalFunction middle = field.times(half, field.plus(h.shape(i, i), h.shape(j, j)));
        RationalFunction determinant = new Sum<>(field)
                .add(h.shape(i, i), h.shape(j, j))
                .subtract(h.shape(i, j), h.shape(j, i))
                .value();
        RationalFunction square = field.minus(field.times(middle, middle), determinant);
        RationalFunction root = square.isZero() ? square : field.root(square);
        return List.of(field.plus(middle, root), field.minus(middle, root));
    }

    /**
     * As numbers, the largest first: the eigenvalues of {@code L⁻¹ II L⁻ᵀ}, g = LLᵀ, by Jacobi's rotations. The error of each is at
     * most that of the matrix (Weyl), measured by the root of the sum of squares.
     */
    static List<Approximate> numbers(Hypersurface<Approximate> h) {
        Approximate[][] a = symmetric(h);
        int k = a.length;
        double squares = 0;
        double largest = 0;
        DoubleDouble[][] values = new DoubleDouble[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                values[i][j] = a[i][j].value();
                squares += a[i][j].error() * a[i][j].error();
                largest = Math.max(largest, Math.abs(values[i][j].hi()));
            }
        }
        rotate(values, largest);
        double error = Math.sqrt(squares) + k * k * NEGLIGIBLE * 8 * largest;
        List<Approximate> all = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            all.add(new Approximate(values[i][i], error));
        }
        all.sort(Comparator.comparing(Approximate::value, DoubleDouble::compareTo)
                .reversed());
        return all;
    }

    /** The second fundamental form in an orthonormal frame. */
    private static Approximate[][] symmetric(Hypersurface<Approximate> h) {
        int k = h.dimension();
        Approximate[][] l = cholesky(h);
        Approximate[][] rows = new Approximate[k][k];
        for (int j = 0; j < k; j++) {
            for (int i = 0; i < k; i++) {
                rows[i][j] = solved(h, l, rows, i, j, h.second(i, j));
            }
        }
        Approximate[][] a = new Approximate[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                a[j][i] = solved(h, l, a, j, i, rows[i][j]);
            }
        }
        return a;
    }

    /** One step of L y = b: {@code y_i = (b − Σ_{j<i} L_ij y_j) / L_ii} in a column. */
    private static Approximate solved(
            Hypersurface<Approximate> h, Approximate[][] l, Approximate[][] y, int i, int column, Approximate b) {
        Sum<Approximate> sum = new Sum<>(h.field()).add(b);
        for (int j = 0; j < i; j++) {
            sum.subtract(l[i][j], y[j][column]);
        }
        return h.field().dividedBy(sum.value(), l[i][i]);
    }

    private static Approximate[][] cholesky(Hypersurface<Approximate> h) {
        int k = h.dimension();
        Approximate[][] l = new Approximate[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                Sum<Approximate> sum = new Sum<>(h.field()).add(h.first(i, j));
                for (int s = 0; s < j; s++) {
                    sum.subtract(l[i][s], l[j][s]);
                }
                l[i][j] = i == j ? sum.value().root() : h.field().dividedBy(sum.value(), l[j][j]);
            }
        }
        return l;
    }

    private static void rotate(DoubleDouble[][] a, double largest) {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double off = 0;
            for (int p = 0; p < a.length; p++) {
                for (int q = p + 1; q < a.length; q++) {
                    off = Math.max(off, Math.abs(a[p][q].hi()));
                    if (Math.abs(a[p][q].hi()) > NEGLIGIBLE * largest) {
                        rotate(a, p, q);
                    }
                }
            }
            if (off <= NEGLIGIBLE * largest) {
                return;
            }
        }
    }

    /** The rotation that makes a_pq zero. */
    private static void rotate(DoubleDouble[][] a, int p, int q) {
        DoubleDouble theta = a[q][q].minus(a[p][p]).over(a[p][q].times(2));
        DoubleDouble size = theta.abs().plus(theta.squared().plus(1).sqrt()).reciprocal();
        DoubleDouble t = theta.signum() < 0 ? size.negate() : size;
        DoubleDouble c = t.squared().plus(1).sqrt().reciprocal();
        DoubleDouble s = t.times(c);
        for (int k = 0; k < a.length; k++) {
            DoubleDouble kp = a[k][p];
            DoubleDouble kq = a[k][q];
            a[k][p] = c.times(kp).minus(s.times(kq));
            a[k][q] = s.times(kp).plus(c.times(kq));
        }
        for (int k = 0; k < a.length; k++) {
            DoubleDouble pk = a[p][k];
            DoubleDouble qk = a[q][k];
            a[p][k] = c.times(pk).minus(s.times(qk));
            a[q][k] = s.times(pk).plus(c.times(qk));
        }
    }
}
