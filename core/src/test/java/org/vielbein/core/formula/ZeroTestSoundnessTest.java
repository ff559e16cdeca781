package org.vielbein.core.formula;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.kernel.Program;
import org.vielbein.core.number.DoubleDouble;
import org.vielbein.core.polynomial.Budget;

/** The three answers against numbers: what is proved zero is so wherever it has a value, what is disproved is so somewhere. */
class ZeroTestSoundnessTest {
    private static final int CASES = 3000;
    private static final int POINTS = 200;
    private static final List<Expr> SYMBOLS = List.of(symbol("x"), symbol("y"));

    /** Differences u ↦ lhs − rhs of two expressions: identities, traps that hold on some domains, and plain errors. */
    private static final List<BinaryOperator<Expr>> DIFFERENCES = List.of(
            (u, v) -> sqrt(product(u, v)).minus(product(sqrt(u), sqrt(v))),
            (u, v) -> sqrt(square(u)).minus(u),
            (u, v) -> sqrt(square(u)).minus(abs(u)),
            (u, v) -> abs(u).pow(3).minus(abs(u).times(square(u))),
            (u, v) -> ln(product(u, v)).minus(ln(u)).minus(ln(v)),
            (u, v) -> exp(ln(u).times(2)).minus(square(u)),
            (u, v) -> exp(ln(u).over(2).plus(v)).minus(sqrt(u).times(exp(v))),
            (u, v) -> cosh(ln(u)).minus(u.plus(ONE.over(u)).over(2)),
            (u, v) -> u.pow(v.plus(1)).minus(u.times(u.pow(v))),
            (u, v) -> u.pow(v.times(2)).minus(square(u.pow(v))),
            (u, v) -> product(u, v).pow(u).minus(u.pow(u).times(v.pow(u))),
            (u, v) -> cosh(u).minus(exp(u).plus(exp(u.negate())).over(2)),
            (u, v) -> sinh(u.plus(v)).minus(sinh(u).times(cosh(v))).minus(cosh(u).times(sinh(v))),
            (u, v) -> tanh(u.over(2)).minus(cosh(u).minus(1).over(sinh(u))),
            (u, v) -> cos(u.plus(v)).minus(cos(u).times(cos(v))).plus(sin(u).times(sin(v))),
            (u, v) -> cos(u.plus(v)).minus(cos(u).times(cos(v))).minus(sin(u).times(sin(v))),
            (u, v) -> sin(u.plus(PI.over(3)))
                    .minus(sin(u).over(2))
                    .minus(cos(u).times(sqrt(number(3))).over(2)),
            (u, v) -> sin(u.plus(PI.over(4))).minus(sin(u).plus(cos(u)).over(2)),
            (u, v) -> tan(u).minus(sin(u.times(2)).over(ONE.plus(cos(u.times(2))))),
            (u, v) -> sqrt(ONE.minus(square(cos(u)))).minus(sin(u)),
            (u, v) -> sin(square(u.plus(v))).minus(sin(sum(square(u), square(v), product(number(2), u, v)))),
            (u, v) -> sqrt(ONE.minus(u.over(v))).minus(sqrt(v.minus(u).over(v))),
            (u, v) -> sqrt(ONE.minus(u.over(v))).minus(sqrt(v.minus(u)).over(sqrt(v))),
            (u, v) -> sqrt(u.times(8)).minus(sqrt(u.times(2)).times(2)),
            (u, v) -> sqrt(u.times(-8)).minus(sqrt(u.times(-2)).times(2)),
            (u, v) ->
                    ONE.over(sqrt(u).plus(sqrt(v))).minus(sqrt(u).minus(sqrt(v)).over(u.minus(v))),
            (u, v) -> u.pow(ratio(3, 2)).minus(u.times(sqrt(u))),
            (u, v) -> cbrt(u.pow(3)).minus(u),
            (u, v) -> u.pow(3).pow(ratio(1, 3)).minus(u),
            (u, v) -> atan2(u, v).minus(atan(u.over(v))),
            (u, v) -> atan(u).plus(atan(ONE.over(u))).minus(PI.over(2)),
            (u, v) -> max(u, v).minus(u.plus(v).plus(abs(u.minus(v))).over(2)),
            (u, v) -> sqrt(number(3).plus(sqrt(number(2)).times(2)))
                    .minus(1)
                    .minus(sqrt(number(2)))
                    .times(u),
            (u, v) -> u.over(v).plus(v.over(u)).minus(square(u).plus(square(v)).over(product(u, v))),
            (u, v) -> square(u.plus(v)).minus(square(u)).minus(square(v)),
            (u, v) -> exp(u.plus(v)).minus(exp(u)).minus(exp(v)));

