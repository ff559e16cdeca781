package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.vielbein.core.jar.PluginJar;

/** What the folder and the zip of the distribution hold. */
class DistributionIT {
    private static final Path FOLDER = Path.of(System.getProperty("vielbein.distribution"));
    private static final Path ZIP = FOLDER.resolveSibling("vielbein-0.1.0.zip");
    private static final int BASELINE = 17;

    @Test
    void itHasAFolderForEachKindOfThing() throws IOException {
        assertEquals(List.of("LICENSE", "README.md", "bin", "docs", "geometries", "lib", "plugins"), names(FOLDER));
        assertEquals(List.of("vielbein", "vielbein.bat"), names(FOLDER.resolve("bin")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theLauncherCanBeRun() {
        assertTrue(Files.isExecutable(FOLDER.resolve("bin").resolve("vielbein")));
    }

    @Test
    void noLauncherHoldsAPlaceholder() throws IOException {
        for (String name : List.of("vielbein", "vielbein.bat")) {
            assertFalse(Files.readString(FOLDER.resolve("bin").resolve(name)).contains("${project"), name);
        }
    }

    @Test
    void everyShippedPluginIsOneThatAHostCanUse() throws IOException {
        List<Path> plugins = files(FOLDER.resolve("plugins"));
        assertEquals(
                List.of("coordinates", "isothermal", "polar", "scripts", "sphere"),
                plugins.stream().map(DistributionIT::pluginId).toList());
        for (Path plugin : plugins) {
            PluginJar jar = PluginJar.read(plugin);
            assertEquals(List.of(), jar.problems(BASELINE));
            assertEquals("0.1.0", jar.manifest().version().orElseThrow());
            assertEquals(">=0.1.0 & <0.2.0", jar.manifest().requires().orElseThrow());
        }
    }

    @Test
    void pluginsHoldOnlyTheirOwnClasses() throws IOException {
        for (Path plugin : files(FOLDER.resolve("plugins"))) {
            String home = "org/vielbein/plugin/" + pluginId(plugin) + "/";
            try (JarFile jar = new JarFile(plugin.toFile())) {
                assertEquals(
                        List.of(),
                        jar.stream()
                                .map(ZipEntry::getName)
                                .filter(name -> name.endsWith(".class") && !name.startsWith(home))
                                .toList());
            }
        }
    }

    @Test
    void theLibraryIsTheClassPathOfTheProgramAndNothingElse() throws IOException {
        Path lib = FOLDER.resolve("lib");
        try (JarFile jar = new JarFile(lib.resolve("vielbein-app-0.1.0.jar").toFile())) {
            Manifest manifest = jar.getManifest();
            assertEquals(
                    "org.vielbein.app.launch.Bootstrap",
                    manifest.getMainAttributes().getValue("Main-Class"));
            List<String> classPath = Stream.of(
                            manifest.getMainAttributes().getValue("Class-Path").split(" "),
                            new String[] {"vielbein-app-0.1.0.jar"})
                    .flatMap(Stream::of)
                    .sorted()
                    .toList();
            assertEquals(names(lib), classPath);
        }
        assertEquals(
                List.of(),
                names(lib).stream()
                        .filter(name -> name.contains("vielbein-plugin") || name.contains("testkit"))
                        .toList());
    }

    @Test
    void theZipHoldsTheSameFilesAsTheFolder() throws IOException {
        TreeMap<String, Long> expected = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(FOLDER)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                expected.put(
                        "vielbein-0.1.0/" + FOLDER.relativize(file).toString().replace('\\', '/'), crc(file));
            }
        }
        TreeMap<String, Long> found = new TreeMap<>();
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .forEach(entry -> found.put(entry.getName(), entry.getCrc()));
        }
        assertEquals(expected, found);
    }

    private static long crc(Path file) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(file));
        return crc.getValue();
    }

    private static String pluginId(Path jar) {
        try {
            return PluginJar.read(jar).manifest().id().orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        return files(folder).stream().map(file -> file.getFileName().toString()).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }
}
