package org.vielbein.plugin.coordinates;

import java.util.List;
import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;

/**
 * Parabolic coordinates of revolution: {@code x = u v cos φ, y = u v sin φ, z = (u² − v²)/2}, paraboloids with their focus at
 * the origin. {@code ds² = (u² + v²) (du² + dv²) + u² v² dφ²}.
 */
@Extension
public final class ParaboloidalChart extends RevolutionChart {
    public ParaboloidalChart() {
        super(Axis.FOCAL, "paraboloidal", "Parabolic coordinates of revolution of space", MORSE_FESHBACH);
    }

    @Override
    List<Coordinate> meridian() {
        return List.of(positive("u"), positive("v"));
    }

    @Override
    PlaneSystem system(Arguments given) {
        return new ConfocalParabolas();
    }
}
