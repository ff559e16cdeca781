package org.vielbein.core.law;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.api.expr.OpaqueFunction;
import org.vielbein.core.geometry.OpaqueUse;
import org.vielbein.core.kernel.PreciseKernel;
import org.vielbein.core.number.DoubleDouble;

/** The derivatives that a function of Java code supplies, each beside the differences of the one before. */
final class OpaqueSlopes {
    /** Curvature takes second derivatives of a metric, and an embedding takes one more. */
    private static final int HIGHEST = 3;

    /** A function of more arguments has too many third derivatives to look at each. */
    private static final int FEW_ARGUMENTS = 4;

    /**
     * A derivative that is not the limit of differences.
     *
     * @param found what was found, in words
     * @param off by how much
     */
    record Wrong(String found, double off) {}

    private final OpaqueUse use;
    private final OpaqueFunction code;
    private final Set<FunctionSymbol> seen = new HashSet<>();

    private OpaqueSlopes(OpaqueUse use) {
        this.use = use;
        this.code = use.function().code().orElseThrow();
    }

    /** The first wrong derivative of a function, the lowest order first. */
    static Optional<Wrong> wrong(OpaqueUse use) {
        return new OpaqueSlopes(use).wrong();
    }

    private Optional<Wrong> wrong() {
        int highest = Math.min(code.smoothness(), code.arity() <= FEW_ARGUMENTS ? HIGHEST : 2);
        List<FunctionSymbol> functions = List.of(use.function());
        for (int order = 0; order < highest; order++) {
            for (FunctionSymbol function : functions) {
                Optional<Wrong> wrong = wrongPartial(function);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
            functions = functions.stream()
                    .flatMap(function -> IntStream.range(0, code.arity()).mapToObj(function::partial))
                    .filter(seen::add)
                    .toList();
        }
        return Optional.empty();
    }

    private Optional<Wrong> wrongPartial(FunctionSymbol function) {
        double[] value = {value(function, use.at())};
        for (int i = 0; i < code.arity(); i++) {
            FunctionSymbol partial = function.partial(i);
            double[] found = {value(partial, use.at())};
            Optional<Slope> slope = Slope.wrong(found, value, kernel(function), use.at(), i);
            if (slope.isPresent()) {
                return Optional.of(new Wrong(
                        partial + " at " + Violation.numbers(use.at()) + " is "
                                + slope.get().found() + ", the differences of " + function + " tend to "
                                + slope.get().expected(),
                        slope.get().off()));
            }
        }
        return Optional.empty();
    }

    private PreciseKernel kernel(FunctionSymbol function) {
        return in -> new DoubleDouble[] {
            DoubleDouble.of(value(
                    function,
                    Arrays.stream(in).mapToDouble(DoubleDouble::doubleValue).toArray()))
        };
    }

    private double value(FunctionSymbol function, double[] at) {
        return code.derivative(function.orders(), at.clone());
    }
}
