package org.vielbein.core.kernel;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Writes one loop over columns: columns it takes or gives in locals first, then one pass for each point. */
final class LoopWriter {
    static final int COLUMNS = 1;
    static final int LENGTH = 2;
    private static final int POINT = 3;
    private static final int FIRST_LOCAL = 4;

    private final Tape tape;
    private final TileColumns columns;
    private final MethodVisitor method;
    private final Map<Integer, Integer> arrays = new LinkedHashMap<>();
    private int uniform;
    private final Map<Integer, Integer> values = new HashMap<>();
    private int nextLocal = FIRST_LOCAL;

    LoopWriter(Tape tape, TileColumns columns, MethodVisitor method) {
        this.tape = tape;
        this.columns = columns;
        this.method = method;
    }

    void write(int[] instructions) {
        uniform(instructions);
        for (int column : used(instructions)) {
            method.visitVarInsn(ALOAD, COLUMNS);
            Bytecode.push(method, column);
            method.visitInsn(AALOAD);
            method.visitVarInsn(ASTORE, nextLocal);
            arrays.put(column, nextLocal++);
        }
        Label next = new Label();
        Label end = new Label();
        method.visitInsn(ICONST_0);
        method.visitVarInsn(ISTORE, POINT);
        method.visitLabel(next);
        frame();
        method.visitVarInsn(ILOAD, POINT);
        method.visitVarInsn(ILOAD, LENGTH);
        method.visitJumpInsn(IF_ICMPGE, end);
        for (int k : instructions) {
            instruction(k);
        }
        method.visitIincInsn(POINT, 1);
        method.visitJumpInsn(GOTO, next);
        method.visitLabel(end);
        frame();
    }

    /** What all points have in common goes into locals first. */
    private void uniform(int[] instructions) {
        for (int k : instructions) {
            for (int slot : tape.instructions().get(k).arguments()) {
                if (slot < tape.uniform() && !values.containsKey(slot)) {
                    method.visitVarInsn(ALOAD, COLUMNS);
                    Bytecode.push(method, slot);
                    method.visitInsn(AALOAD);
                    method.visitInsn(ICONST_0);
                    method.visitInsn(DALOAD);
                    keep(slot);
                }
            }
        }
        uniform = values.size();
    }

    /** The columns of arguments from outside and of results. */
    private int[] used(int[] instructions) {
        List<Integer> slots = new ArrayList<>();
        for (int k : instructions) {
            for (int slot : tape.instructions().get(k).arguments()) {
                if (!tape.isUniform(slot)) {
                    slots.add(slot);
                }
            }
            slots.add(tape.firstResult() + k);
        }
        return slots.stream()
                .mapToInt(columns::column)
                .filter(column -> column >= 0)
                .distinct()
                .toArray();
    }

    /** The types of the locals where a jump arrives: this, the columns, their length, the point, uniform values, and the arrays. */
    private void frame() {
        Object[] locals = new Object[FIRST_LOCAL + uniform + arrays.size()];
        Arrays.fill(locals, "[D");
        locals[0] = TileCompiler.NAME;
        locals[COLUMNS] = "[[D";
        locals[LENGTH] = INTEGER;
        locals[POINT] = INTEGER;
        Arrays.fill(locals, FIRST_LOCAL, FIRST_LOCAL + uniform, DOUBLE);
        method.visitFrame(F_FULL, locals.length, locals, 0, new Object[0]);
    }

    private void instruction(int k) {
        Instruction i = tape.instructions().get(k);
        for (int slot : i.arguments()) {
            if (!tape.isConstant(slot) && !values.containsKey(slot)) {
                element(slot);
                method.visitInsn(DALOAD);
                keep(slot);
            }
        }
        if (i.op() == Op.OPAQUE) {
            opaque(i);
        } else {
            for (int slot : i.arguments()) {
                load(slot);
            }
            Bytecode.operate(method, i.op());
        }
        int slot = tape.firstResult() + k;
        keep(slot);
        if (columns.column(slot) >= 0) {
            element(slot);
            load(slot);
            method.visitInsn(DASTORE);
        }
    }

    private void opaque(Instruction i) {
        method.visitVarInsn(ALOAD, 0);
        Bytecode.push(method, i.opaque());
        Bytecode.push(method, i.arguments().length);
        method.visitIntInsn(NEWARRAY, T_DOUBLE);
        for (int a = 0; a < i.arguments().length; a++) {
            method.visitInsn(DUP);
            Bytecode.push(method, a);
            load(i.arguments()[a]);
            method.visitInsn(DASTORE);
        }
        method.visitMethodInsn(INVOKEVIRTUAL, TileCompiler.BASE, "opaque", "(I[D)D", false);
    }

    /** The column of a slot and the point on the stack. */
    private void element(int slot) {
        method.visitVarInsn(ALOAD, arrays.get(columns.column(slot)));
        method.visitVarInsn(ILOAD, POINT);
    }

    private void keep(int slot) {
        values.put(slot, nextLocal);
        method.visitVarInsn(DSTORE, nextLocal);
        nextLocal += 2;
    }

    private void load(int slot) {
        if (tape.isConstant(slot)) {
            Bytecode.push(method, tape.constant(slot));
        } else {
            method.visitVarInsn(DLOAD, values.get(slot));
        }
    }
}
