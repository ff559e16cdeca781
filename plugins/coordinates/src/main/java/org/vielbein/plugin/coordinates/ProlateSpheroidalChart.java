package org.vielbein.plugin.coordinates;

import static org.vielbein.api.expr.Expressions.PI;

import java.util.List;
import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Interval;

/**
 * Prolate spheroidal coordinates: {@code x + i y = a sinh μ sin ν exp(i φ), z = a cosh μ cos ν}, ellipsoids of revolution with
 * the foci (0, 0, ±a). {@code ds² = a² (sinh²μ + sin²ν) (dμ² + dν²) + a² sinh²μ sin²ν dφ²}.
 */
@Extension
public final class ProlateSpheroidalChart extends RevolutionChart {
    public ProlateSpheroidalChart() {
        super(Axis.FOCAL, "prolate-spheroidal", "Prolate spheroidal coordinates of space", MORSE_FESHBACH, A);
    }

    @Override
    List<Coordinate> meridian() {
        return List.of(positive("mu"), Coordinate.of("nu").in(Interval.open(0, PI)));
    }

    @Override
    PlaneSystem system(Arguments given) {
        return new ConfocalEllipses(a(given));
    }
}
