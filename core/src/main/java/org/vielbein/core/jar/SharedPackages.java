package org.vielbein.core.jar;

import java.util.List;

/**
 * The packages whose classes a plugin always takes from its host, since objects of them pass between the two: a second
 * copy in a plugin would be of other types under the same names.
 */
public final class SharedPackages {
    /**
     * One library that host and plugins share.
     *
     * @param prefix what the names of its classes begin with
     * @param title what people call it
     * @param artifact the artifact in a plugin's build
     */
    record Group(String prefix, String title, String artifact) {}

    static final List<Group> GROUPS = List.of(
            new Group("org.vielbein.api.", "the API", "vielbein-api"),
            new Group("org.pf4j.", "PF4J", "pf4j"),
            new Group("org.slf4j.", "SLF4J", "slf4j-api"),
            new Group("org.jspecify.", "JSpecify", "jspecify"));

    private static final List<String> PREFIXES =
            GROUPS.stream().map(Group::prefix).toList();

    private SharedPackages() {}

    /** What the names of shared classes begin with, such as {@code org.vielbein.api.}. */
    public static List<String> prefixes() {
        return PREFIXES;
    }

    /** Whether a class of this binary name, {@code a.b.Outer$Inner}, is shared. */
    public static boolean holds(String className) {
        return PREFIXES.stream().anyMatch(className::startsWith);
    }

    /**
     * The parent for the class loaders of plugins: the JDK, and of the host the shared packages alone, classes as well as
     * resources beside them. Neither the host's own classes and libraries nor its {@code META-INF/services} can be seen.
     */
    public static ClassLoader loader(ClassLoader host) {
        return new SharedLoader(host);
    }
}
