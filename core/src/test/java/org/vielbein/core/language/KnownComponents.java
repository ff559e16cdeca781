package org.vielbein.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Apply;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.api.expr.ScalarField;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.Signature;
import org.vielbein.core.linalg.Inertia;
import org.vielbein.core.linalg.Matrix;

/** Components that SymPy computed from matrices typed by hand, and the metric that must have them. */
final class KnownComponents {
    private static final double TOLERANCE = 1e-13;
    /** Names that some spellings write in another way. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "varphi", "phi", "vartheta", "theta", "varepsilon", "epsilon", "x_1", "x1", "x_2", "x2", "x_3", "x3");

    private KnownComponents() {}

    /** The components of each line element of the table, by its name. */
    static Map<String, List<Component>> of(String file) {
        return Table.lines(file)
                .map(line -> Component.of(line.split("\\|", -1)))
                .collect(Collectors.groupingBy(Component::id, LinkedHashMap::new, Collectors.toList()));
    }

    /** One component at a point; the values of functions stand in it as formulas. */
    record Component(
            String id,
            Map<String, Double> point,
            Map<String, String> functions,
            String row,
            String column,
            double value) {
        static Component of(String[] cells) {
            Map<String, Double> point = new HashMap<>();
            for (String each : cells[1].split(" ")) {
                String[] pair = each.split("=");
                point.put(pair[0], rational(pair[1]));
            }
            Map<String, String> functions = Arrays.stream(cells[2].split(";"))
                    .filter(f -> !f.isEmpty())
                    .map(f -> f.split("=", 2))
                    .collect(Collectors.toMap(f -> f[0].substring(0, f[0].indexOf('(')), f -> f[0] + "=" + f[1]));
            return new Component(cells[0], point, functions, cells[3], cells[4], Double.parseDouble(cells[5]));
        }

        private static double rational(String text) {
            String[] parts = text.split("/");
            return Double.parseDouble(parts[0]) / (parts.length == 1 ? 1 : Double.parseDouble(parts[1]));
        }

        double at(String name) {
            Double value = point.get(OTHER_NAMES.getOrDefault(name, name));
            return value == null ? Double.NaN : value;
        }
    }

    static void assertHas(List<Component> components, Metric metric) {
        Arguments given = Arguments.of(metric);
        Coordinates x = Coordinates.of(metric.domain(given));
        List<String> names =
                x.names().stream().map(n -> OTHER_NAMES.getOrDefault(n, n)).toList();
        Set<String> expected =
                new TreeSet<>(components.stream().map(Component::row).toList());
        assertEquals(expected, new TreeSet<>(names));
        LineElement line = metric.lineElement(x, given);
        for (Component c : components) {
            Expr g = line.component(x, names.indexOf(c.row()), names.indexOf(c.column()));
            double actual =
                    new Valued(c::at).of(put(g, metric, components.get(0).functions()));
            assertEquals(c.value(), actual, TOLERANCE * (1 + Math.abs(c.value())), () -> c + " is " + g);
        }
    }

    /** The signs of the numbers at the first point. */
    static Signature signature(List<Component> components) {
        List<Component> first = components.stream()
                .filter(c -> c.point().equals(components.get(0).point()))
                .toList();
        List<String> names = first.stream().map(Component::row).distinct().toList();
        double[][] g = new double[names.size()][names.size()];
        for (Component c : first) {
            int i = names.indexOf(c.row());
            int j = names.indexOf(c.column());
            g[i][j] = c.value();
            g[j][i] = c.value();
        }
        Inertia inertia = Inertia.of(Matrix.of(g));
        return Signature.of(inertia.plus(), inertia.minus());
    }

    /** The formula with the functions of the case for the unknown ones, and their derivatives taken. */
    private static Expr put(Expr g, Metric metric, Map<String, String> functions) {
        Map<String, ScalarField> bodies = new HashMap<>();
        functions.forEach((name, text) -> bodies.put(name, body(text)));
        for (Parameter p : metric.parameters()) {
            if (p instanceof Parameter.Function f) {
                f.byDefault().ifPresent(body -> bodies.putIfAbsent(f.name(), body));
            }
        }
        return put(g, bodies);
    }

    private static Expr put(Expr g, Map<String, ScalarField> bodies) {
        return g.<Expr>fold((node, parts) ->
                node instanceof Apply a && a.function().isUnknown()
                        ? put(value(a.function(), parts, bodies.get(a.function().name())), bodies)
                        : Expressions.rebuilt(node, parts));
    }

    private static Expr value(FunctionSymbol f, List<Expr> arguments, ScalarField body) {
        List<Expr> names = new ArrayList<>();
        arguments.forEach(a -> names.add(Expressions.symbol("argument" + names.size())));
        Expr value = body.at(names);
        for (int i = 0; i < names.size(); i++) {
            for (int k = 0; k < f.orders()[i]; k++) {
                value = Expressions.derivative(value, names.get(i));
            }
        }
        return substituted(value, names, arguments);
    }

    private static Expr substituted(Expr e, List<Expr> names, List<Expr> values) {
        Map<Expr, Expr> map = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            map.put(names.get(i), values.get(i));
        }
        return Expressions.substitute(e, map);
    }

    private static ScalarField body(String text) {
        String head = text.substring(0, text.indexOf('='));
        List<String> names = Arrays.asList(
                head.substring(head.indexOf('(') + 1, head.length() - 1).split(","));
        Expr body = ExpressionReader.over(names).read(text.substring(head.length() + 1));
        List<Expr> symbols = names.stream().map(Expressions::symbol).toList();
        return arguments -> substituted(body, symbols, arguments);
    }
}
