package org.vielbein.app;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.vielbein.app.command.CommandLineRunner;
import org.vielbein.app.command.Surroundings;

/** The program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Logging.prepare(Arrays.asList(args).contains("--debug"));
        Surroundings surroundings = new Surroundings(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)), // alone it seeks, which a pipe cannot
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                charset(),
                isTerminal(),
                System.getenv(),
                Optional.ofNullable(System.getProperty("vielbein.home")).map(Path::of),
                version());
        System.exit(CommandLineRunner.run(surroundings, args));
    }

    /** What the terminal shows: as the launcher found it, else as Java did. */
    private static Charset charset() {
        String name = System.getProperty("vielbein.terminal.charset", "");
        if (name.isBlank()) {
            name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        }
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Whether both ends are a terminal. From Java 22 on there may be a console without one, and a method that tells. */
    private static boolean isTerminal() {
        Object console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** The version of this program. */
    static String version() {
        Properties properties = new Properties();
        try (InputStream file = Main.class.getResourceAsStream("version.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("version.properties cannot be read", e);
        }
        return properties.getProperty("version");
    }
}
