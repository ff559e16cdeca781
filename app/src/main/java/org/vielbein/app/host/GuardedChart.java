package org.vielbein.app.host;

import java.util.List;
import java.util.Map;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;

/** A plugin's chart, every call of it under guard. */
final class GuardedChart implements CoordinateChart {
    private final CoordinateChart chart;
    private final PluginCall call;
    private final String name;

    GuardedChart(CoordinateChart chart, PluginCall call) {
        this.chart = chart;
        this.call = call;
        this.name = call.ask("the name of a chart", chart::name);
    }

    private String of(String what) {
        return what + " of chart '" + name + "'";
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return call.ask(of("the title"), chart::title);
    }

    @Override
    public String target() {
        return call.ask(of("the target"), chart::target);
    }

    @Override
    public List<Parameter> parameters() {
        return call.ask(of("the parameters"), chart::parameters);
    }

    @Override
    public List<String> references() {
        return call.ask(of("the references"), chart::references);
    }

    @Override
    public Domain domain(Arguments given) {
        return call.ask(of("the domain"), () -> chart.domain(given));
    }

    @Override
    public Map<String, Expr> toTarget(Coordinates own, Arguments given) {
        return call.ask(of("the map"), () -> chart.toTarget(own, given));
    }

    @Override
    public Map<String, Expr> fromTarget(Coordinates target, Arguments given) {
        return call.ask(of("the inverse map"), () -> chart.fromTarget(target, given));
    }
}
