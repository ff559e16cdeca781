package org.vielbein.core.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.core.curvature.FormulaException;
import org.vielbein.core.curvature.NumericJet;
import org.vielbein.core.curvature.TensorKind;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.graph.Graph;

/**
 * What the author of a metric claims of its curvature: proved, or, where neither proof nor disproof is found in time, right at the
 * points of the sample. Claims of another name than those known here are not looked at.
 */
final class ClaimLaw {
    private static final double EQUAL = 1e-12;

    /** After a second proofs give way to numbers. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    static final Law LAW = new Law("facts", "what the author claims of the curvature is so", ClaimLaw::check);

    private ClaimLaw() {}

    /** A component and the formula it is claimed to be. */
    private record Equation(TensorKind kind, int[] indices, Expr claimed) {
        @Override
        public String toString() {
            return kind.label() + (indices.length == 0 ? "" : " " + Arrays.toString(indices));
        }
    }

    private static Optional<Violation> check(Law law, Subject subject, Sample sample) {
        if (subject.smoothness() < 2) {
            return Optional.empty();
        }
        long start = System.nanoTime();
        for (Claim claim : subject.claims()) {
            for (Equation equation : equations(claim, subject)) {
                boolean hurried = System.nanoTime() - start > PATIENCE;
                Optional<Violation> violation = check(law, subject, sample, claim, equation, hurried);
                if (violation.isPresent()) {
                    return violation;
                }
            }
        }
        return Optional.empty();
    }

    private static List<Equation> equations(Claim claim, Subject subject) {
        int n = subject.coordinates().size();
        Expr value = claim.value();
        return switch (claim.name()) {
            case "scalar" -> List.of(new Equation(TensorKind.SCALAR, new int[0], value));
            case "gauss" -> List.of(new Equation(TensorKind.SCALAR, new int[0], value.times(2)));
            case "kretschmann" -> List.of(new Equation(TensorKind.KRETSCHMANN, new int[0], value));
            case "determinant" -> List.of(new Equation(TensorKind.DETERMINANT, new int[0], value));
            case "ricci" -> all(TensorKind.RICCI, n, value);
            case "riemann" -> all(TensorKind.RIEMANN_LOWER, n, value);
            case "weyl" -> n < 3 ? List.of() : all(TensorKind.WEYL, n, value);
            case "einstein-constant" -> einstein(subject, value);
            default -> List.of();
        };
    }

    /** Each component once: up to the order of symmetric pairs, and of the pairs of indices. */
    private static List<Equation> all(TensorKind kind, int n, Expr value) {
        return Small.indices(n, kind.rank()).stream()
                .filter(x -> kind.rank() == 2
                        ? x[0] <= x[1]
                        : x[0] < x[1] && x[2] < x[3] && x[0] * n + x[1] <= x[2] * n + x[3])
                .map(x -> new Equation(kind, x, value))
                .toList();
    }

    /** None where the components themselves take too long. */
    private static List<Equation> einstein(Subject subject, Expr value) {
        try {
            List<Equation> equations = new ArrayList<>();
            for (Equation e : all(TensorKind.RICCI, subject.coordinates().size(), value)) {
                Expr g = subject.formulas().component(TensorKind.METRIC, e.indices());
                equations.add(new Equation(e.kind(), e.indices(), Expressions.product(value, g)));
            }
            return equations;
        } catch (FormulaException tooLong) {
            return List.of();
        }
    }

    private static Optional<Violation> check(
            Law law, Subject subject, Sample sample, Claim claim, Equation equation, boolean hurried) {
        return switch (hurried ? ZeroTest.Answer.UNKNOWN : answer(subject, equation)) {
            case PROVED -> Optional.empty();
            case DISPROVED ->
                sample.points().stream()
                        .findFirst()
                        .map(p -> Violation.of(
                                law,
                                subject,
                                sample,
                                p,
                                contradiction(subject, claim, equation),
                                off(subject, equation, p)));
            case UNKNOWN ->
                PointCheck.first(
                        law,
                        subject,
                        sample,
                        (p, numbers) -> Optional.of(off(subject, equation, p))
                                .filter(off -> !(off <= EQUAL))
                                .map(off -> new PointCheck.Wrong(contradiction(subject, claim, equation), off)));
        };
    }

    private static ZeroTest.Answer answer(Subject subject, Equation equation) {
        try {
            return subject.formulas().equal(equation.claimed(), equation.kind(), equation.indices());
        } catch (FormulaException tooLong) {
            return ZeroTest.Answer.UNKNOWN;
        }
    }

    private static String contradiction(Subject subject, Claim claim, Equation equation) {
        String says = "'" + claim + "' says that " + equation + " is " + equation.claimed();
        try {
            return says + ", and it is " + subject.formulas().component(equation.kind(), equation.indices());
        } catch (FormulaException tooLong) {
            return says + ", and its number at the point is another";
        }
    }

    /** By how much a claim is wrong at a point; 0 where the metric has no curvature. */
    private static double off(Subject subject, Equation equation, double[] p) {
        Graph graph = new Graph();
        Function<double[], NumericJet.Numbers> numbers =
                subject.formulas().numbers(graph, List.of(graph.of(equation.claimed())));
        return subject.curvature(p)
                .map(c -> {
                    NumericJet.Numbers claimed = numbers.apply(p);
                    return Sized.of(claimed.values()[0].doubleValue(), claimed.errors()[0])
                            .minus(new PointNumbers(c, subject.coordinates().size())
                                    .of(equation.kind(), equation.indices()))
                            .off();
                })
                .orElse(0.0);
    }
}
