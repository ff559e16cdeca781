package org.vielbein.core.formula;

import java.util.List;
import org.vielbein.api.expr.Constant;

/**
 * The arithmetic of one kind of numbers or formulas, so that a tensor is computed by the same text as an exact formula, as a
 * residue modulo a prime, and as a number.
 *
 * @param <E> an element; immutable
 */
public interface Field<E> {
    E constant(Constant c);

    E plus(E a, E b);

    E times(E a, E b);

    /** @throws ArithmeticException if b is zero */
    E dividedBy(E a, E b);

    /** Whether the element is known to be 0, so that terms with it need not be computed. */
    boolean isZero(E a);

    default E constant(long c) {
        return constant(Constant.of(c));
    }

    default E negate(E a) {
        return times(constant(-1), a);
    }

    default E minus(E a, E b) {
        return plus(a, negate(b));
    }

    /** The sum of the products of factors, none of which is zero; no product has no factors. */
    default E sumOfProducts(List<List<E>> products) {
        E sum = constant(0);
        for (List<E> factors : products) {
            E product = factors.get(0);
            for (E factor : factors.subList(1, factors.size())) {
                product = times(product, factor);
            }
            sum = plus(sum, product);
        }
        return sum;
    }
}
