package org.vielbein.core.integral;

/** An integrand on the unit cube: infinite ranges are brought to [0, 1] by rational functions, whose derivatives are in the values. */
final class UnitCube {
    private final Cube cube;
    private final double[][] own;
    private final double[][] position;
    private boolean holes;

    UnitCube(Cube cube) {
        this.cube = cube;
        own = new double[cube.dimension()][Cube.COLUMN];
        position = new double[cube.dimension()][];
    }

    int dimension() {
        return cube.dimension();
    }

    /** The values at points, a column for each direction; where there is none it is 0, and {@link #hasHoles} says so. */
    void evaluate(double[][] u, double[] value, int count) {
        values(u, value, count);
        if (!Placement.exist(value, count)) {
            lose(value, 0, count);
        }
    }

    /** The values at points, not finite where there is none. */
    void values(double[][] u, double[] value, int count) {
        for (int i = 0; i < u.length; i++) {
            position[i] = positions(cube.kind(i), u[i], own[i], count);
        }
        cube.evaluate(position, value, count);
        for (int i = 0; i < u.length; i++) {
            if (cube.kind(i) != Cube.Kind.BOUNDED) {
                for (int p = 0; p < count; p++) {
                    value[p] *= stretch(cube.kind(i), u[i][p]);
                }
            }
        }
    }

    /** Makes values 0 that do not exist. */
    void lose(double[] value, int from, int to) {
        for (int p = from; p < to; p++) {
            if (!Double.isFinite(value[p])) {
                value[p] = 0;
                holes = true;
            }
        }
    }

    /** Where nothing is sharpened, distances from the lower end will do. */
    private double[] positions(Cube.Kind kind, double[] u, double[] found, int count) {
        if (kind == Cube.Kind.BOUNDED && !cube.isSharp()) {
            return u;
        }
        for (int p = 0; p < count; p++) {
            found[p] = position(kind, u[p]);
        }
        return found;
    }

    /** The value at a number between 0 and 1 of an integrand of one variable, in double-double but for the stretch of an infinite range. */
    double precise(double u) {
        Cube.Kind kind = cube.kind(0);
        double value = cube.preciseValue(position(kind, u)).doubleValue();
        return kind == Cube.Kind.BOUNDED ? value : value * stretch(kind, u);
    }

    boolean hasHoles() {
        return holes;
    }

    /** The position of a cube for a number between 0 and 1. */
    static double position(Cube.Kind kind, double u) {
        return switch (kind) {
            case BOUNDED -> u <= 0.5 ? u : u - 1;
            case FROM, UP_TO -> u / (1 - u);
            case LINE -> (u - 0.5) / (u * (1 - u));
        };
    }

    private static double stretch(Cube.Kind kind, double u) {
        double v = u * (1 - u);
        return kind == Cube.Kind.LINE ? (0.5 - v) / (v * v) : 1 / ((1 - u) * (1 - u));
    }
}
