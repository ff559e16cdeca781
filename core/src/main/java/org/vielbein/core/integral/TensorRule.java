package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielbein.core.number.DoubleDouble;

/**
 * A product of one-dimensional rules that double their nodes, each direction on its own, until the estimate of the error falls below
 * the tolerance: trapezoidal over whole periods, Fejér's where all is smooth, double-exponential at infinite ends and where Fejér's
 * converges slowly, which betrays singular ends.
 *
 * <p>The error in a direction is the difference to the rule of half the density, and not less than the square of the difference between that
 * and a quarter, which is what the first should be; slow convergence is summed as a geometric series. To this come the tails that the
 * double-exponential rules leave out, and the rounding of the integrand, measured at sampled nodes in double-double.
 */
final class TensorRule {
    private static final double FLOOR = 4e-16;
    private static final int SAMPLES = 48;

    /** What is not yet converging is believed less. */
    private static final double MARGIN = 4;

    /** With an error of this part of the sum of absolute values nothing is known of convergence. */
    private static final double HOPELESS = 0.01;

    /** Up to so many directions points next to singular ends are worth double-double. */
    private static final int SHARP = 2;

    private final Cube cube;
    private final Effort effort;
    private final double tolerance;
    private final Direction[] directions;
    private Direction[] summed;
    private double contradiction;
    private @Nullable Found trusted;

    TensorRule(Cube cube, double tolerance, Effort effort) {
        this.cube = cube;
        this.effort = effort;
        this.tolerance = tolerance;
        directions = new Direction[cube.dimension()];
        Arrays.setAll(directions, i -> Direction.of(cube, i));
        summed = directions.clone();
        boolean infinite = Arrays.stream(directions).anyMatch(d -> d.family() == Direction.Family.DOUBLE_EXPONENTIAL);
        if (infinite && cube.dimension() <= SHARP) {
            cube.sharpenEnds();
        }
    }

    /** The best sum within the effort; nothing where not one is affordable. */
    @Nullable
    Found find() {
        Found best = null;
        while (true) {
            Nodes[] rules = rules();
            if (!affords(rules)) {
                return best == null ? null : confirmed(best);
            }
            Grid grid = new Grid(cube, rules, effort);
            summed = directions.clone();
            Ends ends = ends(grid);
            if (ends.farther) {
                continue;
            }
            if (ends.diverges != null) {
                return diverging(grid, ends.diverges);
            }
            double[] errors = errors(grid);
            double truncation = Arrays.stream(errors).sum() + ends.tail + grid.missing();
            Found found = found(grid, truncation, ends.undecided);
            best = best == null || found.isBetterThan(best) ? found : best;
            if (found.reaches(tolerance) || !refine(grid, errors)) {
                Found confirmed = confirmed(best);
                if (!found.reaches(tolerance) || confirmed.reaches(tolerance) || !allFiner()) {
                    return confirmed;
                }
                best = confirmed;
            }
        }
    }

    /** Whether there is enough for a sum and for another that confirms it. */
    private boolean affords(Nodes[] rules) {
        return effort.allows(2 * Grid.points(rules));
    }

    /** Whether all directions could be made finer, since the other nodes contradict the estimate. */
    private boolean allFiner() {
        if (Arrays.stream(directions).anyMatch(Direction::isFinest)) {
            return false;
        }
        Arrays.setAll(directions, i -> directions[i].finer());
        return affords(rules());
    }

    /** With an error not less than five times the difference to the sum over other nodes, where that can be afforded. */
    private Found confirmed(Found best) {
        Nodes[] rules = new Nodes[directions.length];
        Arrays.setAll(rules, i -> summed[i].others(cube.kind(i), i, cube.dimension()));
        if (best.answer() == Volume.Answer.CONVERGES && effort.allows(Grid.points(rules))) {
            contradiction =
                    Math.max(0.1 * contradiction, 5 * Math.abs(new Grid(cube, rules, effort).sum() - best.value()));
        } else if (trusted != null) {
            return trusted; // what nothing confirms does not replace what was confirmed
        }
        double error = Math.max(best.error(), contradiction);
        double claimed = best.reaches(tolerance) ? error : MARGIN * error;
        trusted = new Found(best.value(), claimed, best.size(), best.answer(), best.notes());
        if (trusted.isHopeless()) {
            trusted = new Found(best.value(), claimed, best.size(), Volume.Answer.UNDECIDED, best.notes());
        }
        return trusted;
    }

