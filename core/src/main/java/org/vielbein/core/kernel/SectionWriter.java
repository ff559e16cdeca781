package org.vielbein.core.kernel;

import static org.objectweb.asm.Opcodes.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.MethodVisitor;

/** Writes a part of a tape as straight-line code: every value in a local variable, loaded where it is first used. */
final class SectionWriter {
    static final int IN = 1;
    static final int IN_OFFSET = 2;
    static final int OUT = 3;
    static final int OUT_OFFSET = 4;
    static final int WORK = 5;
    static final int FIRST_LOCAL = 6;

    private final Tape tape;
    private final Sections sections;
    private final Copies copies;
    private final MethodVisitor method;
    private final Map<Integer, Integer> locals = new HashMap<>();
    private int nextLocal = FIRST_LOCAL;

    SectionWriter(Tape tape, Sections sections, Copies copies, MethodVisitor method) {
        this.tape = tape;
        this.sections = sections;
        this.copies = copies;
        this.method = method;
    }

    /**
     * The whole method: inputs, instructions, and last the outputs in their order, so that HotSpot checks the bounds of either
     * array once.
     */
    void write(List<Sections.Section> instructions, List<List<Copies.Copy>> groups) {
        method.visitCode();
        TreeMap<Integer, Runnable> stores = new TreeMap<>();
        for (Sections.Section section : instructions) {
            loadInputs(section);
            for (int k = section.from(); k < section.to(); k++) {
                instruction(k);
                int slot = tape.firstResult() + k;
                if (copies.output(slot) >= 0) {
                    stores.put(copies.output(slot), () -> store(copies.output(slot), slot));
                }
            }
        }
        groups.forEach(group -> group.forEach(copy -> stores.put(copy.output(), () -> copy(copy))));
        stores.values().forEach(Runnable::run);
        method.visitInsn(RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private void loadInputs(Sections.Section section) {
        boolean[] used = new boolean[tape.inputs()];
        for (int k = section.from(); k < section.to(); k++) {
            for (int slot : tape.instructions().get(k).arguments()) {
                if (slot < used.length) {
                    used[slot] = true;
                }
            }
        }
        for (int slot = 0; slot < used.length; slot++) {
            if (used[slot]) {
                loadFromArray(slot);
                keep(slot);
            }
        }
    }

    private void store(int output, int slot) {
        outputElement(output);
        load(slot);
        method.visitInsn(DASTORE);
    }

    /** A copy of an input or constant, or of an output that was written before: the first of equal outputs. */
    private void copy(Copies.Copy copy) {
        if (copy.source() < 0) {
            store(copy.output(), copy.slot());
            return;
        }
        outputElement(copy.output());
        outputElement(copy.source());
        method.visitInsn(DALOAD);
        method.visitInsn(DASTORE);
    }

    private void instruction(int k) {
        Instruction i = tape.instructions().get(k);
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
        if (sections.workIndex(k) >= 0) {
            method.visitVarInsn(ALOAD, WORK);
            Bytecode.push(method, sections.workIndex(k));
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
        method.visitMethodInsn(INVOKEVIRTUAL, KernelCompiler.BASE, "opaque", "(I[D)D", false);
    }

    private void keep(int slot) {
        locals.put(slot, nextLocal);
        method.visitVarInsn(DSTORE, nextLocal);
        nextLocal += 2;
    }

    private void load(int slot) {
        if (tape.isConstant(slot)) {
            Bytecode.push(method, tape.constant(slot));
            return;
        }
        Integer local = locals.get(slot);
        if (local == null) {
            loadFromArray(slot);
            keep(slot);
            local = locals.get(slot);
        }
        method.visitVarInsn(DLOAD, local);
    }

    private void loadFromArray(int slot) {
        if (slot < tape.inputs()) {
            method.visitVarInsn(ALOAD, IN);
            method.visitVarInsn(ILOAD, IN_OFFSET);
            Bytecode.push(method, slot);
            method.visitInsn(IADD);
        } else {
            method.visitVarInsn(ALOAD, WORK);
            Bytecode.push(method, sections.workIndex(slot - tape.firstResult()));
        }
        method.visitInsn(DALOAD);
    }

    /** out and the index of an output on the stack. */
    private void outputElement(int o) {
        method.visitVarInsn(ALOAD, OUT);
        method.visitVarInsn(ILOAD, OUT_OFFSET);
        Bytecode.push(method, o);
        method.visitInsn(IADD);
    }
}
