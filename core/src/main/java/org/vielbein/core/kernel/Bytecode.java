package org.vielbein.core.kernel;

import static org.objectweb.asm.Opcodes.*;

import java.util.Locale;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** The instructions that point and column code have in common: constants, and operations on the values on the stack. */
final class Bytecode {
    private static final String FUNCTIONS = Type.getInternalName(Functions.class);
    private static final String TRIGONOMETRY = Type.getInternalName(Trigonometry.class);
    private static final String MATH = "java/lang/Math";

    private Bytecode() {}

    /** An index. */
    static void push(MethodVisitor method, int n) {
        if (n <= 5) {
            method.visitInsn(ICONST_0 + n);
        } else if (n <= Byte.MAX_VALUE) {
            method.visitIntInsn(BIPUSH, n);
        } else if (n <= Short.MAX_VALUE) {
            method.visitIntInsn(SIPUSH, n);
        } else {
            method.visitLdcInsn(n);
        }
    }

    static void push(MethodVisitor method, double c) {
        if (c == 1) {
            method.visitInsn(DCONST_1);
        } else {
            method.visitLdcInsn(c);
        }
    }

    /** Takes the arguments from the stack and leaves the value. */
    static void operate(MethodVisitor method, Op op) {
        switch (op) {
            case ADD -> method.visitInsn(DADD);
            case SUB -> method.visitInsn(DSUB);
            case MUL -> method.visitInsn(DMUL);
            case DIV -> method.visitInsn(DDIV);
            case NEG -> method.visitInsn(DNEG);
            case IF_LESS -> call(method, FUNCTIONS, "ifLess", 4);
            case IF_AT_MOST -> call(method, FUNCTIONS, "ifAtMost", 4);
            case LN -> call(method, MATH, "log", 1);
            case SIGN -> call(method, MATH, "signum", 1);
            case SIN, COS -> call(method, TRIGONOMETRY, lower(op), 1);
            case ASINH, ACOSH, ATANH, ERF, LGAMMA, DIGAMMA, TRIGAMMA, POLYGAMMA ->
                call(method, FUNCTIONS, lower(op), op.arity());
            default -> call(method, MATH, lower(op), op.arity());
        }
    }

    private static String lower(Op op) {
        return op.name().toLowerCase(Locale.ROOT);
    }

    private static void call(MethodVisitor method, String owner, String name, int arity) {
        method.visitMethodInsn(INVOKESTATIC, owner, name, "(" + "D".repeat(arity) + ")D", false);
    }
}
