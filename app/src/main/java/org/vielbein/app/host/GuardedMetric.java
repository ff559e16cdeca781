package org.vielbein.app.host;

import java.util.List;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.DistanceFormula;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.Signature;

/** A plugin's metric, every call of it under guard. */
class GuardedMetric implements Metric {
    private final Metric metric;
    private final PluginCall call;
    private final String name;

    private GuardedMetric(Metric metric, PluginCall call) {
        this.metric = metric;
        this.call = call;
        this.name = call.ask("the name of a metric", metric::name);
    }

    /** The metric under guard, with the abilities it has. */
    static Metric of(Metric metric, PluginCall call) {
        return metric instanceof DistanceFormula formula
                ? new WithDistance(formula, call)
                : new GuardedMetric(metric, call);
    }

    private String of(String what) {
        return what + " of '" + name + "'";
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return call.ask(of("the title"), metric::title);
    }

    @Override
    public List<Parameter> parameters() {
        return call.ask(of("the parameters"), metric::parameters);
    }

    @Override
    public List<String> references() {
        return call.ask(of("the references"), metric::references);
    }

    @Override
    public Domain domain(Arguments given) {
        return call.ask(of("the domain"), () -> metric.domain(given));
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        return call.ask(of("the line element"), () -> metric.lineElement(x, given));
    }

    @Override
    public Signature signature(Arguments given) {
        return call.ask(of("the signature"), () -> metric.signature(given));
    }

    private static final class WithDistance extends GuardedMetric implements DistanceFormula {
        private final DistanceFormula formula;
        private final PluginCall call;

        WithDistance(DistanceFormula formula, PluginCall call) {
            super(formula, call);
            this.formula = formula;
            this.call = call;
        }

        @Override
        public Expr distance(Coordinates from, Coordinates to, Arguments given) {
            return call.ask("the distance formula of '" + name() + "'", () -> formula.distance(from, to, given));
        }
    }
}
