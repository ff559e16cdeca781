package org.vielbein.core.jar;

import java.util.Optional;

/**
 * What one class file says about making an object of its class.
 *
 * @param name binary name with dots, {@code a.b.Outer$Inner}
 * @param access access flags as the source has them: those of the InnerClasses attribute where the class is nested
 * @param nesting where the class is declared
 * @param constructor access flags of the constructor without arguments, where there is one
 */
record ClassFile(String name, int access, Nesting nesting, Optional<Integer> constructor) {
    private static final int PUBLIC = 0x0001;
    private static final int STATIC = 0x0008;
    private static final int INTERFACE = 0x0200;
    private static final int ABSTRACT = 0x0400;

    enum Nesting {
        TOP_LEVEL,
        MEMBER,
        LOCAL
    }

    /** Why a host cannot make an object of the class by its public constructor without arguments, and what to do. */
    Optional<String> obstacle() {
        if (has(INTERFACE)) {
            return Optional.of("is an interface: name the class that implements it");
        }
        if (nesting == Nesting.LOCAL) {
            return Optional.of("is declared inside a method: make it a class of its own");
        }
        if (!has(PUBLIC)) {
            return Optional.of("is not public: make it public");
        }
        if (has(ABSTRACT)) {
            return Optional.of("is abstract: name a class that can be made");
        }
        if (nesting == Nesting.MEMBER && !has(STATIC)) {
            return Optional.of("is an inner class, which needs an object of its outer class: make it static");
        }
        if (constructor.filter(flags -> (flags & PUBLIC) != 0).isEmpty()) {
            return Optional.of("has no public constructor without arguments: add one");
        }
        return Optional.empty();
    }

    private boolean has(int flag) {
        return (access & flag) != 0;
    }
}
