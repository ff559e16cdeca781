package org.vielbein.core.formula;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Budget;
import org.vielbein.core.polynomial.Polynomial;

/**
 * The formulas of one problem in normal form: rational functions with rational coefficients in generators, closed under
 * differentiation.
 *
 * <p>Generators are symbols; cos and sin of the units of the angles that occur, with sin² = 1 − cos²; cosh and sinh, or exp; roots
 * and absolute values with their squares; logarithms; and every other application of a function, equal where its arguments are
 * equal. A numerator that reduces to the zero polynomial is zero as a function; the other direction needs independent
 * generators.
 *
 * <p>Not thread-safe; every operation is charged to the budget that is set by {@link #within}.
 */
public final class DifferentialField implements Field<RationalFunction> {
    private final Graph graph;
    private final Generators generators = new Generators();
    private final Denominators denominators = new Denominators();
    private final RationalArithmetic arithmetic = new RationalArithmetic(generators, denominators, this::budget);
    private final Signs signs;
    private final Roots roots = new Roots(this);
    private final Absorption absorption;
    private final Map<Node, RationalFunction> forms = new HashMap<>();
    private final Map<Node, Map<Integer, RationalFunction>> derivatives = new HashMap<>();
    private Budget budget;

    /**
     * The field in which the given formulas lie.
     *
     * @param formulas all of one graph; what is asked for later may add generators
     * @throws Budget.Exhausted if the budget ends
     */
    public DifferentialField(Graph graph, List<Node> formulas, Assumptions assumptions, Budget budget) {
        this.graph = graph;
        this.budget = budget;
        signs = new Signs(this, assumptions);
        absorption = new Absorption(this, formulas);
    }

    /** Does some work with another budget. */
    public <T> T within(Budget other, Supplier<T> work) {
        Budget before = budget;
        budget = other;
        try {
            return work.get();
        } finally {
            budget = before;
        }
    }

    static FunctionSymbol elementary(String name) {
        return Expressions.elementary(name).orElseThrow();
    }

    Graph graph() {
        return graph;
    }

    Budget budget() {
        return budget;
    }

    Generators generators() {
        return generators;
    }

    Denominators denominators() {
        return denominators;
    }

    Signs signs() {
        return signs;
    }

    Roots roots() {
        return roots;
    }

    /**
     * The normal form of a formula of this graph.
     *
     * @throws ArithmeticException if it divides by what is identically zero
     */
    public RationalFunction of(Node node) {
        RationalFunction known = forms.get(node);
        if (known != null) {
            return known;
        }
        for (Node part : Absorption.needed(node)) {
            if (!forms.containsKey(part)) {
                budget.charge(1);
                forms.put(part, absorption.form(part));
            }
        }
        return forms.get(node);
    }

    /** The normal form of a formula that is needed for advice alone: nothing where it has none. */
    Optional<RationalFunction> ifKnown(Node node) {
        try {
            return Optional.of(of(node));
        } catch (ArithmeticException none) {
            return Optional.empty();
        }
    }

    RationalFunction atom(Node node) {
        return RationalFunction.of(
                generators.polynomial(Generator.bound(node, Generator.Kind.FUNCTION, Absorption.isFree(node))));
    }

    /** A generator for x − (its lower end), or for (its upper end) − x, which occurs in arguments about signs alone. */
    int shifted(int symbol, boolean above) {
        String name = generators.get(symbol).node().name();
        Node node = graph.symbol(name + (above ? "#above" : "#below"));
        generators.polynomial(Generator.bound(node, Generator.Kind.ROOT_OF_SYMBOL, false));
        return generators.numberOf(node).orElseThrow();
    }

    /** The number of the sine with the argument of a cosine. */
    int sineOf(int cosine) {
        Generator c = generators.get(cosine);
        boolean circular = c.kind() == Generator.Kind.COS;
        Polynomial square = Polynomial.ONE.minus(Polynomial.generator(cosine).power(2, budget));
        Node sine = graph.apply(
                elementary(circular ? "sin" : "sinh"),
                List.of(c.node().children().get(0)));
        generators.polynomial(Generator.algebraic(
                sine,
                circular ? Generator.Kind.SIN : Generator.Kind.SINH,
                2,
                circular ? square : square.negate(),
                c.free()));
        return generators.numberOf(sine).orElseThrow();
    }

    @Override
    public RationalFunction constant(Constant c) {
        return new RationalFunction(Polynomial.constant(c.numerator()), c.denominator(), new int[0]);
    }

    RationalFunction element(Polynomial p) {
        return RationalFunction.of(p);
    }

    @Override
    public boolean isZero(RationalFunction a) {
        return a.isZero();
    }

    @Override
    public RationalFunction plus(RationalFunction a, RationalFunction b) {
        return arithmetic.plus(a, b);
    }

    @Override
    public RationalFunction negate(RationalFunction a) {
        return arithmetic.negate(a);
    }

    @Override
    public RationalFunction times(RationalFunction a, RationalFunction b) {
        return arithmetic.times(a, b);
    }

    @Override
    public RationalFunction dividedBy(RationalFunction a, RationalFunction b) {
        return arithmetic.dividedBy(a, b);
    }

    @Override
    public RationalFunction sumOfProducts(List<List<RationalFunction>> products) {
        return arithmetic.sumOfProducts(products);
    }

    /** The n-th power; negative ones too. */
    public RationalFunction power(RationalFunction a, int n) {
        return arithmetic.power(a, n);
    }

    /** The whole denominator, multiplied out. */
    Polynomial denominator(RationalFunction a) {
        return arithmetic.denominator(a);
    }

    /** √a of an element that is positive wherever it is used. */
    public RationalFunction root(RationalFunction a) {
        return roots.of(a, 2);
    }

