package org.vielbein.core.trial;

import java.util.OptionalDouble;
import org.vielbein.core.law.Violation;

/**
 * Something that a plugin does not obey.
 *
 * @param place the point at which it was found, {@code x = 1.2, y = 0.3}; empty where it is none of a point
 * @param amount the size of the deviation, where it is a number
 * @param sentence what is broken, where, and by how much
 */
public record Finding(String place, OptionalDouble amount, String sentence) {
    static Finding of(String sentence) {
        return new Finding("", OptionalDouble.empty(), sentence);
    }

    static Finding of(Violation violation) {
        return new Finding(violation.place(), OptionalDouble.of(violation.amount()), violation.toString());
    }
}
