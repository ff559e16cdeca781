package org.vielbein.core.curvature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Curvature at points as SymPy and Maxima computed it: the texts of {@code cases.txt}, the values of {@code curvature.csv}. */
final class CurvatureReference {
    private CurvatureReference() {}

    /** A case: its name and its text in the geometry language. */
    record Case(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * All that is known of one case at one point. Coordinates are rational constants, parameters too unless they are values
     * of unknown functions; both in order.
     */
    record Place(Case geometry, Map<String, String> point, Map<String, String> parameters, List<Tensor> tensors) {
        Tensor tensor(String quantity) {
            return tensors.stream()
                    .filter(tensor -> tensor.quantity().equals(quantity))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return geometry + " at " + point + " with " + parameters;
        }
    }

    /**
     * The components of one quantity that are not zero, by their positions in the order of its letters. In five dimensions
     * {@code riemann} is absent, and {@code riemann-lower} and {@code weyl} hold only l &lt; k, i &lt; j.
     */
    record Tensor(String quantity, Map<List<Integer>, BigDecimal> components, String programs) {
        BigDecimal at(Integer... indices) {
            return components.getOrDefault(List.of(indices), BigDecimal.ZERO);
        }
    }

    /** A row of another table of this folder, split at its commas; quotation marks keep some together. */
    record Row(List<String> cells) {
        static Row of(String line) {
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            for (char c : line.toCharArray()) {
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == ',' && !quoted) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else {
                    cell.append(c);
                }
            }
            cells.add(cell.toString());
            return new Row(cells);
        }

        String cell(int column) {
            return cells.get(column);
        }
    }

    static List<Case> cases() {
        return Arrays.stream(text("cases.txt").split("(?m)^== "))
                .skip(1)
                .map(block -> block.split("\n", 2))
                .map(parts -> new Case(parts[0], parts[1].strip()))
                .toList();
    }

    static List<Place> places() {
        Map<String, Case> cases = new LinkedHashMap<>();
        cases().forEach(c -> cases.put(c.name(), c));
        Map<List<String>, List<Row>> groups = new LinkedHashMap<>();
        rows("curvature.csv")
                .forEach(row -> groups.computeIfAbsent(row.cells().subList(0, 3), key -> new ArrayList<>())
                        .add(row));
        return groups.entrySet().stream()
                .map(group -> new Place(
                        cases.get(group.getKey().get(0)),
                        bindings(group.getKey().get(1)),
                        bindings(group.getKey().get(2)),
                        tensors(group.getValue())))
                .toList();
    }

    /** The rows of a table: without comments and the line that names the columns. */
    static Stream<Row> rows(String file) {
        return text(file)
                .lines()
                .filter(Predicate.not(line -> line.startsWith("#")))
                .skip(1)
                .map(Row::of);
    }

    private static List<Tensor> tensors(List<Row> rows) {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (Row row : rows) {
            Tensor tensor = tensors.computeIfAbsent(
                    row.cell(3), quantity -> new Tensor(quantity, new LinkedHashMap<>(), row.cell(6)));
            if (!row.cell(4).equals("all")) {
                tensor.components().put(indices(row.cell(4)), new BigDecimal(row.cell(5)));
            }
        }
        return List.copyOf(tensors.values());
    }

    private static List<Integer> indices(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(" ")).map(Integer::valueOf).toList();
    }

    private static Map<String, String> bindings(String cell) {
        Map<String, String> bindings = new LinkedHashMap<>();
        for (String binding : cell.isEmpty() ? new String[0] : cell.split(";")) {
            int sign = binding.indexOf('=');
            bindings.put(binding.substring(0, sign), binding.substring(sign + 1));
        }
        return bindings;
    }

    static String text(String file) {
        try (InputStream in = CurvatureReference.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
