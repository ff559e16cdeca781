package org.vielbein.core.geometry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.number.DoubleDouble;

/** Exact constants from the user turned into numbers, each refused with a sentence where it is not a finite real number. */
final class ExactInput {
    private ExactInput() {}

    static Place place(String subject, Map<String, Expr> exact) {
        Map<String, DoubleDouble> values = new LinkedHashMap<>();
        exact.forEach((name, e) -> values.put(name, number(subject + ": the coordinate " + name, e)));
        return Place.exact(exact, values);
    }

    static DoubleDouble[] vector(String subject, List<String> coordinates, List<Expr> components) {
        if (components.size() != coordinates.size()) {
            throw new GeometryException(subject + ": a vector has " + coordinates.size() + " components " + coordinates
                    + ", found " + components.size() + ".");
        }
        DoubleDouble[] v = new DoubleDouble[components.size()];
        for (int i = 0; i < v.length; i++) {
            v[i] = number(subject + ": the vector component " + coordinates.get(i), components.get(i));
        }
        return v;
    }

    private static DoubleDouble number(String what, Expr e) {
        Set<String> symbols = Symbols.of(e);
        if (!symbols.isEmpty()) {
            throw new GeometryException(what + " = " + e + " is not a number, since "
                    + symbols.iterator().next() + " has no value.");
        }
        DoubleDouble value = ConstantValue.of(e);
        if (!value.isFinite()) {
            throw new GeometryException(what + " = " + e + " is not a finite real number; give a finite one.");
        }
        return value;
    }
}
