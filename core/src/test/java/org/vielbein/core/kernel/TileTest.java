package org.vielbein.core.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.number;
import static org.vielbein.api.expr.Expressions.sin;
import static org.vielbein.api.expr.Expressions.symbol;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.CheckClassAdapter;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** The column entry gives what the point entry gives. */
class TileTest {
    private static final List<String> XYZ = List.of("x", "y", "z");
    private static final double UNTOUCHED = 12345.678;

    private static Program program(long seed, int steps) {
        Graph graph = new Graph();
        return Program.of(
                graph,
                XYZ,
                new RandomFormulas(seed).of(steps, 12).stream().map(graph::of).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aTileHasTheNumbersOfItsPoints(long seed) {
        Program program = program(seed, 20 + 40 * (int) seed);
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

    @Test
    void allOperationsAgreeOnAllKindsOfNumbers() {
        IntStream.range(0, 60).forEach(seed -> assertTapeAgrees(seed, 1));
    }

    @Test
    @Tag("soak")
    void allOperationsAgreeOnAllKindsOfNumbersForLong() {
        IntStream.range(1000, 6000).forEach(seed -> assertTapeAgrees(seed, seed % 50 == 0 ? 1000 : 1));
    }

    /** As machine code of either compiler too, so that vectors and single numbers are compared. */
    @ParameterizedTest
    @ValueSource(longs = {201, 202, 203})
    void allOperationsAgreeWhenHotSpotHasCompiledThem(long seed) {
        assertTapeAgrees(seed, 1000);
    }

    private static void assertTapeAgrees(long seed, int times) {
        RandomTapes random = new RandomTapes(seed);
        Tape tape = random.of(3 + (int) (seed * 7 % 200), 1 + (int) (seed % 17));
        Kernel interpreted = new Interpreter(tape);
        Kernel compiled = KernelCompiler.compile(tape);
        double[][] in = random.inputs(Kernel.TILE);
        double[][] out = new double[compiled.outputs()][Kernel.TILE];
        double[][] work = compiled.columnScratch();
        for (int k = 0; k < times; k++) {
            compiled.tile(in, out, work, 0, Kernel.TILE);
        }
        for (int p = 0; p < Kernel.TILE; p++) {
            int at = p;
            double[] expected = interpreted.at(row(in, p));
            assertArrayEquals(expected, row(out, p), () -> "tile, seed " + seed + ", point " + at);
            assertArrayEquals(expected, compiled.at(row(in, p)), () -> "point entry, seed " + seed + ", point " + at);
        }
    }

    /** All second derivatives of a dense metric of six dimensions, more than what its curvature takes. */
    @Test
    void largeTilesAreSplitIntoMethodsThatHotSpotCompiles() {
        Graph graph = new Graph();
        List<Node> g = new RandomFormulas(17).of(60, 21).stream().map(graph::of).toList();
        List<Node> outputs = g.stream()
                .flatMap(node -> XYZ.stream().map(x -> graph.derivative(node, graph.symbol(x))))
                .flatMap(node -> XYZ.stream().map(x -> graph.derivative(node, graph.symbol(x))))
                .toList();
        Program program = Program.of(graph, XYZ, outputs);
        assertTrue(program.operations() > 1500, () -> "operations: " + program.operations());
        List<Integer> sizes = CodeSizes.of(TileCompiler.bytes(program.tape()));
        assertTrue(sizes.size() > 10, () -> "methods: " + sizes);
        sizes.forEach(size -> assertTrue(size <= 7000, () -> "method of " + size + " bytes"));
        assertTilesMatchPoints(program.interpreted(), program.compiled(), columns(3, 1000, new Random(17)));
    }

    @Test
    void generatedTilesPassTheVerifier() {
        StringWriter complaints = new StringWriter();
        CheckClassAdapter.verify(
                new ClassReader(TileCompiler.bytes(new RandomTapes(9).of(500, 30))),
                TileTest.class.getClassLoader(),
                false,
                new PrintWriter(complaints));
        assertEquals("", complaints.toString());
    }

    @Test
    @Tag("soak")
    void whatNoClassFileHasRoomForIsInterpreted() {
        Graph graph = new Graph();
        List<Node> outputs = IntStream.range(2, 33_000)
                .mapToObj(k -> graph.of(symbol("x").plus(number(k))))
                .toList();
        Program program = Program.of(graph, XYZ, outputs);
        assertInstanceOf(InterpretedTile.class, TileCompiler.compile(program.tape()));
        assertInstanceOf(Interpreter.class, program.compiled());
        assertEquals(32_999.5, program.compiled().at(0.5, 0, 0)[32_997]);
    }

    @Test
    void anInterpretedTileHasTheNumbersOfItsPoints() {
        Program program = program(5, 100);
        InterpretedTile tile = new InterpretedTile(program.tape());
        double[][] in = columns(3, 40, new Random(5));
        double[][] out = new double[12][40];
        double[][] work = tile.scratch();
        tile.tile(in, out, work, 0, 7);
        tile.tile(in, out, work, 7, 40);
        for (int p = 0; p < 40; p++) {
            assertArrayEquals(program.interpreted().at(row(in, p)), row(out, p));
        }
    }

    @Test
    void columnsAreTakenAgain() {
        Program program = program(3, 500);
        Tape tape = program.tape();
        List<TilePass> passes = new TileSchedule(tape, new TileUses(tape)).passes();
        int own = new TileColumns(tape, passes, new Copies(tape)).count() - 3 - 12;
        assertTrue(own < program.operations() / 5, () -> own + " columns for " + program.operations() + " operations");
    }

    @Test
    void sineAndCosineOfOneAngleAreOnePass() {
        Graph graph = new Graph();
        Node x = graph.symbol("x");
        Node sine = graph.of(sin(symbol("x")));
        Tape tape =
                Program.of(graph, XYZ, List.of(sine, graph.derivative(sine, x))).tape();
        List<TilePass> passes = new TileSchedule(tape, new TileUses(tape)).passes();
        assertEquals(List.of(new TilePass.Sines(0, 0, 1)), passes);
    }

    @Test
    void oneKernelServesTilesOfManyThreads() throws Exception {
        Kernel kernel = program(3, 200).compiled();
        double[][] in = columns(3, Kernel.TILE, new Random(3));
        Callable<double[][]> task = () -> {
            double[][] out = new double[kernel.outputs()][Kernel.TILE];
            double[][] work = kernel.columnScratch();
            for (int k = 0; k < 200; k++) {
                kernel.tile(in, out, work, 0, Kernel.TILE);
            }
            return out;
        };
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            double[][] expected = task.call();
            for (var found : pool.invokeAll(Collections.nCopies(4, task))) {
                assertArrayEquals(expected, found.get());
            }
        } finally {
            pool.shutdown();
        }
    }
}
