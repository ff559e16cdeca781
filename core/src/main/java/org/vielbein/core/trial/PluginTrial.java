package org.vielbein.core.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.jar.PluginJar;

/**
 * The judging of one plugin jar by all laws. The jar is loaded into class loaders of its own and let go afterwards; nothing of
 * it reaches a catalogue. Its code runs with all rights of the user.
 */
public final class PluginTrial {
    private final Path file;
    private final Catalog host;
    private final List<Path> others;
    private final int release;

    private PluginTrial(Path file, Catalog host, List<Path> others, int release) {
        this.file = file;
        this.host = host;
        this.others = others;
        this.release = release;
    }

    /** The trial of a jar alone, on this Java. */
    public static PluginTrial of(Path jar) {
        return new PluginTrial(
                jar, Catalog.builder().build(), List.of(), Runtime.version().feature());
    }

    /** The trial in a host with this catalogue, whose geometries the plugin's charts and scripts may speak of. */
    public PluginTrial against(Catalog catalog) {
        return new PluginTrial(file, catalog, others, release);
    }

    /** The trial with the jars of the plugins that this one needs. */
    public PluginTrial with(List<Path> dependencies) {
        return new PluginTrial(file, host, List.copyOf(dependencies), release);
    }

    /** The trial of a jar that is to run on this release of Java and newer ones. */
    public PluginTrial onJava(int oldest) {
        return new PluginTrial(file, host, others, oldest);
    }

    /**
     * Judges the jar.
     *
     * @throws IOException with a sentence naming the file, when it cannot be read as a jar
     */
    public Report report() throws IOException {
        return new Proceedings(PluginJar.read(file), host, others, release).report();
    }
}
