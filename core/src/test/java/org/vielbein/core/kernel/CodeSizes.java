package org.vielbein.core.kernel;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;

/** The lengths of the Code attributes of a class file, read from its bytes. */
final class CodeSizes extends ClassReader {
    private final List<Integer> sizes = new ArrayList<>();

    private CodeSizes(byte[] bytes) {
        super(bytes);
    }

    static List<Integer> of(byte[] bytes) {
        CodeSizes reader = new CodeSizes(bytes);
        reader.readMethods();
        return reader.sizes;
    }

    /** The class-file format of the JVM specification, §4.1 and §4.6: fields and methods follow the interfaces. */
    private void readMethods() {
        int at = header + 6;
        at += 2 + 2 * readUnsignedShort(at);
        at = members(at, false);
        members(at, true);
    }

    private int members(int start, boolean methods) {
        int count = readUnsignedShort(start);
        int at = start + 2;
        for (int m = 0; m < count; m++) {
            int attributes = readUnsignedShort(at + 6);
            at += 8;
            for (int a = 0; a < attributes; a++) {
                String name = readUTF8(at, new char[100]);
                if (methods && name.equals("Code")) {
                    sizes.add(readInt(at + 10));
                }
                at += 6 + readInt(at + 2);
            }
        }
        return at;
    }
}
