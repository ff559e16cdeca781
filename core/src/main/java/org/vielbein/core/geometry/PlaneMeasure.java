package org.vielbein.core.geometry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vielbein.core.linalg.Wedge;
import org.vielbein.core.number.Elementary;
import org.vielbein.core.number.Scaled;

/** Angle, rapidity and area of two vectors, each with the reason why it does not exist. */
final class PlaneMeasure {
    /** A number, or the reason why there is none. */
    record Result(Optional<Double> value, String reason) {
        static Result of(double value) {
            return new Result(Optional.of(value), "");
        }

        static Result none(String reason) {
            return new Result(Optional.empty(), reason);
        }

        double orElseThrow(Function<String, ? extends RuntimeException> error) {
            return value.orElseThrow(() -> error.apply(reason));
        }
    }

    /** Beyond this asinh x is log 2x to the last bit. */
    private static final Scaled LARGE = Scaled.of(1e100);

    private final TangentSpace space;
    private final TangentVector u;
    private final TangentVector v;
    private final Estimate uu;
    private final Estimate vv;
    private final Estimate uv;
    private final Wedge.Volume parallelogram;

    PlaneMeasure(TangentSpace space, TangentVector u, TangentVector v) {
        this.space = space;
        this.u = u;
        this.v = v;
        uu = space.inner(u, u);
        vv = space.inner(v, v);
        uv = space.inner(u, v);
        parallelogram = space.volumeOf(List.of(u, v));
    }

    Estimate inner() {
        return uv;
    }

    Scaled area() {
        return parallelogram.size();
    }

    /** The angle in [0, π], for vectors that are spacelike and span a spacelike plane or a line. */
    Result angle() {
        if (u.isZero() || v.isZero()) {
            return Result.none("a zero vector has no angle");
        }
        int sign = space.spaceSign();
        if (!space.isIndefinite() && (uu.isZeroWithinError() || vv.isZeroWithinError())) {
            return Result.none("a vector of length 0 has no angle");
        }
        if (uu.settled().signum() * sign <= 0 || vv.settled().signum() * sign <= 0) {
            return Result.none(
                    "an angle exists between spacelike vectors, and g(u,u) = " + text(uu) + ", g(v,v) = " + text(vv));
        }
        if (parallelogram.gram().signum() < 0) {
            return Result.none("an angle exists in a spacelike plane, and g(u,u) g(v,v) − g(u,v)² = "
                    + parallelogram.gram().decimal(6) + " is negative");
        }
        return Result.of(angle(parallelogram.size(), sign < 0 ? uv.settled().negate() : uv.settled()));
    }

    /** atan2(area, g(u,v)), both scaled by one power of two. */
    private static double angle(Scaled area, Scaled inner) {
        long scale = Math.max(exponent(area), exponent(inner));
        return scale == Long.MIN_VALUE
                ? 0
                : Elementary.atan2(
                                area.scalb(-scale).toDoubleDouble(),
                                inner.scalb(-scale).toDoubleDouble())
                        .doubleValue();
    }

    private static long exponent(Scaled x) {
        return x.isZero() ? Long.MIN_VALUE : x.exponent();
    }

    /** Whether both vectors are timelike, so that a rapidity takes the place of the angle. */
    boolean isTimelikePair() {
        int sign = space.spaceSign();
        return space.isIndefinite()
                && uu.settled().signum() * sign < 0
                && vv.settled().signum() * sign < 0;
    }

    /** The rapidity asinh(area / (‖u‖ ‖v‖)) of two timelike vectors of one time orientation. */
    Result rapidity() {
        int sign = space.spaceSign();
        if (parallelogram.gram().signum() > 0) {
            return Result.none("a rapidity exists in a plane of one time and one space direction");
        }
        if (uv.settled().signum() * sign > 0) {
            return Result.none(
                    "a rapidity exists between timelike vectors of the same time orientation, and these point one"
                            + " to the future and one to the past");
        }
        Scaled lengths = uu.root().value().times(vv.root().value());
        Scaled sinh = area().over(lengths);
        return Result.of(
                sinh.compareTo(LARGE) < 0
                        ? Elementary.asinh(sinh.toDoubleDouble()).doubleValue()
                        : Math.log(2 * sinh.mantissa().doubleValue()) + sinh.exponent() * Math.log(2));
    }

    private static String text(Estimate e) {
        return e.settled().decimal(6);
    }
}
