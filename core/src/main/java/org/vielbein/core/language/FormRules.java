package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.FormProduct;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.OneForm;

/** Sums, products and powers of values of any degree in the differentials. */
final class FormRules {
    private final SourceText source;
    private int added;

    FormRules(SourceText source) {
        this.source = source;
    }

    /** The sum; all terms must have one degree. An empty {@code sum(…)} is zero in every degree. */
    Value sum(List<Syntax> written, List<Value> values, Span span) {
        List<Syntax> terms = new ArrayList<>();
        List<Value> parts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (!isEmptySum(written.get(i), values.get(i))) {
                terms.add(written.get(i));
                parts.add(values.get(i));
            }
        }
        if (parts.isEmpty()) {
            return new Value.Scalar(Expressions.ZERO);
        }
        requireOneDegree(terms, parts);
        requireFew(parts, span);
        return sum(parts, span);
    }

    private void requireFew(List<Value> parts, Span span) {
        added += parts.get(0).degree() == 0 ? 0 : parts.size();
        if (added > Limits.FORMS) {
            throw Refusal.exhausted(
                    span,
                    "The sums of the text have more than " + Limits.FORMS + " terms with differentials up to here.");
        }
    }

    /** Whether it is an empty {@code sum(…)}, which fits any degree. */
    static boolean isEmptySum(Syntax term, Value value) {
        boolean zero = value instanceof Value.Scalar s && s.e().isZero();
        return zero
                && (term instanceof Syntax.Summation
                        || term instanceof Syntax.Negation n && n.of() instanceof Syntax.Summation);
    }

    private Value sum(List<Value> parts, Span span) {
        return switch (parts.get(0).degree()) {
            case 0 ->
                new Value.Scalar(ScalarRules.sum(
                        parts.stream().map(v -> ((Value.Scalar) v).e()).toList(), span));
            case 1 ->
                new Value.Linear(
                        sum(parts.stream().map(v -> ((Value.Linear) v).form()).toList()));
            case 2 ->
                new Value.Quadratic(
                        parts.size() == 1
                                ? ((Value.Quadratic) parts.get(0)).form()
                                : LineElement.sum(parts.stream()
                                        .map(v -> ((Value.Quadratic) v).form())
                                        .toList()));
            default ->
                new Value.Higher(
                        parts.size() == 1
                                ? ((Value.Higher) parts.get(0)).form()
                                : LineElement.sum(parts.stream()
                                        .map(v -> ((Value.Higher) v).form())
                                        .toList()));
        };
    }

    /** Halves are added first: a sum of n terms one by one would copy n² / 2 of them. */
    private static OneForm sum(List<OneForm> forms) {
        int half = forms.size() / 2;
        return half == 0 ? forms.get(0) : sum(forms.subList(0, half)).plus(sum(forms.subList(half, forms.size())));
    }

    private void requireOneDegree(List<Syntax> terms, List<Value> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).degree() != parts.get(0).degree()) {
                boolean metric = parts.stream().anyMatch(v -> v.degree() == 2);
                if (metric) {
                    requireDegrees(2, terms, parts);
                }
                throw new Refusal(
                        terms.get(i).span(),
                        "The term " + shown(terms.get(i)) + " has degree "
                                + parts.get(i).degree()
                                + " in the differentials, and the term " + shown(terms.get(0)) + " degree "
                                + parts.get(0).degree() + ".",
                        "All terms of a sum have one degree.");
            }
        }
    }

    private void requireDegrees(int wanted, List<Syntax> terms, List<Value> parts) {
        Together together = new Together();
        for (int i = 0; i < parts.size(); i++) {
            Syntax term = terms.get(i);
            Value part = parts.get(i);
            together.attempt(() -> requireDegree(wanted, term, part));
        }
        together.end();
    }

    /** Refuses a term that has not the degree of the line element. */
    void requireDegree(int wanted, Syntax written, Value part) {
        int degree = part.degree();
        if (degree == wanted) {
            return;
        }
        Syntax term = bare(written);
        boolean squareMeant = degree == 1 && last(term) instanceof Syntax.Differential;
        throw new Refusal(
                term.span(),
                "The term " + shown(term) + " has degree " + degree
                        + " in the differentials; "
                        + (wanted == 2
                                ? "a line element has degree 2."
                                : "`ds^" + wanted + "` has degree " + wanted + "."),
                squareMeant ? squared(source.shown(term.span()), wanted) : "");
    }

    /** The power that was forgotten, or lost its sign: {@code dr2}. */
    private static String squared(String term, int degree) {
        String lost = term.endsWith(String.valueOf(degree))
                ? "`" + term.substring(0, term.length() - String.valueOf(degree).length()) + "^" + degree + "`, or "
                : "";
        return lost + "`" + term + "^" + degree + "`?";
    }

    /** Refuses a line element that makes no coordinates known: no differential stands in it, or only those of expressions. */
    void refuseFunction(Syntax e, int degree, Definitions definitions) {
        SyntaxNames.walk(e, node -> {
            if (node instanceof Syntax.Differential d) {
                refuseWithoutCoordinates(d, definitions);
            }
        });
        List<Syntax> terms = e instanceof Syntax.Sum s ? s.terms() : List.of(e);
        requireDegrees(degree, terms, Collections.nCopies(terms.size(), new Value.Scalar(Expressions.ONE)));
    }

    /** {@code d(r cos θ)} alone, or dx where x is that, does not say which of r and θ are coordinates. */
    private void refuseWithoutCoordinates(Syntax.Differential d, Definitions definitions) {
        Syntax of = d.of() instanceof Syntax.Group g ? g.inside() : d.of();
        refuseOpen(of, "d(" + source.shown(of.span()) + ")", definitions);
        for (String name : SyntaxNames.of(of)) {
            for (Definitions.Definition used : definitions.upTo(name)) {
                String where = used.name() + " = " + source.shown(used.body().span());
                refuseOpen(used.body(), where, definitions);
            }
        }
    }

    private void refuseOpen(Syntax of, String where, Definitions definitions) {
        List<Syntax.Name> open = new ArrayList<>();
        SyntaxNames.walk(of, node -> {
            if (node instanceof Syntax.Name n && definitions.get(n.name()) == null) {
                open.add(n);
            }
        });
        if (!open.isEmpty()) {
            String names = open.stream().map(Syntax.Name::name).distinct().collect(Collectors.joining(", "));
            Syntax.Name first = open.get(0);
            throw new Refusal(
                    first.span(),
                    "`" + source.shown(first.span()) + "` in " + where + " is not declared.",
                    "Add `coordinates " + names + "`, or `parameter " + first.name() + "`.");
        }
    }

    private static Syntax bare(Syntax term) {
        return term instanceof Syntax.Negation n ? n.of() : term;
    }

    private static Syntax last(Syntax e) {
        return e instanceof Syntax.Product p ? p.factors().get(p.factors().size() - 1) : e;
    }

    private String shown(Syntax e) {
        return "`" + source.shown(bare(e).span()) + "`";
    }

    /** The product, functions in front in written order. */
    Value product(List<Value> parts, Span span) {
        List<Expr> scalars = new ArrayList<>();
        Value form = new Value.Scalar(Expressions.ONE);
        for (Value part : parts) {
            if (part instanceof Value.Scalar s) {
                scalars.add(s.e());
            } else {
                form = form.degree() == 0 ? part : wedgeless(form, part, span);
            }
        }
        Expr c = ScalarRules.product(scalars, span);
        if (form instanceof Value.Linear l) {
            return new Value.Linear(c.isOne() ? l.form() : l.form().times(c));
        } else if (form instanceof Value.Quadratic q) {
            return new Value.Quadratic(c.isOne() ? q.form() : q.form().times(c));
        } else if (form instanceof Value.Higher h) {
            return new Value.Higher(c.isOne() ? h.form() : h.form().times(c));
        }
        return form.degree() == 0 ? new Value.Scalar(c) : form;
    }

    private static Value wedgeless(Value a, Value b, Span span) {
        if (a instanceof Value.Linear l && b instanceof Value.Linear r) {
            return new Value.Quadratic(l.form().times(r.form()));
        }
        List<FormProduct> left = products(a);
        List<FormProduct> right = products(b);
        requireSize(a.degree() + b.degree(), (long) left.size() * right.size(), span);
        List<FormProduct> all = new ArrayList<>();
        for (FormProduct p : left) {
            for (FormProduct q : right) {
                List<OneForm> factors = new ArrayList<>(p.factors());
                factors.addAll(q.factors());
                all.add(new FormProduct(ScalarRules.product(List.of(p.weight(), q.weight()), span), factors));
            }
        }
        return new Value.Higher(LineElement.ofDegree(a.degree() + b.degree(), all));
    }

    private static void requireSize(int degree, long terms, Span span) {
        if (degree > Limits.FORM_DEGREE) {
            throw new Refusal(
                    span,
                    "The form has degree " + degree + " in the differentials; at most " + Limits.FORM_DEGREE
                            + " is read.");
        }
        if (terms > Limits.TERMS) {
            throw new Refusal(
                    span,
                    "The product of forms expands to " + terms + " terms; at most " + Limits.TERMS + " are read.");
        }
    }

    private static List<FormProduct> products(Value form) {
        if (form instanceof Value.Linear l) {
            return List.of(new FormProduct(Expressions.ONE, List.of(l.form())));
        }
        return form instanceof Value.Quadratic q
                ? q.form().products()
                : ((Value.Higher) form).form().products();
    }

    /** A power of a form: its exponent is a whole number. */
    Value power(Value base, Expr exponent, Span span) {
        if (!(exponent instanceof Constant n) || !n.isInt() || n.signum() <= 0 || n.intValueExact() > Limits.EXPONENT) {
            throw new Refusal(
                    span,
                    "A power of a differential has a whole number from 1 on for its exponent.",
                    exponent instanceof Constant ? "" : "For an index write the sum: `sum(k = 1..n, dx[k]^2)`.");
        }
        int k = n.intValueExact();
        requireSize(Math.multiplyExact(base.degree(), k), 1, span);
        if (base instanceof Value.Linear l && k > 1) {
            LineElement power = l.form().power(k);
            return k == 2 ? new Value.Quadratic(power) : new Value.Higher(power);
        }
        Value result = base;
        for (int i = 1; i < k; i++) {
            result = wedgeless(result, base, span);
        }
        return result;
    }
}
