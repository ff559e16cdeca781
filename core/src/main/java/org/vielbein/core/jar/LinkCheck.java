package org.vielbein.core.jar;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks up what the classes of one jar need of the host, so that nothing turns out to be missing in the middle of a
 * computation. What a class inherits is looked up too, as far as all its supertypes are known: those that another plugin or a
 * missing library would bring are not judged.
 */
final class LinkCheck {
    private static final List<String> JUDGED = List.of("org.vielbein.api.", "org.pf4j.");

    private final Map<String, ClassFile> own;
    private final HostApi api;
    private final Map<String, Hierarchy> hierarchies = new HashMap<>();
    private final Set<String> problems = new LinkedHashSet<>();

    /** A check of the classes that run on this Java, by name. */
    LinkCheck(Map<String, ClassFile> own, HostApi api) {
        this.own = own;
        this.api = api;
    }

    /** Whether a class belongs to what is looked up in the host. */
    static boolean concerns(String className) {
        return JUDGED.stream().anyMatch(className::startsWith);
    }

    /** What is missing, such as {@code Bad needs Metric.volumeForm(Arguments), which it does not have}. */
    List<String> problems() {
        own.forEach((name, file) -> {
            if (!SharedPackages.holds(name)) { // a bundled copy is never loaded
                check(file);
            }
        });
        return List.copyOf(problems);
    }

    private void check(ClassFile file) {
        file.references().types().stream().sorted().forEach(type -> checkType(file, type));
        file.references().members().forEach(use -> checkMember(file, use));
        file.references().lambdas().forEach(lambda -> checkLambda(file, lambda));
        checkExtension(file);
        Hierarchy hierarchy = hierarchy(file);
        if (hierarchy.complete() && hierarchy.all().anyMatch(type -> concerns(type.name()))) {
            checkOverridden(file, hierarchy);
            if (!file.is(ClassFile.ABSTRACT | ClassFile.INTERFACE)) {
                checkImplemented(file, hierarchy);
            }
        }
    }

    private void checkType(ClassFile file, String type) {
        Optional<ClassFile> found = api.find(type);
        if (found.isEmpty()) {
            report(file, "needs " + type + ", which it does not have");
        } else if (!found.get().is(ClassFile.PUBLIC)) {
            report(file, "needs " + type + ", which is not public in it");
        }
    }

    private void checkMember(ClassFile file, References.Use use) {
        Optional<ClassFile> owner = type(use.owner());
        if (owner.isEmpty() || mentionsMissing(use.member())) {
            return; // another plugin's or a library's; or told as a missing class
        }
        Hierarchy hierarchy = hierarchy(owner.get());
        if (!hierarchy.complete() || hierarchy.all().noneMatch(type -> concerns(type.name()))) {
            return;
        }
        boolean asInterface = use.tag() == ConstantPool.INTERFACE_METHOD;
        Optional<Hierarchy.Found> found = hierarchy.find(use.member());
        if (use.tag() != ConstantPool.FIELD && asInterface != owner.get().is(ClassFile.INTERFACE)) {
            report(
                    file,
                    "uses " + use.owner() + " as " + (asInterface ? "an interface" : "a class") + ", which is "
                            + (asInterface ? "a class" : "an interface") + " in it");
        } else if (found.isEmpty()) {
            report(file, "needs " + missing(hierarchy, use.member()) + ", which it does not have");
        } else if (concerns(found.get().owner().name()) && !isAccessible(file, found.get())) {
            report(file, "needs " + use.member().of(found.get().owner().name()) + ", which is not public in it");
        }
    }

    private boolean mentionsMissing(MemberName member) {
        return Descriptor.classes(member.descriptor()).stream()
                .anyMatch(name -> concerns(name) && api.find(name).isEmpty());
    }

    private boolean isAccessible(ClassFile user, Hierarchy.Found found) {
        return found.is(ClassFile.PUBLIC)
                || found.is(ClassFile.PROTECTED)
                        && hierarchy(user)
                                .all()
                                .anyMatch(
                                        type -> type.name().equals(found.owner().name()));
    }

    /** The member under the name of the type of the host that once declared it, where there is but one to choose from. */
    private static String missing(Hierarchy hierarchy, MemberName member) {
        List<String> nearest = hierarchy
                .all()
                .filter(type -> !concerns(type.name()))
                .flatMap(type ->
                        Stream.concat(Stream.of(type.ancestry().parent()), type.ancestry().interfaces().stream()))
                .filter(LinkCheck::concerns)
                .distinct()
                .toList();
        String bottom = hierarchy.bottom().name();
        String named = member.of(concerns(bottom) || nearest.size() != 1 ? bottom : nearest.get(0));
        boolean byResultOnly = member.isMethod()
                && hierarchy
                        .all()
                        .anyMatch(type -> type.members().keySet().stream().anyMatch(member::differsByResultOnly));
        return byResultOnly ? named + " with the result " + Descriptor.result(member.descriptor()) : named;
    }

