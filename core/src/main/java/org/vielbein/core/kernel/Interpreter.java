package org.vielbein.core.kernel;

import java.util.List;

/** Walks the tape in double arithmetic; the work array holds all slots. */
final class Interpreter implements Kernel {
    private final Tape tape;
    private final Instruction[] instructions;
    private final double[] constants;

    Interpreter(Tape tape) {
        this.tape = tape;
        instructions = tape.instructions().toArray(Instruction[]::new);
        constants = new double[tape.constants().size()];
        for (int k = 0; k < constants.length; k++) {
            constants[k] = tape.constant(tape.firstConstant() + k);
        }
    }

    @Override
    public int inputs() {
        return tape.inputs();
    }

    @Override
    public int outputs() {
        return tape.outputs().length;
    }

    @Override
    public int scratch() {
        return tape.slots();
    }

    @Override
    public void eval(double[] in, int inOff, double[] out, int outOff, double[] work) {
        System.arraycopy(in, inOff, work, 0, tape.inputs());
        System.arraycopy(constants, 0, work, tape.firstConstant(), constants.length);
        int slot = tape.firstResult();
        for (Instruction instruction : instructions) {
            work[slot++] = value(instruction, work);
        }
        int[] outputs = tape.outputs();
        for (int k = 0; k < outputs.length; k++) {
            out[outOff + k] = work[outputs[k]];
        }
    }

    private double value(Instruction i, double[] v) {
        return switch (i.op().arity()) {
            case 1 -> unary(i.op(), v[i.a()]);
            case 2 -> binary(i.op(), v[i.a()], v[i.b()]);
            case 4 -> Functions.conditional(i.op(), v[i.a()], v[i.b()], v[i.arguments()[2]], v[i.arguments()[3]]);
            default -> opaque(tape.opaque(), i, v);
        };
    }

    private static double opaque(List<OpaqueCall> calls, Instruction i, double[] v) {
        double[] arguments = new double[i.arguments().length];
        for (int k = 0; k < arguments.length; k++) {
            arguments[k] = v[i.arguments()[k]];
        }
        return calls.get(i.opaque()).at(arguments);
    }

    private static double binary(Op op, double a, double b) {
        return switch (op) {
            case ADD -> a + b;
            case SUB -> a - b;
            case MUL -> a * b;
            case DIV -> a / b;
            case POW -> Math.pow(a, b);
            case ATAN2 -> Math.atan2(a, b);
            case MIN -> Math.min(a, b);
            case MAX -> Math.max(a, b);
            case POLYGAMMA -> Functions.polygamma(a, b);
            default -> throw new IllegalStateException(op + " has not two arguments");
        };
    }

    private static double unary(Op op, double a) {
        return switch (op) {
            case NEG -> -a;
            case SQRT -> Math.sqrt(a);
            case SIN -> Trigonometry.sin(a);
            case COS -> Trigonometry.cos(a);
            case TAN -> Math.tan(a);
            case ASIN -> Math.asin(a);
            case ACOS -> Math.acos(a);
            case ATAN -> Math.atan(a);
            case SINH -> Math.sinh(a);
            case COSH -> Math.cosh(a);
            case TANH -> Math.tanh(a);
            case ASINH -> Functions.asinh(a);
            case ACOSH -> Functions.acosh(a);
            case ATANH -> Functions.atanh(a);
            case EXP -> Math.exp(a);
            case LN -> Math.log(a);
            case CBRT -> Math.cbrt(a);
            case ABS -> Math.abs(a);
            case SIGN -> Math.signum(a);
            case ERF -> Functions.erf(a);
            case LGAMMA -> Functions.lgamma(a);
            case DIGAMMA -> Functions.digamma(a);
            case TRIGAMMA -> Functions.trigamma(a);
            default -> throw new IllegalStateException(op + " has not one argument");
        };
    }
}
