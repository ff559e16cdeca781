package org.vielbein.plugin.coordinates;

import java.util.List;
import java.util.Map;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;

/** The cylinders over a chart of the plane: {@code (x, y) = point(u, v)}, and z is itself. */
abstract class CylinderChart extends CurvilinearChart {
    private final PlaneChart base;

    CylinderChart(PlaneChart base, String title, String source) {
        super(
                base.name() + "-cylindrical",
                SPACE,
                title,
                source,
                base.parameters().toArray(Parameter[]::new));
        this.base = base;
    }

    @Override
    public final Domain domain(Arguments given) {
        return base.domain(given).times(Domain.of(Coordinate.of("z")));
    }

    @Override
    public final Map<String, Expr> toTarget(Coordinates own, Arguments given) {
        Pair point = base.system(given).point(own.get(0), own.get(1));
        return Map.of("x", point.first(), "y", point.second(), "z", own.get("z"));
    }

    @Override
    public final Map<String, Expr> fromTarget(Coordinates target, Arguments given) {
        Pair own = base.system(given).coordinates(target.get("x"), target.get("y"));
        List<String> names = base.domain(given).names();
        return Map.of(names.get(0), own.first(), names.get(1), own.second(), "z", target.get("z"));
    }
}
