package org.vielbein.core.jar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The class files of a jar.
 *
 * @param versions level of each class by name
 * @param files each class that could be read, by name
 * @param overlays the classes that stand in for others on the Java that read the jar, in a multi-release jar
 * @param damaged what is wrong, by name, with the class files that cannot be read
 */
record JarClasses(
        SortedMap<String, ClassVersion> versions,
        SortedMap<String, ClassFile> files,
        SortedMap<String, ClassFile> overlays,
        SortedMap<String, String> damaged) {

    boolean isEmpty() {
        return versions.isEmpty() && damaged.isEmpty();
    }

    int release() {
        return versions.values().stream().mapToInt(ClassVersion::release).max().orElse(0);
    }

    /** A class that the given release of Java refuses: a newer one, or one with preview features. */
    Optional<Map.Entry<String, ClassVersion>> refusedBy(int release) {
        return versions.entrySet().stream()
                .filter(entry ->
                        entry.getValue().release() > release || entry.getValue().preview())
                .findFirst();
    }

    /** The classes as the Java that read the jar will load them. */
    SortedMap<String, ClassFile> loaded() {
        SortedMap<String, ClassFile> all = new TreeMap<>(files);
        all.putAll(overlays);
        return all;
    }

    /** The classes of a package and of those below it, in alphabetical order. */
    List<String> below(String prefix) {
        return versions.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
    }
}
