package org.vielbein.core.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.OpaqueFunction;

/** Random tapes of all operations, with arguments from anywhere before, and inputs of every kind a double can be. */
final class RandomTapes {
    private static final int INPUTS = 4;
    private static final double[] ODD = {
        0.0,
        -0.0,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MIN_NORMAL / 3,
        Double.MAX_VALUE,
        1,
        -1,
        1e5,
        -123456.789,
        Math.PI,
        -Math.PI / 2,
        1e22
    };

    private final Random random;

    RandomTapes(long seed) {
        random = new Random(seed);
    }

    /** 3x + y, or its derivatives. */
    private static final OpaqueFunction PLANE = new OpaqueFunction() {
        @Override
        public int arity() {
            return 2;
        }

        @Override
        public int smoothness() {
            return 1;
        }

        @Override
        public double derivative(int[] orders, double[] at) {
            return 3 * at[0] + at[1];
        }
    };

    /** A tape of so many instructions, two thirds of them arithmetic, and so many outputs, some of them twice. */
    Tape of(int count, int outputs) {
        List<Constant> constants =
                List.of(Constant.of(1), Constant.of(-3), Constant.of(7).reciprocal(), Constant.of(0));
        int first = INPUTS + constants.size();
        List<Instruction> instructions = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            Op op = op();
            int[] arguments = new int[op == Op.OPAQUE ? 2 : op.arity()];
            for (int a = 0; a < arguments.length; a++) {
                arguments[a] = random.nextInt(first + k);
            }
            instructions.add(new Instruction(op, arguments, op == Op.OPAQUE ? 0 : -1));
        }
        int[] slots = random.ints(outputs, 0, first + count).toArray();
        return new Tape(
                INPUTS, constants, first - 1, instructions, slots, List.of(new OpaqueCall("plane", PLANE, new int[] {
                    0, 0
                })));
    }

    private Op op() {
        Op[] all = Op.values();
        return random.nextInt(2) == 0 ? all[random.nextInt(5)] : all[random.nextInt(all.length)];
    }

    /** Columns of the inputs. */
    double[][] inputs(int length) {
        double[][] columns = new double[INPUTS][length];
        for (double[] column : columns) {
            for (int p = 0; p < length; p++) {
                column[p] = number();
            }
        }
        return columns;
    }

    private double number() {
        return switch (random.nextInt(8)) {
            case 0 -> ODD[random.nextInt(ODD.length)];
            case 1 -> Double.longBitsToDouble(random.nextLong());
            case 2 -> 100 * random.nextGaussian();
            default -> random.nextGaussian();
        };
    }
}
