package org.vielbein.core.text;

import java.util.ArrayList;
import java.util.List;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.Symbol;
import org.vielbein.api.metric.FormProduct;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.OneForm;
import org.vielbein.core.text.Piece.Binding;

/** Prints one-forms and line elements. */
final class FormPrinter {
    private final Notation notation;
    private final ExpressionPrinter expressions;

    FormPrinter(Notation notation, ExpressionPrinter expressions) {
        this.notation = notation;
        this.expressions = expressions;
    }

    String print(OneForm form) {
        return joined(form.terms().stream()
                .map(term -> scaled(term.coefficient(), differential(term.function())))
                .toList());
    }

    String print(LineElement line) {
        List<Piece> terms = new ArrayList<>();
        line.unscaled().products().forEach(term -> terms.add(scaled(term.weight(), product(term))));
        Expr factor = line.factor();
        if (factor.isOne() || terms.isEmpty()) {
            return joined(terms);
        }
        if (terms.size() == 1) {
            FormProduct only = line.products().get(0);
            return scaled(only.weight(), product(only)).text();
        }
        return scaled(factor, notation.bracketed(joined(terms))).text();
    }

    private String joined(List<Piece> terms) {
        return terms.isEmpty() ? "0" : expressions.joined(terms);
    }

    /** {@code c form}, without a factor 1. */
    private Piece scaled(Expr c, String form) {
        if (c.isOne()) {
            return Piece.of(form, Binding.PRODUCT, notation);
        }
        if (c.equals(Expressions.number(-1))) {
            return Piece.negative(form, notation);
        }
        Piece weight = expressions.piece(c);
        String text = weight.negative() ? weight.unsigned() : weight.in(Binding.PRODUCT);
        String between = Juxtaposition.endsInD(text) ? notation.times() : notation.beforeDifferential();
        return weight.negative()
                ? Piece.negative(text + between + form, notation)
                : Piece.of(text + between + form, Binding.PRODUCT, notation);
    }

    /** {@code du^2 dv}: equal neighbours as powers. */
    private String product(FormProduct term) {
        List<OneForm> factors = term.factors();
        List<String> powers = new ArrayList<>();
        for (int k = 0; k < factors.size(); ) {
            int power = 1;
            while (k + power < factors.size() && factors.get(k + power).equals(factors.get(k))) {
                power++;
            }
            powers.add(bracketed(factors.get(k)) + (power == 1 ? "" : notation.raised(String.valueOf(power))));
            k += power;
        }
        return String.join(notation.beforeDifferential(), powers);
    }

    private String bracketed(OneForm form) {
        boolean plain =
                form.terms().size() == 1 && form.terms().get(0).coefficient().isOne();
        return plain ? print(form) : notation.bracketed(print(form));
    }

    private String differential(Expr function) {
        boolean bare = function instanceof Symbol s && !isFunction("d" + s.name());
        String text = expressions.piece(function).text();
        return "d" + (bare ? text : notation.bracketed(text));
    }

    /** Whether the differential of a name would be read as a function: of {@code iff} as {@code diff}. */
    private static boolean isFunction(String word) {
        return word.equals("diff") || Expressions.elementary(word).isPresent();
    }
}
