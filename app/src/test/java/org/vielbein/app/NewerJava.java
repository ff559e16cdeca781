package org.vielbein.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A JDK 25 of this machine, where there is one: that of the variable {@code JAVA_HOME_25}, else one of {@code /usr/lib/jvm}. */
final class NewerJava {
    private NewerJava() {}

    static Optional<Path> home() throws IOException {
        Optional<Path> named =
                Optional.ofNullable(System.getenv("JAVA_HOME_25")).map(Path::of);
        Path installed = Path.of("/usr/lib/jvm");
        if (named.isPresent() || !Files.isDirectory(installed)) {
            return named;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(installed, "*25*")) {
            for (Path java : found) {
                if (Files.isExecutable(java.resolve("bin").resolve("java"))) {
                    return Optional.of(java);
                }
            }
        }
        return Optional.empty();
    }
}
