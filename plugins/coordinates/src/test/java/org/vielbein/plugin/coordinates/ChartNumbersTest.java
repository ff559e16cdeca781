package org.vielbein.plugin.coordinates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.TangentSpace;
import org.vielbein.core.language.PointReader;

/** Images, Jacobians and metrics are those that SymPy and Maxima find from the formulas of the literature: charts.py. */
class ChartNumbersTest {
    private static final Catalog CATALOG = Shipped.catalog();

    /** A few roundings of a result, in units of the largest number of its kind at that point. */
    private static final double ROUNDING = 1e-14;

    /** What an image rounded to a double is worth on the way back, a few units in its last place times the condition. */
    private static final double RETURN = 1e-10;

    /** Where a range has no end; farther out a hyperbolic angle is not to be found from rounded images. */
    private static final double FAR = 4;

    /** The rows of a geometry at a point. */
    record Place(String geometry, String point, List<NamedCsvRecord> rows) {
        double value(String quantity) {
            return rows.stream()
                    .filter(row -> row.getField("quantity").equals(quantity))
                    .mapToDouble(row -> Double.parseDouble(row.getField("value")))
                    .findFirst()
                    .orElseThrow();
        }

        double[] numbers(List<String> coordinates) {
            Map<String, Double> named = new LinkedHashMap<>();
            for (String pair : point.split(", ")) {
                String[] parts = pair.split("=");
                String[] ratio = parts[1].split("/");
                named.put(
                        parts[0],
                        Double.parseDouble(ratio[0]) / (ratio.length == 1 ? 1 : Double.parseDouble(ratio[1])));
            }
            return coordinates.stream().mapToDouble(named::get).toArray();
        }

        @Override
        public String toString() {
            return geometry + " at " + point;
        }
    }

    static Stream<Place> places() throws IOException {
        return table().stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.getField("geometry"), row.getField("point")),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Place(group.getKey().get(0), group.getKey().get(1), group.getValue()));
    }

    @Test
    void everyRowNamesTwoPrograms() throws IOException {
        List<NamedCsvRecord> table = table();
        assertTrue(table.size() >= 1000);
        for (NamedCsvRecord row : table) {
            assertTrue(row.getField("source").startsWith("SymPy 1.14.0"), row::toString);
            assertTrue(row.getField("source2").startsWith("Maxima 5.46.0"), row::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void numbersAreThoseOfTheOtherPrograms(Place place) {
        Geometry seen = CATALOG.geometry(place.geometry());
        List<String> own = seen.coordinates();
        List<String> target = seen.inMetricCoordinates().coordinates();
        double[] point = place.numbers(own);
        double[] image = seen.toMetricCoordinates(point);
        for (int k = 0; k < image.length; k++) {
            near(place, "image(" + target.get(k) + ")", image[k], largest(image));
        }
        double[][] jacobian = seen.jacobian(point);
        near(place, "jacobian", determinant(jacobian), hadamard(jacobian));
        TangentSpace here = seen.at(PointReader.read(place.point(), own));
        double[][] g = here.metric();
        for (int i = 0; i < own.size(); i++) {
            for (int j = i; j < own.size(); j++) {
                near(place, "metric(" + own.get(i) + "," + own.get(j) + ")", g[i][j], largest(g[i]) + largest(g[j]));
            }
        }
        double element = here.volumeElement().doubleValue();
        near(place, "volumeElement", element, element);
    }

    @ParameterizedTest
    @MethodSource("places")
    void theInverseComesBackFromThereAndFromBesideEachEnd(Place place) {
        Geometry seen = CATALOG.geometry(place.geometry());
        double[] point = place.numbers(seen.coordinates());
        double[][] ranges = seen.ranges();
        comesBack(seen, point);
        for (int i = 0; i < point.length; i++) {
            for (double end : ranges[i]) {
                double[] beside = point.clone();
                beside[i] = Double.isInfinite(end)
                        ? Math.signum(end) * FAR
                        : end + (end < point[i] ? 1 : -1) * 0x1p-20 * Math.max(1, Math.abs(end));
                if (seen.contains(beside)) {
                    comesBack(seen, beside);
                }
            }
        }
    }

    private static void comesBack(Geometry seen, double[] point) {
        double[] back =
                seen.fromMetricCoordinates(seen.toMetricCoordinates(point)).orElseThrow();
        double[] periods = seen.periods();
        for (int i = 0; i < point.length; i++) {
            double off = back[i] - point[i];
            double apart = periods[i] > 0 ? Math.IEEEremainder(off, periods[i]) : off;
            assertEquals(
                    0,
                    apart / Math.max(1, largest(point)),
                    RETURN,
                    seen.coordinates().get(i) + " from " + List.of(Arrays.toString(point), Arrays.toString(back)));
        }
    }

    private static void near(Place place, String quantity, double found, double size) {
        double expected = place.value(quantity);
        assertEquals(expected, found, ROUNDING * Math.max(size, Math.abs(expected)), quantity);
    }

    private static double largest(double[] numbers) {
        return Arrays.stream(numbers).map(Math::abs).max().orElseThrow();
    }

    private static double hadamard(double[][] rows) {
        double product = 1;
        for (double[] row : rows) {
            product *= Math.sqrt(Arrays.stream(row).map(v -> v * v).sum());
        }
        return product;
    }

    /** By expansion along the first row. */
    private static double determinant(double[][] a) {
        if (a.length == 1) {
            return a[0][0];
        }
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += (j % 2 == 0 ? 1 : -1) * a[0][j] * determinant(minor(a, j));
        }
        return sum;
    }

    private static double[][] minor(double[][] a, int column) {
        double[][] minor = new double[a.length - 1][a.length - 1];
        for (int i = 1; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                if (j != column) {
                    minor[i - 1][j < column ? j : j - 1] = a[i][j];
                }
            }
        }
        return minor;
    }

    private static List<NamedCsvRecord> table() throws IOException {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ChartNumbersTest.class.getResourceAsStream("/reference/charts.csv")),
                StandardCharsets.UTF_8)) {
            return CsvReader.builder().ofNamedCsvRecord(in).stream().toList();
        }
    }
}