    private Nodes[] rules() {
        Nodes[] rules = new Nodes[directions.length];
        Arrays.setAll(rules, i -> directions[i].nodes(cube.kind(i)));
        return rules;
    }

    private Found found(Grid grid, double truncation, boolean undecided) {
        double sum = grid.sum();
        double error = truncation + rounding(grid);
        boolean exists =
                !undecided && !grid.hasHoles() && error < HOPELESS * grid.size() + Double.MIN_NORMAL || error == 0;
        Set<String> methods = new LinkedHashSet<>();
        for (int i = 0; i < directions.length; i++) {
            methods.add(directions[i].text());
        }
        List<String> said = new ArrayList<>();
        said.add(String.join(", ", cube.part().variables()) + " by " + String.join(" and ", methods) + ".");
        return new Found(sum, error, grid.size(), exists ? Volume.Answer.CONVERGES : Volume.Answer.UNDECIDED, said);
    }

    /** What the ends of the double-exponential directions say. */
    private record Ends(boolean farther, @Nullable String diverges, boolean undecided, double tail) {}

    private Ends ends(Grid grid) {
        double tail = 0;
        boolean undecided = false;
        boolean farther = false;
        for (int i = 0; i < directions.length; i++) {
            if (directions[i].family() != Direction.Family.DOUBLE_EXPONENTIAL) {
                continue;
            }
            for (boolean upper : new boolean[] {false, true}) {
                boolean infinite = isInfinite(i, upper);
                EndBehaviour end = EndBehaviour.of(grid, i, upper, infinite);
                if (end.verdict() == EndBehaviour.Verdict.DIVERGES) {
                    return new Ends(false, sentence(i, upper, end.exponent()), false, 0);
                }
                undecided |= end.verdict() == EndBehaviour.Verdict.UNDECIDED;
                tail += end.tail();
                if (end.tail() > 0.05 * FLOOR * grid.size() && !directions[i].isFar(upper)) {
                    directions[i] = directions[i].farther(cube.kind(i), upper);
                    farther = true;
                }
            }
        }
        return new Ends(farther && affords(rules()), null, undecided, tail);
    }

    private boolean isInfinite(int i, boolean upper) {
        return switch (cube.kind(i)) {
            case BOUNDED -> false;
            case LINE -> true;
            case FROM, UP_TO -> upper; // nodes are distances from the finite end
        };
    }

    private String sentence(int i, boolean upper, double exponent) {
        Bounds bounds = cube.part().written().get(i);
        boolean reversed = cube.kind(i) == Cube.Kind.UP_TO;
        boolean atUpper = upper != reversed;
        String end = atUpper
                ? bounds.upper().map(Object::toString).orElse("inf")
                : bounds.lower().map(Object::toString).orElse("-inf");
        String where = bounds.variable() + " = " + end;
        String power = Numerals.of(plain(exponent));
        return isInfinite(i, upper)
                ? "The integral diverges at " + where + ", where the integrand is like |" + bounds.variable() + "|^"
                        + power + "; it would have to fall faster than |" + bounds.variable() + "|^-1."
                : "The integral diverges at " + where
                        + ", where the integrand is like the distance to the end to the power " + power
                        + "; the exponent would have to be above -1.";
    }

    /** Half and whole exponents are seen through the noise of the fit. */
    private static double plain(double exponent) {
        double half = Math.rint(2 * exponent) / 2;
        return (Math.abs(exponent - half) < 0.03 ? half : Math.rint(exponent * 100) / 100) + 0.0;
    }

