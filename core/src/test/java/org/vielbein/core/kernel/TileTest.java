package org.vielbein.core.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.core.graph.Graph;

/** The column entry gives what the point entry gives. */
class TileTest {
    private static final List<String> XYZ = List.of("x", "y", "z");
    private static final double UNTOUCHED = 12345.678;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aTileHasTheNumbersOfItsPoints(long seed) {
        Graph graph = new Graph();
        Program program = Program.of(
                graph,
                XYZ,
                new RandomFormulas(seed)
                        .of(20 + 40 * (int) seed, 12).stream().map(graph::of).toList());
        double[][] in = columns(3, 1000, new Random(seed));
        assertTilesMatchPoints(program.interpreted(), program.interpreted(), in);
        assertTilesMatchPoints(program.interpreted(), program.compiled(), in);
    }

    /** Tiles of 256, of one point, of none, and one that begins in the middle; the rest of the columns stays as it was. */
    private static void assertTilesMatchPoints(Kernel expected, Kernel kernel, double[][] in) {
        double[][] out = new double[kernel.outputs()][in[0].length];
        for (double[] column : out) {
            Arrays.fill(column, UNTOUCHED);
        }
        double[][] work = kernel.columnScratch();
        int[][] tiles = {{0, Kernel.TILE}, {300, 301}, {400, 400}, {501, 757}, {990, 1000}};
        for (int[] tile : tiles) {
            kernel.tile(in, out, work, tile[0], tile[1]);
        }
        for (int p = 0; p < in[0].length; p++) {
            int at = p;
            boolean inside = Arrays.stream(tiles).anyMatch(tile -> tile[0] <= at && at < tile[1]);
            double[] found = row(out, p);
            if (inside) {
                assertArrayEquals(expected.at(row(in, p)), found, () -> "point " + at);
            } else {
                Arrays.stream(found).forEach(value -> assertEquals(UNTOUCHED, value));
            }
        }
    }

    private static double[] row(double[][] columns, int p) {
        return Arrays.stream(columns).mapToDouble(column -> column[p]).toArray();
    }

    private static double[][] columns(int count, int length, Random random) {
        double[][] columns = new double[count][];
        for (int k = 0; k < count; k++) {
            columns[k] = random.doubles(length, 0.2, 0.9).toArray();
        }
        return columns;
    }
}
