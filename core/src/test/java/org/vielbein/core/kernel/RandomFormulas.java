package org.vielbein.core.kernel;

import static org.vielbein.api.expr.Expressions.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vielbein.api.expr.Expr;

/** Shared random expressions in x, y, z that have values where these are between 0.2 and 0.9. */
final class RandomFormulas {
    private final Random random;
    private final List<Expr> pool = new ArrayList<>(List.of(symbol("x"), symbol("y"), symbol("z"), PI));

    RandomFormulas(long seed) {
        random = new Random(seed);
    }

    List<Expr> of(int steps, int outputs) {
        for (int k = 0; k < steps; k++) {
            pool.add(step());
        }
        List<Expr> chosen = new ArrayList<>();
        for (int k = 0; k < outputs; k++) {
            chosen.add(pool.get(pool.size() - 1 - random.nextInt(Math.min(pool.size(), steps))));
        }
        return chosen;
    }

    private Expr any() {
        return pool.get(random.nextInt(pool.size()));
    }

    private Expr step() {
        Expr u = any();
        Expr v = any();
        return switch (random.nextInt(22)) {
            case 0, 1 -> u.plus(v);
            case 2 -> u.minus(v).over(3);
            case 3, 4 -> u.times(v).over(ONE.plus(square(v)));
            case 5 -> u.over(square(v).plus(1));
            case 6 -> sin(u);
            case 7 -> cos(u);
            case 8 -> exp(sin(u));
            case 9 -> ln(square(u).plus(2));
            case 10 -> sqrt(square(u).plus(ratio(1, 3)));
            case 11 -> square(u).plus(1).pow(ratio(-3, 2));
            case 12 -> atan(u).pow(3);
            case 13 -> tanh(u).plus(asinh(v));
            case 14 -> ifLess(u, v, u.minus(v), v.times(2));
            case 15 -> min(u, v).plus(max(u, number(1)));
            case 16 -> abs(u).plus(cbrt(v));
            case 17 -> square(u).plus(1).pow(sin(v));
            case 18 -> atan2(u, square(v).plus(1));
            case 19 -> sum(square(u), product(number(-2), u, v), square(v)).negate();
            case 20 -> tan(sin(u)).minus(acosh(square(v).plus(1)));
            default -> product(ratio(5, 7), sinh(sin(u)), cosh(cos(v)));
        };
    }
}
