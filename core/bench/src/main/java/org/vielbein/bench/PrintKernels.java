package org.vielbein.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes {@code Printed.java}: the graphs of the subjects as Java source. Run it when the graph or its lowering changes. */
final class PrintKernels {
    private PrintKernels() {}

    /** @param args the file to write */
    public static void main(String[] args) throws IOException {
        StringBuilder text = new StringBuilder("""
                package org.vielbein.bench;

                /** The shared graphs of the subjects as Java source; written by {@link PrintKernels}, not by hand. */
                final class Printed {
                    private Printed() {}
                """);
        for (Subject subject : Subject.values()) {
            text.append('\n').append(subject.program().javaSource(subject.name().toLowerCase(Locale.ROOT)));
        }
        Files.writeString(Path.of(args[0]), text.append("}\n"));
    }
}
