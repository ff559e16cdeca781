package org.vielbein.core.geometry;

import java.util.List;
import java.util.Optional;

/**
 * The exchange rate between the measures at two places.
 *
 * @param stretches the principal stretches, largest first: the square roots of the eigenvalues of g(Q) relative to g(P), the
 *     extremes of ‖v‖ at Q over ‖v‖ at P of one coordinate vector v; empty unless both metrics are positive definite
 * @param ratios ‖v‖ at Q over ‖v‖ at P for each given vector; empty where the norm at P is 0
 * @param notes what does not exist, and why
 */
public record Stretches(Optional<double[]> stretches, List<Optional<Double>> ratios, List<String> notes) {}
