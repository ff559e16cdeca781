package org.vielbein.plugin.coordinates;

import java.util.List;
import java.util.Map;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;

/** A system of the plane as it stands: {@code (x, y) = point(u, v)}. */
abstract class PlaneChart extends CurvilinearChart {
    PlaneChart(String name, String title, String source, Parameter... parameters) {
        super(name, PLANE, title, source, parameters);
    }

    abstract PlaneSystem system(Arguments given);

    @Override
    public final Map<String, Expr> toTarget(Coordinates own, Arguments given) {
        Pair point = system(given).point(own.get(0), own.get(1));
        return Map.of("x", point.first(), "y", point.second());
    }

    @Override
    public final Map<String, Expr> fromTarget(Coordinates target, Arguments given) {
        Pair own = system(given).coordinates(target.get("x"), target.get("y"));
        List<String> names = domain(given).names();
        return Map.of(names.get(0), own.first(), names.get(1), own.second());
    }
}
