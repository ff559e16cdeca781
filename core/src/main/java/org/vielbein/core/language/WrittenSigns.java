package org.vielbein.core.language;

import java.util.Optional;
import java.util.stream.IntStream;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Product;
import org.vielbein.api.expr.Sum;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Signature;

/**
 * The signature that the signs of the components as written say: g_tt = −(1 − 2M/r) is negative, since its author has the region
 * in mind where the bracket is positive.
 *
 * <p>The diagonal counts, and a zero on it by the product it stands in: [[−f, 1], [1, 0]] and 2 du dv have one sign of each kind.
 * It is a guess at what is claimed, as any reading of signs is; `signature + - -` says it, and a measurement at a point computes it.
 */
final class WrittenSigns {
    private WrittenSigns() {}

    static Signature of(LineElement line, Coordinates x) {
        int n = x.all().size();
        int minus = 0;
        int paired = 0;
        for (int i = 0; i < n; i++) {
            Expr g = line.component(x, i, i);
            Optional<Expr> partner = g.isZero() ? partner(line, x, i) : Optional.empty();
            if (partner.isEmpty()) {
                minus += isMinus(g) ? 1 : 0;
            } else if (partner.get().isZero()) {
                paired++;
            } else {
                minus += isMinus(partner.get()) ? 0 : 1;
            }
        }
        minus = Math.min(n, minus + paired / 2);
        return Signature.of(n - minus, minus);
    }

    /** What stands on the diagonal for the first coordinate that it has a product with. */
    private static Optional<Expr> partner(LineElement line, Coordinates x, int i) {
        return IntStream.range(0, x.all().size())
                .filter(j -> j != i && !line.component(x, i, j).isZero())
                .mapToObj(j -> line.component(x, j, j))
                .findFirst();
    }

    /** Of a sum the number in it, −1 of 2M/r − 1; without one, whether all its terms are negative. */
    private static boolean isMinus(Expr e) {
        if (!(e instanceof Sum s)) {
            return isNegative(e);
        }
        Optional<Expr> number =
                s.terms().stream().filter(Constant.class::isInstance).findFirst();
        return number.map(WrittenSigns::isNegative)
                .orElseGet(() -> s.terms().stream().allMatch(WrittenSigns::isNegative));
    }

    /** Whether a minus stands in front of it, or of one factor; a sum in brackets has none. */
    static boolean isNegative(Expr e) {
        if (e instanceof Product p) {
            return p.factors().stream().filter(WrittenSigns::isNegative).count() % 2 == 1;
        }
        return e instanceof Constant k && k.signum() < 0;
    }
}
