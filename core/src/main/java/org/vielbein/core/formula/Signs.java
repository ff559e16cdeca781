package org.vielbein.core.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Polynomial;

/** Which polynomials in the generators keep one sign under the assumptions; zeros are allowed. */
final class Signs {
    private static final Constant HALF = Constant.of(2).reciprocal();

    private final DifferentialField field;
    private final Assumptions assumptions;
    private final List<Polynomial> notNegative = new ArrayList<>();
    private final List<Integer> facts = new ArrayList<>();
    private final Set<Node> asked = new HashSet<>();
    private boolean ready;
    private boolean looking;

    Signs(DifferentialField field, Assumptions assumptions) {
        this.field = field;
        this.assumptions = assumptions;
    }

    Assumptions assumptions() {
        return assumptions;
    }

    /** 1 where it is never negative, −1 where never positive, 0 where neither is known. */
    int of(Polynomial p) {
        if (isNotNegative(p, 2)) {
            return 1;
        }
        return isNotNegative(p.negate(), 2) ? -1 : 0;
    }

    private boolean isNotNegative(Polynomial p, int depth) {
        if (termsAreNotNegative(p) || termsAreNotNegative(inSines(p)) || termsAreNotNegative(inBoth(p))) {
            return true;
        }
        prepare();
        return notNegative.contains(p.primitive()) && p.signum() * factSign(p) > 0
                || termsAreNotNegative(aboveOne(p))
                || depth > 0 && (atEnds(p, depth - 1) || linearInCosine(p, depth - 1));
    }

    /** The sign that the leading coefficient of the fact has; facts are kept with their sign. */
    private int factSign(Polynomial p) {
        return facts.get(notNegative.indexOf(p.primitive()));
    }

    /** The inequalities as polynomials; done late, since making them asks for signs again. */
    private void prepare() {
        if (ready) {
            return;
        }
        ready = true;
        List<Node> all = new ArrayList<>(assumptions.notNegative());
        assumptions.ranges().forEach((symbol, range) -> {
            range.lower().ifPresent(end -> all.add(difference(symbol, end)));
            range.upper().ifPresent(end -> all.add(difference(end, symbol)));
        });
        for (Node node : all) {
            Optional<RationalFunction> fact = field.ifKnown(node);
            fact.filter(f -> !f.isZero() && isPolynomial(f)).ifPresent(f -> {
                notNegative.add(f.above().primitive());
                facts.add(f.above().signum());
            });
        }
    }

    static boolean isPolynomial(RationalFunction f) {
        for (int k = 0; k < f.denominators(); k++) {
            if (f.power(k) != 0) {
                return false;
            }
        }
        return true;
    }

    private static Node difference(Node a, Node b) {
        return a.graph().sum(a, a.graph().negate(b));
    }

    private boolean termsAreNotNegative(Polynomial p) {
        for (int k = 0; k < p.size(); k++) {
            int sign = p.coefficient(k).signum();
            for (int g = 0; g < p.generators() && sign != 0; g++) {
                if (p.exponent(k, g) % 2 == 1) {
                    sign *= ofGenerator(g);
                }
            }
            if (sign <= 0) {
                return false;
            }
        }
        return true;
    }

    private int ofGenerator(int g) {
        Generator generator = field.generators().get(g);
        return switch (generator.kind()) {
            case ROOT_OF_SYMBOL, COSH, EXP, ROOT, ABSOLUTE -> 1;
            case SYMBOL -> ofSymbol(generator.node());
            case SIN -> ofSine(generator.node().children().get(0));
            case COS -> ofCosine(generator.node().children().get(0));
            case SINH -> ofHyperbolicSine(generator.node().children().get(0));
            default -> 0;
        };
    }

    /** Of a symbol by its range; two whose ranges end at each other say nothing. */
    private int ofSymbol(Node node) {
        if (!asked.add(node)) {
            return 0;
        }
        try {
            return ofRange(node);
        } finally {
            asked.remove(node);
        }
    }

    private int ofRange(Node node) {
        Optional<Assumptions.Range> range =
                Optional.ofNullable(assumptions.ranges().get(node));
        if (range.flatMap(Assumptions.Range::lower).filter(this::isNotNegative).isPresent()) {
            return 1;
        }
        return range.flatMap(Assumptions.Range::upper)
                        .filter(end -> isNotNegative(end.graph().negate(end)))
                        .isPresent()
                ? -1
                : 0;
    }

