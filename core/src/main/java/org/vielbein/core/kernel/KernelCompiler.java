package org.vielbein.core.kernel;

import static org.objectweb.asm.Opcodes.*;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Writes a tape as the bytecode of a hidden class: all in {@code eval} where it fits one method, else {@code eval} calls one
 * method for each section. The class is collected with the last reference to its kernel, and holds nothing of a plugin but
 * the opaque functions it calls.
 */
final class KernelCompiler {
    static final String BASE = Type.getInternalName(CompiledKernel.class);
    static final String EVAL = "([DI[DI[D)V";
    private static final String NAME = BASE.substring(0, BASE.lastIndexOf('/') + 1) + "GeneratedKernel";
    private static final String CONSTRUCTOR = "(L" + Type.getInternalName(Tape.class) + ";I)V";

    private KernelCompiler() {}

    /** The kernel of a tape; interpreted where a class file has no room for it, with more than 32 000 different constants. */
    static Kernel compile(Tape tape) {
        Sections sections = new Sections(tape);
        try {
            return defined(tape, sections, bytes(tape, sections));
        } catch (ClassTooLargeException tooLarge) {
            return new Interpreter(tape);
        }
    }

    private static Kernel defined(Tape tape, Sections sections, byte[] bytes) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(bytes, true);
            MethodType signature = MethodType.methodType(void.class, Tape.class, int.class);
            return (Kernel)
                    lookup.findConstructor(lookup.lookupClass(), signature).invoke(tape, sections.work());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(
                    "a kernel of " + tape.instructions().size() + " operations was not defined", e);
        }
    }

    static byte[] bytes(Tape tape, Sections sections) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(V17, ACC_FINAL | ACC_SUPER, NAME, null, BASE, null);
        writer.visitSource("formula of " + tape.inputs() + " inputs and " + tape.outputs().length + " outputs", null);
        constructor(writer, BASE);
        Copies copies = new Copies(tape);
        if (sections.all().size() == 1 && copies.groups().size() <= 1) {
            // both limits together stay below the size from which HotSpot does not compile; no call is left inside
            MethodVisitor method = writer.visitMethod(ACC_PUBLIC | ACC_FINAL, "eval", EVAL, null, null);
            new SectionWriter(tape, sections, copies, method).write(sections.all(), copies.groups());
        } else {
            split(writer, tape, sections, copies);
        }
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** One method for each section and each group of copies, and an eval that calls them in order. */
    private static void split(ClassWriter writer, Tape tape, Sections sections, Copies copies) {
        int count = sections.all().size();
        eval(writer, count + copies.groups().size());
        for (int s = 0; s < count; s++) {
            section(writer, tape, sections, copies, s)
                    .write(List.of(sections.all().get(s)), List.of());
        }
        for (int c = 0; c < copies.groups().size(); c++) {
            section(writer, tape, sections, copies, count + c)
                    .write(List.of(), List.of(copies.groups().get(c)));
        }
    }

    private static SectionWriter section(ClassWriter writer, Tape tape, Sections sections, Copies copies, int s) {
        return new SectionWriter(tape, sections, copies, writer.visitMethod(ACC_PRIVATE, section(s), EVAL, null, null));
    }

    private static String section(int s) {
        return "section" + s;
    }

    /** Hands all arguments to that of the superclass. */
    static void constructor(ClassWriter writer, String base) {
        MethodVisitor method = writer.visitMethod(0, "<init>", CONSTRUCTOR, null, null);
        method.visitCode();
        method.visitVarInsn(ALOAD, 0);
        method.visitVarInsn(ALOAD, 1);
        method.visitVarInsn(ILOAD, 2);
        method.visitMethodInsn(INVOKESPECIAL, base, "<init>", CONSTRUCTOR, false);
        method.visitInsn(RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private static void eval(ClassWriter writer, int sections) {
        MethodVisitor method = writer.visitMethod(ACC_PUBLIC | ACC_FINAL, "eval", EVAL, null, null);
        method.visitCode();
        for (int s = 0; s < sections; s++) {
            method.visitVarInsn(ALOAD, 0);
            method.visitVarInsn(ALOAD, SectionWriter.IN);
            method.visitVarInsn(ILOAD, SectionWriter.IN_OFFSET);
            method.visitVarInsn(ALOAD, SectionWriter.OUT);
            method.visitVarInsn(ILOAD, SectionWriter.OUT_OFFSET);
            method.visitVarInsn(ALOAD, SectionWriter.WORK);
            method.visitMethodInsn(INVOKESPECIAL, NAME, section(s), EVAL, false);
        }
        method.visitInsn(RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }
}
