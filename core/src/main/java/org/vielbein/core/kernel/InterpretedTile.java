package org.vielbein.core.kernel;

/**
 * A tile whose points are interpreted one after the other: for tapes that no class file has room for. Its constant pool ends
 * at 65 535 entries, and each constant of a formula takes two.
 */
final class InterpretedTile extends CompiledTile {
    private static final int COLUMNS = 3;

    private final Interpreter interpreter;
    private final int uniform;
    private final int first;

    InterpretedTile(Tape tape) {
        super(tape, tape.inputs() + tape.outputs().length + COLUMNS);
        interpreter = new Interpreter(tape);
        uniform = tape.uniform();
        first = tape.inputs() + tape.outputs().length;
    }

    /** The point, its values and the slots of the tape stand where others have columns. */
    @Override
    public double[][] scratch() {
        double[][] work = super.scratch();
        System.arraycopy(interpreter.columnScratch(), 0, work, first, COLUMNS);
        return work;
    }

    @Override
    public void run(double[][] columns, int n) {
        double[] point = columns[first];
        double[] value = columns[first + 1];
        for (int p = 0; p < n; p++) {
            for (int i = 0; i < point.length; i++) {
                point[i] = columns[i][i < uniform ? 0 : p];
            }
            interpreter.eval(point, 0, value, 0, columns[first + 2]);
            for (int o = 0; o < value.length; o++) {
                columns[point.length + o][p] = value[o];
            }
        }
    }
}
