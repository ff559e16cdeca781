package org.vielbein.core.geometry;

import java.util.List;
import org.vielbein.core.graph.Node;
import org.vielbein.core.number.DoubleDouble;

/**
 * Formulas evaluated twice: in double-double, and in double to see how much the formula amplifies rounding.
 *
 * @param precise the values
 * @param rough the same in double arithmetic
 * @param fullPrecision whether every function is known to double-double accuracy, not only to an ulp of a double
 * @param closed the exact values as formulas without symbols, where the input was exact; else empty
 */
record Values(DoubleDouble[] precise, double[] rough, boolean fullPrecision, List<Node> closed) {
    /** The unit roundoff of double-double arithmetic with a margin for the functions. */
    private static final double PRECISE_UNIT = 0x1p-98;

    private static final double DOUBLE_UNIT = 0x1p-53;

    DoubleDouble at(int i) {
        return precise[i];
    }

    boolean isExact(int i) {
        return !closed.isEmpty() && closed.get(i).constant().isPresent();
    }

    /**
     * An estimate of the absolute error of value i.
     *
     * <p>The difference of the two evaluations measures by how much the formula amplifies the rounding of a double; the
     * double-double evaluation of the same operations amplifies its own unit by as much. Where a function is known to an ulp
     * only, the difference itself is the error.
     */
    double error(int i) {
        if (isExact(i)) {
            return Math.abs(precise[i].hi()) * 0x1p-105;
        }
        double size = Math.abs(precise[i].hi());
        double measured = Math.abs(precise[i].minus(rough[i]).doubleValue());
        double difference = Double.isFinite(measured) ? measured : size;
        return fullPrecision
                ? PRECISE_UNIT * (size + difference / DOUBLE_UNIT)
                : 2 * difference + 4 * DOUBLE_UNIT * size;
    }
}
