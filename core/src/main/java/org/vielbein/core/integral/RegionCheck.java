package org.vielbein.core.integral;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Symbol;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.geometry.NoAnswerException;
import org.vielbein.core.geometry.NoPullBackException;
import org.vielbein.core.geometry.ParameterValue;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.kernel.Program;
import org.vielbein.core.number.DoubleDouble;

/** Whether a region fits a space: its names, the order of its bounds, whether they cross, whether it stays within the chart. */
final class RegionCheck {
    private static final double INWARD = 1e-6;
    private static final int SCATTERED = 128;
    private static final int MOST_CORNERS = 243;

    private final Geometry space;
    private final Region region;

    RegionCheck(Geometry space, Region region) {
        this.space = space;
        this.region = region;
    }

    /** @throws GeometryException if a name is missing, unknown, given twice, or used before its range */
    void names(Expr integrand) {
        Set<String> known = new HashSet<>(parameters());
        Set<String> variables = new HashSet<>();
        for (Bounds b : region.bounds()) {
            if (!variables.add(b.variable())) {
                throw refused("gives the range of " + b.variable() + " twice; give it once");
            }
            if (region.map().isPresent() && parameters().contains(b.variable())) {
                throw refused("has a variable " + b.variable()
                        + ", which is a parameter of the geometry; give it another name");
            }
            b.lower().ifPresent(e -> requireKnown(e, known, b));
            b.upper().ifPresent(e -> requireKnown(e, known, b));
            known.add(b.variable());
        }
        region.map().ifPresentOrElse(map -> mapNames(map, known), this::coordinateNames);
        Set<String> all = new HashSet<>(known);
        all.addAll(space.coordinates());
        for (String name : symbols(space.given(integrand))) {
            if (!all.contains(name)) {
                throw new GeometryException("The integrand " + integrand + " contains " + name
                        + ", which is neither a coordinate nor a parameter of " + space.name() + "; name those alone.");
            }
        }
    }

    private void coordinateNames() {
        List<String> missing = space.coordinates().stream()
                .filter(x -> !region.variables().contains(x))
                .toList();
        List<String> unknown = region.variables().stream()
                .filter(x -> !space.coordinates().contains(x))
                .toList();
        if (!unknown.isEmpty()) {
            throw refused("names " + String.join(", ", unknown) + ", and the coordinates of " + space.name() + " are "
                    + String.join(", ", space.coordinates()) + "; name these, or give a map to them");
        }
        if (!missing.isEmpty()) {
            throw refused("gives no range of " + String.join(", ", missing) + ", and " + space.name()
                    + " has the coordinates " + String.join(", ", space.coordinates())
                    + "; give a range of each, or a map from fewer variables");
        }
    }

    private void mapNames(Map<String, Expr> map, Set<String> known) {
        if (!map.keySet().equals(new HashSet<>(space.coordinates()))) {
            throw new GeometryException("The map gives " + String.join(", ", map.keySet()) + ", and the coordinates of "
                    + space.name() + " are " + String.join(", ", space.coordinates())
                    + "; give an expression for each of these.");
        }
        if (region.bounds().size() > space.dimension()) {
            throw refused("has " + region.bounds().size() + " variables, and " + space.name() + " has "
                    + space.dimension() + " dimensions; an image has no more variables than the space has dimensions");
        }
        map.forEach((x, e) -> symbols(e).stream()
                .filter(s -> !known.contains(s))
                .findFirst()
                .ifPresent(s -> {
                    throw new GeometryException("The map gives " + x + " = " + e + ", and " + s
                            + " is neither a variable of the region " + region + " nor a parameter of " + space.name()
                            + "; give a range of it.");
                }));
    }

    private void requireKnown(Expr end, Set<String> known, Bounds of) {
        for (String name : symbols(end)) {
            if (!known.contains(name)) {
                String place = region.variables().contains(name)
                        ? name.equals(of.variable())
                                ? "which is the variable itself; a bound uses variables before its own"
                                : "whose range comes later; put the range of " + name + " before that of "
                                        + of.variable()
                        : "which is neither a variable of the region nor a parameter of " + space.name()
                                + "; use those alone";
                throw new GeometryException(
                        "The bound " + end + " of " + of.variable() + " contains " + name + ", " + place + ".");
            }
        }
    }

