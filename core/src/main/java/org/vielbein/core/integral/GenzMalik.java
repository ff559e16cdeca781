package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    private static final double RATIO = 1.0 / 7; // (λ₂/λ₄)²

    /** A box, which is measured once. */
    private static final class Box {
        private final double[] centre;
        private final double[] half;
        private double value;
        private double difference;
        /** The direction across which it is to be halved. */
        private int across;
        /** How far it is not believed. */
        private double doubt;

        private double error;

        private Box(double[] centre, double[] half) {
            this.centre = centre;
            this.half = half;
        }

        private void doubt(double factor) {
            doubt = factor;
            error = difference * factor;
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
    private final int atOnce;
    private final Largest<Box> boxes = new Largest<>();
    private final double[][] offsets;
    private final double[] seventh;
    private final double[] fifth;
    private final double[][] u;
    private final double[] value;
    private final double[] f;
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
        double n = k;
        seventh = new double[] {
            (12824 - 9120 * n + 400 * n * n) / 19683,
            2940.0 / 19683,
            (1820 - 400 * n) / 19683,
            200.0 / 19683,
            6859.0 / 19683 / (1 << k)
        };
        fifth = new double[] {(729 - 950 * n + 50 * n * n) / 729, 245.0 / 486, (265 - 100 * n) / 1458, 25.0 / 729};
        u = new double[k][Cube.COLUMN];
        value = new double[Cube.COLUMN];
        atOnce = Math.max(1, Cube.COLUMN / (2 * points));
        f = new double[points * Math.max(2 * atOnce, 1 << Math.min(k, UNEVEN.length))];
    }

    Found find(String variables) {
        Box[] first = first();
        measure(first);
        for (Box box : first) {
            boxes.add(box.error, box);
        }
        Found now = found(variables);
        Found early = now;
        int since = 0;
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
        Box[] parents = new Box[count];
        Box[] halves = new Box[2 * count];
        for (int b = 0; b < count; b++) {
            parents[b] = boxes.remove();
            cut(parents[b], parents[b].across, 0.5, halves, 2 * b);
        }
        measure(halves);
        for (int b = 0; b < count; b++) {
            Box first = halves[2 * b];
            Box second = halves[2 * b + 1];
            double doubt = doubt(parents[b], first, second);
            first.doubt(doubt);
            second.doubt(doubt);
            boxes.add(first.error, first);
            boxes.add(second.error, second);
        }
    }

    /** Puts the two parts of a box into an array, the lower one taking a fraction of the direction. */
    private static void cut(Box box, int i, double fraction, Box[] parts, int at) {
        double lower = box.half[i] * fraction;
        double upper = box.half[i] - lower;
        double[] half = changed(box.half, i, lower);
        parts[at] = new Box(changed(box.centre, i, box.centre[i] - upper), half);
        parts[at + 1] = new Box(
                changed(box.centre, i, box.centre[i] + lower), upper == lower ? half : changed(box.half, i, upper));
    }

    private static double[] changed(double[] x, int i, double value) {
        double[] changed = x.clone();
        changed[i] = value;
        return changed;
    }

    /** The cube cut once across each of its first directions, not in the middle: on a ridge along the diagonal of a cube both rules err alike. */
    private Box[] first() {
        double[] centre = new double[k];
        Arrays.fill(centre, 0.5);
        Box[] all = {new Box(centre, centre.clone())};
        for (int i = 0; i < Math.min(k, UNEVEN.length); i++) {
            Box[] more = new Box[2 * all.length];
            for (int b = 0; b < all.length; b++) {
                cut(all[b], i, UNEVEN[i], more, 2 * b);
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
        for (int b = 0; b < boxes.size(); b++) {
            Box box = boxes.get(b);
            double next = sum + box.value;
            correction += Math.abs(sum) >= Math.abs(box.value) ? sum - next + box.value : box.value - next + sum;
            sum = next;
            size += Math.abs(box.value);
            error += MARGIN * box.error;
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

    /** The integrals of boxes, as many at once as go into a column. */
    private void measure(Box... open) {
        int done = 0;
        filled = 0;
        for (Box box : open) {
            for (int p = 0; p < points; ) {
                int length = Math.min(points - p, Cube.COLUMN - filled);
                for (int i = 0; i < k; i++) {
                    fill(u[i], filled, box.centre[i], box.half[i], offsets[i], p, length);
                }
                p += length;
                filled += length;
                if (filled == Cube.COLUMN) {
                    done = evaluate(done);
                }
            }
        }
        evaluate(done);
        for (int b = 0; b < open.length; b++) {
            sum(open[b], b * points);
        }
    }

    private static void fill(double[] u, int at, double centre, double half, double[] offset, int from, int length) {
        for (int p = 0; p < length; p++) {
            u[at + p] = centre + offset[from + p] * half;
        }
    }

    private int evaluate(int done) {
        if (filled > 0) {
            cube.values(u, value, filled);
            effort.spend(filled);
            System.arraycopy(value, 0, f, done, filled);
        }
        int all = done + filled;
        filled = 0;
        return all;
    }

    /** For each direction a column of the points: centre; ±λ₂ and ±λ₃ along each direction; ±λ₄ in each plane; the corners at λ₅. */
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
        double[][] columns = new double[k][points];
        for (int p = 0; p < points; p++) {
            for (int i = 0; i < k; i++) {
                columns[i][p] = all.get(p)[i];
            }
        }
        return columns;
    }

    private double[] moved(int i, double li, int j, double lj) {
        double[] x = new double[k];
        x[i] = li;
        x[j] = lj;
        return x;
    }

    private void sum(Box box, int at) {
        add(box, at);
        if (!(Math.abs(box.value) <= Double.MAX_VALUE)) {
            cube.lose(f, at, at + points);
            add(box, at);
        }
    }

    private void add(Box box, int at) {
        double f0 = f[at];
        double s2 = 0;
        double s3 = 0;
        double most = -1;
        int across = 0;
        double[] half = box.half;
        for (int i = 0; i < k; i++) {
            double near = f[at + 1 + 4 * i] + f[at + 2 + 4 * i];
            double far = f[at + 3 + 4 * i] + f[at + 4 + 4 * i];
            s2 += near;
            s3 += far;
            double fourth = Math.abs(near - 2 * f0 - (far - 2 * f0) * RATIO);
            if (fourth > most * (1 + 1e-10) || fourth >= most * (1 - 1e-10) && half[i] > half[across]) {
                most = fourth;
                across = i;
            }
        }
        int plane = at + 1 + 4 * k;
        int corner = plane + 2 * k * (k - 1);
        double s4 = sum(plane, corner);
        double s5 = sum(corner, at + points);
        double[] w = seventh;
        double high = w[0] * f0 + w[1] * s2 + w[2] * s3 + w[3] * s4 + w[4] * s5;
        double low = fifth[0] * f0 + fifth[1] * s2 + fifth[2] * s3 + fifth[3] * s4;
        double volume = 1;
        for (double h : half) {
            volume *= 2 * h;
        }
        box.value = volume * high;
        box.difference = volume * Math.abs(high - low);
        box.across = across;
        box.doubt(1);
    }

    private double sum(int from, int to) {
        double sum = 0;
        for (int p = from; p < to; p++) {
            sum += f[p];
        }
        return sum;
    }
}
