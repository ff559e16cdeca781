package org.vielbein.plugin.coordinates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A coordinate system as {@code literature.txt} has it from the literature.
 *
 * @param chart the name of the chart
 * @param geometry what it is for, {@code euclidean(n=3)}
 * @param lineElement a script in the language of Vielbein
 * @param proved whether the line element is proved, not compared in numbers alone
 */
record Literature(String chart, String geometry, String lineElement, boolean proved) {
    static List<Literature> all() throws IOException {
        try (InputStream in = Literature.class.getResourceAsStream("/reference/literature.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
            return Arrays.stream(text.strip().split("\n\n")).map(Literature::of).toList();
        }
    }

    private static Literature of(String block) {
        List<String> lines = block.lines().toList();
        List<String> script = new ArrayList<>();
        values(lines, "with ")
                .forEach(given -> script.add("parameter " + given.strip().replace(" ", ", ")));
        values(lines, "coordinates ")
                .forEach(names -> script.add("coordinates " + names.strip().replace(" ", ", ")));
        script.addAll(values(lines, "let "));
        script.add("ds^2 = " + values(lines, "ds2 = ").get(0));
        return new Literature(
                lines.get(0), values(lines, "in ").get(0), String.join("\n", script), !lines.contains("unproved"));
    }

    private static List<String> values(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()))
                .toList();
    }

    String reference() {
        // kerr has no default for its rotation
        return geometry + (geometry.equals("kerr") ? "(a=3/4)" : "") + " in " + chart;
    }

    /** The line element and the definitions in it, on one line. */
    String shown() {
        List<String> lines = lineElement
                .lines()
                .filter(line -> !line.startsWith("parameter ") && !line.startsWith("coordinates "))
                .toList();
        int last = lines.size() - 1;
        return last == 0 ? lines.get(0) : lines.get(last) + ", " + String.join(", ", lines.subList(0, last));
    }

    @Override
    public String toString() {
        return reference();
    }
}
