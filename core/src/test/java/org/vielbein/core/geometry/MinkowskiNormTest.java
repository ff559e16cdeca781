package org.vielbein.core.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.number;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.language.PointReader;
import org.vielbein.core.language.VectorReader;

/** Norms and fundamental tensors of line elements of other degrees, against SymPy's derivatives of F² (minkowski.py). */
class MinkowskiNormTest {
    private static Geometry geometry(String text) {
        return Catalog.builder().build().script("root", text, Map.of());
    }

    private static MinkowskiVector measured(Geometry space, String point, String vector) {
        return space.minkowskiNorm(PointReader.read(point, space.coordinates()))
                .measure(VectorReader.read(vector, space.coordinates()));
    }

    static Stream<String> cases() throws IOException {
        try (InputStream in = MinkowskiNormTest.class.getResourceAsStream("minkowski.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void normAndFundamentalTensorAreThoseOfSympy(String line) {
        String[] parts = line.split("; ");
        Geometry space = geometry(parts[1].replace("\\n", "\n"));
        double[] expected = Arrays.stream(parts[4].split(", "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        MinkowskiVector v = measured(space, parts[2], parts[3]);
        assertEquals(expected[0], v.norm().orElseThrow(), 4e-16 * expected[0]);
        double[][] g = v.fundamentalTensor().orElseThrow();
        int at = 1;
        for (int i = 0; i < g.length; i++) {
            for (int j = i; j < g.length; j++) {
                assertEquals(expected[at], g[i][j], 1e-15 * Math.max(1, Math.abs(expected[at])), i + ", " + j);
                assertEquals(g[i][j], g[j][i]);
                at++;
            }
        }
        assertEquals(at, expected.length);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFundamentalTensorGivesTheNormInItsDirection(String line) {
        String[] parts = line.split("; ");
        MinkowskiVector v = measured(geometry(parts[1].replace("\\n", "\n")), parts[2], parts[3]);
        double[][] g = v.fundamentalTensor().orElseThrow();
        double sum = 0;
        for (int i = 0; i < g.length; i++) {
            for (int j = 0; j < g.length; j++) {
                sum += g[i][j] * v.components()[i] * v.components()[j];
            }
        }
        double norm = v.norm().orElseThrow();
        assertEquals(norm * norm, sum, 1e-14 * norm * norm);
    }

    @Test
    void aCubicFormMeasuresAVectorOrItsOpposite() {
        Geometry space = geometry("ds^3 = dx^3 + 2 dy^3");
        assertEquals(Math.cbrt(3), measured(space, "0,0", "1,1").norm().orElseThrow(), 1e-15);
        MinkowskiVector opposite = measured(space, "0,0", "-1,-1");
        assertTrue(opposite.norm().isEmpty());
        assertEquals(-3, opposite.form());
    }

    @Test
    void theFundamentalTensorIsDegenerateWhereTheCurveOfUnitVectorsIsFlat() {
        Geometry space = geometry("ds^4 = dx^4 + dy^4");
        MinkowskiVector along = measured(space, "0,0", "1,0");
        assertTrue(along.degenerate());
        assertArrayEquals(new double[] {1, 0}, along.fundamentalTensor().orElseThrow()[0]);
        assertArrayEquals(new double[] {0, 0}, along.fundamentalTensor().orElseThrow()[1]);
        assertFalse(measured(space, "0,0", "1,1").degenerate());
    }

    @Test
    void vectorsOfAnySizeAreMeasured() {
        Geometry space = geometry("ds^4 = dx^4 + dy^4");
        Expr large = Constant.of(new BigDecimal("1e150"));
        MinkowskiVector v = space.minkowskiNorm(List.of(number(0), number(0))).measure(List.of(large, number(0)));
        assertEquals(1e150, v.norm().orElseThrow(), 1e135);
        assertEquals(0, measured(space, "0,0", "0,0").norm().orElseThrow());
        assertTrue(measured(space, "0,0", "0,0").fundamentalTensor().isEmpty());
    }

    @Test
    void whatNeedsComponentsSaysSo() {
        Geometry space = geometry("ds^4 = dx^4 + dy^4");
        assertEquals(4, space.degree());
        GeometryException e = assertThrows(GeometryException.class, () -> space.at(0, 0));
        assertEquals(
                "root: this asks for components g_ij, and the line element ds^4 = dx^4 + dy^4 has degree 4, so there are none;"
                        + " it measures vectors and curves by its root, see measure and length.",
                e.getMessage());
        assertThrows(GeometryException.class, space::formulas);
        GeometryException quadratic = assertThrows(
                GeometryException.class, () -> geometry("ds^2 = dx^2").minkowskiNorm(List.of(number(0))));
        assertEquals(
                "root: the line element has degree 2, so its norm is that of the tangent space at a point.",
                quadratic.getMessage());
    }

    @Test
    void thePointIsCheckedAsEverywhere() {
        Geometry space = geometry("coordinates r in (0, inf), t\nds^4 = dr^4/r + dt^4");
        NoAnswerException e = assertThrows(NoAnswerException.class, () -> measured(space, "-1,0", "1,0"));
        assertEquals(
                "root at r = -1, t = 0: the point lies outside the chart because r is not in (0, inf).",
                e.getMessage());
    }

    @Test
    void aChainOfEqualitiesIsProvedInAnyDegree() {
        assertEquals(
                4,
                geometry("ds^4 = (dx^2 + dy^2)^2 = dx^4 + 2 dx^2 dy^2 + dy^4").degree());
        RuntimeException e =
                assertThrows(RuntimeException.class, () -> geometry("ds^4 = (dx^2 + dy^2)^2 = dx^4 + dy^4"));
        assertEquals(
                "root:1:26: The chain of equalities claims that `(dx^2 + dy^2)^2` and `dx^4 + dy^4` are the same, and their"
                        + " values on a vector, which are different functions.\n"
                        + "    ds^4 = (dx^2 + dy^2)^2 = dx^4 + dy^4\n                             ^^^^^^^^^^^",
                e.getMessage());
    }
}
