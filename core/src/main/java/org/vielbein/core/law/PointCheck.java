package org.vielbein.core.law;

import java.util.Optional;

/** A check at one point. */
@FunctionalInterface
interface PointCheck {
    /**
     * What is wrong at a point.
     *
     * @param found in words
     * @param off by how much
     */
    record Wrong(String found, double off) {}

    /** The formulas of curvature are looked at in few points: an identity that holds there holds. */
    int FEW = 4;

    /** What is wrong at a point with this curvature, empty where nothing is. */
    Optional<Wrong> at(double[] p, PointNumbers numbers);

    /** The first violation at a few points at which the metric has curvature. */
    static Optional<Violation> first(Law law, Subject subject, Sample sample, PointCheck check) {
        return sample.points().stream()
                .filter(p -> subject.signature(p)[2] == 0)
                .limit(FEW)
                .flatMap(p -> subject
                        .curvature(p)
                        .map(c -> new PointNumbers(c, subject.coordinates().size()))
                        .flatMap(c -> check.at(p, c))
                        .stream()
                        .map(wrong -> Violation.of(law, subject, sample, p, wrong.found(), wrong.off())))
                .findFirst();
    }

    /** {@code text = value} where a number that must be 0 is not. */
    static Optional<Wrong> unlessZero(Sized number, double tolerance, String text) {
        double off = number.off();
        return off <= tolerance
                ? Optional.empty()
                : Optional.of(new Wrong(text + " = " + number.value() + ", in terms of size " + number.size(), off));
    }
}
