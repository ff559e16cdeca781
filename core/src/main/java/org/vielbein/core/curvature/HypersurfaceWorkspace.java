package org.vielbein.core.curvature;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.formula.DifferentialField;
import org.vielbein.core.formula.ModularPoint;
import org.vielbein.core.formula.RationalFunction;
import org.vielbein.core.polynomial.Budget;

/** A field that holds a map and the metric along it, the hypersurface in it, and the same at a point modulo a prime. */
final class HypersurfaceWorkspace {
    private final MapFormulas source;
    private final DifferentialField field;
    private final Hypersurface<RationalFunction> exact;
    private final Optional<Hypersurface<Long>> residues;
    private final Map<RationalFunction, Expr> displayed = new HashMap<>();

    HypersurfaceWorkspace(MapFormulas source, Budget budget) {
        this.source = source;
        field = new DifferentialField(source.graph(), source.ingredients(), source.assumptions(), budget);
        exact = new Hypersurface<>(new MapJet<>(source, field, field::of), this::root);
        exact.length();
        residues = ModularPoint.evaluate(field, this::regular);
    }

    private RationalFunction root(RationalFunction square) {
        if (square.isZero()) {
            throw new ArithmeticException("the length 0 of the normal, since the map has no rank");
        }
        return field.root(square);
    }

    /** The hypersurface, from the given formulas, at a point where it is regular and all roots exist. */
    private Hypersurface<Long> regular(ModularPoint point) {
        Hypersurface<Long> there =
                new Hypersurface<>(new MapJet<>(source, point, point::of), square -> root(point, square));
        for (int i = 0; i < there.dimension(); i++) {
            for (int j = 0; j < there.dimension(); j++) {
                there.shape(i, j);
            }
        }
        return there;
    }

    /** The residue of the root that the formula has; that of its square is computed by itself. */
    private long root(ModularPoint point, long square) {
        long root = point.of(exact.length());
        if (point.times(root, root) != square) {
            throw contradiction("the length of the normal");
        }
        return root;
    }

    private static IllegalStateException contradiction(String what) {
        return new IllegalStateException("the formula of " + what
                + " contradicts its value modulo 2^61 - 1; this is an error of Vielbein, please report it.");
    }

    DifferentialField field() {
        return field;
    }

    Hypersurface<RationalFunction> hypersurface() {
        return exact;
    }

    /** A component, verified modulo the prime. */
    RationalFunction component(HypersurfaceKind kind, int... indices) {
        RationalFunction value = kind.component(exact, indices);
        residues.ifPresent(there -> {
            ModularPoint point = (ModularPoint) there.field();
            if (point.of(value) != kind.component(there, indices)) {
                throw contradiction(kind.label());
            }
        });
        return value;
    }

    String coordinate(int i) {
        return source.own().get(i).name();
    }

    Expr display(RationalFunction value) {
        return displayed.computeIfAbsent(value, v -> field.display(v, source.own()));
    }
}
