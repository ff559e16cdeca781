package org.vielbein.core.kernel;

import java.util.List;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.number.DoubleDouble;
import org.vielbein.core.number.Elementary;

/** Walks the tape in double-double arithmetic. */
final class DoubleDoubleInterpreter implements PreciseKernel {
    private final Tape tape;

    DoubleDoubleInterpreter(Tape tape) {
        this.tape = tape;
    }

    @Override
    public DoubleDouble[] eval(DoubleDouble[] in) {
        if (in.length != tape.inputs()) {
            throw new IllegalArgumentException(
                    "program: it takes " + tape.inputs() + " inputs, found " + in.length + ".");
        }
        DoubleDouble[] v = new DoubleDouble[tape.slots()];
        System.arraycopy(in, 0, v, 0, in.length);
        for (int k = tape.firstConstant(); k < tape.firstResult(); k++) {
            v[k] = constant(k);
        }
        int slot = tape.firstResult();
        for (Instruction instruction : tape.instructions()) {
            v[slot++] = value(instruction, v);
        }
        DoubleDouble[] out = new DoubleDouble[tape.outputs().length];
        for (int k = 0; k < out.length; k++) {
            out[k] = v[tape.outputs()[k]];
        }
        return out;
    }

    private DoubleDouble constant(int slot) {
        if (slot == tape.pi()) {
            return DoubleDouble.PI;
        }
        Constant c = tape.constants().get(slot - tape.firstConstant());
        return DoubleDouble.of(c.numerator(), c.denominator());
    }

    private DoubleDouble value(Instruction i, DoubleDouble[] v) {
        return switch (i.op().arity()) {
            case 1 -> unary(i.op(), v[i.a()]);
            case 2 -> binary(i.op(), v[i.a()], v[i.b()]);
            case 4 -> conditional(i.op(), v[i.a()], v[i.b()], v[i.arguments()[2]], v[i.arguments()[3]]);
            default -> opaque(tape.opaque(), i, v);
        };
    }

    private static DoubleDouble conditional(
            Op op, DoubleDouble left, DoubleDouble right, DoubleDouble then, DoubleDouble otherwise) {
        if (left.isNaN() || right.isNaN()) {
            return DoubleDouble.NaN;
        }
        int order = left.compareTo(right);
        return order < 0 || order == 0 && op == Op.IF_AT_MOST ? then : otherwise;
    }

    private static DoubleDouble opaque(List<OpaqueCall> calls, Instruction i, DoubleDouble[] v) {
        double[] arguments = new double[i.arguments().length];
        for (int k = 0; k < arguments.length; k++) {
            arguments[k] = v[i.arguments()[k]].doubleValue();
        }
        return DoubleDouble.of(calls.get(i.opaque()).at(arguments));
    }

    private static DoubleDouble binary(Op op, DoubleDouble a, DoubleDouble b) {
        return switch (op) {
            case ADD -> a.plus(b);
            case SUB -> a.minus(b);
            case MUL -> a.times(b);
            case DIV -> a.over(b);
            case POW -> Elementary.pow(a, b);
            case ATAN2 -> Elementary.atan2(a, b);
            case MIN -> a.min(b);
            case MAX -> a.max(b);
            case POLYGAMMA -> DoubleDouble.of(Functions.polygamma(a.doubleValue(), b.doubleValue()));
            default -> throw new IllegalStateException(op + " has not two arguments");
        };
    }

    private static DoubleDouble unary(Op op, DoubleDouble a) {
        return switch (op) {
            case NEG -> a.negate();
            case SQRT -> a.sqrt();
            case SIN -> Elementary.sin(a);
            case COS -> Elementary.cos(a);
            case TAN -> Elementary.tan(a);
            case ASIN -> Elementary.asin(a);
            case ACOS -> Elementary.acos(a);
            case ATAN -> Elementary.atan(a);
            case SINH -> Elementary.sinh(a);
            case COSH -> Elementary.cosh(a);
            case TANH -> Elementary.tanh(a);
            case ASINH -> Elementary.asinh(a);
            case ACOSH -> Elementary.acosh(a);
            case ATANH -> Elementary.atanh(a);
            case EXP -> Elementary.exp(a);
            case LN -> Elementary.log(a);
            case CBRT -> Elementary.cbrt(a);
            case ABS -> a.abs();
            case SIGN -> a.isNaN() ? a : DoubleDouble.of((double) a.signum());
            case ERF -> DoubleDouble.of(Functions.erf(a.doubleValue()));
            case LGAMMA -> DoubleDouble.of(Functions.lgamma(a.doubleValue()));
            case DIGAMMA -> DoubleDouble.of(Functions.digamma(a.doubleValue()));
            case TRIGAMMA -> DoubleDouble.of(Functions.trigamma(a.doubleValue()));
            default -> throw new IllegalStateException(op + " has not one argument");
        };
    }
}
