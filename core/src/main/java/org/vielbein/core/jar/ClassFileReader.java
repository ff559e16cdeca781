package org.vielbein.core.jar;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.vielbein.core.jar.ClassFile.Nesting;

/**
 * Reads a class file in one pass, in the order of JVMS §4.1: version, pool, flags, names, fields, methods, attributes. What
 * is not a class file ends in an {@link IOException} with a reason.
 */
final class ClassFileReader {
    private static final int MAGIC = 0xCAFEBABE;

    private final DataInputStream in;

    ClassFileReader(InputStream bytes) {
        this.in = new DataInputStream(new BufferedInputStream(bytes));
    }

    static ClassFile read(InputStream bytes) throws IOException {
        ClassFileReader reader = new ClassFileReader(bytes);
        reader.version();
        return reader.body();
    }

    /** The first eight bytes. */
    ClassVersion version() throws IOException {
        int magic = in.readInt();
        if (magic != MAGIC) {
            throw new IOException(
                    "it begins with " + HexFormat.of().withUpperCase().toHexDigits(magic) + " instead of CAFEBABE");
        }
        int minor = in.readUnsignedShort();
        return new ClassVersion(in.readUnsignedShort(), minor);
    }

    /** All that follows the version. */
    ClassFile body() throws IOException {
        ConstantPool pool = ConstantPool.read(in);
        References references = References.of(pool);
        int access = in.readUnsignedShort();
        String name = pool.className(in.readUnsignedShort());
        int parent = in.readUnsignedShort();
        List<String> interfaces = readClasses(pool);
        Map<MemberName, Integer> members = new HashMap<>();
        readMembers(pool, members); // fields
        readMembers(pool, members); // methods
        members.keySet().forEach(member -> references.addTypes(member.descriptor()));
        ClassFile file = new ClassFile(
                name,
                access,
                new Nesting(Nesting.Place.TOP_LEVEL, access),
                new ClassFile.Ancestry(parent == 0 ? "" : pool.className(parent), interfaces, false),
                members,
                references);
        return readAttributes(pool, file);
    }

    private List<String> readClasses(ConstantPool pool) throws IOException {
        int count = in.readUnsignedShort();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(pool.className(in.readUnsignedShort()));
        }
        return names;
    }

    private void readMembers(ConstantPool pool, Map<MemberName, Integer> members) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            int flags = in.readUnsignedShort();
            String name = pool.text(in.readUnsignedShort());
            members.put(new MemberName(name, pool.text(in.readUnsignedShort())), flags);
            skipAttributes();
        }
    }

    private void skipAttributes() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2); // name
            in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
        }
    }

    private ClassFile readAttributes(ConstantPool pool, ClassFile bare) throws IOException {
        ClassFile file = bare;
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            String attribute = pool.text(in.readUnsignedShort());
            long length = Integer.toUnsignedLong(in.readInt());
            switch (attribute) {
                case "InnerClasses" -> file = file.withNesting(readNesting(pool, file));
                case "PermittedSubclasses" -> {
                    readClasses(pool);
                    file = file.sealed();
                }
                default -> in.skipNBytes(length);
            }
        }
        return file;
    }

    /** Here alone stand the flags that the author of a nested class wrote; the table also lists classes merely used. */
    private Nesting readNesting(ConstantPool pool, ClassFile file) throws IOException {
        Nesting nesting = file.nesting();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            String inner = pool.className(in.readUnsignedShort());
            int outer = in.readUnsignedShort();
            in.readUnsignedShort(); // simple name
            int flags = in.readUnsignedShort();
            if (inner.equals(file.name())) {
                nesting = new Nesting(outer == 0 ? Nesting.Place.LOCAL : Nesting.Place.MEMBER, flags);
            }
        }
        return nesting;
    }
}
