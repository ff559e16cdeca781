package org.vielbein.core.jar;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.vielbein.core.jar.ClassFile.Nesting;

/** Reads a class file in one pass, in the order of JVMS §4.1: pool, flags, names, fields, methods, attributes. */
final class ClassFileReader {
    private static final int MAGIC = 0xCAFEBABE;

    private final DataInputStream in;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Integer> classNames = new HashMap<>();

    private ClassFileReader(InputStream bytes) {
        this.in = new DataInputStream(new BufferedInputStream(bytes));
    }

    /** The version alone, from the first eight bytes. */
    static ClassVersion version(InputStream bytes) throws IOException {
        return new ClassFileReader(bytes).version();
    }

    static ClassFile read(InputStream bytes) throws IOException {
        return new ClassFileReader(bytes).read();
    }

    private ClassVersion version() throws IOException {
        int magic = in.readInt();
        if (magic != MAGIC) {
            throw new IOException(
                    "it begins with " + HexFormat.of().withUpperCase().toHexDigits(magic) + " instead of CAFEBABE");
        }
        int minor = in.readUnsignedShort();
        return new ClassVersion(in.readUnsignedShort(), minor);
    }

    private ClassFile read() throws IOException {
        version();
        readPool();
        int access = in.readUnsignedShort();
        int self = in.readUnsignedShort();
        in.readUnsignedShort(); // superclass
        in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
        readFields();
        Optional<Integer> constructor = readMethods();
        return readNesting(className(self), access, constructor);
    }

    private void readPool() throws IOException {
        int count = in.readUnsignedShort();
        int i = 1;
        while (i < count) {
            i += readConstant(i);
        }
    }

    /** Reads constant i of the pool, keeps it where it is text or a class, and gives the number of slots it takes. */
    private int readConstant(int i) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 1 -> texts.put(i, in.readUTF());
            case 7 -> classNames.put(i, in.readUnsignedShort());
            case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4); // numbers, members, dynamic
            case 5, 6 -> in.skipNBytes(8); // long, double
            case 8, 16, 19, 20 -> in.skipNBytes(2); // string, method type, module, package
            case 15 -> in.skipNBytes(3); // method handle
            default -> throw new IOException("constant " + i + " has the unknown tag " + tag);
        }
        return tag == 5 || tag == 6 ? 2 : 1;
    }

    private void readFields() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(6); // flags, name, descriptor
            skipAttributes();
        }
    }

    /** The access flags of the constructor without arguments. */
    private Optional<Integer> readMethods() throws IOException {
        Optional<Integer> constructor = Optional.empty();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            int flags = in.readUnsignedShort();
            String name = text(in.readUnsignedShort());
            String descriptor = text(in.readUnsignedShort());
            if (name.equals("<init>") && descriptor.equals("()V")) {
                constructor = Optional.of(flags);
            }
            skipAttributes();
        }
        return constructor;
    }

    private void skipAttributes() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2); // name
            in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
        }
    }

    private ClassFile readNesting(String name, int access, Optional<Integer> constructor) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            boolean innerClasses = text(in.readUnsignedShort()).equals("InnerClasses");
            long length = Integer.toUnsignedLong(in.readInt());
            if (innerClasses) {
                return readInnerClasses(name, access, constructor);
            }
            in.skipNBytes(length);
        }
        return new ClassFile(name, access, Nesting.TOP_LEVEL, constructor);
    }

    /** Here alone stand the flags that the author of a nested class wrote; the table also lists classes merely used. */
    private ClassFile readInnerClasses(String name, int access, Optional<Integer> constructor) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            String inner = className(in.readUnsignedShort());
            int outer = in.readUnsignedShort();
            in.readUnsignedShort(); // simple name
            int flags = in.readUnsignedShort();
            if (inner.equals(name)) {
                return new ClassFile(name, flags, outer == 0 ? Nesting.LOCAL : Nesting.MEMBER, constructor);
            }
        }
        return new ClassFile(name, access, Nesting.TOP_LEVEL, constructor);
    }

    private String className(int index) throws IOException {
        Integer name = classNames.get(index);
        if (name == null) {
            throw new IOException("constant " + index + " is used as a class and is none");
        }
        return text(name).replace('/', '.');
    }

    private String text(int index) throws IOException {
        String text = texts.get(index);
        if (text == null) {
            throw new IOException("constant " + index + " is used as a name and is no text");
        }
        return text;
    }
}
