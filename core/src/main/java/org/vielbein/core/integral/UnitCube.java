package org.vielbein.core.integral;

/** An integrand on the unit cube: infinite ranges are brought to [0, 1] by rational functions, whose derivatives are in the values. */
final class UnitCube {
    private final Cube cube;
    private final double[][] position;
    private boolean holes;

    UnitCube(Cube cube) {
        this.cube = cube;
        position = new double[cube.dimension()][Cube.COLUMN];
    }

    int dimension() {
        return cube.dimension();
    }

    /** The values at points, a column for each direction; where there is none it is 0, and {@link #hasHoles} says so. */
    void evaluate(double[][] u, double[] value, int count) {
        for (int i = 0; i < u.length; i++) {
            for (int p = 0; p < count; p++) {
                position[i][p] = position(cube.kind(i), u[i][p]);
            }
        }
        cube.evaluate(position, value, count);
        for (int i = 0; i < u.length; i++) {
            if (cube.kind(i) != Cube.Kind.BOUNDED) {
                for (int p = 0; p < count; p++) {
                    value[p] *= stretch(cube.kind(i), u[i][p]);
                }
            }
        }
        for (int p = 0; p < count; p++) {
            if (!Double.isFinite(value[p])) {
                value[p] = 0;
                holes = true;
            }
        }
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
