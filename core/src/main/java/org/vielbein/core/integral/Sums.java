package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielbein.core.number.DoubleDouble;

/** Integrals put together from those of their parts. */
final class Sums {
    private static final int MOST_DIRECTIONS = 5;

    private final Map<String, DoubleDouble> values;
    private final double tolerance;
    private final Effort effort;

    Sums(Map<String, DoubleDouble> values, double tolerance, Effort effort) {
        this.values = values;
        this.tolerance = tolerance;
        this.effort = effort;
    }

    Volume of(Part part) {
        Separation separation = new Separation(part.f().graph());
        List<Separation.Term> terms = separation.of(part);
        Found total = sum(terms);
        boolean cancelled = terms.size() > 1 && !total.reaches(tolerance);
        if (cancelled) {
            Found whole = sum(List.of(separation.product(part)));
            total = total.answer() == Volume.Answer.CONVERGES && !whole.isBetterThan(total) ? total : whole;
        }
        List<String> notes = new ArrayList<>(total.notes());
        boolean missed = total.answer() == Volume.Answer.CONVERGES && !total.reaches(tolerance);
        if (missed) {
            notes.add("The tolerance " + tolerance + " was not reached in " + effort.spent()
                    + " evaluations: the error says how far the value goes.");
        }
        return new Volume(total.value(), total.error(), effort.spent(), total.answer(), notes);
    }

    private Found sum(List<Separation.Term> terms) {
        double value = 0;
        double error = 0;
        double size = 0;
        Volume.Answer answer = Volume.Answer.CONVERGES;
        Set<String> notes = new LinkedHashSet<>();
        for (Separation.Term term : terms) {
            Found one = product(term);
            value += one.value();
            size += one.size();
            error += one.error() + 0x1p-52 * Math.abs(value);
            notes.addAll(one.notes());
            answer = one.answer() == Volume.Answer.CONVERGES ? answer : one.answer();
        }
        if (terms.size() > 1 && answer == Volume.Answer.DIVERGES) {
            answer = Volume.Answer.UNDECIDED; // infinities may cancel
        }
        return found(value, error, size, answer, notes);
    }

    private Found product(Separation.Term term) {
        double value = Cube.number(term.factor(), values).doubleValue();
        double most = Math.abs(value) * (1 + 0x1p-51);
        double size = Math.abs(value);
        Volume.Answer answer = Volume.Answer.CONVERGES;
        Set<String> notes = new LinkedHashSet<>();
        for (Part part : term.parts()) {
            Found one = one(part);
            value *= one.value();
            most *= Math.abs(one.value()) + one.error();
            size *= one.size();
            notes.addAll(one.notes());
            answer = one.answer() == Volume.Answer.CONVERGES || answer == Volume.Answer.UNDECIDED
                    ? answer
                    : one.answer();
        }
        if (term.parts().isEmpty()) {
            notes.add("A factor follows from its formula alone.");
        }
        if (answer == Volume.Answer.DIVERGES && Double.isNaN(value)) {
            answer = Volume.Answer.UNDECIDED; // 0 times infinity
        }
        return found(value, most - Math.abs(value) + 0x1p-52 * Math.abs(value), size, answer, notes);
    }

    private static Found found(double value, double error, double size, Volume.Answer answer, Set<String> notes) {
        return new Found(
                value,
                answer == Volume.Answer.DIVERGES ? Double.POSITIVE_INFINITY : error,
                size,
                answer,
                List.copyOf(notes));
    }

    private Found one(Part part) {
        Cube cube = new Cube(part, values);
        int k = part.dimension();
        String variables = String.join(", ", part.variables());
        boolean smooth = k == 1 || k <= MOST_DIRECTIONS && !part.hasRidges();
        @Nullable Found best = smooth ? new TensorRule(cube, tolerance, tensorEffort(k)).find() : null;
        if (best != null && isFinal(best)) {
            return best;
        }
        if (k == 1) {
            return better(adaptive(cube, variables), best);
        }
        if (k <= GenzMalik.MOST_DIRECTIONS) {
            best = better(
                    new GenzMalik(cube, tolerance, k <= MOST_DIRECTIONS ? effort : effort.part(0.5)).find(variables),
                    best);
        }
        return best != null && (k <= MOST_DIRECTIONS || isFinal(best))
                ? best
                : better(new Lattice(cube, tolerance, effort).find(variables), best);
    }

    /** Where rules over the whole range do not get there: at kinks, jumps, peaks inside it. */
    private Found adaptive(Cube cube, String variable) {
        UnitCube unit = new UnitCube(cube);
        double[][] column = new double[1][];
        GaussKronrod.Integrand f = new GaussKronrod.Integrand() {
            @Override
            public void values(double[] u, double[] value, int count) {
                column[0] = u;
                unit.evaluate(column, value, count);
            }

            @Override
            public double precise(double u) {
                return unit.precise(u);
            }
        };
        Found found = new GaussKronrod(f, tolerance, effort).find(variable);
        return unit.hasHoles() || found.isHopeless()
                ? new Found(found.value(), found.error(), found.size(), Volume.Answer.UNDECIDED, found.notes())
                : found;
    }

    /** Products of rules get a third where another method is there to go on. */
    private Effort tensorEffort(int k) {
        return k == 1 ? effort : effort.part(1.0 / 3);
    }

    private boolean isFinal(Found found) {
        return found.answer() == Volume.Answer.DIVERGES || found.reaches(tolerance);
    }

    private static Found better(Found found, @Nullable Found best) {
        return best == null || found.isBetterThan(best) ? found : best;
    }
}
