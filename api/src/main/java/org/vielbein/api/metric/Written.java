package org.vielbein.api.metric;

import java.util.List;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.Sum;
import org.vielbein.api.expr.Symbol;

/** Forms as text, in the geometry language. */
final class Written {

    private Written() {}

    /** {@code dx}, or {@code d(x^2)}; {@code d(iff)}, since {@code diff} is a function. */
    static String differential(Expr function) {
        String bare = "d" + function;
        boolean taken = bare.equals("diff") || Expressions.elementary(bare).isPresent();
        return function instanceof Symbol && !taken ? bare : "d(" + function + ")";
    }

    /** The product {@code f c}, a number first, so that a sign stands where it is read. */
    static Expr scaled(Expr f, Expr c) {
        return c instanceof Constant ? c.times(f) : f.times(c);
    }

    /** {@code c form}, without a factor 1, and with brackets around a sum. */
    static String scaled(Expr c, String form) {
        if (c.isOne()) {
            return form;
        }
        if (c instanceof Sum) {
            return "(" + c + ") " + form;
        }
        String text = c.toString();
        return text.equals("-1") ? "-" + form : text + (endsInD(text) ? "*" : " ") + form;
    }

    /** Whether the last factor is the name d, which reads as the sign of a differential. */
    private static boolean endsInD(String text) {
        int before = text.length() - 2;
        return text.endsWith("d")
                && (before < 0 || !Character.isLetterOrDigit(text.charAt(before)) && text.charAt(before) != '_');
    }

    /** {@code a + b - c}; 0 for no terms. */
    static String joined(List<String> terms) {
        StringBuilder text = new StringBuilder();
        for (String term : terms) {
            boolean negative = term.startsWith("-");
            if (text.length() == 0) {
                text.append(term);
            } else {
                text.append(negative ? " - " : " + ").append(negative ? term.substring(1) : term);
            }
        }
        return text.length() == 0 ? "0" : text.toString();
    }
}
