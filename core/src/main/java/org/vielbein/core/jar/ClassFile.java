package org.vielbein.core.jar;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one class file says about its class.
 *
 * @param name binary name with dots, {@code a.b.Outer$Inner}
 * @param access access flags as the virtual machine reads them
 * @param nesting where the class is declared
 * @param ancestry its direct supertypes
 * @param members access flags of the fields and methods it declares
 * @param references what it needs of other classes
 */
record ClassFile(
        String name,
        int access,
        Nesting nesting,
        Ancestry ancestry,
        Map<MemberName, Integer> members,
        References references) {
    static final int PUBLIC = 0x0001;
    static final int PRIVATE = 0x0002;
    static final int PROTECTED = 0x0004;
    static final int STATIC = 0x0008;
    static final int FINAL = 0x0010;
    static final int INTERFACE = 0x0200;
    static final int ABSTRACT = 0x0400;

    private static final MemberName NO_ARGUMENTS = new MemberName("<init>", "()V");

    /**
     * Where a class is declared.
     *
     * @param access access flags as the source has them
     */
    record Nesting(Place place, int access) {
        enum Place {
            TOP_LEVEL,
            MEMBER,
            LOCAL
        }

        private boolean has(int flag) {
            return (access & flag) != 0;
        }
    }

    /**
     * The supertypes that a class names.
     *
     * @param parent the superclass; empty for {@code java.lang.Object} alone
     * @param interfaces the interfaces it implements or extends
     * @param sealed whether it names the only classes that may extend it
     */
    record Ancestry(String parent, List<String> interfaces, boolean sealed) {}

    ClassFile withNesting(Nesting other) {
        return new ClassFile(name, access, other, ancestry, members, references);
    }

    ClassFile sealed() {
        Ancestry sealed = new Ancestry(ancestry.parent(), ancestry.interfaces(), true);
        return new ClassFile(name, access, nesting, sealed, members, references);
    }

    boolean is(int flag) {
        return (access & flag) != 0;
    }

    /** Why a host cannot make an object of the class by its public constructor without arguments, and what to do. */
    Optional<String> obstacle() {
        if (nesting.has(INTERFACE)) {
            return Optional.of("is an interface: name the class that implements it");
        }
        if (nesting.place() == Nesting.Place.LOCAL) {
            return Optional.of("is declared inside a method: make it a class of its own");
        }
        if (!nesting.has(PUBLIC)) {
            return Optional.of("is not public: make it public");
        }
        if (nesting.has(ABSTRACT)) {
            return Optional.of("is abstract: name a class that can be made");
        }
        if (nesting.place() == Nesting.Place.MEMBER && !nesting.has(STATIC)) {
            return Optional.of("is an inner class, which needs an object of its outer class: make it static");
        }
        if ((members.getOrDefault(NO_ARGUMENTS, 0) & PUBLIC) == 0) {
            return Optional.of("has no public constructor without arguments: add one");
        }
        return Optional.empty();
    }
}
