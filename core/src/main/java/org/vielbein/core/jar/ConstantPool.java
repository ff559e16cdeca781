package org.vielbein.core.jar;

import java.io.DataInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The constant pool of one class file, JVMS §4.4: texts, and constants that point to one or two others. */
final class ConstantPool {
    static final int CLASS = 7;
    static final int FIELD = 9;
    static final int METHOD = 10;
    static final int INTERFACE_METHOD = 11;
    static final int NAME_AND_TYPE = 12;
    static final int METHOD_TYPE = 16;
    static final int INVOKE_DYNAMIC = 18;

    private final int[] tags;
    private final @Nullable String[] texts;
    private final int[] first;
    private final int[] second;

    private ConstantPool(int count) {
        tags = new int[count];
        texts = new String[count];
        first = new int[count];
        second = new int[count];
    }

    static ConstantPool read(DataInputStream in) throws IOException {
        ConstantPool pool = new ConstantPool(in.readUnsignedShort());
        int i = 1;
        while (i < pool.size()) {
            i += pool.readConstant(i, in);
        }
        return pool;
    }

    /** Reads constant i and gives the number of slots it takes. */
    private int readConstant(int i, DataInputStream in) throws IOException {
        tags[i] = in.readUnsignedByte();
        switch (tags[i]) {
            case 1 -> texts[i] = in.readUTF();
            case 3, 4 -> in.skipNBytes(4); // int, float
            case 5, 6 -> in.skipNBytes(8); // long, double
            case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort(); // class, string, method type, module, package
            case 9, 10, 11, 12, 17, 18 -> { // members, name and type, dynamic
                first[i] = in.readUnsignedShort();
                second[i] = in.readUnsignedShort();
            }
            case 15 -> in.skipNBytes(3); // method handle: the member it points to is a constant of its own
            default -> throw new IOException("constant " + i + " has the unknown tag " + tags[i]);
        }
        return tags[i] == 5 || tags[i] == 6 ? 2 : 1;
    }

    int size() {
        return tags.length;
    }

    int tag(int i) {
        return tags[i];
    }

    /** The descriptor of a method type. */
    String methodType(int i) throws IOException {
        return text(first[i]);
    }

    /** What constant i of a member names: its owner. */
    String owner(int i) throws IOException {
        return className(first[i]);
    }

    /** The name and type of a member or of a dynamic call. */
    MemberName member(int i) throws IOException {
        return nameAndType(second[i]);
    }

    MemberName nameAndType(int i) throws IOException {
        if (i >= size() || tags[i] != NAME_AND_TYPE) {
            throw new IOException("constant " + i + " is used as a name with a type and is none");
        }
        return new MemberName(text(first[i]), text(second[i]));
    }

    /** A class with dots in its name; an array type as its descriptor has it. */
    String className(int i) throws IOException {
        if (i >= size() || tags[i] != CLASS) {
            throw new IOException("constant " + i + " is used as a class and is none");
        }
        return text(first[i]).replace('/', '.');
    }

    String text(int i) throws IOException {
        String text = i < size() ? texts[i] : null;
        if (text == null) {
            throw new IOException("constant " + i + " is used as a name and is no text");
        }
        return text;
    }
}
