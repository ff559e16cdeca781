package org.vielbein.core.linalg;

import org.vielbein.core.number.DoubleDouble;

/**
 * Jacobi's rotation that makes the form [[p, q], [q, r]] diagonal: tangent t of the smaller angle, cosine c, sine s; the
 * eigenvalues are p − tq and r + tq.
 */
record Rotation(DoubleDouble t, DoubleDouble c, DoubleDouble s) {
    /** Beyond, √(1 + τ²) = |τ| to a double-double, and τ² may overflow. */
    private static final double HUGE = 0x1p60;

    /** The rotation for τ = (r − p)/2q. */
    static Rotation of(DoubleDouble tau) {
        DoubleDouble size = tau.abs();
        DoubleDouble length =
                size.hi() > HUGE ? size : DoubleDouble.ONE.plus(tau.squared()).sqrt();
        DoubleDouble tangent = size.plus(length).reciprocal();
        DoubleDouble t = tau.signum() < 0 ? tangent.negate() : tangent;
        DoubleDouble c = DoubleDouble.ONE.plus(t.squared()).sqrt().reciprocal();
        return new Rotation(t, c, t.times(c));
    }
}
