package org.vielbein.core.geometry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.expr.Expr;

/** The points of the present chart: read, found inside or outside, and taken to the metric's own coordinates and back. */
final class ChartPoints {
    private final String name;
    private final ChartChain chain;

    ChartPoints(String name, ChartChain chain) {
        this.name = name;
        this.chain = chain;
    }

    private List<String> coordinates() {
        return chain.domain().names();
    }

    /** @throws GeometryException if the number of coordinates is wrong */
    void requireCount(int found) {
        if (found != coordinates().size()) {
            throw new GeometryException(name + ": a point has " + coordinates().size() + " coordinates " + coordinates()
                    + ", found " + found + ".");
        }
    }

    /**
     * The place of a point of doubles, which are exact.
     *
     * @throws GeometryException if the number of coordinates is wrong or one is not finite
     */
    Place of(double... point) {
        requireCount(point.length);
        for (int i = 0; i < point.length; i++) {
            if (!Double.isFinite(point[i])) {
                throw new GeometryException(name + ": the coordinate "
                        + coordinates().get(i) + " = " + point[i] + " is not a finite number; give a finite one.");
            }
        }
        return Place.numeric(coordinates(), point);
    }

    /**
     * The place of a point of exact constants.
     *
     * @throws GeometryException if the number of coordinates is wrong or one is not a finite real constant
     */
    Place of(List<Expr> point) {
        requireCount(point.size());
        Map<String, Expr> values = new LinkedHashMap<>();
        for (int i = 0; i < point.size(); i++) {
            values.put(coordinates().get(i), point.get(i));
        }
        return ExactInput.place(name, values);
    }

    /** Whether a point lies inside the domains of all charts and of the metric, not on an open boundary. */
    boolean contains(double... point) {
        requireCount(point.length);
        try {
            return way(point).remarks().isEmpty();
        } catch (NoAnswerException outside) {
            return false;
        }
    }

    private ChartChain.Way way(double... point) {
        return chain.way(name, Place.numeric(coordinates(), point));
    }

    /** @throws NoAnswerException if the point lies outside the chart */
    double[] toMetric(double... point) {
        return way(point).end().point(chain.metric().domain().names());
    }

    /** Empty where a chart gives no inverse. */
    Optional<double[]> fromMetric(double... point) {
        return chain.back(Place.numeric(chain.metric().domain().names(), point)).map(p -> p.point(coordinates()));
    }

    /** {@code [k][i] = ∂yᵏ/∂xⁱ}. */
    double[][] jacobian(double... point) {
        return chain.jacobian(name, way(point)).toDoubles();
    }
}
