package org.vielbein.app.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folders that plugins and scripts are looked for in, in the order of precedence: those named on the command line, the
 * user's, the distribution's. Any may be absent or read-only.
 *
 * @param plugins folders of plugin jars
 * @param geometries folders of {@code .geometry} scripts
 * @param data the user's folder, where there is one
 * @param shipped the distribution's folder of plugin jars, where there is one
 */
public record Folders(List<Path> plugins, List<Path> geometries, Optional<Path> data, Optional<Path> shipped) {
    private static final String PLUGINS = "plugins";
    private static final String GEOMETRIES = "geometries";

    public Folders {
        plugins = List.copyOf(plugins);
        geometries = List.copyOf(geometries);
    }

    /** Folders without a distribution. */
    public Folders(List<Path> plugins, List<Path> geometries, Optional<Path> data) {
        this(plugins, geometries, data, Optional.empty());
    }

    /**
     * The folders of a distribution and of its user.
     *
     * @param environment the variables, of which {@code VIELBEIN_DATA} and those of the platform say where the user's folder is
     * @param home the folder of the distribution, where there is one
     */
    public static Folders of(Map<String, String> environment, Optional<Path> home) {
        Optional<Path> data = dataFolder(
                environment, System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")));
        return new Folders(
                beneath(data, home, PLUGINS),
                beneath(data, home, GEOMETRIES),
                data,
                home.map(folder -> folder.resolve(PLUGINS)));
    }

    private static List<Path> beneath(Optional<Path> data, Optional<Path> home, String name) {
        List<Path> folders = new ArrayList<>();
        data.ifPresent(folder -> folders.add(folder.resolve(name)));
        home.ifPresent(folder -> folders.add(folder.resolve(name)));
        return folders;
    }

    /** Where the platform keeps data of its users' programs; {@code VIELBEIN_DATA} goes before all. */
    static Optional<Path> dataFolder(Map<String, String> environment, String system, Path userHome) {
        Optional<Path> chosen = variable(environment, "VIELBEIN_DATA");
        if (chosen.isPresent()) {
            return chosen;
        }
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return variable(environment, "LOCALAPPDATA").map(folder -> folder.resolve("Vielbein"));
        }
        if (os.startsWith("mac")) {
            return Optional.of(userHome.resolve("Library/Application Support/Vielbein"));
        }
        return Optional.of(variable(environment, "XDG_DATA_HOME")
                .orElse(userHome.resolve(".local/share"))
                .resolve("vielbein"));
    }

    private static Optional<Path> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    /** These folders with others before them. */
    public Folders withFirst(List<Path> morePlugins, List<Path> moreGeometries) {
        return new Folders(joined(morePlugins, plugins), joined(moreGeometries, geometries), data, shipped);
    }

    /** The folder that {@code plugins install} fills; empty where the user has no folder. */
    public Optional<Path> installed() {
        return data.map(folder -> folder.resolve(PLUGINS));
    }

    /** Whether a file came with the distribution, beside code that is as unsigned as itself. */
    boolean isShipped(Path file) {
        return shipped.filter(folder -> file.startsWith(folder.toAbsolutePath().normalize()))
                .isPresent();
    }

    private static List<Path> joined(List<Path> first, List<Path> then) {
        List<Path> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }
}
