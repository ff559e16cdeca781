package org.vielbein.app.host;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.DistanceFormula;
import org.vielbein.api.metric.Immersion;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.Signature;

/**
 * A plugin's metric, every call of it under guard. It has the abilities that the metric has and no others, as they are found by
 * {@code instanceof}.
 */
class GuardedMetric implements Metric {
    private final Metric metric;
    private final PluginCall call;
    private final String name;

    private GuardedMetric(Metric metric, PluginCall call) {
        this.metric = metric;
        this.call = call;
        this.name = call.ask("the name of a metric", metric::name);
    }

    /** The metric under guard. */
    static Metric of(Metric metric, PluginCall call) {
        if (metric instanceof Immersion immersion) {
            return metric instanceof DistanceFormula formula
                    ? new ImmersedWithDistance(immersion, formula, call)
                    : new Immersed(immersion, call);
        }
        return metric instanceof DistanceFormula formula
                ? new WithDistance(formula, call)
                : new GuardedMetric(metric, call);
    }

    final <T> T ask(String what, Supplier<T> code) {
        return call.ask(what + " of '" + name + "'", code);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return ask("the title", metric::title);
    }

    @Override
    public List<Parameter> parameters() {
        return ask("the parameters", metric::parameters);
    }

    @Override
    public List<String> references() {
        return ask("the references", metric::references);
    }

    @Override
    public Domain domain(Arguments given) {
        return ask("the domain", () -> metric.domain(given));
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        return ask("the line element", () -> metric.lineElement(x, given));
    }

    @Override
    public Signature signature(Arguments given) {
        return ask("the signature", () -> metric.signature(given));
    }

    private static final class WithDistance extends GuardedMetric implements DistanceFormula {
        private final DistanceFormula formula;

        WithDistance(DistanceFormula formula, PluginCall call) {
            super(formula, call);
            this.formula = formula;
        }

        @Override
        public Expr distance(Coordinates from, Coordinates to, Arguments given) {
            return ask("the distance formula", () -> formula.distance(from, to, given));
        }
    }

    private static class Immersed extends GuardedMetric implements Immersion {
        private final Immersion immersion;
        private final PluginCall call;

        Immersed(Immersion immersion, PluginCall call) {
            super(immersion, call);
            this.immersion = immersion;
            this.call = call;
        }

        /** A metric of the plugin too. */
        @Override
        public Metric ambient() {
            return of(ask("the space around", immersion::ambient), call);
        }

        @Override
        public Arguments ambientArguments(Arguments given) {
            return ask("the arguments of the space around", () -> immersion.ambientArguments(given));
        }

        @Override
        public Map<String, Expr> map(Coordinates x, Arguments given) {
            return ask("the map into the space around", () -> immersion.map(x, given));
        }

        @Override
        public Map<String, Expr> ambientParameters(Coordinates x, Arguments given) {
            return ask("the parameters of the space around", () -> immersion.ambientParameters(x, given));
        }
    }

    private static final class ImmersedWithDistance extends Immersed implements DistanceFormula {
        private final DistanceFormula formula;

        ImmersedWithDistance(Immersion immersion, DistanceFormula formula, PluginCall call) {
            super(immersion, call);
            this.formula = formula;
        }

        @Override
        public Expr distance(Coordinates from, Coordinates to, Arguments given) {
            return ask("the distance formula", () -> formula.distance(from, to, given));
        }
    }
}
