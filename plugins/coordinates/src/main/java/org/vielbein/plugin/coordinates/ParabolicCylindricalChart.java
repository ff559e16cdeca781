package org.vielbein.plugin.coordinates;

import org.pf4j.Extension;

/** Parabolic cylinders: {@link ParabolicChart} in every plane of constant z. */
@Extension
public final class ParabolicCylindricalChart extends CylinderChart {
    public ParabolicCylindricalChart() {
        super(new ParabolicChart(), "Parabolic cylindrical coordinates of space", MORSE_FESHBACH);
    }
}
