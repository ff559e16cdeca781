package org.vielbein.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A Maven repository beside the distribution that holds what this build has used, linked, and this project's own artifacts as
 * {@code mvn install} lays them out. The user's repository is read and never written.
 */
final class Repository {
    private static final String VERSION = Main.version();

    private final Path root;

    private Repository(Path root) {
        this.root = root;
    }

    static Repository make() throws IOException {
        Path root = Run.DISTRIBUTION.resolveSibling("repository");
        Path used = Path.of(System.getProperty("maven.repository"));
        Repository repository = new Repository(root);
        repository.link(used);
        repository.install("vielbein", Path.of(".."), false);
        repository.install("vielbein-api", Path.of("..", "api"), true);
        repository.install("vielbein-core", Path.of("..", "core"), true);
        repository.install("vielbein-testkit", Path.of("..", "plugins", "testkit"), true);
        return repository;
    }

    Path root() {
        return root;
    }

    private void link(Path used) throws IOException {
        Path own = used.resolve("org").resolve("vielbein");
        Files.walkFileTree(used, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) throws IOException {
                if (folder.equals(own)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(root.resolve(used.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            /** Without the notes of where a file was fetched from, Maven takes it as it is. */
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                String name = file.getFileName().toString();
                Path link = root.resolve(used.relativize(file));
                if (!name.equals("_remote.repositories") && !name.endsWith(".lastUpdated") && !Files.exists(link)) {
                    link(link, file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void link(Path link, Path file) throws IOException {
        try {
            Files.createLink(link, file);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(file, link); // another disk, or one without links
        }
    }

    private void install(String artifact, Path module, boolean hasJar) throws IOException {
        Path folder = root.resolve(Path.of("org", "vielbein", artifact, VERSION));
        Files.createDirectories(folder);
        String name = artifact + "-" + VERSION;
        copy(module.resolve("pom.xml"), folder.resolve(name + ".pom"));
        if (hasJar) {
            copy(module.resolve("target").resolve(name + ".jar"), folder.resolve(name + ".jar"));
        }
    }

    private static void copy(Path file, Path target) throws IOException {
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
