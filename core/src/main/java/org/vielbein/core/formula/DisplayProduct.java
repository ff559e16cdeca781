package org.vielbein.core.formula;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.Product;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.CommonDivisor;
import org.vielbein.core.polynomial.Polynomial;

/** A product in the making, to be read: {@code c Π γ^e Π Sᵢ^eᵢ}, the S sums whose first term is positive. */
final class DisplayProduct {
    private final DifferentialField field;
    private final DisplayOrder order;
    private BigInteger above = BigInteger.ONE;
    private BigInteger below = BigInteger.ONE;
    private final Map<Integer, Integer> powers = new TreeMap<>();
    private final Map<Polynomial, Integer> sums = new LinkedHashMap<>();

    DisplayProduct(DifferentialField field, DisplayOrder order) {
        this.field = field;
        this.order = order;
    }

    void number(BigInteger c, boolean divisor) {
        above = divisor ? above : above.multiply(c);
        below = divisor ? below.multiply(c) : below;
    }

    /** Multiplies by a power of a polynomial; its numbers and generators join those of the product. */
    void multiply(Polynomial p, int exponent) {
        BigInteger content = p.content();
        CommonDivisor.dividing(p).forEach((g, e) -> powers.merge(g, e * exponent, Integer::sum));
        Polynomial rest = p.dividedBy(Polynomial.monomial(content, CommonDivisor.dividing(p)), field.budget());
        number(content.pow(Math.abs(exponent)), exponent < 0);
        int lead = rest.coefficient(order.terms(rest).get(0)).signum();
        if (lead < 0 && exponent % 2 != 0) {
            above = above.negate();
        }
        Polynomial positive = lead < 0 ? rest.negate() : rest;
        if (!positive.isOne()) {
            sums.merge(positive, exponent, Integer::sum);
        }
    }

    Expr expr() {
        BigInteger common = above.gcd(below);
        List<Expr> up = new ArrayList<>();
        List<Expr> down = new ArrayList<>();
        up.add(Constant.of(above.divide(common), BigInteger.ONE));
        down.add(Constant.of(below.divide(common), BigInteger.ONE));
        generators(up, down);
        sums.entrySet().stream()
                .sorted((a, b) -> Integer.compare(a.getKey().size(), b.getKey().size()))
                .forEach(sum -> place(up, down, sum(sum.getKey()), sum.getValue()));
        Expr numerator = Expressions.product(up);
        Expr denominator = Expressions.product(down);
        if (denominator.isOne()) {
            return numerator;
        }
        List<Expr> factors = new ArrayList<>();
        factors.add(numerator);
        down.stream().filter(d -> !d.isOne()).forEach(d -> factors.add(reciprocal(d)));
        return Expressions.product(factors);
    }

    private static Expr reciprocal(Expr e) {
        if (e instanceof org.vielbein.api.expr.Power p && p.exponent() instanceof Constant n) {
            return p.base().pow(n.multiply(Constant.of(-1)));
        }
        return e.pow(-1);
    }

    private static void place(List<Expr> up, List<Expr> down, Expr base, int exponent) {
        if (exponent != 0) {
            (exponent > 0 ? up : down).add(power(base, Math.abs(exponent)));
        }
    }

    private static Expr power(Expr base, int exponent) {
        return exponent == 1 ? base : base.pow(exponent);
    }

    /** Powers of generators: sin/cos as tan, roots under one root, exponentials in one, what is below the line below. */
    private void generators(List<Expr> up, List<Expr> down) {
        List<Integer> ordered = new ArrayList<>(powers.keySet());
        ordered.sort(order.factors());
        List<Expr> exponents = new ArrayList<>();
        Map<Integer, List<Expr>> radicands = new TreeMap<>();
        Map<Polynomial, Integer> underSquareRoot = new LinkedHashMap<>();
        List<Expr> tangents = new ArrayList<>();
        for (int g : ordered) {
            mergeQuotient(g, tangents);
        }
        for (int g : ordered) {
            int e = powers.get(g);
            Generator generator = field.generators().get(g);
            if (e == 0) {
                continue;
            }
            switch (generator.kind()) {
                case EXP -> exponential(generator, e, up, down, exponents);
                case ROOT_OF_SYMBOL -> rootOfSymbol(generator, e, up, down, radicands);
                case ROOT -> root(generator, e, up, down, underSquareRoot);
                default -> place(up, down, generator.node().toExpr(), e);
            }
        }
        Display display = new Display(field, order);
        display.merge(underSquareRoot);
        underSquareRoot
                .keySet()
                .forEach(p ->
                        radicands.computeIfAbsent(2, q -> new ArrayList<>()).add(display.polynomial(p)));
        radicands.forEach((q, parts) -> up.add(rootOf(withNumberFirst(parts), q)));
        up.addAll(tangents);
        if (!exponents.isEmpty()) {
            up.add(Expressions.exp(Expressions.sum(exponents)));
        }
    }

