package org.vielbein.core.formula;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.core.graph.FunctionBody;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.number.Interval;

/**
 * Intervals that hold the values of a formula at points where the assumptions hold, unknown functions replaced by some: one without
 * 0 disproves that the formula is zero.
 */
final class IntervalValue {
    private static final int POINTS = 16;

    private final Node formula;
    private final Assumptions assumptions;

    private IntervalValue(Node formula, Assumptions assumptions) {
        this.formula = formula;
        this.assumptions = assumptions;
    }

    /** Whether a point was found at which the formula is certainly not 0. */
    static boolean isNotZero(Node node, Assumptions assumptions) {
        return new IntervalValue(withFunctions(node, Expressions.number(2)), assumptions).isNotZero()
                || new IntervalValue(withFunctions(node, Expressions.ratio(-1, 4)), assumptions).isNotZero();
    }

    /** f(u, v, …) = c + sin(u + 2 v + …): no derivative of it vanishes identically. */
    private static Node withFunctions(Node node, Expr c) {
        Map<String, FunctionBody> bodies = new TreeMap<>();
        for (Node part : Graph.reachable(List.of(node))) {
            if (part.kind() == Node.Kind.APPLY && part.function().isUnknown()) {
                bodies.put(part.function().name(), body(part, bodies.size(), c));
            }
        }
        return bodies.isEmpty() ? node : node.graph().bind(node, bodies);
    }

    private static FunctionBody body(Node application, int which, Expr c) {
        List<String> names = new java.util.ArrayList<>();
        Expr phase = Expressions.ratio(3 + 2L * which, 7);
        for (int k = 0; k < application.children().size(); k++) {
            names.add("@" + k);
            phase = phase.plus(Expressions.symbol("@" + k).times(k + 1L));
        }
        return new FunctionBody(names, Expressions.sin(phase).plus(c));
    }

    private boolean isNotZero() {
        Random random = new Random(1);
        for (int k = 0; k < POINTS; k++) {
            Optional<Map<Node, Interval>> point = point(random, k);
            if (point.isPresent()) {
                Interval value = value(formula, point.get());
                if (value.isFinite() && !value.holdsZero()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A point where the assumptions certainly hold. */
    private Optional<Map<Node, Interval>> point(Random random, int attempt) {
        Map<Node, Interval> point = new HashMap<>();
        List<Node> all = new java.util.ArrayList<>(List.of(formula));
        all.addAll(assumptions.notNegative());
        Set<Node> ranged = assumptions.ranges().keySet();
        ranged.forEach(symbol -> place(symbol, point, random, attempt));
        for (Node node : Graph.reachable(all)) {
            if (node.kind() == Node.Kind.SYMBOL && !point.containsKey(node)) {
                place(node, point, random, attempt);
            }
        }
        boolean holds = assumptions.notNegative().stream()
                        .allMatch(node -> value(node, point).low() >= 0)
                && ranged.stream().allMatch(symbol -> isInside(symbol, point));
        return holds ? Optional.of(point) : Optional.empty();
    }

    private boolean isInside(Node symbol, Map<Node, Interval> point) {
        Assumptions.Range range = assumptions.ranges().get(symbol);
        Interval x = point.get(symbol);
        return range.lower().map(end -> x.minus(value(end, point)).low() >= 0).orElse(true)
                && range.upper()
                        .map(end -> value(end, point).minus(x).low() >= 0)
                        .orElse(true);
    }

    private void place(Node symbol, Map<Node, Interval> point, Random random, int attempt) {
        if (point.containsKey(symbol)) {
            return;
        }
        point.put(symbol, Interval.ANY);
        Assumptions.Range range =
                assumptions.ranges().getOrDefault(symbol, new Assumptions.Range(Optional.empty(), Optional.empty()));
        range.lower().ifPresent(end -> placeAll(end, point, random, attempt));
        range.upper().ifPresent(end -> placeAll(end, point, random, attempt));
        double low = range.lower().map(end -> value(end, point).high()).orElse(Double.NEGATIVE_INFINITY);
        double high = range.upper().map(end -> value(end, point).low()).orElse(Double.POSITIVE_INFINITY);
        double part = 0.05 + 0.9 * random.nextDouble();
        double step = 4 * part;
        double x;
        if (Double.isFinite(low) && Double.isFinite(high)) {
            x = low + part * (high - low);
        } else if (Double.isFinite(low)) {
            x = low + step;
        } else if (Double.isFinite(high)) {
            x = high - step;
        } else {
            x = attempt % 2 == 0 ? step : step - 3;
        }
        point.put(symbol, Interval.of(x));
    }

    private void placeAll(Node end, Map<Node, Interval> point, Random random, int attempt) {
        for (Node part : Graph.reachable(List.of(end))) {
            if (part.kind() == Node.Kind.SYMBOL) {
                place(part, point, random, attempt);
            }
        }
    }

    private static Interval value(Node root, Map<Node, Interval> point) {
        Map<Node, Interval> values = new HashMap<>(point);
        for (Node node : Graph.reachable(List.of(root))) {
            if (!values.containsKey(node)) {
                values.put(
                        node,
                        value(node, node.children().stream().map(values::get).toList()));
            }
        }
        return values.get(root);
    }

    private static Interval value(Node node, List<Interval> u) {
        return switch (node.kind()) {
            case CONSTANT -> constant(node.constant().orElseThrow());
            case SYMBOL -> Interval.ANY;
            case SUM -> u.stream().reduce(Interval.ZERO, Interval::plus);
            case PRODUCT -> u.stream().reduce(Interval.ONE, Interval::times);
            case POWER -> power(node.children().get(1), u);
            case APPLY ->
                node.function().isElementary() ? application(node.function().name(), u) : Interval.ANY;
        };
    }

    private static Interval constant(Constant c) {
        return Interval.of(c.numerator(), c.denominator());
    }

    private static Interval power(Node exponent, List<Interval> u) {
        Optional<Constant> n = exponent.constant();
        if (n.isPresent() && n.get().isInt()) {
            return u.get(0).power(n.get().intValueExact());
        }
        boolean half = n.isPresent() && n.get().multiply(Constant.of(2)).isInt();
        return half
                ? u.get(0).sqrt().power(n.orElseThrow().multiply(Constant.of(2)).intValueExact())
                : u.get(0).ln().times(u.get(1)).exp();
    }

    private static Interval application(String name, List<Interval> u) {
        if (u.isEmpty()) {
            return name.equals("pi") ? Interval.PI : Interval.ANY;
        }
        Interval x = u.get(0);
        return switch (name) {
            case "sin" -> x.sin();
            case "cos" -> x.cos();
            case "tan" -> x.tan();
            case "exp" -> x.exp();
            case "ln" -> x.ln();
            case "sinh" -> x.sinh();
            case "cosh" -> x.cosh();
            case "tanh" -> x.tanh();
            case "atan" -> x.atan();
            case "asin" -> x.asin();
            case "acos" -> x.acos();
            case "asinh" -> x.asinh();
            case "acosh" -> x.acosh();
            case "atanh" -> x.atanh();
            case "cbrt" -> x.cbrt();
            case "abs" -> x.abs();
            case "sign" -> x.low() > 0 ? Interval.ONE : x.high() < 0 ? Interval.of(-1) : Interval.ANY;
            case "min" -> x.min(u.get(1));
            case "max" -> x.max(u.get(1));
            default -> Interval.ANY;
        };
    }
}