    private void checkLambda(ClassFile file, References.Use lambda) {
        Optional<ClassFile> type = api.find(lambda.owner()).filter(found -> found.is(ClassFile.INTERFACE));
        if (type.isEmpty()) {
            return; // told as a missing class, or no lambda
        }
        Set<MemberName> asked = abstracts(hierarchy(type.get()));
        String method = lambda.member().name();
        if (asked.stream().noneMatch(member -> member.name().equals(method))) {
            report(file, "makes a lambda of " + simple(lambda.owner()) + "." + method + ", which it does not have");
        }
        asked.stream()
                .filter(member -> !member.name().equals(method))
                .forEach(member -> report(
                        file,
                        "makes a lambda of " + simple(lambda.owner()) + ", which also asks for "
                                + member.of(lambda.owner()) + " in it"));
    }

    private void checkExtension(ClassFile file) {
        String parent = file.ancestry().parent();
        if (concerns(parent)) {
            api.find(parent).ifPresent(type -> checkSupertype(file, type, false));
        }
        for (String name : file.ancestry().interfaces()) {
            if (concerns(name)) {
                api.find(name).ifPresent(type -> checkSupertype(file, type, true));
            }
        }
    }

    private void checkSupertype(ClassFile file, ClassFile type, boolean asInterface) {
        if (asInterface != type.is(ClassFile.INTERFACE)) {
            report(
                    file,
                    (asInterface ? "implements " : "extends ") + simple(type.name()) + ", which is "
                            + (asInterface ? "a class" : "an interface") + " in it");
        } else if (type.is(ClassFile.FINAL) || type.ancestry().sealed()) {
            report(
                    file,
                    (asInterface ? "implements " : "extends ") + simple(type.name()) + ", which is "
                            + (type.is(ClassFile.FINAL) ? "final" : "sealed") + " in it");
        }
    }

    private void checkOverridden(ClassFile file, Hierarchy hierarchy) {
        file.members().forEach((member, flags) -> {
            if (member.isMethod() && !member.isConstructor() && (flags & (ClassFile.PRIVATE | ClassFile.STATIC)) == 0) {
                hierarchy.classes().stream()
                        .skip(1)
                        .filter(type -> concerns(type.name()))
                        .filter(type -> isFinal(type.members().getOrDefault(member, 0)))
                        .forEach(
                                type -> report(file, "overrides " + member.of(type.name()) + ", which is final in it"));
            }
        });
    }

    private static boolean isFinal(int flags) {
        return (flags & ClassFile.FINAL) != 0 && (flags & ClassFile.PRIVATE) == 0;
    }

    private void checkImplemented(ClassFile file, Hierarchy hierarchy) {
        hierarchy
                .all()
                .filter(type -> concerns(type.name()))
                .forEach(type -> type.members().keySet().stream()
                        .filter(MemberName::isMethod)
                        .filter(member -> isAbstract(hierarchy, type, member))
                        .sorted(java.util.Comparator.comparing(MemberName::name))
                        .forEach(member ->
                                report(file, "does not implement " + member.of(type.name()) + ", which it asks for")));
    }

    private static boolean isAbstract(Hierarchy hierarchy, ClassFile type, MemberName member) {
        return (type.members().get(member) & ClassFile.ABSTRACT) != 0
                && hierarchy
                        .find(member)
                        .filter(found -> !found.is(ClassFile.ABSTRACT))
                        .isEmpty();
    }

    private static Set<MemberName> abstracts(Hierarchy hierarchy) {
        return hierarchy
                .all()
                .flatMap(type -> type.members().keySet().stream().filter(member -> isAbstract(hierarchy, type, member)))
                .collect(Collectors.toSet());
    }

    private Hierarchy hierarchy(ClassFile file) {
        Hierarchy known = hierarchies.get(file.name());
        if (known == null) {
            known = Hierarchy.of(file, this::type);
            hierarchies.put(file.name(), known);
        }
        return known;
    }

    private Optional<ClassFile> type(String name) {
        ClassFile file = SharedPackages.holds(name) ? null : own.get(name);
        return file == null ? api.find(name) : Optional.of(file);
    }

    private static String simple(String className) {
        return Descriptor.simpleName(className);
    }

    private void report(ClassFile file, String predicate) {
        problems.add(file.name() + " " + predicate);
    }
}
