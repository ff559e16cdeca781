package org.vielbein.plugin.coordinates;

import static org.vielbein.api.expr.Expressions.PI;
import static org.vielbein.api.expr.Expressions.number;

import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;

/** Bipolar coordinates of the plane, {@link ApollonianCircles}: σ in (0, 2π), τ real. */
@Extension
public final class BipolarChart extends PlaneChart {
    public BipolarChart() {
        super("bipolar", "Bipolar coordinates of the plane", MOON_SPENCER + "III", A);
    }

    @Override
    public Domain domain(Arguments given) {
        return Domain.of(Coordinate.of("sigma").in(Interval.open(0, number(2).times(PI))), Coordinate.of("tau"));
    }

    @Override
    PlaneSystem system(Arguments given) {
        return new ApollonianCircles(a(given));
    }
}
