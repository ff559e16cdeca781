package org.vielbein.core.law;

import java.util.Optional;

/**
 * A law: what must hold of every geometry.
 *
 * @param name a short name, {@code symmetry}
 * @param statement the law as a formula
 * @param check looks at a subject at the points of a sample and gives the first violation
 */
public record Law(String name, String statement, Check check) {
    /** The check of a law. */
    @FunctionalInterface
    public interface Check {
        /** The first violation of {@code law} by the subject, empty where it holds at all points of the sample. */
        Optional<Violation> violation(Law law, Subject subject, Sample sample);
    }

    /** The first violation by the subject, empty where the law holds at all points of the sample. */
    public Optional<Violation> violation(Subject subject, Sample sample) {
        return check.violation(this, subject, sample);
    }

    @Override
    public String toString() {
        return name + ": " + statement;
    }
}