    /** √|a|, with the signs that the assumptions give. */
    public RationalFunction rootOfAbsolute(RationalFunction a) {
        RationalFunction below = constant(Constant.of(a.divisor(), BigInteger.ONE));
        RationalFunction outside = constant(1);
        for (int k = 0; k < a.denominators(); k++) {
            int e = a.power(k);
            if (e > 0) {
                // factor by factor: the whole denominator may be too long to be split again
                RationalFunction factor = roots.absolute(denominators.factor(k));
                outside = times(outside, e % 2 == 0 ? power(factor, e / 2) : power(root(factor), e));
            }
        }
        return dividedBy(root(dividedBy(roots.absolute(a.above()), below)), outside);
    }

    /** The partial derivative by a symbol. */
    public RationalFunction derivative(RationalFunction a, Node symbol) {
        List<List<RationalFunction>> products = new ArrayList<>(ofPolynomial(a.above(), symbol, a));
        for (int k = 0; k < a.denominators(); k++) {
            if (a.power(k) > 0) {
                int[] one = new int[k + 1];
                one[k] = 1;
                RationalFunction inverse = new RationalFunction(Polynomial.constant(-a.power(k)), BigInteger.ONE, one);
                for (List<RationalFunction> term : ofPolynomial(denominators.factor(k), symbol, inverse)) {
                    List<RationalFunction> factors = new ArrayList<>(term);
                    factors.add(a);
                    products.add(factors);
                }
            }
        }
        return sumOfProducts(products);
    }

    /** The terms ∂P/∂γ γ′, each over the denominator of a fraction with P for its numerator, or times the fraction. */
    private List<List<RationalFunction>> ofPolynomial(Polynomial p, Node symbol, RationalFunction fraction) {
        Polynomial factor = p == fraction.above() ? Polynomial.ONE : fraction.above();
        RationalFunction rest = new RationalFunction(factor, fraction.divisor(), RationalArithmetic.powers(fraction));
        List<List<RationalFunction>> terms = new ArrayList<>();
        for (int g = 0; g < p.generators(); g++) {
            if (p.degree(g) > 0) {
                RationalFunction d = derivative(g, symbol);
                if (!d.isZero()) {
                    terms.add(List.of(element(p.derivative(g)), d, rest));
                }
            }
        }
        return terms;
    }

    private RationalFunction derivative(int g, Node symbol) {
        Map<Integer, RationalFunction> known = derivatives.computeIfAbsent(symbol, s -> new HashMap<>());
        RationalFunction d = known.get(g);
        if (d == null) {
            d = derivative(g, generators.get(g), symbol);
            known.put(g, d);
        }
        return d;
    }

    /** |f|′ = |f| f′ / f, which has no sign function in it; others as formulas have them. */
    private RationalFunction derivative(int g, Generator generator, Node symbol) {
        if (generator.kind() != Generator.Kind.ABSOLUTE) {
            return of(graph.derivative(generator.node(), symbol));
        }
        Node f = generator.node().children().get(0);
        return dividedBy(times(element(Polynomial.generator(g)), of(graph.derivative(f, symbol))), of(f));
    }

    /** A polynomial as a formula, its terms as they stand. */
    Node node(Polynomial p) {
        List<Node> terms = new ArrayList<>();
        for (int k = 0; k < p.size(); k++) {
            List<Node> factors = new ArrayList<>();
            factors.add(graph.constant(Constant.of(p.coefficient(k), BigInteger.ONE)));
            for (int g = 0; g < p.generators(); g++) {
                int e = p.exponent(k, g);
                if (e > 0) {
                    factors.add(graph.power(generators.get(g).node(), e));
                }
            }
            terms.add(graph.product(factors));
        }
        return graph.sum(terms);
    }

    /** An element as a formula, unfactored; see {@link #display} for one to be read. */
    public Node node(RationalFunction a) {
        List<Node> factors = new ArrayList<>();
        factors.add(graph.constant(Constant.of(BigInteger.ONE, a.divisor())));
        factors.add(node(a.above()));
        for (int k = 0; k < a.denominators(); k++) {
            if (a.power(k) > 0) {
                factors.add(graph.power(node(denominators.factor(k)), -a.power(k)));
            }
        }
        return graph.product(factors);
    }

    /**
     * An element as a formula to be read: factored, or expanded where that is shorter.
     *
     * @param coordinates in their order; other symbols are taken for parameters
     */
    public Expr display(RationalFunction a, List<Node> coordinates) {
        return new Display(this, new DisplayOrder(this, coordinates)).of(a);
    }

    /** The formula with fewer symbols, numbers and function names; the first of equals. */
    public static Expr shorter(Expr first, Expr second) {
        return Display.leaves(second) < Display.leaves(first) ? second : first;
    }

    /**
     * Whether an element is zero: proved by its normal form; disproved where all generators are independent, or by an interval that
     * holds its value at a point where the assumptions hold, but not 0.
     */
    public ZeroTest.Answer isZeroFunction(RationalFunction a) {
        ZeroTest.Answer answer = zero(a);
        boolean open = answer == ZeroTest.Answer.UNKNOWN;
        return open && IntervalValue.isNotZero(node(a), signs.assumptions()) ? ZeroTest.Answer.DISPROVED : answer;
    }

    /** Whether an element is zero: proved by its normal form, disproved only where all generators are independent. */
    ZeroTest.Answer zero(RationalFunction a) {
        if (a.isZero()) {
            return ZeroTest.Answer.PROVED;
        }
        boolean free = generators.areFree(a.above());
        for (int k = 0; k < a.denominators() && free; k++) {
            free = a.power(k) == 0 || generators.areFree(denominators.factor(k));
        }
        return free ? ZeroTest.Answer.DISPROVED : ZeroTest.Answer.UNKNOWN;
    }
}
