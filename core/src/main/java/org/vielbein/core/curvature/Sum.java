package org.vielbein.core.curvature;

import java.util.ArrayList;
import java.util.List;
import org.vielbein.core.formula.Field;

/** A sum of products in the making; products with a zero are left out before they are multiplied. */
final class Sum<E> {
    private final Field<E> field;
    private final List<List<E>> products = new ArrayList<>();

    Sum(Field<E> field) {
        this.field = field;
    }

    @SafeVarargs
    final Sum<E> add(E... factors) {
        for (E factor : factors) {
            if (field.isZero(factor)) {
                return this;
            }
        }
        products.add(List.of(factors));
        return this;
    }

    @SafeVarargs
    final Sum<E> subtract(E... factors) {
        for (E factor : factors) {
            if (field.isZero(factor)) {
                return this;
            }
        }
        List<E> product = new ArrayList<>(List.of(factors));
        product.set(0, field.negate(product.get(0)));
        products.add(product);
        return this;
    }

    E value() {
        return products.isEmpty() ? field.constant(0) : field.sumOfProducts(products);
    }
}
