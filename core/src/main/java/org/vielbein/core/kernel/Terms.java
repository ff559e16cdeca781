package org.vielbein.core.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.graph.Node;

/** Sums: what has a negative coefficient is subtracted, so that a negation is needed only where all terms have one. */
final class Terms {
    private final Lowering lowering;

    Terms(Lowering lowering) {
        this.lowering = lowering;
    }

    int sum(Node sum) {
        List<Integer> plus = new ArrayList<>();
        List<Integer> minus = new ArrayList<>();
        for (Node term : sum.children()) {
            Optional<Constant> c = term.constant();
            if (c.isPresent()) {
                boolean negative = c.get().signum() < 0;
                (negative ? minus : plus)
                        .add(lowering.constant(negative ? c.get().multiply(Constant.of(-1)) : c.get()));
            } else if (Lowering.isNegative(term)) {
                minus.add(lowering.magnitude(term));
            } else {
                plus.add(lowering.slot(term));
            }
        }
        Optional<Integer> total = plus.stream().reduce((a, b) -> lowering.emit(Op.ADD, a, b));
        int value = total.orElseGet(() -> lowering.emit(Op.NEG, minus.remove(0)));
        for (int m : minus) {
            value = lowering.emit(Op.SUB, value, m);
        }
        return value;
    }
}