    /** Of an end of a range: a constant, or a sum of products of what is not negative by its own range. */
    private boolean isNotNegative(Node end) {
        return switch (end.kind()) {
            case CONSTANT -> end.constant().orElseThrow().signum() >= 0;
            case SYMBOL -> ofSymbol(end) > 0;
            case SUM, PRODUCT -> end.children().stream().allMatch(this::isNotNegative);
            case POWER ->
                isNotNegative(end.children().get(0)) || isEven(end.children().get(1));
            case APPLY ->
                List.of("pi", "exp", "cosh", "abs").contains(end.function().name());
        };
    }

    private static boolean isEven(Node exponent) {
        return exponent.constant()
                .filter(n -> n.isInteger() && !n.numerator().testBit(0))
                .isPresent();
    }

    private int ofHyperbolicSine(Node u) {
        return u.kind() == Node.Kind.SYMBOL ? ofSymbol(u) : isNotNegative(u) ? 1 : 0;
    }

    private int ofSine(Node u) {
        return between(u, Constant.of(0), Constant.of(1));
    }

    private int ofCosine(Node u) {
        return between(u, HALF.multiply(Constant.of(-1)), HALF);
    }

    /** 1 where u = q x, q ≥ 0, with a symbol x lies between two multiples of π. */
    private int between(Node u, Constant from, Constant to) {
        if (u.kind() == Node.Kind.SYMBOL) {
            return assumptions.isBetween(u, u.graph().constant(1), from, to) ? 1 : 0;
        }
        List<Node> factors = u.kind() == Node.Kind.PRODUCT ? u.children() : List.of();
        for (Node x : factors) {
            if (x.kind() == Node.Kind.SYMBOL) {
                List<Node> others = new ArrayList<>(factors);
                others.remove(x);
                Node q = u.graph().product(others);
                if (isNotNegative(q) && assumptions.isBetween(x, q, from, to)) {
                    return 1;
                }
            }
        }
        return 0;
    }

    /** The polynomial with c² = 1 − s² and cosh² = 1 + sinh² used: no even power of a cosine is left. */
    private Polynomial inSines(Polynomial p) {
        Polynomial result = p;
        for (int g = 0; g < p.generators(); g++) {
            Generator.Kind kind = field.generators().get(g).kind();
            if (p.degree(g) > 1 && (kind == Generator.Kind.COS || kind == Generator.Kind.COSH)) {
                result = TrigonometricForms.inSine(result, g, field);
            }
        }
        return result;
    }

    /** With cosh = 1 + y, where y ≥ 0 takes the place of cosh. */
    private Polynomial aboveOne(Polynomial p) {
        Polynomial result = p;
        for (int g = 0; g < p.generators(); g++) {
            if (p.degree(g) > 0 && field.generators().get(g).kind() == Generator.Kind.COSH) {
                Polynomial above = Polynomial.ONE.plus(Polynomial.generator(g));
                result = Generators.substituted(result, g, above, field.budget());
            }
        }
        return result;
    }

    /** The polynomial made homogeneous in cosine and sine by factors c² + s² = 1: {@code u + v c²} is {@code (u + v) c² + u s²}. */
    private Polynomial inBoth(Polynomial p) {
        Polynomial result = p;
        for (int g = 0; g < p.generators(); g++) {
            if (p.degree(g) > 1 && field.generators().get(g).kind() == Generator.Kind.COS) {
                result = TrigonometricForms.homogeneous(result, g, field);
            }
        }
        return result;
    }

    /** With x = end ± y, y ≥ 0, for symbols with an end that is a polynomial. */
    private boolean atEnds(Polynomial p, int depth) {
        if (looking) {
            // an end may itself hold a root, whose sign would be asked for by its own ends
            return false;
        }
        looking = true;
        try {
            return new RangeEnds(
                            field,
                            assumptions,
                            moved -> termsAreNotNegative(moved) || depth > 0 && linearInCosine(moved, depth - 1))
                    .showNotNegative(p);
        } finally {
            looking = false;
        }
    }

    /** What is linear in a cosine or sine lies between its values at −1 and 1. */
    private boolean linearInCosine(Polynomial p, int depth) {
        for (int g = 0; g < p.generators(); g++) {
            Generator.Kind kind = field.generators().get(g).kind();
            if (p.degree(g) == 1 && (kind == Generator.Kind.COS || kind == Generator.Kind.SIN)) {
                Polynomial high = Generators.substituted(p, g, Polynomial.ONE, field.budget());
                Polynomial low = Generators.substituted(p, g, Polynomial.ONE.negate(), field.budget());
                if (isNotNegative(high, depth) && isNotNegative(low, depth)) {
                    return true;
                }
            }
        }
        return false;
    }
}
