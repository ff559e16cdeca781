package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Adaptive cubature: boxes of the unit cube with the rule of degree 7 that has one of degree 5 in it; the boxes with the largest differences
 * of the two are halved, across the direction of the largest fourth difference.
 *
 * <p>The error is the sum over all boxes of the difference, which is that of the rule of degree 5, times a doubt: how much more the halving
 * of boxes before changed their integral, as it does at ridges and singular ends. With a margin of {@value #MARGIN}, it is not less than twice the change
 * since a third of the evaluations. Of a function with ridges or jumps, which can lie between all points of a box, it is not less than the
 * size times N^(−2/k) or N^(−5/4k) after N evaluations.
 *
 * <p>Source: A. C. Genz, A. A. Malik, An adaptive algorithm for numerical integration over an N-dimensional rectangular region, J. Comput.
 * Appl. Math. 6 (1980) 295–302.
 */
final class GenzMalik {
    /** The most directions for which its 2ᵏ + 2k² + 2k + 1 points are worth it. */
    static final int MOST_DIRECTIONS = 8;

    private static final double L2 = Math.sqrt(9.0 / 70);
    private static final double L4 = Math.sqrt(9.0 / 10);
    private static final double L5 = Math.sqrt(9.0 / 19);

    /** A box with its integral, the difference of its rules, the direction across which it is to be halved, and how far it is not believed. */
    private record Box(double[] centre, double[] half, double value, double difference, int across, double doubt) {
        double error() {
            return difference * doubt;
        }

        Box doubted(double factor) {
            return new Box(centre, half, value, difference, across, factor);
        }
    }

    private static final double MOST_DOUBT = 1000;

    /** Where the cube is cut at first. */
    private static final double[] UNEVEN = {0.46, 0.53, 0.48, 0.55};

    /** What the references with singular ends and ridges ask for beyond all that. */
    private static final double MARGIN = 8;

    private final UnitCube cube;
    private final double floor;
    private final double rate;
    private final long start;
    private final int k;
    private final Effort effort;
    private final double tolerance;
    private final int points;
    private final PriorityQueue<Box> boxes =
            new PriorityQueue<>(Comparator.comparingDouble(Box::error).reversed());
    private final double[][] offsets;
    private final double[][] u;
    private final double[] value;
    private int filled;

    GenzMalik(Cube cube, double tolerance, Effort effort) {
        this.cube = new UnitCube(cube);
        this.effort = effort;
        start = effort.spent();
        Part part = cube.part();
        floor = part.hasRidges() || part.jumps() ? 1 : 0;
        rate = (part.jumps() ? -1.25 : -2) / cube.dimension();
        this.tolerance = tolerance;
        k = cube.dimension();
        points = (1 << k) + 2 * k * k + 2 * k + 1;
        offsets = offsets();
        u = new double[k][Cube.COLUMN];
        value = new double[Cube.COLUMN];
    }

    Found find(String variables) {
        boxes.addAll(measure(first()));
        Found now = found(variables);
        Found early = now;
        int since = 0;
        int atOnce = Math.max(1, Cube.COLUMN / (2 * points));
        while (effort.allows(2.0 * points * atOnce)) {
            halve(Math.min(atOnce, 1 + boxes.size() / 8));
            if (++since >= Math.max(16, boxes.size() / (16 * atOnce))) {
                since = 0;
                now = found(variables);
                if (now.reaches(tolerance)) {
                    return now;
                }
                early = effort.spent() - start <= (effort.spent() - start + effort.left()) / 3 ? now : early;
            }
        }
        now = found(variables);
        double drift = Math.abs(now.value() - early.value());
        return new Found(now.value(), Math.max(now.error(), 2 * drift), now.size(), now.answer(), now.notes());
    }

    /** Halves the boxes with the largest differences. */
    private void halve(int count) {
        List<Box> open = new ArrayList<>();
        List<Box> parents = new ArrayList<>();
        for (int b = 0; b < count; b++) {
            Box box = boxes.remove();
            parents.add(box);
            int i = box.across;
            open.addAll(cut(box, i, 0.5));
        }
        List<Box> halves = measure(open);
        for (int b = 0; b < count; b++) {
            Box first = halves.get(2 * b);
            Box second = halves.get(2 * b + 1);
            double doubt = doubt(parents.get(b), first, second);
            boxes.add(first.doubted(doubt));
            boxes.add(second.doubted(doubt));
        }
    }

    /** The two parts of a box, the lower one taking a fraction of the direction. */
    private static List<Box> cut(Box box, int i, double fraction) {
        double lower = box.half[i] * fraction;
        return List.of(part(box, i, lower, lower - box.half[i]), part(box, i, box.half[i] - lower, lower));
    }

    private static Box part(Box box, int i, double halfWidth, double shift) {
        double[] half = box.half.clone();
        half[i] = halfWidth;
        double[] centre = box.centre.clone();
        centre[i] += shift;
        return new Box(centre, half, 0, 0, 0, 1);
    }

    /** The cube cut once across each of its first directions, not in the middle: on a ridge along the diagonal of a cube both rules err alike. */
    private List<Box> first() {
        double[] centre = new double[k];
        Arrays.fill(centre, 0.5);
        List<Box> all = List.of(new Box(centre, centre.clone(), 0, 0, 0, 1));
        for (int i = 0; i < Math.min(k, UNEVEN.length); i++) {
            List<Box> more = new ArrayList<>();
            for (Box box : all) {
                more.addAll(cut(box, i, UNEVEN[i]));
            }
            all = more;
        }
        return all;
    }

    /** The change that halving brought in terms of the differences; of the box before, where nothing is learned across this direction. */
    private static double doubt(Box parent, Box first, Box second) {
        double change = Math.abs(parent.value - first.value - second.value);
        double differences = first.difference + second.difference;
        double learned = differences > 0 ? 4 * change / differences : 1;
        return Math.min(MOST_DOUBT, Math.max(1, Math.max(learned, 0.8 * parent.doubt)));
    }

    private Found found(String variables) {
        double sum = 0;
        double correction = 0;
        double size = 0;
        double error = 0;
        for (Box box : boxes) {
            double next = sum + box.value;
            correction += Math.abs(sum) >= Math.abs(box.value) ? sum - next + box.value : box.value - next + sum;
            sum = next;
            size += Math.abs(box.value);
            error += MARGIN * box.error();
        }
        Volume.Answer answer =
                cube.hasHoles() || error > 0.3 * size && size > 0 ? Volume.Answer.UNDECIDED : Volume.Answer.CONVERGES;
        error = Math.max(error + 1e-15 * size, floor * size * Math.pow(Math.max(1, effort.spent() - start), rate));
        return new Found(
                sum + correction,
                error,
                size,
                answer,
                List.of(variables + " by the adaptive cubature of Genz and Malik."));
    }

    /** The boxes with their integrals, as many at once as go into a column. */
    private List<Box> measure(List<Box> open) {
        double[] f = new double[open.size() * points];
        int done = 0;
        filled = 0;
        for (Box box : open) {
            for (int p = 0; p < points; p++) {
                for (int i = 0; i < k; i++) {
                    u[i][filled] = box.centre[i] + offsets[p][i] * box.half[i];
                }
                filled++;
                if (filled == Cube.COLUMN) {
                    done = evaluate(f, done);
                }
            }
        }
        evaluate(f, done);
        List<Box> all = new ArrayList<>();
        for (int b = 0; b < open.size(); b++) {
            all.add(summed(open.get(b), f, b * points));
        }
        return all;
    }

    private int evaluate(double[] f, int done) {
        if (filled > 0) {
            cube.evaluate(u, value, filled);
            effort.spend(filled);
            System.arraycopy(value, 0, f, done, filled);
        }
        int all = done + filled;
        filled = 0;
        return all;
    }

    /** Centre; ±λ₂ and ±λ₃ along each direction; ±λ₄ in each plane; the corners at λ₅. */
    private double[][] offsets() {
        List<double[]> all = new ArrayList<>(points);
        all.add(new double[k]);
        for (int i = 0; i < k; i++) {
            for (double l : new double[] {-L2, L2, -L4, L4}) {
                all.add(moved(i, l, i, l));
            }
        }
        for (int i = 0; i < k; i++) {
            for (int j = i + 1; j < k; j++) {
                for (int signs = 0; signs < 4; signs++) {
                    all.add(moved(i, (signs & 1) == 0 ? L4 : -L4, j, (signs & 2) == 0 ? L4 : -L4));
                }
            }
        }
        for (int signs = 0; signs < 1 << k; signs++) {
            double[] x = new double[k];
            for (int i = 0; i < k; i++) {
                x[i] = (signs >> i & 1) == 0 ? L5 : -L5;
            }
            all.add(x);
        }
        return all.toArray(double[][]::new);
    }

    private double[] moved(int i, double li, int j, double lj) {
        double[] x = new double[k];
        x[i] = li;
        x[j] = lj;
        return x;
    }

    private Box summed(Box box, double[] f, int at) {
        double f0 = f[at];
        double s2 = 0;
        double s3 = 0;
        double most = -1;
        int across = 0;
        for (int i = 0; i < k; i++) {
            double near = f[at + 1 + 4 * i] + f[at + 2 + 4 * i];
            double far = f[at + 3 + 4 * i] + f[at + 4 + 4 * i];
            s2 += near;
            s3 += far;
            double fourth = Math.abs(near - 2 * f0 - (far - 2 * f0) / 7);
            if (fourth > most * (1 + 1e-10) || fourth >= most * (1 - 1e-10) && box.half[i] > box.half[across]) {
                most = fourth;
                across = i;
            }
        }
        int plane = at + 1 + 4 * k;
        int corner = plane + 2 * k * (k - 1);
        double s4 = sum(f, plane, corner);
        double s5 = sum(f, corner, at + points);
        double n = k;
        double seventh = ((12824 - 9120 * n + 400 * n * n) * f0
                        + 2940 * s2
                        + (1820 - 400 * n) * s3
                        + 200 * s4
                        + 6859 * s5 / (1 << k))
                / 19683;
        double fifth = ((729 - 950 * n + 50 * n * n) * f0) / 729
                + 245 * s2 / 486
                + (265 - 100 * n) * s3 / 1458
                + 25 * s4 / 729;
        double volume = 1;
        for (double half : box.half) {
            volume *= 2 * half;
        }
        return new Box(box.centre, box.half, volume * seventh, volume * Math.abs(seventh - fifth), across, 1);
    }

    private static double sum(double[] f, int from, int to) {
        double sum = 0;
        for (int p = from; p < to; p++) {
            sum += f[p];
        }
        return sum;
    }
}
