package org.vielbein.plugin.coordinates;

import java.util.List;
import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;

/**
 * Toroidal coordinates: {@code x + i y = a sinh τ exp(i φ)/(cosh τ − cos σ), z = a sin σ/(cosh τ − cos σ)}, τ constant on tori
 * about the circle of radius a. {@code ds² = a² (dσ² + dτ² + sinh²τ dφ²)/(cosh τ − cos σ)²}.
 */
@Extension
public final class ToroidalChart extends RevolutionChart {
    public ToroidalChart() {
        super(Axis.TRANSVERSE, "toroidal", "Toroidal coordinates of space", MORSE_FESHBACH, A);
    }

    @Override
    List<Coordinate> meridian() {
        return List.of(Coordinate.angle("sigma"), positive("tau"));
    }

    @Override
    PlaneSystem system(Arguments given) {
        return new ApollonianCircles(a(given));
    }
}
