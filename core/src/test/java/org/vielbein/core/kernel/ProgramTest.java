package org.vielbein.core.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.*;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.CheckClassAdapter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.api.expr.OpaqueFunction;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.number.DoubleDouble;

class ProgramTest {
    private static final List<String> XYZ = List.of("x", "y", "z");
    private final Expr x = symbol("x");
    private final Expr y = symbol("y");

    private static Program program(List<Expr> outputs) {
        Graph graph = new Graph();
        return Program.of(graph, XYZ, outputs.stream().map(graph::of).toList());
    }

    private static Program program(Expr... outputs) {
        return program(List.of(outputs));
    }

    private static double[] point(Random random) {
        return random.doubles(3, 0.2, 0.9).toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void compiledAndInterpretedValuesAgreeBitForBit(long seed) {
        Program program = program(new RandomFormulas(seed).of(40 + 20 * (int) seed, 12));
        Random random = new Random(seed);
        for (int k = 0; k < 50; k++) {
            double[] at = point(random);
            assertArrayEquals(program.interpreted().at(at), program.compiled().at(at), () -> "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void doubleAndDoubleDoubleValuesAgreeToRounding(long seed) {
        Program program = program(new RandomFormulas(seed).of(25, 8));
        Random random = new Random(seed);
        for (int k = 0; k < 20; k++) {
            double[] at = point(random);
            double[] rough = program.interpreted().at(at);
            DoubleDouble[] precise = program.precise()
                    .eval(new DoubleDouble[] {DoubleDouble.of(at[0]), DoubleDouble.of(at[1]), DoubleDouble.of(at[2])});
            for (int o = 0; o < rough.length; o++) {
                assertEquals(
                        precise[o].doubleValue(), rough[o], 1e-11 * Math.max(1, Math.abs(rough[o])), "seed " + seed);
            }
        }
    }

    @Test
    void derivativesAgreeWithHighOrderDifferences() {
        Graph graph = new Graph();
        List<Node> nodes =
                new RandomFormulas(77).of(12, 6).stream().map(graph::of).toList();
        List<Node> slopes =
                nodes.stream().map(n -> graph.derivative(n, graph.symbol("x"))).toList();
        PreciseKernel f = Program.of(graph, XYZ, nodes).precise();
        Kernel df = Program.of(graph, XYZ, slopes).interpreted();
        double[] at = {0.61, 0.37, 0.52};
        double[] expected = df.at(at);
        for (int o = 0; o < expected.length; o++) {
            assertEquals(difference(f, at, o), expected[o], 1e-10 * Math.max(1, Math.abs(expected[o])));
        }
    }

    /** The central difference of sixth order with steps of 2⁻¹⁰ in double-double. */
    private static double difference(PreciseKernel f, double[] at, int o) {
        double[] weights = {45, -9, 1};
        DoubleDouble sum = DoubleDouble.ZERO;
        double h = 0x1p-10;
        for (int k = 1; k <= 3; k++) {
            DoubleDouble difference = shifted(f, at, k * h)[o].minus(shifted(f, at, -k * h)[o]);
            sum = sum.plus(difference.times(weights[k - 1]));
        }
        return sum.over(60 * h).doubleValue();
    }

    private static DoubleDouble[] shifted(PreciseKernel f, double[] at, double h) {
        return f.eval(new DoubleDouble[] {DoubleDouble.of(at[0] + h), DoubleDouble.of(at[1]), DoubleDouble.of(at[2])});
    }

    @Test
    void powersAndQuotientsTakeFewOperations() {
        assertEquals(3, program(x.pow(8)).operations());
        assertEquals(2, program(x.pow(ratio(3, 2))).operations());
        assertEquals(2, program(y.over(square(x))).operations());
        // one reciprocal for both: 1/x, y·(1/x), (1/x)², z·(1/x)²
        assertEquals(4, program(y.over(x), symbol("z").over(square(x))).operations());
        assertEquals(1, program(x.minus(y)).operations());
        assertEquals(2, program(x.minus(y.times(2))).operations());
    }

    @Test
    void aBranchNotTakenDoesNotPoisonTheValue() {
        Program p = program(ifLess(x, ZERO, sqrt(x.negate()), sqrt(x)));
        assertEquals(2, p.compiled().at(4, 0, 0)[0]);
        assertEquals(3, p.compiled().at(-9, 0, 0)[0]);
        assertEquals(
                2,
                p.precise()
                        .eval(new DoubleDouble[] {DoubleDouble.of(4.0), DoubleDouble.ZERO, DoubleDouble.ZERO})[0]
                        .hi());
        assertTrue(Double.isNaN(p.interpreted().at(Double.NaN, 0, 0)[0]));
    }

    @Test
    void namesWithoutValueAreNamed() {
        UnboundSymbolException e = assertThrows(
                UnboundSymbolException.class,
                () -> program(symbol("R").plus(FunctionSymbol.unknown("f", 1).at(x))));
        assertEquals(List.of("R", "f"), e.names());
        assertEquals(
                "A program in the inputs [x, y, z] was asked of formulas that contain [R, f]; give these a value or a formula first.",
                e.getMessage());
    }

    @Test
    void outputsMayBeInputsConstantsAndEachOther() {
        Program p = program(
                x, number(3), PI, x.plus(y), x.plus(y), ratio(1, 3), x.plus(y).negate());
        double[] expected = {2, 3, Math.PI, 7, 7, 1.0 / 3, -7};
        assertArrayEquals(expected, p.interpreted().at(2, 5, 0));
        assertArrayEquals(expected, p.compiled().at(2, 5, 0));
    }

    @Test
    void opaqueFunctionsAreCalledWithTheirOrders() {
        OpaqueFunction code = new OpaqueFunction() {
            @Override
            public int arity() {
                return 2;
            }

            @Override
            public int smoothness() {
                return 1;
            }

            @Override
            public double derivative(int[] orders, double[] at) {
                return orders[0] == 1 ? 10 * at[1] : orders[1] == 1 ? 10 * at[0] : 10 * at[0] * at[1];
            }
        };
        Graph graph = new Graph();
        Node f = graph.of(FunctionSymbol.opaque("h", code).at(x, y));
        Node dx = graph.derivative(f, graph.symbol("x"));
        Program p = Program.of(graph, XYZ, List.of(f, dx));
        assertArrayEquals(new double[] {60, 30}, p.compiled().at(2, 3, 0));
        assertArrayEquals(new double[] {60, 30}, p.interpreted().at(2, 3, 0));
        assertFalse(p.isFullPrecision());
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> graph.derivative(dx, graph.symbol("y")));
        assertEquals(
                "opaque function 'h': a derivative of order 2 was asked, and it supplies derivatives up to order 1; supply more,"
                        + " or use a quantity that needs fewer.",
                e.getMessage());
    }

    @Test
    void largeProgramsAreSplitIntoMethodsThatHotSpotCompiles() {
        List<Expr> outputs = new ArrayList<>();
        for (int k = 1; k <= 800; k++) {
            // takes up what was computed half-way before, so that values cross from section to section
            outputs.add(sin(x.times(k))
                    .times(cos(y.over(k)))
                    .plus(sin(x.times(1 + k / 2)).over(k)));
        }
        Program program = program(outputs);
        byte[] bytes = KernelCompiler.bytes(program.tape(), new Sections(program.tape()));
        assertTrue(bytes.length > 65_536, () -> "bytes: " + bytes.length);
        List<Integer> sizes = CodeSizes.of(bytes);
        assertTrue(sizes.size() > 10);
        sizes.forEach(size -> assertTrue(size <= 7000, () -> "method of " + size + " bytes"));
        double[] at = {0.3, 0.6, 0.7};
        assertArrayEquals(program.interpreted().at(at), program.compiled().at(at));
    }

    @Test
    void manyConstantOutputsAreSplitToo() {
        List<Expr> outputs = new ArrayList<>();
        for (int k = 0; k < 3000; k++) {
            outputs.add(k % 3 == 0 ? ZERO : number(k));
        }
        Program program = program(outputs);
        CodeSizes.of(KernelCompiler.bytes(program.tape(), new Sections(program.tape())))
                .forEach(size -> assertTrue(size <= 7000, () -> "method of " + size + " bytes"));
        assertEquals(2999, program.compiled().at(0, 0, 0)[2999]);
    }

    @Test
    void generatedCodePassesTheVerifier() {
        Program program = program(new RandomFormulas(9).of(300, 20));
        StringWriter complaints = new StringWriter();
        CheckClassAdapter.verify(
                new ClassReader(KernelCompiler.bytes(program.tape(), new Sections(program.tape()))),
                ProgramTest.class.getClassLoader(),
                false,
                new PrintWriter(complaints));
        assertEquals("", complaints.toString());
    }

    @Test
    void deepFormulasDoNotOverflowTheStack() {
        Expr e = x;
        for (int k = 0; k < 3_000; k++) {
            e = sin(e).plus(y);
        }
        Program program = program(e);
        assertArrayEquals(
                program.interpreted().at(0.5, 0.25, 0), program.compiled().at(0.5, 0.25, 0));
    }

    @Test
    void oneKernelServesManyThreads() throws Exception {
        Program program = program(new RandomFormulas(3).of(200, 10));
        Kernel kernel = program.compiled();
        assertSame(kernel, program.compiled());
        List<double[]> points = new ArrayList<>();
        Random random = new Random(3);
        for (int k = 0; k < 2000; k++) {
            points.add(point(random));
        }
        List<double[]> expected = points.stream().map(kernel::at).toList();
        Callable<Boolean> task = () -> {
            for (int k = 0; k < points.size(); k++) {
                assertArrayEquals(expected.get(k), kernel.at(points.get(k)));
            }
            return true;
        };
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            for (var done : pool.invokeAll(List.of(task, task, task, task))) {
                assertTrue(done.get());
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aProgramOfTheSizeOfKerrIsOneMethod() {
        List<Expr> outputs = new ArrayList<>();
        for (int k = 1; k <= 20; k++) {
            outputs.add(sin(x.times(k)).times(cos(y.over(k))).plus(square(x).over(k)));
        }
        Program program = program(outputs);
        assertTrue(program.operations() > 100, () -> "operations: " + program.operations());
        assertEquals(1, new Sections(program.tape()).all().size());
    }
}
