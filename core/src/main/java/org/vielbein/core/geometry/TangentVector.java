package org.vielbein.core.geometry;

import java.util.List;
import java.util.Optional;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.number.DoubleDouble;
import org.vielbein.core.number.Scaled;

/** The components of a vector in the coordinate frame, and the constants they were written as. */
record TangentVector(DoubleDouble[] components, Optional<List<Expr>> exact) {
    static TangentVector of(String subject, List<String> coordinates, double... v) {
        if (v.length != coordinates.size()) {
            throw new GeometryException(subject + ": a vector has " + coordinates.size() + " components " + coordinates
                    + ", found " + v.length + ".");
        }
        DoubleDouble[] components = new DoubleDouble[v.length];
        for (int i = 0; i < v.length; i++) {
            if (!Double.isFinite(v[i])) {
                throw new GeometryException(subject + ": the vector component " + coordinates.get(i) + " = " + v[i]
                        + " is not a finite number; give a finite one.");
            }
            components[i] = DoubleDouble.of(v[i]);
        }
        return new TangentVector(components, Optional.empty());
    }

    static TangentVector of(String subject, List<String> coordinates, List<Expr> v) {
        return new TangentVector(ExactInput.vector(subject, coordinates, v), Optional.of(List.copyOf(v)));
    }

    Scaled at(int i) {
        return Scaled.of(components[i]);
    }

    boolean isZero() {
        for (DoubleDouble c : components) {
            if (!c.isZero()) {
                return false;
            }
        }
        return true;
    }

    double[] doubles() {
        double[] v = new double[components.length];
        for (int i = 0; i < v.length; i++) {
            v[i] = components[i].doubleValue();
        }
        return v;
    }
}
