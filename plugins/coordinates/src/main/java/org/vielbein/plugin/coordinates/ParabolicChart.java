package org.vielbein.plugin.coordinates;

import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;

/** Parabolic coordinates of the plane, {@link ConfocalParabolas}: u real, v > 0. */
@Extension
public final class ParabolicChart extends PlaneChart {
    public ParabolicChart() {
        super("parabolic", "Parabolic coordinates of the plane", MORSE_FESHBACH);
    }

    @Override
    public Domain domain(Arguments given) {
        return Domain.of(Coordinate.of("u"), Coordinate.of("v").in(Interval.POSITIVE));
    }

    @Override
    PlaneSystem system(Arguments given) {
        return new ConfocalParabolas();
    }
}
