package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lengths of stretches added up. */
final class LengthSum {
    /** So many segments are named that change their character. */
    private static final int MOST_NAMED = 5;

    private final int signOfSpace;
    private final boolean definite;
    private final Set<String> notes = new LinkedHashSet<>();
    private final List<String> changes = new ArrayList<>();
    private int mixed;
    private double value;
    private double timelike;
    private double error;
    private long evaluations;
    private boolean hasTime;
    private boolean hasSpace;
    private boolean hasNull;
    private Volume.Answer answer = Volume.Answer.CONVERGES;

    /** @param signature of the space: the numbers of positive and negative squares, and of those that vanish */
    LengthSum(int... signature) {
        definite = signature[0] == 0 || signature[1] == 0;
        // timelike is the sign that occurs once
        signOfSpace = signature[0] == 0 || signature[0] == 1 && signature[1] > 1 ? -1 : 1;
    }

    void add(Volume part, int sign) {
        value += part.value();
        error += part.error();
        evaluations += part.evaluations();
        notes.addAll(part.notes());
        boolean time = !definite && sign != signOfSpace;
        timelike += time ? part.value() : 0;
        hasTime |= time;
        hasSpace |= !time;
        answer = answer == Volume.Answer.CONVERGES ? part.answer() : answer;
    }

    int signOfSpace() {
        return signOfSpace;
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    /** A segment that is timelike in part. */
    void addMixed(Found all, Found time, int number, long spent) {
        value += all.value();
        error += all.error();
        evaluations += spent;
        timelike += time.value();
        hasTime = true;
        hasSpace = true;
        if (mixed++ < MOST_NAMED) {
            notes.add("Segment " + number + " changes its causal character.");
        }
    }

    void isNull() {
        hasNull = true;
    }

    void changes(String parameter, double at) {
        changes.add(parameter + " = " + Numerals.of(at));
    }

    void gap(int piece, double[] end, double[] start) {
        notes.add("Piece " + piece + " ends at " + Numerals.point(end) + " and piece " + (piece + 1) + " begins at "
                + Numerals.point(start) + ": the lengths are added, without the gap.");
    }

    Length length() {
        List<String> all = new ArrayList<>(notes);
        if (!changes.isEmpty() && !definite) {
            all.add("The causal character of the curve changes at " + String.join(", ", changes)
                    + "; properTime is the length of its timelike part.");
        } else if (hasTime) {
            all.add("The curve is timelike: its length is proper time.");
        }
        if (hasNull) {
            String part = hasTime || hasSpace ? "Part of the curve " : "The curve ";
            all.add(part + (definite ? "stands still" : "is null") + ": its length is 0.");
        }
        return new Length(value, hasTime ? Optional.of(timelike) : Optional.empty(), error, evaluations, answer, all);
    }
}