    /** The product, the numbers of all parts multiplied: two signs in it are none. */
    private static Expr withNumberFirst(List<Expr> parts) {
        Constant number = Constant.of(1);
        List<Expr> factors = new ArrayList<>();
        for (Expr part : parts) {
            for (Expr factor : part instanceof Product p ? p.factors() : List.of(part)) {
                if (factor instanceof Constant c) {
                    number = number.multiply(c);
                } else {
                    factors.add(factor);
                }
            }
        }
        factors.add(0, number);
        return Expressions.product(factors);
    }

    private static Expr rootOf(Expr u, int q) {
        return q == 2 ? Expressions.sqrt(u) : u.pow(Expressions.ratio(1, q));
    }

    /** Where a sine stands over its cosine or below it, as many as possible become a tangent or cotangent. */
    private void mergeQuotient(int g, List<Expr> tangents) {
        Generator.Kind kind = field.generators().get(g).kind();
        if (kind != Generator.Kind.COS && kind != Generator.Kind.COSH) {
            return;
        }
        int s = field.sineOf(g);
        int sine = powers.getOrDefault(s, 0);
        int cosine = powers.get(g);
        if (sine * cosine >= 0) {
            return;
        }
        int count = Math.min(Math.abs(sine), Math.abs(cosine));
        powers.put(s, sine - Integer.signum(sine) * count);
        powers.put(g, cosine - Integer.signum(cosine) * count);
        Expr u = field.generators().get(g).node().children().get(0).toExpr();
        boolean circular = kind == Generator.Kind.COS;
        Expr function = sine > 0
                ? circular ? Expressions.tan(u) : Expressions.tanh(u)
                : circular ? Expressions.cot(u) : Expressions.coth(u);
        tangents.add(power(function, count));
    }

    /** exp(u)^e, or the power with a variable exponent that it stands for. */
    private void exponential(Generator generator, int e, List<Expr> up, List<Expr> down, List<Expr> exponents) {
        Node u = generator.node().children().get(0);
        List<Node> factors = u.kind() == Node.Kind.PRODUCT ? u.children() : List.of(u);
        for (Node factor : factors) {
            if (factor.kind() == Node.Kind.APPLY && factor.function().name().equals("ln")) {
                Node rest = u.graph().product(u, u.graph().power(factor, -1));
                Expr exponent =
                        u.graph().product(u.graph().constant(Math.abs(e)), rest).toExpr();
                (e > 0 ? up : down).add(factor.children().get(0).toExpr().pow(exponent));
                return;
            }
        }
        exponents.add(u.graph().product(u.graph().constant(e), u).toExpr());
    }

    private void rootOfSymbol(
            Generator generator, int e, List<Expr> up, List<Expr> down, Map<Integer, List<Expr>> radicands) {
        Expr symbol = generator.node().children().get(0).toExpr();
        Constant exponent =
                generator.node().children().get(1).constant().orElseThrow().multiply(Constant.of(e));
        if (exponent.isInteger()) {
            place(up, down, symbol, exponent.intValueExact());
        } else if (exponent.denominator().equals(BigInteger.TWO) && exponent.signum() > 0) {
            int whole = exponent.numerator().divide(BigInteger.TWO).intValueExact();
            place(up, down, symbol, whole);
            radicands.computeIfAbsent(2, q -> new ArrayList<>()).add(symbol);
        } else {
            boolean positive = exponent.signum() > 0;
            (positive ? up : down).add(symbol.pow(positive ? exponent : exponent.multiply(Constant.of(-1))));
        }
    }

    private void root(
            Generator generator, int e, List<Expr> up, List<Expr> down, Map<Polynomial, Integer> underSquareRoot) {
        Polynomial radicand = generator.relation().orElseThrow();
        if (e == 1 && generator.order() == 2) {
            underSquareRoot.put(radicand, 1);
        } else {
            place(up, down, rootOf(new Display(field, order).polynomial(radicand), generator.order()), e);
        }
    }

    /** Each term over the denominators, generators all of them: {@code 1 + x² exp(−u)} for (exp u + x²)/exp u. */
    Expr sumOver(Polynomial p, BigInteger divisor, Map<Polynomial, Integer> denominators) {
        List<Expr> terms = new ArrayList<>();
        for (int k : order.terms(p)) {
            DisplayProduct term = new DisplayProduct(field, order);
            term.above = p.coefficient(k);
            term.below = divisor;
            for (int g = 0; g < p.generators(); g++) {
                term.powers.merge(g, p.exponent(k, g), Integer::sum);
            }
            denominators.forEach((d, e) -> term.powers.merge(d.generators() - 1, -e, Integer::sum));
            Expr value = term.expr();
            terms.add(value instanceof Constant ? 0 : terms.size(), value);
        }
        return Expressions.sum(terms);
    }

    private Expr sum(Polynomial p) {
        List<Expr> terms = new ArrayList<>();
        for (int k : order.terms(p)) {
            DisplayProduct term = new DisplayProduct(field, order);
            term.above = p.coefficient(k);
            for (int g = 0; g < p.generators(); g++) {
                int e = p.exponent(k, g);
                if (e > 0) {
                    term.powers.put(g, e);
                }
            }
            terms.add(term.expr());
        }
        return Expressions.sum(terms);
    }
}
