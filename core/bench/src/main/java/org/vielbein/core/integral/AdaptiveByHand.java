package org.vielbein.core.integral;

import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;

/**
 * The adaptive cubature of Genz and Malik over the unit cube, as one would write it: the box with the largest difference of the two
 * rules is halved across its largest fourth difference, and point after point is evaluated in place. Of accuracy it knows the sum of the
 * differences.
 */
final class AdaptiveByHand {
    private static final double L2 = Math.sqrt(9.0 / 70);
    private static final double L4 = Math.sqrt(9.0 / 10);
    private static final double L5 = Math.sqrt(9.0 / 19);

    private final ToDoubleFunction<double[]> f;
    private final int k;
    private final double[] x;
    private final double[] weights7;
    private final double[] weights5;

    private record Box(double[] centre, double[] half, double value, double difference, int across)
            implements Comparable<Box> {
        @Override
        public int compareTo(Box other) {
            return Double.compare(other.difference, difference);
        }
    }

    AdaptiveByHand(ToDoubleFunction<double[]> f, int k) {
        this.f = f;
        this.k = k;
        x = new double[k];
        weights7 = new double[] {
            (12824 - 9120 * k + 400 * k * k) / 19683.0,
            2940 / 19683.0,
            (1820 - 400 * k) / 19683.0,
            200 / 19683.0,
            6859 / 19683.0 / (1 << k)
        };
        weights5 = new double[] {
            (729 - 950 * k + 50 * k * k) / 729.0, 245 / 486.0, (265 - 100 * k) / 1458.0, 25 / 729.0
        };
    }

    /** The integral from boxes with the given centres and halves of edges at first, to a tolerance or so many evaluations. */
    double integral(List<double[][]> boxes, double tolerance, long evaluations) {
        int points = (1 << k) + 2 * k * k + 2 * k + 1;
        PriorityQueue<Box> open = new PriorityQueue<>();
        double sum = 0;
        double error = 0;
        for (double[][] one : boxes) {
            Box box = box(one[0], one[1]);
            open.add(box);
            sum += box.value;
            error += box.difference;
        }
        long done = (long) boxes.size() * points;
        while (error > tolerance * Math.abs(sum) && done + 2 * points <= evaluations) {
            Box box = open.remove();
            double[] half = box.half.clone();
            half[box.across] /= 2;
            double[] centre = box.centre.clone();
            centre[box.across] -= half[box.across];
            Box lower = box(centre, half);
            centre = box.centre.clone();
            centre[box.across] += half[box.across];
            Box upper = box(centre, half);
            sum += lower.value + upper.value - box.value;
            error += lower.difference + upper.difference - box.difference;
            open.add(lower);
            open.add(upper);
            done += 2 * points;
        }
        return sum;
    }

    private Box box(double[] centre, double[] half) {
        double f0 = f.applyAsDouble(centre);
        double s2 = 0;
        double s3 = 0;
        double most = -1;
        int across = 0;
        System.arraycopy(centre, 0, x, 0, k);
        for (int i = 0; i < k; i++) {
            double near = pair(i, centre[i], L2 * half[i]);
            double far = pair(i, centre[i], L4 * half[i]);
            s2 += near;
            s3 += far;
            double fourth = Math.abs(near - 2 * f0 - (far - 2 * f0) * (1.0 / 7));
            if (fourth > most) {
                most = fourth;
                across = i;
            }
        }
        double s4 = 0;
        for (int i = 0; i < k; i++) {
            for (int j = i + 1; j < k; j++) {
                for (int sign = -1; sign <= 1; sign += 2) {
                    x[i] = centre[i] + sign * L4 * half[i];
                    s4 += pair(j, centre[j], L4 * half[j]);
                }
            }
            x[i] = centre[i];
        }
        double s5 = 0;
        for (int signs = 0; signs < 1 << k; signs++) {
            for (int i = 0; i < k; i++) {
                x[i] = centre[i] + ((signs >> i & 1) == 0 ? L5 : -L5) * half[i];
            }
            s5 += f.applyAsDouble(x);
        }
        double volume = 1;
        for (double h : half) {
            volume *= 2 * h;
        }
        double seventh =
                weights7[0] * f0 + weights7[1] * s2 + weights7[2] * s3 + weights7[3] * s4 + weights7[4] * s5;
        double fifth = weights5[0] * f0 + weights5[1] * s2 + weights5[2] * s3 + weights5[3] * s4;
        return new Box(centre, half, volume * seventh, volume * Math.abs(seventh - fifth), across);
    }

    /** The values on either side along direction i. */
    private double pair(int i, double centre, double distance) {
        x[i] = centre - distance;
        double sum = f.applyAsDouble(x);
        x[i] = centre + distance;
        sum += f.applyAsDouble(x);
        x[i] = centre;
        return sum;
    }
}
