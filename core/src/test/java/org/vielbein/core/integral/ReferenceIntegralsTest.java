package org.vielbein.core.integral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.language.ExpressionReader;
import org.vielbein.core.language.RegionReader;

/** Integrals of one variable and lengths of curves against mpmath (lengths.py): the error covers the truth, and is small. */
class ReferenceIntegralsTest {
    private static final Geometry LINE = geometry("coordinates x; ds^2 = dx^2");

    /** What is not reached to the last digits, and is said to be not: ends singular beyond double-double, jumps, thin peaks. */
    private static final Map<String, Double> ROUGH = Map.of(
            "(1-x)^(-3/4)",
            1e-6,
            "1/(1e-10+(x-1/3)^2)",
            1e-10,
            "sqrt(abs(x-1/3))",
            1e-11,
            "abs(x-1/7)^(1/3)",
            1e-11,
            "sign(x-2/5) + 2",
            1e-11);

    private static Geometry geometry(String text) {
        return Catalog.builder().build().script("test", text, Map.of());
    }

    static Stream<String> lines(String file) throws IOException {
        try (InputStream in = ReferenceIntegralsTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    static Stream<String> integrals() throws IOException {
        return lines("integrals.csv");
    }

    static Stream<String> lengths() throws IOException {
        return lines("lengths.csv");
    }

    private static Bounds range(Geometry space, String variable, String lower, String upper) {
        RegionReader.Range range = new RegionReader(space.coordinates(), List.of())
                .region(variable + "=" + lower + ".." + upper)
                .get(0);
        return new Bounds(variable, range.lower(), range.upper());
    }

    @ParameterizedTest
    @MethodSource("integrals")
    void theErrorOfAnIntegralCoversTheTruth(String line) {
        String[] parts = line.split("\\|");
        Expr f = ExpressionReader.over(List.of("x")).read(parts[0]);
        Volume found = VolumeIntegral.of(LINE, Region.of(List.of(range(LINE, "x", parts[1], parts[2]))))
                .times(f)
                .volume();
        assertCovers(parts[3], found.value(), found.error(), ROUGH.getOrDefault(parts[0], 1e-12), found.toString());
        assertEquals(Volume.Answer.CONVERGES, found.answer());
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void theErrorOfALengthCoversTheTruth(String line) {
        String[] parts = line.split("\\|");
        Geometry space = geometry(parts[1]);
        String t = space.coordinates().contains("t") ? "s" : "t";
        Curve curve = Curve.of(
                range(space, t, parts[3], parts[4]),
                new RegionReader(space.coordinates(), List.of()).map(parts[2], List.of(t)));
        Length found = CurveLength.of(space, curve).length();
        assertCovers(parts[5], found.value(), found.error(), 1e-12, found.toString());
        assertEquals(Volume.Answer.CONVERGES, found.answer());
    }

    @ParameterizedTest
    @CsvSource({
        "1/sin(x), 1/2, pi, DIVERGES",
        "1/x, 1, inf, DIVERGES",
        "1/x^2, 0, 1, DIVERGES",
        "1/x, -1, 1, UNDECIDED",
        "1/x^2, -1, 2, UNDECIDED",
        "tan(x), 0, pi, UNDECIDED",
        "1/(x ln(x)^2), 0, 1/2, UNDECIDED",
        "1/(x ln(x)), 2, inf, UNDECIDED",
        "sin(x)/x, 0, inf, UNDECIDED"
    })
    void noValueIsClaimedWhereNoneIsFound(String integrand, String lower, String upper, Volume.Answer answer) {
        Volume found = VolumeIntegral.of(LINE, Region.of(List.of(range(LINE, "x", lower, upper))))
                .times(ExpressionReader.over(List.of("x")).read(integrand))
                .volume();
        assertEquals(answer, found.answer(), found.toString());
    }

    private static void assertCovers(String expected, double value, double error, double ceiling, String found) {
        BigDecimal truth = new BigDecimal(expected);
        double deviation = truth.subtract(new BigDecimal(value)).abs().doubleValue();
        assertTrue(deviation <= error, found + " deviates by " + deviation);
        assertTrue(error <= ceiling * Math.max(1, Math.abs(value)), found + " claims too little");
    }
}
