package org.vielbein.core.jar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a plugin jar says without being loaded. Immutable; the file is read once, by {@link #read}, and closed.
 *
 * <p>A jar offers geometries by extension classes, which its index {@code META-INF/extensions.idx} names, or by scripts
 * in {@code META-INF/vielbein/*.geometry}, or by both. A jar of scripts alone needs no index and runs no code.
 */
public final class PluginJar {
    private final Path file;
    private final Path shownAs;
    private final PluginManifest manifest;
    private final Optional<List<String>> index;
    private final List<String> scripts;
    private final JarClasses classes;

    PluginJar(
            Path file,
            Path shownAs,
            PluginManifest manifest,
            Optional<List<String>> index,
            List<String> scripts,
            JarClasses classes) {
        this.file = file;
        this.shownAs = shownAs;
        this.manifest = manifest;
        this.index = index.map(List::copyOf);
        this.scripts = List.copyOf(scripts);
        this.classes = classes;
    }

    /**
     * Reads the facts of a jar.
     *
     * @throws IOException with a sentence naming the file, when it cannot be read as a jar
     */
    public static PluginJar read(Path file) throws IOException {
        return read(file, file, JarLimits.DEFAULT);
    }

    /**
     * Reads the facts of a private copy of a jar.
     *
     * @param file what is read
     * @param shownAs what all sentences call it: the file its user knows
     * @throws IOException with a sentence, when it cannot be read as a jar or is larger than the limits
     */
    public static PluginJar read(Path file, Path shownAs, JarLimits limits) throws IOException {
        return PluginJarReader.read(file, shownAs, limits);
    }

    /** The file that was read. */
    public Path file() {
        return file;
    }

    /** The file that sentences speak of. */
    Path shownAs() {
        return shownAs;
    }

    public PluginManifest manifest() {
        return manifest;
    }

    /** The names of the extension classes in the order of the index; empty where there is no index. */
    public List<String> extensions() {
        return index.orElse(List.of());
    }

    /** The entries that are scripts, in alphabetical order. */
    public List<String> scripts() {
        return scripts;
    }

    /** Whether the jar holds scripts and neither has nor names a class, so that nothing of it need ever be loaded. */
    public boolean scriptsOnly() {
        return classes.isEmpty() && extensions().isEmpty() && !scripts.isEmpty();
    }

    /** The oldest Java that can load all classes of the jar; 0 where it has none. */
    public int release() {
        return classes.release();
    }

    /**
     * Everything that keeps a host on this release of Java from using the jar, a sentence each; empty where all is well.
     *
     * @param release feature release of the Java that is to load it, such as {@code Runtime.version().feature()}
     */
    public List<String> problems(int release) {
        return new JarCheck(this, release).problems();
    }

    /**
     * Everything that the classes of the jar need of the host and would not find, a sentence each: classes, fields, methods,
     * methods that they ought to implement. Judged for the Java that read the jar; empty where all is well.
     *
     * @param api what the host offers
     * @param apiVersion the version of the host's api
     */
    public List<String> linkProblems(HostApi api, String apiVersion) {
        BuiltAgainst versions = new BuiltAgainst(manifest.apiVersion(), apiVersion);
        return new LinkCheck(classes.loaded(), api)
                .problems().stream()
                        .map(problem -> versions.sentence(shownAs.getFileName(), problem))
                        .toList();
    }

    /** What its author does well to mend, although a host can use it; a sentence each. */
    public List<String> advice() {
        return JarAdvice.of(this);
    }

    JarClasses classes() {
        return classes;
    }

    Optional<List<String>> index() {
        return index;
    }
}
