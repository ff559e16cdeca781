package org.vielbein.core.kernel;

import java.util.Locale;

/** Prints a tape as the Java source of a static method: the same operations in the same order, one local variable each. */
final class JavaPrinter {
    private final Tape tape;

    JavaPrinter(Tape tape) {
        this.tape = tape;
    }

    /** The method {@code static void name(double[] in, int inOff, double[] out, int outOff)}. */
    String method(String name) {
        if (!tape.opaque().isEmpty()) {
            throw new IllegalArgumentException("Java source of " + name + ": the opaque function '"
                    + tape.opaque().get(0).name() + "' has no source; only formulas can be printed.");
        }
        StringBuilder text =
                new StringBuilder("    static void " + name + "(double[] in, int inOff, double[] out, int outOff) {\n");
        for (int i = 0; i < tape.inputs(); i++) {
            line(text, "double " + variable(i) + " = in[inOff" + offset(i) + "]");
        }
        for (int k = 0; k < tape.instructions().size(); k++) {
            line(
                    text,
                    "double " + variable(tape.firstResult() + k) + " = "
                            + value(tape.instructions().get(k)));
        }
        for (int o = 0; o < tape.outputs().length; o++) {
            line(text, "out[outOff" + offset(o) + "] = " + operand(tape.outputs()[o]));
        }
        return text.append("    }\n").toString();
    }

    private static void line(StringBuilder text, String statement) {
        text.append("        ").append(statement).append(";\n");
    }

    private static String offset(int i) {
        return i == 0 ? "" : " + " + i;
    }

    private String variable(int slot) {
        return slot < tape.inputs() ? "x" + slot : "v" + (slot - tape.firstResult());
    }

    private String operand(int slot) {
        if (slot == tape.pi()) {
            return "Math.PI";
        }
        return tape.isConstant(slot) ? Double.toString(tape.constant(slot)) : variable(slot);
    }

    private String value(Instruction i) {
        String a = operand(i.a());
        return switch (i.op()) {
            case ADD -> a + " + " + operand(i.b());
            case SUB -> a + " - " + operand(i.b());
            case MUL -> a + " * " + operand(i.b());
            case DIV -> a + " / " + operand(i.b());
            case NEG -> "-" + a;
            case LN -> "Math.log(" + a + ")";
            case SIGN -> "Math.signum(" + a + ")";
            case IF_LESS -> conditional(i, " < ");
            case IF_AT_MOST -> conditional(i, " <= ");
            case ASINH, ACOSH, ATANH, ERF, LGAMMA, DIGAMMA, TRIGAMMA, POLYGAMMA -> call("Functions", i);
            default -> call("Math", i);
        };
    }

    private String conditional(Instruction i, String relation) {
        return operand(i.a()) + relation + operand(i.b()) + " ? " + operand(i.arguments()[2]) + " : "
                + operand(i.arguments()[3]);
    }

    private String call(String owner, Instruction i) {
        StringBuilder text = new StringBuilder(owner + "." + i.op().name().toLowerCase(Locale.ROOT) + "(");
        for (int k = 0; k < i.arguments().length; k++) {
            text.append(k == 0 ? "" : ", ").append(operand(i.arguments()[k]));
        }
        return text.append(")").toString();
    }
}
