package org.vielbein.core.formula;

import java.util.Optional;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Polynomial;

/**
 * One quantity of which a field is made.
 *
 * @param node what it is, as a formula
 * @param kind its kind
 * @param relation the polynomial in earlier generators that a power of it equals
 * @param order the exponent of that power
 * @param free whether it is algebraically independent of the other free ones but for its relation
 */
record Generator(Node node, Kind kind, Optional<Polynomial> relation, int order, boolean free) {
    /** What a generator is. */
    enum Kind {
        SYMBOL,
        /** x^(1/q) of a symbol that is not negative wherever roots of it are defined. */
        ROOT_OF_SYMBOL,
        COS,
        SIN,
        COSH,
        SINH,
        EXP,
        ROOT,
        ABSOLUTE,
        LOGARITHM,
        FUNCTION
    }

    static Generator free(Node node, Kind kind) {
        return new Generator(node, kind, Optional.empty(), 1, true);
    }

    static Generator bound(Node node, Kind kind, boolean free) {
        return new Generator(node, kind, Optional.empty(), 1, free);
    }

    static Generator algebraic(Node node, Kind kind, int order, Polynomial relation, boolean free) {
        return new Generator(node, kind, Optional.of(relation), order, free);
    }
}
