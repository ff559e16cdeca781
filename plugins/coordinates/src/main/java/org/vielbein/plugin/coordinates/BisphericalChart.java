package org.vielbein.plugin.coordinates;

import static org.vielbein.api.expr.Expressions.PI;

import java.util.List;
import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Interval;

/**
 * Bispherical coordinates: {@code x + i y = a sin σ exp(i φ)/(cosh τ − cos σ), z = a sinh τ/(cosh τ − cos σ)}, τ constant on
 * spheres about the points (0, 0, ±a). {@code ds² = a² (dσ² + dτ² + sin²σ dφ²)/(cosh τ − cos σ)²}.
 */
@Extension
public final class BisphericalChart extends RevolutionChart {
    public BisphericalChart() {
        super(Axis.FOCAL, "bispherical", "Bispherical coordinates of space", MORSE_FESHBACH, A);
    }

    @Override
    List<Coordinate> meridian() {
        return List.of(Coordinate.of("sigma").in(Interval.open(0, PI)), Coordinate.of("tau"));
    }

    @Override
    PlaneSystem system(Arguments given) {
        return new ApollonianCircles(a(given));
    }
}
