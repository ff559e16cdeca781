package org.vielbein.core.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vielbein.api.expr.Expressions.*;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.CheckClassAdapter;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.graph.Graph;

/** Operations in stages give what they give at once. */
class StagesTest {
    private static final int INNER = 5;
    private static final int OUTER = 40;

    @Test
    void stagesHaveTheNumbersOfTheProgram() {
        IntStream.range(0, 60).forEach(seed -> assertStagesAgree(seed, 1));
    }

    /** As machine code too. */
    @Test
    void stagesHaveTheNumbersOfTheProgramWhenHotSpotHasCompiledThem() {
        IntStream.range(60, 63).forEach(seed -> assertStagesAgree(seed, 1000));
    }

    private static void assertStagesAgree(int seed, int times) {
        RandomTapes random = new RandomTapes(seed);
        Tape tape = random.of(3 + seed * 7 % 100, 1 + seed % 9);
        List<Stages.Side> sides = sides(seed, tape.inputs());
        double[][] outer = random.inputs(OUTER);
        double[][] inner = random.inputs(INNER);
        double[][] ends = random.inputs(OUTER);
        int between = sides.indexOf(Stages.Side.BOTH);
        Stages stages = new Stages(tape, sides);
        for (int t = 0; t < times; t++) {
            double[][] outerResults = results(stages.outer(), common(outer, inner, sides), OUTER);
            double[][] innerResults = results(stages.inner(), common(inner, inner, sides), INNER);
            for (int j = 0; j < INNER; j++) {
                double[][] found =
                        rest(stages, outerResults, innerResults, j, between < 0 ? inner[0] : inner[between], ends);
                for (int p = 0; t == times - 1 && p < OUTER; p++) {
                    double[] in = point(outer, p, inner, j, ends, sides);
                    assertArrayEquals(
                            new Interpreter(tape).at(in),
                            row(found, p),
                            "seed " + seed + ", at " + Arrays.toString(in));
                }
            }
        }
    }

    /** The outputs at an inner point. */
    private static double[][] rest(
            Stages stages, double[][] outer, double[][] inner, int j, double[] position, double[][] ends) {
        CompiledTile rest = stages.rest();
        List<double[]> in = new ArrayList<>();
        for (double[] result : inner) {
            in.add(new double[] {result[j]});
        }
        in.add(new double[] {position[j]});
        in.addAll(List.of(outer));
        in.add(ends[0]);
        in.add(ends[1]);
        if (rest.inputs() < in.size()) { // nothing lies between ends
            in.remove(inner.length);
        }
        double[][] columns = rest.scratch();
        double[][] out = new double[rest.outputs()][OUTER];
        System.arraycopy(in.toArray(double[][]::new), 0, columns, 0, rest.inputs());
        System.arraycopy(out, 0, columns, rest.inputs(), out.length);
        rest.run(columns, OUTER);
        return out;
    }

    private static double[] row(double[][] columns, int p) {
        return Arrays.stream(columns).mapToDouble(column -> column[p]).toArray();
    }

    private static List<Stages.Side> sides(int seed, int inputs) {
        List<Stages.Side> sides = new ArrayList<>(List.of(Stages.Side.OUTER, Stages.Side.INNER, Stages.Side.NONE));
        sides.add(seed % 2 == 0 ? Stages.Side.BOTH : Stages.Side.INNER);
        assertEquals(inputs, sides.size());
        Collections.shuffle(sides, new Random(seed));
        return sides;
    }

    /** The columns of one side, with those of inputs that are the same for all points from the first inner one. */
    private static double[][] common(double[][] columns, double[][] inner, List<Stages.Side> sides) {
        double[][] all = columns.clone();
        for (int i = 0; i < all.length; i++) {
            if (sides.get(i) == Stages.Side.NONE) {
                all[i] = new double[columns[i].length];
                Arrays.fill(all[i], inner[i][0]);
            }
        }
        return all;
    }

    private static double[][] results(CompiledTile tile, double[][] in, int count) {
        double[][] out = new double[tile.outputs()][count];
        tile.tile(in, out, tile.scratch(), 0, count);
        return out;
    }

    private static double[] point(
            double[][] outer, int p, double[][] inner, int j, double[][] ends, List<Stages.Side> sides) {
        double[] in = new double[outer.length];
        for (int i = 0; i < in.length; i++) {
            in[i] = switch (sides.get(i)) {
                case NONE -> inner[i][0];
                case OUTER -> outer[i][p];
                case INNER -> inner[i][j];
                case BOTH -> ends[0][p] + ends[1][p] * inner[i][j];
            };
        }
        return in;
    }

    @Test
    void whatDependsOnOneSideIsDoneThere() {
        Graph graph = new Graph();
        Expr f = exp(symbol("x")).plus(sin(symbol("y")).times(symbol("a")));
        Program program = Program.of(graph, List.of("x", "y", "a"), List.of(graph.of(f)));
        Stages stages = program.stages(List.of(Stages.Side.OUTER, Stages.Side.INNER, Stages.Side.NONE));
        assertEquals(1, stages.outer().outputs()); // exp(x)
        assertEquals(1, stages.inner().outputs()); // a sin(y)
        double[][] columns = stages.rest().scratch();
        assertEquals(2 * 3, columns.length); // no column for anything between
        columns[0] = new double[] {0.5};
        columns[1] = new double[] {1, 2, 3};
        columns[2] = new double[3];
        stages.rest().run(columns, 3);
        assertArrayEquals(new double[] {1.5, 2.5, 3.5}, columns[2]);
    }

    @Test
    void generatedLoopsWithUniformValuesPassTheVerifier() {
        Tape tape = Program.of(new Graph(), List.of("a", "b", "x"), List.of()).tape();
        List<Instruction> instructions = List.of(
                new Instruction(Op.MUL, new int[] {0, 2}, -1),
                new Instruction(Op.ADD, new int[] {1, tape.firstResult()}, -1));
        Tape uniform = new Tape(
                3, 2, tape.constants(), tape.pi(), instructions, new int[] {tape.firstResult() + 1, 0}, List.of());
        StringWriter complaints = new StringWriter();
        CheckClassAdapter.verify(
                new ClassReader(TileCompiler.bytes(uniform)),
                StagesTest.class.getClassLoader(),
                false,
                new PrintWriter(complaints));
        assertEquals("", complaints.toString());
    }

    @Test
    void anInterpretedTileTakesUniformValues() {
        RandomTapes random = new RandomTapes(4);
        Tape one = random.of(40, 3);
        Tape uniform =
                new Tape(one.inputs(), 2, one.constants(), one.pi(), one.instructions(), one.outputs(), one.opaque());
        double[][] in = random.inputs(7);
        double[][] out = new double[3][7];
        InterpretedTile tile = new InterpretedTile(uniform);
        tile.tile(in, out, tile.scratch(), 0, 7);
        for (int p = 0; p < 7; p++) {
            double[] expected = new Interpreter(one).at(in[0][0], in[1][0], in[2][p], in[3][p]);
            assertArrayEquals(expected, row(out, p));
        }
    }
}