    private static Found diverging(Grid grid, String sentence) {
        return new Found(
                Math.copySign(Double.POSITIVE_INFINITY, grid.sum()),
                Double.POSITIVE_INFINITY,
                grid.size(),
                Volume.Answer.DIVERGES,
                List.of(sentence));
    }

    private double[] errors(Grid grid) {
        double[] errors = new double[directions.length];
        for (int i = 0; i < errors.length; i++) {
            double half = grid.coarser(i, false);
            double first = Math.abs(grid.sum() - half);
            double second = Math.abs(half - grid.coarser(i, true));
            double rate = rate(first, second);
            double series = rate > 0.1 ? first * Math.max(1, rate / (1 - Math.min(rate, 0.95))) : first;
            double square = grid.size() > 0 ? second * second / grid.size() : 0;
            errors[i] = Math.max(series, Math.min(square, second));
        }
        return errors;
    }

    private static double rate(double first, double second) {
        return second > 0 ? first / second : first > 0 ? 1 : 0;
    }

    /** Whether something was made finer that is worth another sum. */
    private boolean refine(Grid grid, double[] errors) {
        double target = Math.max(tolerance * Math.abs(grid.sum()), FLOOR * grid.size());
        double total = Arrays.stream(errors).sum();
        if (total <= target) {
            return false;
        }
        double worst = Arrays.stream(errors).max().orElse(0);
        Direction[] before = directions.clone();
        boolean changed = false;
        for (int i = 0; i < directions.length; i++) {
            if (errors[i] > 0.3 * target / directions.length && errors[i] >= 1e-3 * worst) {
                changed |= refine(i, grid);
            }
        }
        if (changed && !affords(rules())) {
            System.arraycopy(before, 0, directions, 0, before.length);
            int most = 0;
            for (int i = 0; i < errors.length; i++) {
                most = errors[i] > errors[most] ? i : most;
            }
            changed = refine(most, grid);
        }
        return changed;
    }

    private boolean refine(int i, Grid grid) {
        Direction d = directions[i];
        double half = grid.coarser(i, false);
        double rate = rate(Math.abs(grid.sum() - half), Math.abs(half - grid.coarser(i, true)));
        boolean slow = rate > (d.level() == 5 ? 0.08 : d.level() == 6 ? 0.01 : 1e-3);
        if (d.family() == Direction.Family.FEJER && d.level() >= 5 && slow) {
            directions[i] = Direction.doubleExponential(true, cube.dimension());
            if (cube.dimension() <= SHARP) {
                cube.sharpenEnds();
            }
            return true;
        }
        if (d.isFinest()) {
            return false;
        }
        directions[i] = d.finer();
        return true;
    }

    /** The rounding of the integrand: the mean relative difference to double-double at nodes of the grid, times the size of the sum. */
    private double rounding(Grid grid) {
        Random random = new Random(20);
        int k = directions.length;
        double difference = 0;
        double size = 0;
        double[][] position = new double[k][Cube.COLUMN];
        double[] weight = new double[SAMPLES];
        for (int p = 0; p < SAMPLES; p++) {
            weight[p] = 1;
            for (int i = 0; i < k; i++) {
                int j = random.nextInt(grid.rule(i).size());
                position[i][p] = grid.rule(i).position()[j];
                weight[p] *= grid.rule(i).weight()[j];
            }
        }
        double[] value = new double[Cube.COLUMN];
        cube.evaluate(position, value, SAMPLES);
        for (int p = 0; p < SAMPLES; p++) {
            double[] point = new double[k];
            for (int i = 0; i < k; i++) {
                point[i] = position[i][p];
            }
            DoubleDouble exact = cube.preciseValue(point);
            double d = Math.abs(exact.minus(value[p]).doubleValue()) * weight[p];
            if (Double.isFinite(d)) {
                difference += d;
                size += Math.abs(exact.doubleValue()) * weight[p];
            }
        }
        return ((size > 0 ? difference / size : 0) + FLOOR) * grid.size();
    }
}
