package org.vielbein.core.jar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a class needs of others, as far as those are not the JDK's.
 *
 * @param types the shared classes it names, be it only in a descriptor
 * @param members the fields and methods it uses
 * @param lambdas the shared interfaces it makes objects of by lambdas, with the method that the lambda is
 */
record References(Set<String> types, List<Use> members, List<Use> lambdas) {

    /**
     * A use of a field or method.
     *
     * @param tag the kind of its constant: a field, a method of a class, a method of an interface
     */
    record Use(int tag, String owner, MemberName member) {}

    static References of(ConstantPool pool) throws IOException {
        References all = new References(new HashSet<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 1; i < pool.size(); i++) {
            all.add(pool, i);
        }
        return all;
    }

    private void add(ConstantPool pool, int i) throws IOException {
        switch (pool.tag(i)) {
            case ConstantPool.CLASS -> addClass(pool.className(i));
            case ConstantPool.NAME_AND_TYPE -> addTypes(pool.nameAndType(i).descriptor());
            case ConstantPool.METHOD_TYPE -> addTypes(pool.methodType(i));
            case ConstantPool.FIELD, ConstantPool.METHOD, ConstantPool.INTERFACE_METHOD -> {
                String owner = pool.owner(i);
                if (!owner.startsWith("java.") && !owner.startsWith("[")) {
                    members.add(new Use(pool.tag(i), owner, pool.member(i)));
                }
            }
            case ConstantPool.INVOKE_DYNAMIC -> addLambda(pool.member(i));
            default -> {}
        }
    }

    private void addClass(String name) {
        if (name.startsWith("[")) {
            addTypes(name);
        } else if (LinkCheck.concerns(name)) {
            types.add(name);
        }
    }

    void addTypes(String descriptor) {
        for (String name : Descriptor.classes(descriptor)) {
            addClass(name);
        }
    }

    /** A dynamic call that makes an object of a shared type is a lambda of that type. */
    private void addLambda(MemberName call) {
        String descriptor = call.descriptor();
        for (String made : Descriptor.classes(descriptor.substring(descriptor.indexOf(')') + 1))) {
            if (LinkCheck.concerns(made)) {
                lambdas.add(new Use(ConstantPool.INVOKE_DYNAMIC, made, call));
            }
        }
    }
}
