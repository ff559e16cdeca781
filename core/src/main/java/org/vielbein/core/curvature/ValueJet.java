package org.vielbein.core.curvature;

import org.vielbein.core.formula.Field;

/**
 * A symmetric matrix as a metric whose derivatives are not there.
 *
 * @param name what it is, for the message of who asks for a derivative
 * @param entry the entry i, j
 */
record ValueJet<E>(String name, Field<E> field, int dimension, Entry<E> entry) implements MetricJet<E> {
    @FunctionalInterface
    interface Entry<E> {
        E at(int i, int j);
    }

    @Override
    public E metric(int i, int j) {
        return entry.at(i, j);
    }

    @Override
    public E derivative(int k, int i, int j) {
        throw new UnsupportedOperationException(name + " is not differentiated");
    }

    @Override
    public E secondDerivative(int k, int l, int i, int j) {
        throw new UnsupportedOperationException(name + " is not differentiated");
    }
}
