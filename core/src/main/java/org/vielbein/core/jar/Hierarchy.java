package org.vielbein.core.jar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A class with all its supertypes.
 *
 * @param classes the class itself, its superclass, and so on
 * @param interfaces all interfaces, the nearest first
 * @param complete whether every supertype was found
 */
record Hierarchy(List<ClassFile> classes, List<ClassFile> interfaces, boolean complete) {
    /** No class that people write has so many supertypes; one that was made to has no complete hierarchy. */
    private static final int MOST = 200;

    /**
     * A member that was found.
     *
     * @param owner the type that declares it
     * @param flags its access flags
     */
    record Found(ClassFile owner, int flags) {
        boolean is(int flag) {
            return (flags & flag) != 0;
        }
    }

    static Hierarchy of(ClassFile bottom, Function<String, Optional<ClassFile>> types) {
        Hierarchy all = new Hierarchy(new ArrayList<>(), new ArrayList<>(), true);
        Deque<String> interfaces = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        boolean complete = true;
        Optional<ClassFile> next = Optional.of(bottom);
        while (next.isPresent() && seen.add(next.get().name()) && seen.size() <= MOST) {
            ClassFile.Ancestry ancestry = next.get().ancestry();
            all.classes.add(next.get());
            interfaces.addAll(ancestry.interfaces());
            next = types.apply(ancestry.parent());
            complete &= next.isPresent() || ancestry.parent().isEmpty();
        }
        while (!interfaces.isEmpty() && seen.size() <= MOST) {
            String name = interfaces.remove();
            if (seen.add(name)) {
                Optional<ClassFile> type = types.apply(name);
                type.ifPresent(all.interfaces::add);
                type.ifPresent(found -> interfaces.addAll(found.ancestry().interfaces()));
                complete &= type.isPresent();
            }
        }
        return new Hierarchy(all.classes, all.interfaces, complete && seen.size() <= MOST);
    }

    ClassFile bottom() {
        return classes.get(0);
    }

    Stream<ClassFile> all() {
        return Stream.concat(classes.stream(), interfaces.stream());
    }

    /** The member as JVMS §5.4.3 resolves it: first in the classes, then in the interfaces, of which nothing static is inherited. */
    Optional<Found> find(MemberName member) {
        for (ClassFile type : member.isConstructor() ? classes.subList(0, 1) : classes) {
            Integer flags = type.members().get(member);
            if (flags != null) {
                return Optional.of(new Found(type, flags));
            }
        }
        List<Found> inherited = member.isConstructor() ? List.of() : inherited(member);
        return inherited.stream()
                .filter(found -> !found.is(ClassFile.ABSTRACT))
                .findFirst()
                .or(() -> inherited.stream().findFirst());
    }

    private List<Found> inherited(MemberName member) {
        return interfaces.stream()
                .filter(type -> type.members().containsKey(member))
                .map(type -> new Found(type, type.members().get(member)))
                .filter(found -> !member.isMethod() || !found.is(ClassFile.STATIC | ClassFile.PRIVATE))
                .toList();
    }
}
