package org.vielbein.core.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Symbol;
import org.vielbein.api.metric.OneForm;
import org.vielbein.api.metric.QuadraticTerm;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.kernel.Program;
import org.vielbein.core.language.KnownGeometries;
import org.vielbein.core.language.Script;

/** Every line of every derivation, with numbers for coordinates and differentials; ds² is the kernel's. */
class DerivationTest {
    private static final Path SHIPPED = Path.of("..", "plugins", "scripts", "src", "main", "geometries");
    private static final double STEP = 1e-5;
    private static final int TRIES = 400;

    private final Map<String, Double> values = new HashMap<>();
    private final Map<String, Double> forward = new HashMap<>();
    private final Map<String, Double> backward = new HashMap<>();

    @Test
    void everyLineOfEveryShippedScriptIsATrueEquation() throws IOException {
        int derived = 0;
        try (Stream<Path> files = Files.list(SHIPPED)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".geometry"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                if (text.lines().anyMatch(line -> line.startsWith("map to "))) {
                    continue; // what it maps to belongs to a catalogue, which this package does not know
                }
                var metric =
                        Script.read(file.toString(), text, KnownGeometries.NONE).metric();
                if (metric.isPresent() && holds(Geometry.of(metric.get()))) {
                    derived++;
                }
            }
        }
        assertTrue(derived >= 30, "derived " + derived);
    }

    @Test
    void aSphereOfTheSpiIsDerived() {
        assertTrue(holds(Geometry.of(Spaces.sphere())));
    }

    @Test
    void componentsAndChartsHaveNoDerivationAndSaySo() {
        assertEquals(
                "Nothing is to be derived: the line element is given by its components.",
                Derivation.of(Geometry.of(Spaces.plane())).remark().orElseThrow());
        Geometry polar = Geometry.of(Spaces.plane()).in(Spaces.polar(), Arguments.of(Spaces.polar()));
        assertEquals(
                "The pull-back through a chart is not derived line by line; vielbein tensor gives its components.",
                Derivation.of(polar).remark().orElseThrow());
    }

    private boolean holds(Geometry space) {
        if (space.parameters().stream()
                .anyMatch(p -> p.value().isEmpty() || !(p.parameter() instanceof Parameter.Real))) {
            return false; // no numbers
        }
        Derivation derivation = Derivation.of(space);
        if (derivation.steps().isEmpty()) {
            return false;
        }
        Random random = new Random(4);
        for (int k = 0; k < TRIES; k++) {
            double[] point = random.doubles(space.dimension(), 0.1, 3).toArray();
            if (space.contains(point)) {
                check(
                        space,
                        derivation,
                        point,
                        random.doubles(space.dimension(), -1, 1).toArray());
                return true;
            }
        }
        return false;
    }

    private void check(Geometry space, Derivation derivation, double[] point, double[] direction) {
        List.of(values, forward, backward).forEach(Map::clear);
        space.parameters().forEach(p -> {
            double number = number(p.value());
            List.of(values, forward, backward).forEach(m -> m.put(p.parameter().name(), number));
        });
        for (int i = 0; i < point.length; i++) {
            String x = space.coordinates().get(i);
            values.put(x, point[i]);
            values.put("d" + x, direction[i]);
            forward.put(x, point[i] + STEP * direction[i]);
            backward.put(x, point[i] - STEP * direction[i]);
        }
        double length = space.at(point).squaredNorm(direction);
        for (Derivation.Step step : derivation.steps()) {
            if (step.heading().equals("definition")) {
                String name = ((Symbol) ((Derivation.Value) step.left()).value()).name();
                Expr f = ((Derivation.Value) step.right()).value();
                values.put(name, value(f, values));
                values.put("d" + name, (value(f, forward) - value(f, backward)) / (2 * STEP));
            }
            double left = side(step.left(), length);
            double right = side(step.right(), length);
            double size = Math.max(1, Math.abs(length));
            assertEquals(left, right, 1e-6 * Math.max(size, Math.abs(left)), space + ": " + step);
        }
    }

    private static double number(String text) {
        return value(
                Script.read("value", "coordinates q; ds^2 = (" + text + ") dq^2", KnownGeometries.NONE)
                        .metric()
                        .map(Geometry::of)
                        .orElseThrow()
                        .components()
                        .get(0)
                        .get(0),
                Map.of("q", 0.0));
    }

    private double side(Derivation.Side side, double length) {
        if (side instanceof Derivation.Value v) {
            return value(v.value(), values);
        }
        if (side instanceof Derivation.Form f) {
            return form(f.form());
        }
        if (side instanceof Derivation.Square s) {
            double sum = 0;
            for (QuadraticTerm term : s.square().terms()) {
                sum += value(term.weight(), values) * form(term.left()) * form(term.right());
            }
            return sum;
        }
        return length;
    }

    private double form(OneForm form) {
        return form.terms().stream()
                .mapToDouble(t -> value(t.coefficient(), values) * values.get("d" + ((Symbol) t.function()).name()))
                .sum();
    }

    private static double value(Expr e, Map<String, Double> at) {
        Graph graph = new Graph();
        List<String> inputs = new ArrayList<>(at.keySet());
        var kernel = Program.of(graph, inputs, List.of(graph.of(e))).interpreted();
        double[] out = new double[1];
        double[] in = inputs.stream().mapToDouble(at::get).toArray();
        kernel.eval(in, 0, out, 0, new double[kernel.scratch()]);
        return out[0];
    }
}
