package org.vielbein.core.integral;

/**
 * The rule of one direction and how dense it is.
 *
 * @param family of rules
 * @param level each adds 1 for twice as many nodes
 * @param from the lowest parameter of a double-exponential rule
 * @param to the highest
 */
record Direction(Family family, int level, double from, double to) {
    /** Rules that double their nodes. */
    enum Family {
        FEJER,
        DOUBLE_EXPONENTIAL,
        PERIODIC
    }

    private static final double NEAR = 3.3;
    private static final double FAR = 6.0;
    private static final double NEAR_INFINITE = 4.02;
    private static final double FAR_INFINITE = 6.4;

    static Direction of(Cube cube, int i) {
        if (cube.isWholePeriod(i)) {
            return new Direction(Family.PERIODIC, 4, 0, 0);
        }
        return cube.kind(i) == Cube.Kind.BOUNDED
                ? new Direction(Family.FEJER, 4, 0, 0)
                : doubleExponential(false, cube.dimension());
    }

    /** The rule for singular and infinite ends. */
    static Direction doubleExponential(boolean bounded, int dimension) {
        double t = bounded ? NEAR : NEAR_INFINITE;
        return new Direction(Family.DOUBLE_EXPONENTIAL, dimension > 2 ? 2 : 3, -t, t);
    }

    Direction finer() {
        return new Direction(family, level + 1, from, to);
    }

    /** With nodes as near to an end, or as far out, as numbers go. */
    Direction farther(Cube.Kind kind, boolean upper) {
        double t = kind == Cube.Kind.BOUNDED ? FAR : FAR_INFINITE;
        return new Direction(family, level, upper ? from : -t, upper ? t : to);
    }

    boolean isFar(boolean upper) {
        double t = Math.abs(upper ? to : from);
        return t == FAR || t == FAR_INFINITE;
    }

    boolean isFinest() {
        return level >= (family == Family.DOUBLE_EXPONENTIAL ? 7 : 10);
    }

    Nodes nodes(Cube.Kind kind) {
        return family == Family.FEJER ? Nodes.fejer(1 << level) : shifted(kind, 0);
    }

    /**
     * Nodes that have nothing in common with those of {@link #nodes}, nor with those of another direction: what a product of rules sees of
     * a ridge along a diagonal is an accident of its nodes.
     */
    Nodes others(Cube.Kind kind, int direction, int dimension) {
        if (family == Family.FEJER && dimension == 1) {
            return Nodes.tanhSinh(1.0 / (1 << level), 0.3, -NEAR, NEAR); // sees peaks at the ends
        }
        if (family == Family.FEJER) {
            return Nodes.fejer((int) Math.rint((1 << level) * (0.82 - 0.07 * direction)));
        }
        double golden = 0.6180339887498949 * (direction + 1);
        return shifted(kind, 0.2 + 0.6 * (golden - Math.floor(golden)));
    }

    private Nodes shifted(Cube.Kind kind, double shift) {
        double h = 1.0 / (1 << level);
        if (family == Family.PERIODIC) {
            return Nodes.periodic(1 << level, shift);
        }
        return switch (kind) {
            case BOUNDED -> Nodes.tanhSinh(h, shift, from, to);
            case FROM, UP_TO -> Nodes.expSinh(h, shift, from, to);
            case LINE -> Nodes.sinhSinh(h, shift, from, to);
        };
    }

    String text() {
        return switch (family) {
            case FEJER -> "Fejér's rule";
            case PERIODIC -> "the trapezoidal rule over the period";
            case DOUBLE_EXPONENTIAL -> "the double-exponential rule";
        };
    }
}
