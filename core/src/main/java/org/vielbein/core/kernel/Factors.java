package org.vielbein.core.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.graph.Node;

/**
 * Products and powers: integer powers as products along a binary chain, half powers by a root, and one division, or one
 * shared reciprocal for a base that stands below several fraction bars.
 */
final class Factors {
    private static final Constant ONE = Constant.of(1);

    private final Lowering lowering;
    private final Demand demand;

    Factors(Lowering lowering, Demand demand) {
        this.lowering = lowering;
        this.demand = demand;
    }

    /** The slot of a product without the sign of its coefficient. */
    int product(Node product) {
        List<Integer> above = new ArrayList<>();
        List<Integer> below = new ArrayList<>();
        for (Node factor : product.children()) {
            Optional<Constant> c = factor.constant();
            if (c.isPresent()) {
                Constant size = c.get().signum() < 0 ? c.get().multiply(Constant.of(-1)) : c.get();
                if (!size.isOne()) {
                    above.add(lowering.constant(size));
                }
            } else if (factor.kind() == Node.Kind.POWER) {
                place(factor, above, below);
            } else {
                above.add(lowering.slot(factor));
            }
        }
        return quotient(above, below);
    }

    int power(Node power) {
        List<Integer> above = new ArrayList<>();
        List<Integer> below = new ArrayList<>();
        place(power, above, below);
        return quotient(above, below);
    }

    private void place(Node power, List<Integer> above, List<Integer> below) {
        Node base = power.children().get(0);
        Node exponent = power.children().get(1);
        Optional<Constant> c = exponent.constant().filter(Demand::isHalfInteger);
        int slot = lowering.slot(base);
        if (c.isEmpty()) {
            above.add(lowering.emit(Op.POW, slot, lowering.slot(exponent)));
            return;
        }
        int halves = c.get().multiply(Constant.of(2)).intValueExact();
        if (halves > 0) {
            above.add(halfPower(slot, halves));
        } else if (demand.sharesReciprocal(base)) {
            above.add(reciprocalPower(slot, -halves));
        } else {
            below.add(halfPower(slot, -halves));
        }
    }

    /** base^(halves/2). */
    private int halfPower(int base, int halves) {
        if (halves % 2 == 0) {
            return integerPower(base, halves / 2);
        }
        int root = lowering.emit(Op.SQRT, base);
        return halves == 1 ? root : lowering.emit(Op.MUL, integerPower(base, halves / 2), root);
    }

    /** base^(−halves/2) from the shared reciprocal of the base, or of its root where it stands alone. */
    private int reciprocalPower(int base, int halves) {
        int one = lowering.constant(ONE);
        if (halves % 2 == 0) {
            return integerPower(lowering.emit(Op.DIV, one, base), halves / 2);
        }
        int inverseRoot = lowering.emit(Op.DIV, one, lowering.emit(Op.SQRT, base));
        return halves == 1
                ? inverseRoot
                : lowering.emit(Op.MUL, integerPower(lowering.emit(Op.DIV, one, base), halves / 2), inverseRoot);
    }

    private int integerPower(int base, int n) {
        if (n == 1) {
            return base;
        }
        int half = integerPower(base, n / 2);
        int square = lowering.emit(Op.MUL, half, half);
        return n % 2 == 0 ? square : lowering.emit(Op.MUL, square, base);
    }

    private int quotient(List<Integer> above, List<Integer> below) {
        Collections.sort(above);
        Collections.sort(below);
        Optional<Integer> divisor = below.stream().reduce((a, b) -> lowering.emit(Op.MUL, a, b));
        int dividend =
                above.stream().reduce((a, b) -> lowering.emit(Op.MUL, a, b)).orElseGet(() -> lowering.constant(ONE));
        return divisor.map(d -> lowering.emit(Op.DIV, dividend, d)).orElse(dividend);
    }
}
