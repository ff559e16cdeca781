package org.vielbein.core.integral;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Rank-1 lattices of a prime number of points with {@value #SHIFTS} random shifts and the baker's transformation, with twice as many points
 * until the tolerance is reached. The random numbers have a fixed seed, so results are the same at each run.
 *
 * <p>The error is the standard deviation of the mean over the shifts times Student's factor of 99.9 % for their number.
 *
 * <p>Sources: I. H. Sloan, S. Joe, Lattice Methods for Multiple Integration (1994), chapters 4 and 5 (generators of Korobov's form by
 * the criterion P₂); F. J. Hickernell, Obtaining O(N⁻²) convergence for lattice quadrature rules (2002) for the transformation.
 */
final class Lattice {
    private static final int SHIFTS = 10;

    /** The 99.95 % quantile of Student's distribution with 9 degrees of freedom. */
    private static final double STUDENT = 4.781;

    private static final int[] PRIMES = {
        1021, 2039, 4093, 8191, 16381, 32749, 65521, 131071, 262139, 524287, 1048573, 2097143
    };

    private final UnitCube cube;
    private final int k;
    private final double tolerance;
    private final Effort effort;
    private final Random random = new Random(1959);

    Lattice(Cube cube, double tolerance, Effort effort) {
        this.cube = new UnitCube(cube);
        this.tolerance = tolerance;
        this.effort = effort;
        k = cube.dimension();
    }

    Found find(String variables) {
        Found best = new Found(
                Double.NaN,
                Double.POSITIVE_INFINITY,
                0,
                Volume.Answer.UNDECIDED,
                List.of("No evaluations were left for " + variables + "."));
        for (int n : PRIMES) {
            if (!effort.allows((double) n * SHIFTS)) {
                return best;
            }
            Found now = shifted(n, generator(n), variables);
            best = now.isBetterThan(best) || best.answer() != Volume.Answer.CONVERGES ? now : best;
            if (now.reaches(tolerance)) {
                return now;
            }
        }
        return best;
    }

    private Found shifted(int n, long[] generator, String variables) {
        double[] means = new double[SHIFTS];
        for (int s = 0; s < SHIFTS; s++) {
            double[] shift = random.doubles(k).toArray();
            means[s] = mean(n, generator, shift);
        }
        double mean = Arrays.stream(means).average().orElse(0);
        double variance = Arrays.stream(means).map(m -> (m - mean) * (m - mean)).sum() / (SHIFTS - 1);
        double error = STUDENT * Math.sqrt(variance / SHIFTS) + 1e-15 * Math.abs(mean);
        boolean exists = !cube.hasHoles() && error < 0.3 * Math.abs(mean) || error == 0;
        return new Found(
                mean,
                error,
                Math.abs(mean),
                exists ? Volume.Answer.CONVERGES : Volume.Answer.UNDECIDED,
                List.of(variables + " by randomised lattices."));
    }

    private double mean(int n, long[] generator, double... shift) {
        double[][] u = new double[k][Cube.COLUMN];
        double[] value = new double[Cube.COLUMN];
        double sum = 0;
        for (int start = 0; start < n; start += Cube.COLUMN) {
            int count = Math.min(Cube.COLUMN, n - start);
            for (int i = 0; i < k; i++) {
                for (int p = 0; p < count; p++) {
                    double x = (double) ((start + p) * generator[i] % n) / n + shift[i];
                    x -= Math.floor(x);
                    u[i][p] = 1 - Math.abs(2 * x - 1);
                }
            }
            cube.evaluate(u, value, count);
            effort.spend(count);
            for (int p = 0; p < count; p++) {
                sum += value[p];
            }
        }
        return sum / n;
    }

    /** 1, a, a², … modulo n, the best by P₂ of some values of a. */
    private long[] generator(int n) {
        Random choice = new Random(n);
        int candidates = Math.max(4, Math.min(48, 2_000_000 / (n * k)));
        long[] best = powers(1 + choice.nextInt(n - 1), n);
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < candidates; c++) {
            long[] z = powers(2 + choice.nextInt(n - 2), n);
            double p2 = p2(n, z);
            if (p2 < least) {
                least = p2;
                best = z;
            }
        }
        return best;
    }

    private long[] powers(long a, int n) {
        long[] z = new long[k];
        z[0] = 1;
        for (int i = 1; i < k; i++) {
            z[i] = z[i - 1] * a % n;
        }
        return z;
    }

    /** {@code Σ_p Π_i (1 + 2π² B₂({p z_i/n}))}, with B₂ the second polynomial of Bernoulli. */
    private double p2(int n, long... z) {
        double sum = 0;
        for (int p = 0; p < n; p++) {
            double product = 1;
            for (int i = 0; i < k; i++) {
                double x = (double) (p * z[i] % n) / n;
                product *= 1 + 2 * Math.PI * Math.PI * (x * x - x + 1.0 / 6);
            }
            sum += product;
        }
        return sum;
    }
}
