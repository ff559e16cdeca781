package org.vielbein.core.text;

import java.util.ArrayList;
import java.util.List;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.Symbol;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.OneForm;
import org.vielbein.api.metric.QuadraticTerm;
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
        line.unscaled().terms().forEach(term -> terms.add(scaled(term.weight(), product(term))));
        Expr factor = line.factor();
        if (factor.isOne() || terms.isEmpty()) {
            return joined(terms);
        }
        if (terms.size() == 1) {
            QuadraticTerm only = line.terms().get(0);
            return scaled(only.weight(), product(only)).text();
        }
        String all = "(" + joined(terms) + ")";
        if (factor.equals(Expressions.number(-1))) {
            return notation.minus() + all;
        }
        Piece f = expressions.piece(factor);
        return (f.negative() ? f.text() : f.in(Binding.PRODUCT)) + notation.times() + all;
    }

    private String joined(List<Piece> terms) {
        return terms.isEmpty() ? "0" : expressions.joined(terms);
    }

    /** {@code c form}, without a factor 1. */
    private Piece scaled(Expr c, String form) {
        if (c.isOne()) {
            return Piece.of(form, Binding.PRODUCT);
        }
        if (c.equals(Expressions.number(-1))) {
            return Piece.negative(form, notation.minus());
        }
        Piece weight = expressions.piece(c);
        return weight.negative()
                ? Piece.negative(weight.unsigned() + " " + form, notation.minus())
                : Piece.of(weight.in(Binding.PRODUCT) + " " + form, Binding.PRODUCT);
    }

    private String product(QuadraticTerm term) {
        String left = bracketed(term.left());
        return term.isSquare() ? left + notation.raised("2") : left + " " + bracketed(term.right());
    }

    private String bracketed(OneForm form) {
        boolean plain =
                form.terms().size() == 1 && form.terms().get(0).coefficient().isOne();
        return plain ? print(form) : "(" + print(form) + ")";
    }

    private String differential(Expr function) {
        return function instanceof Symbol s
                ? "d" + notation.name(s.name())
                : "d(" + expressions.piece(function).text() + ")";
    }
}
