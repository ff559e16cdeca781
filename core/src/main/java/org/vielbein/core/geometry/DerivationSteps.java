package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.OneForm;
import org.vielbein.api.metric.QuadraticTerm;
import org.vielbein.core.curvature.TensorKind;
import org.vielbein.core.graph.Graph;

/** Collects the steps of one derivation; its functions are named x, y, z, or X_1, X_2, … where these are taken. */
final class DerivationSteps {
    private static final List<String> CARTESIAN = List.of("x", "y", "z");

    private final Geometry space;
    private final Coordinates x;
    private final Map<Expr, Expr> named = new LinkedHashMap<>();
    private final List<Derivation.Step> steps = new ArrayList<>();

    DerivationSteps(Geometry space) {
        this.space = space;
        x = Coordinates.of(space.domain());
    }

    Derivation derivation() {
        if (!space.charts().isEmpty()) {
            return none(
                    "The pull-back through a chart is not derived line by line; vielbein tensor gives its components.");
        }
        if (space.degree() != 2) {
            return none("Nothing is to be derived: a line element of degree " + space.degree()
                    + " is shown as it is written, see vielbein show.");
        }
        LineElement line = ShownLineElement.of(space);
        name(line);
        define();
        if (!named.isEmpty()) {
            addLine("line element", map(line, this::asNamed));
        }
        Expr[][] raw = expand(line);
        boolean written = named.isEmpty() && isByComponents(line);
        if (!written) {
            addLine("substitution", map(line, this::substituted));
            addLine("expansion", sum(raw));
        }
        boolean changed = simplify(raw);
        return written && !changed
                ? none("Nothing is to be derived: the line element is given by its components.")
                : new Derivation(steps, Optional.empty());
    }

    private static Derivation none(String remark) {
        return new Derivation(List.of(), Optional.of(remark));
    }

    private boolean isByComponents(LineElement line) {
        return line.factor().isOne()
                && line.terms().stream().allMatch(term -> isPlain(term.left()) && isPlain(term.right()));
    }

    private static boolean isPlain(OneForm form) {
        return form.terms().size() == 1 && form.terms().get(0).coefficient().isOne();
    }

    private void name(LineElement line) {
        Set<Expr> functions = new java.util.LinkedHashSet<>();
        Set<String> taken = new HashSet<>(x.names());
        space.arguments().parameters().forEach(p -> taken.add(p.name()));
        for (QuadraticTerm term : line.terms()) {
            for (OneForm form : List.of(term.left(), term.right())) {
                form.terms().forEach(part -> functions.add(part.function()));
            }
        }
        functions.removeAll(x.all());
        boolean cartesian = functions.size() <= 3 && CARTESIAN.stream().noneMatch(taken::contains);
        int next = 0;
        for (Expr function : functions) {
            String name;
            do {
                name = cartesian ? CARTESIAN.get(next) : "X_" + (next + 1);
                next++;
            } while (taken.contains(name));
            named.put(function, Expressions.symbol(name));
        }
    }

    private void define() {
        named.forEach((function, name) -> steps.add(new Derivation.Step(
                "definition", new Derivation.Value(name), new Derivation.Value(space.given(function)))));
        named.forEach((function, name) -> steps.add(new Derivation.Step(
                "differential",
                new Derivation.Form(OneForm.d(name)),
                new Derivation.Form(substituted(OneForm.d(function))))));
    }

    private OneForm asNamed(OneForm form) {
        return form.terms().stream()
                .map(part -> OneForm.d(named.getOrDefault(part.function(), part.function()))
                        .times(space.given(part.coefficient())))
                .reduce(OneForm::plus)
                .orElseThrow();
    }

    /** The form in the differentials of the coordinates; {@code 0·dx} where it vanishes. */
    private OneForm substituted(OneForm form) {
        List<Expr> c = coefficients(form);
        return IntStream.range(0, c.size())
                .filter(i -> !c.get(i).isZero())
                .mapToObj(i -> OneForm.d(x.get(i)).times(c.get(i)))
                .reduce(OneForm::plus)
                .orElseGet(() -> OneForm.d(x.get(0)).times(0));
    }

    private List<Expr> coefficients(OneForm form) {
        return form.coefficients(x).stream().map(space::given).toList();
    }

    private LineElement map(LineElement line, java.util.function.UnaryOperator<OneForm> change) {
        List<LineElement> terms = new ArrayList<>();
        for (QuadraticTerm term : line.unscaled().terms()) {
            LineElement product = change.apply(term.left()).times(change.apply(term.right()));
            terms.add(product.times(space.given(term.weight())));
        }
        return LineElement.sum(terms).times(space.given(line.factor()));
    }

    /** The coefficients of dxⁱ dxʲ for i ≤ j, each product by itself, so that what cancels is still seen. */
    private Expr[][] expand(LineElement line) {
        int n = x.size();
        Expr[][] raw = new Expr[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                List<Expr> products = new ArrayList<>();
                for (QuadraticTerm term : line.terms()) {
                    products.addAll(products(term, i, j));
                }
                raw[i][j] = Expressions.sum(products);
            }
        }
        return raw;
    }

    private List<Expr> products(QuadraticTerm term, int i, int j) {
        List<Expr> a = coefficients(term.left());
        List<Expr> b = coefficients(term.right());
        Expr weight = space.given(term.weight());
        List<Expr> products = new ArrayList<>();
        if (i != j && term.isSquare()) {
            add(products, Expressions.product(Expressions.number(2), weight, a.get(i), a.get(j)));
        } else {
            add(products, Expressions.product(weight, a.get(i), b.get(j)));
            if (i != j) {
                add(products, Expressions.product(weight, a.get(j), b.get(i)));
            }
        }
        return products;
    }

    private static void add(List<Expr> products, Expr product) {
        Expr tidy = new Graph().of(product).toExpr();
        if (!tidy.isZero()) {
            products.add(tidy);
        }
    }

    private boolean simplify(Expr[][] raw) {
        int n = x.size();
        Expr[][] simple = new Expr[n][n];
        boolean changed = false;
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                Expr g = space.formulas().component(TensorKind.METRIC, i, j);
                simple[i][j] = i == j ? g : new Graph().of(g.times(2)).toExpr();
                if (!simple[i][j].equals(raw[i][j])) {
                    String name = "g[" + x.names().get(i) + ", " + x.names().get(j) + "]";
                    steps.add(new Derivation.Step(
                            i == j ? name : "2 " + name,
                            new Derivation.Value(raw[i][j]),
                            new Derivation.Value(simple[i][j])));
                    changed = true;
                }
            }
        }
        addLine("result", sum(simple));
        return changed;
    }

    private LineElement sum(Expr[][] c) {
        List<LineElement> terms = new ArrayList<>();
        for (int i = 0; i < c.length; i++) {
            for (int j = i; j < c.length; j++) {
                if (!c[i][j].isZero()) {
                    terms.add(OneForm.d(x.get(i)).times(OneForm.d(x.get(j))).times(c[i][j]));
                }
            }
        }
        return LineElement.sum(terms);
    }

    private void addLine(String heading, LineElement line) {
        steps.add(new Derivation.Step(heading, new Derivation.LengthSquared(), new Derivation.Square(line)));
    }
}
