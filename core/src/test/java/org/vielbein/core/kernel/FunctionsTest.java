package org.vielbein.core.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.core.number.DoubleDouble;
import org.vielbein.core.number.Elementary;

class FunctionsTest {
    private static final double ULPS = 4 * 0x1p-53;

    /** Rows of polygamma.csv, printed by mpmath with the script beside it. */
    static List<CsvRecord> polygammaTable() throws IOException {
        try (Reader text = new InputStreamReader(
                FunctionsTest.class.getResourceAsStream("polygamma.csv"), StandardCharsets.UTF_8)) {
            return CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofCsvRecord(text).stream()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("polygammaTable")
    void polygammaAgreesWithMpmath(CsvRecord row) {
        double expected = Double.parseDouble(row.getField(2));
        double actual = Functions.polygamma(Double.parseDouble(row.getField(0)), Double.parseDouble(row.getField(1)));
        assertEquals(expected, actual, 1e-14 * Math.abs(expected));
    }

    @Test
    void polygammaOfOrderZeroAndOneIsDigammaAndTrigamma() {
        assertEquals(Functions.digamma(2.5), Functions.polygamma(0, 2.5));
        assertEquals(Functions.trigamma(2.5), Functions.polygamma(1, 2.5));
        assertTrue(Double.isNaN(Functions.polygamma(2.5, 1)));
        assertTrue(Double.isNaN(Functions.polygamma(2, -1)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-300, 1e-10, 0.01, 0.5, 0.75, 0.999, 1, 1.001, 2, 30, 1e10, 1e200, -0.3, -7})
    void inverseHyperbolicFunctionsAreRightToAFewUlps(double x) {
        DoubleDouble exact = DoubleDouble.of(x);
        assertRelative(Elementary.asinh(exact), Functions.asinh(x));
        if (Math.abs(x) < 1) {
            assertRelative(Elementary.atanh(exact), Functions.atanh(x));
        }
        if (x >= 1) {
            assertRelative(Elementary.acosh(exact), Functions.acosh(x));
        }
    }

    private static void assertRelative(DoubleDouble expected, double actual) {
        assertEquals(expected.doubleValue(), actual, ULPS * Math.abs(expected.doubleValue()));
    }

    @Test
    void outsideTheirRangesTheyAreNotANumber() {
        assertTrue(Double.isNaN(Functions.acosh(0.5)));
        assertTrue(Double.isNaN(Functions.atanh(1.5)));
        assertEquals(Double.POSITIVE_INFINITY, Functions.atanh(1));
        assertEquals(Double.NEGATIVE_INFINITY, Functions.asinh(Double.NEGATIVE_INFINITY));
    }
}
