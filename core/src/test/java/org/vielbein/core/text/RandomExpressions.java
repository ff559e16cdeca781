package org.vielbein.core.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.chart.Condition.Relation;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.api.metric.FormProduct;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.OneForm;

/** Expressions of every kind, the same for the same seed. */
final class RandomExpressions {
    private static final List<String> UNARY = List.of(
            ("sin cos tan cot sec csc asin acos atan sinh cosh tanh coth sech csch asinh acosh atanh exp ln cbrt abs sign erf lgamma"
                            + " digamma trigamma")
                    .split(" "));

    private final Random random;
    private final Vocabulary vocabulary;
    private final int coordinates;

    /** In names of the seed. */
    RandomExpressions(long seed) {
        this(seed, List.of());
    }

    /** In names of the seed, these coordinates among them. */
    RandomExpressions(long seed, List<String> coordinates) {
        random = new Random(seed);
        vocabulary = Vocabulary.of(random, coordinates);
        this.coordinates = coordinates.size();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Expr next(int depth) {
        if (depth <= 1) {
            return leaf();
        }
        return switch (random.nextInt(10)) {
            case 0, 1 -> Expressions.sum(several(depth));
            case 2, 3 -> Expressions.product(several(depth));
            case 4 -> next(depth - 1).negate();
            case 5 -> power(next(depth - 1), depth);
            case 6 -> quotient(next(depth - 1), next(depth - 1));
            case 7 ->
                Expressions.elementary(UNARY.get(random.nextInt(UNARY.size())))
                        .orElseThrow()
                        .at(next(depth - 1));
            case 8 -> unknown(depth);
            default -> several(next(depth - 1), next(depth - 1), depth);
        };
    }

    /** A condition between expressions. */
    Condition condition(int depth) {
        return Condition.of(next(depth), relation(), next(depth));
    }

    /** A sum of products of powers of one-forms with weights of either sign; the coordinates are the first names. */
    LineElement form(int degree) {
        LineElement form = products(degree);
        for (int i = 0; i < random.nextInt(4); i++) {
            form = form.plus(random.nextInt(3) == 0 ? products(degree).times(weight()) : products(degree));
        }
        return random.nextInt(4) == 0 ? form.times(weight()) : form;
    }

    private LineElement products(int degree) {
        List<OneForm> factors = new ArrayList<>();
        while (factors.size() < degree) {
            OneForm factor = oneForm();
            for (int k = 1 + random.nextInt(degree - factors.size()); k > 0; k--) {
                factors.add(factor);
            }
        }
        Expr weight = switch (random.nextInt(4)) {
            case 0 -> Expressions.ONE;
            case 1 -> Expressions.number(-1);
            default -> weight();
        };
        return degree == 2
                ? factors.get(0).times(factors.get(1)).times(weight)
                : LineElement.ofDegree(degree, List.of(new FormProduct(weight, factors)));
    }

    /** The differential of a coordinate, rarely of its square, often with a multiple of another; {@code d(…)} needs a free d. */
    OneForm oneForm() {
        Expr first = coordinate();
        boolean square = random.nextInt(4) == 0 && !vocabulary.names().contains("d");
        OneForm form = OneForm.d(square ? first.squared() : first);
        return random.nextInt(3) > 0 ? form : form.plus(OneForm.d(coordinate()).times(weight()));
    }

    private Expr coordinate() {
        return Expressions.symbol(vocabulary.names().get(random.nextInt(coordinates)));
    }

    /** An expression that is not 0. */
    Expr weight() {
        Expr c = next(1 + random.nextInt(3));
        return c.isZero() ? symbol() : c;
    }

    private Relation relation() {
        return Relation.values()[random.nextInt(Relation.values().length)];
    }

    private List<Expr> several(int depth) {
        List<Expr> all = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            all.add(next(depth - 1));
        }
        return all;
    }

    private Expr quotient(Expr above, Expr below) {
        return below.isZero() ? above : above.over(below);
    }

