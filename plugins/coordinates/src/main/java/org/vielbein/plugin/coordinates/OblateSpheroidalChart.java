package org.vielbein.plugin.coordinates;

import static org.vielbein.api.expr.Expressions.PI;

import java.util.List;
import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Interval;

/**
 * Oblate spheroidal coordinates: {@code x + i y = a cosh μ cos ν exp(i φ), z = a sinh μ sin ν}, ellipsoids of revolution with
 * the foci on a circle of radius a. {@code ds² = a² (sinh²μ + sin²ν) (dμ² + dν²) + a² cosh²μ cos²ν dφ²}.
 */
@Extension
public final class OblateSpheroidalChart extends RevolutionChart {
    public OblateSpheroidalChart() {
        super(Axis.TRANSVERSE, "oblate-spheroidal", "Oblate spheroidal coordinates of space", MORSE_FESHBACH, A);
    }

    @Override
    List<Coordinate> meridian() {
        return List.of(
                positive("mu"), Coordinate.of("nu").in(Interval.open(PI.over(2).negate(), PI.over(2))));
    }

    @Override
    PlaneSystem system(Arguments given) {
        return new ConfocalEllipses(a(given));
    }
}
