package org.vielbein.plugin.coordinates;

import org.pf4j.Extension;

/** Elliptic cylinders: {@link EllipticChart} in every plane of constant z. */
@Extension
public final class EllipticCylindricalChart extends CylinderChart {
    public EllipticCylindricalChart() {
        super(new EllipticChart(), "Elliptic cylindrical coordinates of space", MORSE_FESHBACH);
    }
}
