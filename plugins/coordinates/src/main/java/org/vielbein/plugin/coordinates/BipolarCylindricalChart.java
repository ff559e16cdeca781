package org.vielbein.plugin.coordinates;

import org.pf4j.Extension;

/** Circular cylinders: {@link BipolarChart} in every plane of constant z. */
@Extension
public final class BipolarCylindricalChart extends CylinderChart {
    public BipolarCylindricalChart() {
        super(new BipolarChart(), "Bipolar cylindrical coordinates of space", MOON_SPENCER + "III");
    }
}