    private GeometryException refused(String what) {
        return new GeometryException("The region " + region + " " + what + ".");
    }

    private Set<String> parameters() {
        Set<String> names = new TreeSet<>();
        space.parameters().stream()
                .map(ParameterValue::parameter)
                .filter(p -> p instanceof Parameter.Real)
                .map(Parameter::name)
                .forEach(names::add);
        return names;
    }

    private static Set<String> symbols(Expr e) {
        return e.fold((part, children) -> {
            Set<String> all = new TreeSet<>();
            children.forEach(all::addAll);
            if (part instanceof Symbol s) {
                all.add(s.name());
            }
            return all;
        });
    }

    /** The periods of those variables that are periodic coordinates. */
    Map<String, Double> periods() {
        Map<String, Double> periods = new LinkedHashMap<>();
        if (region.map().isEmpty()) {
            double[] all = space.periods();
            for (int i = 0; i < all.length; i++) {
                if (all[i] > 0) {
                    periods.put(space.coordinates().get(i), all[i]);
                }
            }
        }
        return periods;
    }

    /**
     * Tries places all over the region.
     *
     * @throws GeometryException if bounds cross, or a range is longer than a period
     * @throws NoAnswerException if a place lies outside the chart
     */
    void places(Part part, Map<String, DoubleDouble> values) {
        Cube cube = new Cube(part, values);
        Scan scan = new Scan(cube);
        for (int i = 0; i < part.dimension(); i++) {
            scan.requireOrder(i);
        }
        periodsFit(part, cube);
        Program image = Program.of(
                part.f().graph(), inputs(part, values), imageNodes(part.f().graph()));
        DoubleDouble[] parameters = values.values().toArray(DoubleDouble[]::new);
        for (double[] u : Scan.places(part.dimension(), INWARD, SCATTERED, MOST_CORNERS)) {
            DoubleDouble[] x = cube.preciseCoordinates(scan.positions(u));
            DoubleDouble[] in = new DoubleDouble[x.length + parameters.length];
            System.arraycopy(x, 0, in, 0, x.length);
            System.arraycopy(parameters, 0, in, x.length, parameters.length);
            requireInside(java.util.Arrays.stream(image.precise().eval(in))
                    .mapToDouble(DoubleDouble::doubleValue)
                    .toArray());
        }
    }

    private List<String> inputs(Part part, Map<String, DoubleDouble> values) {
        List<String> inputs = new java.util.ArrayList<>(part.variables());
        inputs.addAll(values.keySet());
        return inputs;
    }

    private List<Node> imageNodes(Graph graph) {
        Map<String, Expr> image = region.image();
        return space.coordinates().stream().map(x -> graph.of(image.get(x))).toList();
    }

    private void requireInside(double... point) {
        for (double x : point) {
            if (!Double.isFinite(x)) {
                return;
            }
        }
        if (!space.contains(point)) {
            try {
                space.toMetricCoordinates(point);
            } catch (NoPullBackException nothing) {
                return; // far out a map may overflow; of what has no value the integral itself tells
            } catch (NoAnswerException outside) {
                throw new NoAnswerException("The region " + region + " leaves the chart: " + outside.getMessage());
            }
        }
    }

    private void periodsFit(Part part, Cube cube) {
        for (int i = 0; i < part.dimension(); i++) {
            double period = part.ends().get(i).period().orElse(0.0);
            if (period > 0 && part.hasConstantEnds(i)) {
                DoubleDouble[] ab = cube.endsBehind(cube.preciseCoordinates(new double[i]));
                double width =
                        cube.kind(i) == Cube.Kind.BOUNDED ? ab[1].minus(ab[0]).doubleValue() : Double.POSITIVE_INFINITY;
                if (width > period * (1 + 1e-12)) {
                    throw new GeometryException(
                            "The range " + part.written().get(i) + " has the length " + Numerals.of(width)
                                    + ", and " + part.variables().get(i) + " has the period " + Numerals.of(period)
                                    + ", so it covers points more than once; end it after one period, or use a map, which counts them.");
                }
            }
        }
    }
}
