package org.vielbein.core.curvature;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.formula.Field;

/**
 * A function at a point to first order: its value and its derivatives by the coordinates, which follow the rules of sum, product,
 * quotient and root.
 */
record FirstOrder(Approximate value, Approximate[] slopes) {
    private static final Field<Approximate> FIELD = new Approximate.Numbers();
    private static final Approximate ZERO = FIELD.constant(Constant.of(0));

    private static FirstOrder of(Approximate value, int n, IntFunction<Approximate> slope) {
        return new FirstOrder(value, IntStream.range(0, n).mapToObj(slope).toArray(Approximate[]::new));
    }

    /** (√u)' = u' / 2√u. */
    FirstOrder root() {
        Approximate root = value.root();
        Approximate twice = FIELD.plus(root, root);
        return of(root, slopes.length, l -> FIELD.dividedBy(slopes[l], twice));
    }

    /** The arithmetic of functions of n coordinates. */
    record Numbers(int n) implements Field<FirstOrder> {
        @Override
        public FirstOrder constant(Constant c) {
            return of(FIELD.constant(c), n, l -> ZERO);
        }

        @Override
        public FirstOrder plus(FirstOrder a, FirstOrder b) {
            return of(FIELD.plus(a.value, b.value), n, l -> FIELD.plus(a.slopes[l], b.slopes[l]));
        }

        @Override
        public FirstOrder times(FirstOrder a, FirstOrder b) {
            return of(
                    FIELD.times(a.value, b.value),
                    n,
                    l -> FIELD.plus(FIELD.times(a.slopes[l], b.value), FIELD.times(a.value, b.slopes[l])));
        }

        /** (a/b)' = (a' − (a/b) b') / b. */
        @Override
        public FirstOrder dividedBy(FirstOrder a, FirstOrder b) {
            Approximate quotient = FIELD.dividedBy(a.value, b.value);
            return of(
                    quotient,
                    n,
                    l -> FIELD.dividedBy(FIELD.minus(a.slopes[l], FIELD.times(quotient, b.slopes[l])), b.value));
        }

        @Override
        public boolean isZero(FirstOrder a) {
            return FIELD.isZero(a.value) && Arrays.stream(a.slopes).allMatch(FIELD::isZero);
        }
    }
}
