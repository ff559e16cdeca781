package org.vielbein.core.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vielbein.core.curvature.TensorKind;

/** Laws of a chart: its inverse, and that lengths do not depend on coordinates. */
final class ChartLaws {
    /** Maps and inverses are evaluated in double-double and rounded once; charts amplify this rounding by their condition. */
    private static final double CHART = 1e-11;

    private ChartLaws() {}

    static List<Law> all() {
        return List.of(
                new Law("inverse", "the given inverse after the map is the identity", ChartLaws::inverse),
                new Law("jacobian", "J = ∂φ/∂y is the limit of differences of the map φ", ChartLaws::jacobian),
                new Law(
                        "same lengths",
                        "a vector has the length of its image: ‖v‖ in the chart = ‖J v‖ in the target",
                        ChartLaws::lengths),
                new Law("same volume", "√|det g| in the chart = |det J| √|det g| in the target", ChartLaws::volumes),
                new Law(
                        "invariants",
                        "S and R_lkij Rˡᵏⁱʲ are the same in the chart and in the target",
                        ChartLaws::invariants));
    }

    private static Optional<Violation> inverse(Law law, Subject subject, Sample sample) {
        double[] periods = subject.periods();
        for (double[] p : sample.points()) {
            Optional<double[]> back = subject.fromMetricCoordinates(subject.toMetricCoordinates(p));
            if (back.isEmpty()) {
                return Optional.empty();
            }
            for (int i = 0; i < p.length; i++) {
                double difference = back.get()[i] - p[i];
                double off = Math.abs(periods[i] > 0 ? Math.IEEEremainder(difference, periods[i]) : difference)
                        / Math.max(1, Math.abs(p[i]));
                if (!(off <= CHART)) {
                    String found = subject.coordinates().get(i) + " comes back as " + back.get()[i];
                    return Optional.of(Violation.of(law, subject, sample, p, found, off));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Violation> jacobian(Law law, Subject subject, Sample sample) {
        for (double[] p : sample.points()) {
            double[][] j = subject.jacobian(p);
            double[] values = subject.toMetricCoordinates(p);
            for (int i = 0; i < p.length; i++) {
                int column = i;
                double[] found =
                        Arrays.stream(j).mapToDouble(row -> row[column]).toArray();
                Optional<Slope> wrong = Slope.wrong(found, values, subject::toMetricCoordinates, p, i);
                if (wrong.isPresent()) {
                    Slope slope = wrong.get();
                    String text = "the derivative of target coordinate " + slope.component() + " by "
                            + subject.coordinates().get(i) + " is " + slope.found() + ", its differences tend to "
                            + slope.expected();
                    return Optional.of(Violation.of(law, subject, sample, p, text, slope.off()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Violation> lengths(Law law, Subject subject, Sample sample) {
        Subject target = subject.inMetricCoordinates();
        for (int k = 0; k < sample.points().size(); k++) {
            double[] p = sample.points().get(k);
            double[] v = sample.v(k);
            double[] y = subject.toMetricCoordinates(p);
            double[][] j = subject.jacobian(p);
            double here = subject.squaredNorm(p, v);
            double there = target.squaredNorm(y, Small.image(j, v));
            double[] terms = Small.imageSize(j, v);
            double off =
                    Math.abs(here - there) / Math.max(Small.size(target.metric(y), terms, terms), Double.MIN_NORMAL);
            if (!(off <= CHART)) {
                String found = "g(v,v) = " + here + " in the chart and " + there + " in the target, for v = "
                        + Violation.numbers(v);
                return Optional.of(Violation.of(law, subject, sample, p, found, off));
            }
        }
        return Optional.empty();
    }

    private static Optional<Violation> volumes(Law law, Subject subject, Sample sample) {
        Subject target = subject.inMetricCoordinates();
        for (double[] p : sample.points()) {
            double[][] j = subject.jacobian(p);
            double here = subject.volumeElement(p);
            double element = target.volumeElement(subject.toMetricCoordinates(p));
            double there = Math.abs(Small.determinant(j)) * element;
            double off = Math.abs(here - there) / Math.max(Small.hadamard(j) * element, Double.MIN_NORMAL);
            if (!(off <= CHART)) {
                String found =
                        "√|det g| = " + here + " in the chart and |det J| √|det g| = " + there + " in the target";
                return Optional.of(Violation.of(law, subject, sample, p, found, off));
            }
        }
        return Optional.empty();
    }

    private static Optional<Violation> invariants(Law law, Subject subject, Sample sample) {
        Subject target = subject.inMetricCoordinates();
        int n = subject.coordinates().size();
        return PointCheck.first(
                law,
                subject,
                sample,
                (p, here) -> target.curvature(subject.toMetricCoordinates(p))
                        .map(c -> new PointNumbers(c, n))
                        .flatMap(there -> {
                            double size = scalarSize(here) + scalarSize(there);
                            return different(here, there, TensorKind.SCALAR, size)
                                    .or(() -> different(here, there, TensorKind.KRETSCHMANN, size * size));
                        }));
    }

    /** Of the terms gᵏʲ R_kj; the point of the target is rounded, which changes each. */
    private static double scalarSize(PointNumbers c) {
        return Small.indices(c.dimension(), 2).stream()
                .mapToDouble(x -> c.of(TensorKind.INVERSE, x)
                        .times(c.of(TensorKind.RICCI, x))
                        .size())
                .sum();
    }

    private static Optional<PointCheck.Wrong> different(
            PointNumbers here, PointNumbers there, TensorKind kind, double size) {
        Sized one = here.of(kind);
        Sized other = there.of(kind);
        Sized difference = one.minus(other).plus(new Sized(0, size, 0));
        double off = difference.off();
        return off <= CHART
                ? Optional.empty()
                : Optional.of(new PointCheck.Wrong(
                        kind.label() + " = " + one.value() + " in the chart and " + other.value() + " in the target",
                        off));
    }
}
