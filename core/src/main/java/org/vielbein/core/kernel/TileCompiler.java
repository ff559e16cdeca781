package org.vielbein.core.kernel;

import static org.objectweb.asm.Opcodes.*;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Writes the column entry of a tape as a hidden class: methods of about {@link Sections#LIMIT} bytes with many short loops over
 * the columns. HotSpot takes vector registers for these, but not for one long loop.
 */
final class TileCompiler {
    static final String BASE = Type.getInternalName(CompiledTile.class);
    static final String NAME = BASE.substring(0, BASE.lastIndexOf('/') + 1) + "GeneratedTile";
    private static final String RUN = "([[DI)V";
    private static final String COLUMNS = Type.getInternalName(TrigonometryColumns.class);
    /** What a pass over whole columns takes at most. */
    private static final int CALL = 24;

    private final Tape tape;
    private final List<TilePass> passes;
    private final TileColumns columns;
    private final Copies copies;

    private TileCompiler(Tape tape) {
        this.tape = tape;
        passes = new TileSchedule(tape, new TileUses(tape)).passes();
        copies = new Copies(tape);
        columns = new TileColumns(tape, passes, copies);
    }

    /** The tile of a tape; interpreted where a class file has no room for it, with more than 32 000 different constants. */
    static CompiledTile compile(Tape tape) {
        TileCompiler compiler = new TileCompiler(tape);
        try {
            return compiler.defined(compiler.bytes());
        } catch (ClassTooLargeException tooLarge) {
            return new InterpretedTile(tape);
        }
    }

    private CompiledTile defined(byte[] bytes) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(bytes, true);
            MethodType signature = MethodType.methodType(void.class, Tape.class, int.class);
            return (CompiledTile)
                    lookup.findConstructor(lookup.lookupClass(), signature).invoke(tape, columns.count());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(
                    "a tile of " + tape.instructions().size() + " operations was not defined", e);
        }
    }

    static byte[] bytes(Tape tape) {
        return new TileCompiler(tape).bytes();
    }

    private byte[] bytes() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(V17, ACC_FINAL | ACC_SUPER, NAME, null, BASE, null);
        writer.visitSource("formula of " + tape.inputs() + " inputs and " + tape.outputs().length + " outputs", null);
        KernelCompiler.constructor(writer, BASE);
        List<List<Consumer<MethodVisitor>>> parts = parts();
        for (int part = 0; part < parts.size(); part++) {
            part(writer, ACC_PRIVATE, name(part), parts.get(part));
        }
        part(writer, ACC_PUBLIC, "run", calls(parts.size()));
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static String name(int part) {
        return "part" + part;
    }

    private static void part(ClassWriter writer, int access, String name, List<Consumer<MethodVisitor>> code) {
        MethodVisitor method = writer.visitMethod(access, name, RUN, null, null);
        method.visitCode();
        code.forEach(piece -> piece.accept(method));
        method.visitInsn(RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    /** Passes and copies in methods that do not grow too large. */
    private List<List<Consumer<MethodVisitor>>> parts() {
        List<List<Consumer<MethodVisitor>>> parts = new ArrayList<>();
        int size = Sections.LIMIT;
        for (TilePass pass : passes) {
            int cost = LoopBudget.size(tape, pass);
            size = grown(parts, size, cost, method -> pass(method, pass));
        }
        for (List<Copies.Copy> group : copies.groups()) {
            for (Copies.Copy copy : group) {
                size = grown(parts, size, CALL, method -> copy(method, copy));
            }
        }
        return parts;
    }

    private static int grown(
            List<List<Consumer<MethodVisitor>>> parts, int size, int cost, Consumer<MethodVisitor> piece) {
        boolean full = size + cost > Sections.LIMIT;
        if (full) {
            parts.add(new ArrayList<>());
        }
        parts.get(parts.size() - 1).add(piece);
        return full ? cost : size + cost;
    }

    private static List<Consumer<MethodVisitor>> calls(int parts) {
        List<Consumer<MethodVisitor>> calls = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            String name = name(part);
            calls.add(method -> {
                method.visitVarInsn(ALOAD, 0);
                method.visitVarInsn(ALOAD, LoopWriter.COLUMNS);
                method.visitVarInsn(ILOAD, LoopWriter.LENGTH);
                method.visitMethodInsn(INVOKESPECIAL, NAME, name, RUN, false);
            });
        }
        return calls;
    }

    private void pass(MethodVisitor method, TilePass pass) {
        if (pass instanceof TilePass.Loop loop) {
            new LoopWriter(tape, columns, method).write(loop.results());
        } else {
            sines(method, (TilePass.Sines) pass);
        }
    }

    private void sines(MethodVisitor method, TilePass.Sines pass) {
        method.visitVarInsn(ALOAD, LoopWriter.COLUMNS);
        Bytecode.push(method, columns.column(pass.angle()));
        for (int k : pass.results()) {
            Bytecode.push(method, columns.column(tape.firstResult() + k));
        }
        Bytecode.push(method, TileColumns.scratch(tape));
        method.visitVarInsn(ILOAD, LoopWriter.LENGTH);
        String name = pass.sin() < 0 ? "cos" : pass.cos() < 0 ? "sin" : "sincos";
        method.visitMethodInsn(
                INVOKESTATIC, COLUMNS, name, "([[D" + "I".repeat(pass.results().length + 3) + ")V", false);
    }

    /** An output that is an input, a constant or another output. */
    private void copy(MethodVisitor method, Copies.Copy copy) {
        boolean constant = copy.source() < 0 && tape.isConstant(copy.slot());
        String name = constant ? "fill" : copy.source() < 0 && tape.isUniform(copy.slot()) ? "spread" : "copy";
        method.visitVarInsn(ALOAD, LoopWriter.COLUMNS);
        Bytecode.push(method, tape.inputs() + copy.output());
        if (constant) {
            Bytecode.push(method, tape.constant(copy.slot()));
        } else {
            Bytecode.push(method, copy.source() < 0 ? copy.slot() : tape.inputs() + copy.source());
        }
        method.visitVarInsn(ILOAD, LoopWriter.LENGTH);
        method.visitMethodInsn(INVOKESTATIC, BASE, name, constant ? "([[DIDI)V" : "([[DIII)V", false);
    }
}
