package org.vielbein.core.curvature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.kernel.Program;
import org.vielbein.core.language.ExpressionReader;
import org.vielbein.core.number.DoubleDouble;

/** Formulas and numbers of curvature against SymPy and Maxima: 23 metrics, two points each. */
class CurvatureReferenceTest {
    /** Relative to the value; formulas are evaluated in double-double. */
    private static final double TOLERANCE = 1e-20;

    static Stream<CurvatureReference.Place> places() {
        return CurvatureReference.places().stream();
    }

    private static Geometry geometry(CurvatureReference.Place place) {
        return Catalog.builder()
                .build()
                .script(place.geometry().name(), place.geometry().text(), place.parameters());
    }

    @ParameterizedTest
    @MethodSource("places")
    void numbersAreThoseOfOtherPrograms(CurvatureReference.Place place) {
        Geometry geometry = geometry(place);
        List<Expr> point = place.point().values().stream()
                .map(CurvatureReferenceTest::constant)
                .toList();
        CurvatureAtPoint curvature = geometry.at(point).curvature();
        for (CurvatureReference.Tensor tensor : place.tensors()) {
            TensorKind kind = kind(tensor);
            for (int[] indices : indices(place, tensor, kind)) {
                double expected = tensor.at(boxed(indices)).doubleValue();
                double found = curvature.component(kind, indices);
                assertEquals(expected, found, 1e-15 * Math.abs(expected), tensor.quantity() + Arrays.toString(indices));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void formulasHaveTheValuesOfOtherPrograms(CurvatureReference.Place place) {
        Geometry geometry = geometry(place);
        Map<String, Expr> values = new HashMap<>();
        place.point().forEach((name, value) -> values.put(name, constant(value)));
        place.parameters().forEach((name, value) -> {
            if (!geometry.parameters().stream()
                    .filter(p -> p.parameter().name().equals(name))
                    .allMatch(p -> p.parameter() instanceof Parameter.Function)) {
                values.put(name, constant(value));
            }
        });
        for (CurvatureReference.Tensor tensor : place.tensors()) {
            TensorKind kind = kind(tensor);
            List<Expr> formulas = new ArrayList<>();
            List<int[]> indices = indices(place, tensor, kind);
            indices.forEach(i -> formulas.add(geometry.formulas().component(kind, i)));
            DoubleDouble[] found = evaluated(formulas, values);
            for (int k = 0; k < found.length; k++) {
                BigDecimal expected = tensor.at(boxed(indices.get(k)));
                String what = tensor.quantity() + Arrays.toString(indices.get(k)) + " = " + formulas.get(k);
                if (expected.signum() == 0) {
                    assertTrue(formulas.get(k).isZero() || found[k].abs().doubleValue() < 1e-25, what);
                } else {
                    double error = found[k].toBigDecimal().subtract(expected).doubleValue() / expected.doubleValue();
                    assertEquals(0, error, TOLERANCE, what);
                }
            }
        }
    }

    private static Expr constant(String text) {
        return ExpressionReader.constants().read(text);
    }

    private static DoubleDouble[] evaluated(List<Expr> formulas, Map<String, Expr> values) {
        Graph graph = new Graph();
        Map<String, Node> symbols = new HashMap<>();
        values.forEach((name, value) -> symbols.put(name, graph.of(value)));
        List<Node> nodes = formulas.stream().map(e -> graph.of(e, symbols)).toList();
        return Program.of(graph, List.of(), nodes).precise().eval(new DoubleDouble[0]);
    }

    private static TensorKind kind(CurvatureReference.Tensor tensor) {
        return tensor.quantity().equals("gauss")
                ? TensorKind.SCALAR
                : TensorKind.of(tensor.quantity()).orElseThrow();
    }

    private static Integer[] boxed(int[] indices) {
        return Arrays.stream(indices).boxed().toArray(Integer[]::new);
    }

    /** Of the pairs in five dimensions only the first half is listed. */
    private static List<int[]> indices(
            CurvatureReference.Place place, CurvatureReference.Tensor tensor, TensorKind kind) {
        int n = place.point().size();
        List<int[]> all = new ArrayList<>();
        int count = (int) Math.pow(n, kind.rank());
        for (int k = 0; k < count; k++) {
            int[] indices = new int[kind.rank()];
            for (int at = kind.rank() - 1, rest = k; at >= 0; at--, rest /= n) {
                indices[at] = rest % n;
            }
            boolean half = n < 5 || kind.rank() < 4 || indices[0] < indices[1] && indices[2] < indices[3];
            if (half && !tensor.quantity().equals("gauss")) {
                all.add(indices);
            }
        }
        return all;
    }
}
