package org.vielbein.core.curvature;

import java.util.List;

/** A kind of components with indices, such as {@code Rˡₖᵢⱼ}: its name, its letter, and where its indices stand. */
public interface IndexedKind {
    /**
     * How a kind is written.
     *
     * @param label the name in commands, {@code riemann-lower}
     * @param symbol the letter, {@code R}
     * @param indices {@code up,down,down} in the order of the letters of the symbol; empty for a scalar
     */
    record Writing(String label, String symbol, String indices) {}

    Writing writing();

    /** The name in commands, {@code riemann-lower}. */
    default String label() {
        return writing().label();
    }

    /** The letter, {@code R}. */
    default String symbol() {
        return writing().symbol();
    }

    /** {@code up,down,down}; empty for a scalar. */
    default String indices() {
        return writing().indices();
    }

    /** The positions of the indices, {@code up} or {@code down} each. */
    default List<String> positions() {
        return indices().isEmpty() ? List.of() : List.of(indices().split(","));
    }

    default int rank() {
        return positions().size();
    }

    /** Whether the component is the one that stands for all those which symmetries of the kind make equal or opposite to it. */
    boolean isIndependent(int... i);

    /** The convention in which the components are given, as a sentence part. */
    String convention();
}
