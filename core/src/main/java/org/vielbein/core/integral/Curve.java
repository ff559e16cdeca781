package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.expr.Expr;

/**
 * A curve in the coordinates of a space, of one or more pieces {@code x(t), a ≤ t ≤ b}.
 *
 * <pre>{@code
 * Curve circle = Curve.of("t", ZERO, PI.times(2), Map.of("x", cos(symbol("t")), "y", sin(symbol("t"))));
 * }</pre>
 */
public final class Curve {
    /**
     * One piece.
     *
     * @param range of the parameter
     * @param coordinates each coordinate of the space as an expression in the parameter of the curve and those of the space
     */
    public record Piece(Bounds range, Map<String, Expr> coordinates) {
        public Piece {
            coordinates = new LinkedHashMap<>(coordinates);
        }

        Region region() {
            return Region.of(List.of(range)).mappedBy(coordinates);
        }

        /** The part of the piece between two values of the parameter; where there is none, its own end. */
        Piece between(Optional<Expr> from, Optional<Expr> to) {
            return new Piece(new Bounds(range.variable(), from.or(range::lower), to.or(range::upper)), coordinates);
        }
    }

    private final List<Piece> pieces;

    private Curve(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** A curve of one piece. */
    public static Curve of(String parameter, Expr from, Expr to, Map<String, Expr> coordinates) {
        return of(Bounds.of(parameter, from, to), coordinates);
    }

    /** A curve of one piece, whose parameter may go to infinity. */
    public static Curve of(Bounds range, Map<String, Expr> coordinates) {
        return new Curve(List.of(new Piece(range, coordinates)));
    }

    /** This curve and then another. */
    public Curve then(Curve next) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(next.pieces);
        return new Curve(all);
    }

    /** The pieces in order. */
    public List<Piece> pieces() {
        return pieces;
    }
}