    /** Exponents of all kinds; powers of numbers stay unwritten, since large ones are refused. */
    private Expr power(Expr base, int depth) {
        Expr safe = base instanceof Constant ? base.plus(symbol()) : base;
        return switch (random.nextInt(11)) {
            case 0 -> safe.squared();
            case 1 -> safe.pow(random.nextInt(9) - 4);
            case 2 -> Expressions.sqrt(safe);
            case 3 -> safe.pow(Expressions.ratio(random.nextInt(9) - 4, 3));
            case 4 -> safe.pow(symbol());
            case 5 -> safe.pow(Expressions.ratio(1, 2 + random.nextInt(12)));
            case 6 -> safe.pow(Expressions.ratio(1 + random.nextInt(4), 2 + random.nextInt(9)));
            case 7 -> safe.pow(random.nextInt(3_001) - 1_500);
            case 8 -> safe.pow(symbol().negate()).pow(symbol());
            case 9 -> safe.plus(symbol()).pow(Expressions.ratio(-1 - random.nextInt(9), 1 + random.nextInt(7)));
            default -> safe.pow(exponent(next(depth - 1)));
        };
    }

    /** Exponents that are no whole number beyond what may be read. */
    private Expr exponent(Expr e) {
        boolean large =
                e instanceof Constant c && c.isInteger() && c.numerator().bitLength() > 13;
        return large ? e.plus(symbol()) : e;
    }

    /** Built-in functions of several arguments, and conditionals. */
    private Expr several(Expr a, Expr b, int depth) {
        return switch (random.nextInt(8)) {
            case 0 -> Expressions.atan2(a, b);
            case 1 -> Expressions.min(a, Expressions.max(b, next(depth - 1)));
            case 2 -> Expressions.polygamma(2 + random.nextInt(30), a);
            case 3 -> Expressions.ifLess(a, b, next(depth - 1), leaf());
            case 4 -> Expressions.ifAtMost(a, leaf(), b, leaf());
            case 5 -> chosen(a, b, depth);
            case 6 -> Expressions.max(Expressions.abs(a), Expressions.abs(b).over(symbol()));
            default -> quotient(quotient(a, b), quotient(b, symbol()));
        };
    }

    /** {@code if(c₁ and c₂ and …, then, otherwise)} as the reader puts it together. */
    private Expr chosen(Expr then, Expr otherwise, int depth) {
        Expr value = then;
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            Expr left = next(depth - 2);
            Expr right = next(depth - 2);
            value = switch (relation()) {
                case LESS -> Expressions.ifLess(left, right, value, otherwise);
                case AT_MOST -> Expressions.ifAtMost(left, right, value, otherwise);
                case GREATER -> Expressions.ifLess(right, left, value, otherwise);
                case AT_LEAST -> Expressions.ifAtMost(right, left, value, otherwise);
                case NOT_EQUAL ->
                    Expressions.ifLess(left, right, value, Expressions.ifLess(right, left, value, otherwise));
            };
        }
        return value;
    }

    /** Unknown functions and their derivatives, of names and of expressions. */
    private Expr unknown(int depth) {
        FunctionSymbol f =
                vocabulary.functions().get(random.nextInt(vocabulary.functions().size()));
        int order = Math.max(0, random.nextInt(8) - 3);
        for (int i = 0; i < order; i++) {
            f = f.partial(random.nextInt(f.arity()));
        }
        boolean ofNames = random.nextBoolean();
        List<Expr> arguments = new ArrayList<>();
        while (arguments.size() < f.arity()) {
            arguments.add(ofNames ? symbol() : next(depth - 1));
        }
        return f.at(arguments);
    }

    private Expr symbol() {
        return Expressions.symbol(
                vocabulary.names().get(random.nextInt(vocabulary.names().size())));
    }

    private Expr leaf() {
        return switch (random.nextInt(6)) {
            case 5 -> number();
            case 0 -> Expressions.number(random.nextInt(12) - 3);
            case 1 -> Expressions.ratio(random.nextInt(15) - 7, 1 + random.nextInt(6));
            case 2 -> random.nextInt(4) == 0 ? Expressions.PI : symbol();
            default -> symbol();
        };
    }

    /** Numbers of every size: small and large decimals, long fractions, negative ones. */
    private Expr number() {
        return switch (random.nextInt(5)) {
            case 0 -> Expressions.number((random.nextInt(2001) - 1000) * Math.pow(10, random.nextInt(41) - 20));
            case 1 -> Expressions.number(random.nextGaussian());
            case 2 -> Expressions.ratio(random.nextLong(), 1 + random.nextInt(1_000_000));
            case 3 ->
                Constant.of(
                        new BigInteger(200, random).subtract(BigInteger.ONE.shiftLeft(199)),
                        new BigInteger(1 + random.nextInt(150), random).add(BigInteger.ONE));
            default -> symbol();
        };
    }
}
