package org.vielbein.plugin.coordinates;

import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;

/** Elliptic coordinates of the plane, {@link ConfocalEllipses}: u > 0, v on the circle. */
@Extension
public final class EllipticChart extends PlaneChart {
    public EllipticChart() {
        super("elliptic", "Elliptic coordinates of the plane", MORSE_FESHBACH, A);
    }

    @Override
    public Domain domain(Arguments given) {
        return Domain.of(Coordinate.of("u").in(Interval.POSITIVE), Coordinate.angle("v"));
    }

    @Override
    PlaneSystem system(Arguments given) {
        return new ConfocalEllipses(a(given));
    }
}