    private static final List<BinaryOperator<Expr>> ARGUMENTS = List.of(
            (u, v) -> u,
            (u, v) -> u.plus(v),
            (u, v) -> u.minus(v).times(2),
            (u, v) -> product(u, v),
            (u, v) -> square(u).plus(1),
            (u, v) -> u.over(3),
            (u, v) -> u.over(v),
            (u, v) -> sin(u),
            (u, v) -> exp(u),
            (u, v) -> sqrt(u),
            (u, v) -> abs(v),
            (u, v) -> u.plus(PI.over(2)),
            (u, v) -> ln(u).plus(v),
            (u, v) -> u.plus(sqrt(number(2))));

    @Test
    void noAnswerIsWrong() {
        Map<ZeroTest.Answer, Integer> answers = new EnumMap<>(ZeroTest.Answer.class);
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Expr difference = one(DIFFERENCES, random, argument(random), argument(random));
            if (random.nextInt(3) == 0) {
                Expr weight = argument(random).plus(3);
                difference = difference.times(weight).plus(one(DIFFERENCES, random, argument(random), SYMBOLS.get(1)));
            }
            Graph graph = new Graph();
            Node node = graph.of(difference);
            ZeroTest.Answer answer = ZeroTest.of(node, Assumptions.none(), Budget.of(200_000, 2_000));
            answers.merge(answer, 1, Integer::sum);
            check(seed, answer, graph, node);
        }
        assertTrue(answers.get(ZeroTest.Answer.PROVED) > CASES / 4, answers::toString);
        assertTrue(answers.get(ZeroTest.Answer.DISPROVED) > CASES / 100, answers::toString);
    }

    private static Expr argument(Random random) {
        Expr u = SYMBOLS.get(random.nextInt(2));
        for (int depth = random.nextInt(3); depth > 0; depth--) {
            u = one(ARGUMENTS, random, u, SYMBOLS.get(random.nextInt(2)));
        }
        return u;
    }

    private static Expr one(List<BinaryOperator<Expr>> templates, Random random, Expr u, Expr v) {
        return templates.get(random.nextInt(templates.size())).apply(u, v);
    }

    private static void check(int seed, ZeroTest.Answer answer, Graph graph, Node node) {
        List<Node> outputs = new ArrayList<>(List.of(node));
        Graph.reachable(outputs).stream()
                .filter(n -> n.kind() == Node.Kind.SUM)
                .forEach(n -> outputs.addAll(n.children()));
        Program program = Program.of(graph, List.of("x", "y"), outputs);
        Random random = new Random(seed);
        int finite = 0;
        int clear = 0;
        for (int k = 0; k < POINTS; k++) {
            double x = 8 * random.nextDouble() - 4;
            double y = 8 * random.nextDouble() - 4;
            double rough = program.interpreted().at(x, y)[0];
            DoubleDouble[] values = program.precise().eval(new DoubleDouble[] {DoubleDouble.of(x), DoubleDouble.of(y)});
            double value = values[0].doubleValue();
            double size = Stream.of(values)
                    .mapToDouble(v -> v.abs().doubleValue())
                    .max()
                    .orElseThrow();
            if (!Double.isFinite(value) || !Double.isFinite(rough)) {
                continue;
            }
            finite++;
            clear += Math.abs(value) > 1e-12 * size + 1e-6 * Math.abs(rough - value) ? 1 : 0;
        }
        String text =
                "seed " + seed + ": " + node + " is " + answer + ", at " + clear + " of " + finite + " points not 0";
        assertTrue(answer != ZeroTest.Answer.PROVED || clear == 0, text);
        assertTrue(answer != ZeroTest.Answer.DISPROVED || clear > 0 || finite == 0, text);
    }
}
