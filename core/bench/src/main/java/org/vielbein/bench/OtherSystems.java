package org.vielbein.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.geometry.Geometry;

/**
 * From Kerr's metric to its Kretschmann scalar here and in the computer algebra systems of this machine, in one run.
 *
 * <p>The others time themselves, without their start; here the median of the calls after warming up counts, nothing kept from one
 * to the next. A system that is not installed, or has no answer after {@value #MINUTES} minutes, is reported as such.
 */
final class OtherSystems {
    private static final int MINUTES = 5;
    private static final int CALLS = 400;

    private OtherSystems() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        double own = seconds();
        System.out.printf("vielbein  %.4f s%n", own);
        report("maxima", own, "kerr.mac", List.of("maxima", "--very-quiet", "-b"));
        report("sympy", own, "kerr.py", List.of("python3"));
    }

    private static double seconds() throws IOException {
        Geometry kerr = Catalog.builder().build().script("kerr", CurvatureBenchmark.text("kerr"), Map.of());
        double[] times = new double[CALLS];
        for (int k = 0; k < 2 * CALLS; k++) {
            long start = System.nanoTime();
            kerr.rebuilt().formulas().kretschmann();
            times[k % CALLS] = (System.nanoTime() - start) * 1e-9;
        }
        Arrays.sort(times);
        return times[CALLS / 2];
    }

    private static void report(String system, double own, String program, List<String> command)
            throws IOException, InterruptedException {
        OptionalDouble theirs = seconds(program, command);
        if (theirs.isPresent()) {
            System.out.printf(
                    "%-9s %.1f s, %.0f times as long%n", system, theirs.getAsDouble(), theirs.getAsDouble() / own);
        } else {
            System.out.printf("%-9s no answer in %d minutes, or not installed%n", system, MINUTES);
        }
    }

    /** The time that a program prints after the word "seconds". */
    private static OptionalDouble seconds(String program, List<String> command)
            throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("vielbein");
        Path source = directory.resolve(program);
        Path output = directory.resolve("output");
        try (InputStream in = OtherSystems.class.getResourceAsStream(program)) {
            Files.write(source, in.readAllBytes());
        }
        List<String> line = new ArrayList<>(command);
        line.add(source.toString());
        Process process;
        try {
            process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException absent) {
            System.out.println(command.get(0) + ": " + absent.getMessage());
            return OptionalDouble.empty();
        }
        process.getOutputStream().close();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        return Files.readString(output, StandardCharsets.UTF_8)
                .lines()
                .filter(text -> text.startsWith("seconds "))
                .mapToDouble(text ->
                        Double.parseDouble(text.substring("seconds ".length()).strip()))
                .findFirst();
    }
}
