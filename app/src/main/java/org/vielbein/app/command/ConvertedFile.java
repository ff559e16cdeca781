package org.vielbein.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vielbein.app.output.Numbers;
import org.vielbein.core.geometry.Conversion;
import org.vielbein.core.geometry.Converted;
import org.vielbein.core.geometry.NoAnswerException;
import org.vielbein.core.kernel.OpaqueFunctionException;
import org.vielbein.core.language.PointReader;
import org.vielbein.core.language.ScriptException;
import org.vielbein.core.language.VectorReader;

/**
 * The points of a CSV file in other coordinates, row by row. Columns with the names of the coordinates, and of the differentials of all of
 * them, are replaced by those of the others; all further ones are kept. A row that has no answer keeps these and is told by its line.
 */
final class ConvertedFile {
    /** How many rows are told; the others are counted. */
    private static final int TOLD = 20;

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private final Vielbein vielbein;
    private final Conversion conversion;
    private final Path in;
    private final @Nullable Path out;
    private final List<Map<String, Object>> failures = new ArrayList<>();
    private long rows;
    private long failed;

    ConvertedFile(Vielbein vielbein, Conversion conversion, Path in, @Nullable Path out) {
        this.vielbein = vielbein;
        this.conversion = conversion;
        this.in = in;
        this.out = out;
    }

    int run() {
        Path target = out;
        try (CsvTable table = CsvTable.open(in)) {
            if (target == null) {
                convert(table, vielbein.out()::line);
            } else {
                try (UnfinishedFile file = new UnfinishedFile(target)) {
                    convert(table, file::line);
                    file.finish();
                }
            }
        }
        return told();
    }

    private void convert(CsvTable table, Consumer<String> line) {
        Columns columns = columns(table.names());
        line.accept(row(columns.header()));
        for (var row = table.next(); row.isPresent(); row = table.next()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("the conversion was cancelled");
            }
            line.accept(row(converted(columns, row.get())));
        }
    }

    private static String row(List<String> cells) {
        return cells.stream().map(CsvTable::cell).collect(Collectors.joining(","));
    }

    /**
     * Where things stand in a row.
     *
     * @param point the columns of the coordinates
     * @param vector the columns of the differentials; empty where there are none
     * @param kept the further columns
     * @param header the names of the result
     */
    private record Columns(
            int count, List<Integer> point, List<Integer> vector, List<Integer> kept, List<String> header) {}

    private Columns columns(List<String> names) {
        List<String> x = conversion.from().coordinates();
        List<String> dx = x.stream().map(name -> "d" + name).toList();
        List<Integer> point = x.stream().map(names::indexOf).toList();
        if (point.contains(-1)) {
            throw CommandException.usage("The file " + in + " has the columns " + names + " and no '"
                    + x.get(point.indexOf(-1)) + "': name the columns of the point " + String.join(",", x)
                    + " in the first line, separated by commas.");
        }
        List<Integer> vector = dx.stream().map(names::indexOf).toList();
        boolean some = vector.stream().anyMatch(k -> k >= 0);
        if (some && vector.contains(-1)) {
            throw CommandException.usage("The file " + in + " has some components of a vector and no '"
                    + dx.get(vector.indexOf(-1)) + "': give all of " + String.join(",", dx) + ", or none.");
        }
        List<Integer> used = some ? vector : List.of();
        List<Integer> kept = Stream.iterate(0, k -> k < names.size(), k -> k + 1)
                .filter(k -> !point.contains(k) && !used.contains(k))
                .toList();
        List<String> header = new ArrayList<>(conversion.to().coordinates());
        if (some) {
            conversion.to().coordinates().forEach(name -> header.add("d" + name));
        }
        for (int k : kept) {
            if (header.contains(names.get(k))) {
                throw CommandException.usage("The column '" + names.get(k) + "' of " + in
                        + " has a name that the result needs or that stands twice: rename it.");
            }
            header.add(names.get(k));
        }
        return new Columns(names.size(), point, used, kept, header);
    }

    /** The cells of the result; empty ones in place of numbers where there is no answer. */
    private List<String> converted(Columns columns, CsvTable.Row row) {
        rows++;
        List<String> cells = new ArrayList<>();
        try {
            requireCells(columns, row);
            Converted converted = point(cells(row, columns.point()));
            double[] vector =
                    columns.vector().isEmpty() ? new double[0] : vector(converted, cells(row, columns.vector()));
            Stream.of(converted.point(), vector)
                    .flatMapToDouble(Arrays::stream)
                    .mapToObj(Numbers::text)
                    .forEach(cells::add);
        } catch (NoAnswerException | OpaqueFunctionException | ScriptException none) {
            failed(row, String.valueOf(none.getMessage()).lines().findFirst().orElse(""));
            cells.clear();
            cells.addAll(java.util.Collections.nCopies(
                    columns.header().size() - columns.kept().size(), ""));
        }
        columns.kept()
                .forEach(k -> cells.add(k < row.cells().size() ? row.cells().get(k) : ""));
        return cells;
    }

    private static void requireCells(Columns columns, CsvTable.Row row) {
        if (row.cells().size() != columns.count()) {
            throw new NoAnswerException(
                    "The row has " + row.cells().size() + " cells and the first line " + columns.count() + " names.");
        }
    }

    private Converted point(List<String> cells) {
        return areDecimals(cells)
                ? conversion.at(numbers(cells))
                : conversion.at(PointReader.read(
                        String.join(",", cells), conversion.from().coordinates()));
    }

    private double[] vector(Converted point, List<String> cells) {
        Converted.Moved moved = areDecimals(cells)
                ? point.vector(numbers(cells))
                : point.vector(VectorReader.read(
                        String.join(",", cells), conversion.from().coordinates()));
        return moved.components();
    }

    private static List<String> cells(CsvTable.Row row, List<Integer> columns) {
        return columns.stream().map(k -> row.cells().get(k).strip()).toList();
    }

    /** Whether they are numbers as programs write them; else they are constant expressions such as {@code pi/3}. */
    private static boolean areDecimals(List<String> cells) {
        return cells.stream().allMatch(cell -> DECIMAL.matcher(cell).matches());
    }

    private static double[] numbers(List<String> decimals) {
        double[] numbers = decimals.stream().mapToDouble(Double::parseDouble).toArray();
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isFinite(numbers[i])) {
                throw new NoAnswerException("The number " + decimals.get(i) + " is beyond the range of a double.");
            }
        }
        return numbers;
    }

    private void failed(CsvTable.Row row, String message) {
        failed++;
        if (failures.size() < TOLD) {
            Map<String, Object> failure = new LinkedHashMap<>();
            failure.put("line", row.line());
            failure.put("message", message);
            failures.add(failure);
            if (!vielbein.json()) {
                vielbein.session().err().line(in + ":" + row.line() + ": " + message);
            }
        }
    }

    private int told() {
        if (vielbein.json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("geometry", conversion.from().name());
            document.put("to", conversion.to().name());
            document.put("coordinates", conversion.to().coordinates());
            document.put("rows", rows);
            document.put("failed", failed);
            document.put("failures", failures);
            document.put("notes", conversion.from().notes());
            vielbein.print(document);
        } else if (failed > 0) {
            vielbein.session()
                    .err()
                    .line(failed + " of " + rows + " rows have no answer"
                            + (failed > TOLD ? ", the first " + TOLD + " of which are told above." : "."));
        }
        return failed > 0 ? ExitStatus.NO_ANSWER : ExitStatus.DONE;
    }
}
