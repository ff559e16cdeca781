package org.vielbein.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vielbein.core.geometry.Geometry;

/**
 * The points of a CSV file: columns named by the coordinates in any order, others left aside; or without a line of names the
 * coordinates in order.
 */
final class PointFile {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private PointFile() {}

    static List<double[]> points(Geometry space, Path file) {
        try (CsvTable table = CsvTable.open(file)) {
            List<String> x = space.coordinates();
            List<String> first = table.names();
            List<double[]> points = new ArrayList<>();
            List<Integer> columns = x.stream().map(first::indexOf).toList();
            if (columns.stream().allMatch(k -> k < 0) && first.stream().allMatch(PointFile::isNumber)) {
                columns = java.util.stream.IntStream.range(0, x.size()).boxed().toList();
                points.add(point(space, file, 1, first, columns));
            } else if (columns.contains(-1)) {
                throw CommandException.usage("The file " + file + " has the columns " + first + " and no '"
                        + x.get(columns.indexOf(-1)) + "': name the columns of the points " + String.join(",", x)
                        + " in the first line, or leave the names out.");
            }
            for (Optional<CsvTable.Row> row = table.next(); row.isPresent(); row = table.next()) {
                points.add(point(space, file, row.get().line(), row.get().cells(), columns));
            }
            return points;
        }
    }

    private static double[] point(Geometry space, Path file, long line, List<String> cells, List<Integer> columns) {
        double[] point = new double[columns.size()];
        for (int i = 0; i < point.length; i++) {
            int column = columns.get(i);
            if (column >= cells.size()) {
                throw CommandException.usage(file + ", line " + line + ": the row has " + cells.size()
                        + " cells, and column " + (column + 1) + " is the coordinate "
                        + space.coordinates().get(i)
                        + "; give all coordinates.");
            }
            String cell = cells.get(column).strip();
            if (!isNumber(cell)) {
                throw CommandException.usage(
                        file + ", line " + line + ": '" + cell + "' is no number, and the coordinate "
                                + space.coordinates().get(i) + " stands there; write a decimal number.");
            }
            point[i] = Double.parseDouble(cell);
        }
        return point;
    }

    private static boolean isNumber(String cell) {
        return DECIMAL.matcher(cell.strip()).matches();
    }
}
