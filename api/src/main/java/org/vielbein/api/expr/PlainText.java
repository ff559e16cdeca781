package org.vielbein.api.expr;

import java.util.List;
import java.util.stream.Collectors;

/** The plain text of {@link Expr#toString()}: the geometry language with explicit {@code *}, each node's text capped. */
final class PlainText {
    static final int CAP = 2_000;

    /** How tightly a text binds: what is looser than its place needs brackets. */
    private enum Binding {
        SUM,
        PRODUCT,
        POWER,
        ATOM
    }

    private record Text(String text, Binding binding) {
        String in(Binding place) {
            return binding.compareTo(place) < 0 ? "(" + text + ")" : text;
        }

        static Text of(String text, Binding binding) {
            return new Text(text.length() <= CAP ? text : text.substring(0, CAP) + "…", binding);
        }
    }

    private PlainText() {}

    static String of(Expr e) {
        return e.<Text>fold(PlainText::text).text;
    }

    private static Text text(Expr node, List<Text> parts) {
        if (node instanceof Constant c) {
            return constant(c);
        }
        if (node instanceof Symbol s) {
            return Text.of(s.name(), Binding.ATOM);
        }
        if (node instanceof Sum) {
            return sum(parts);
        }
        if (node instanceof Product p) {
            return product(p.factors(), parts);
        }
        if (node instanceof Power p) {
            return power(p, parts);
        }
        return apply(((Apply) node).function(), parts);
    }

    private static Text constant(Constant c) {
        String p = c.numerator().toString();
        if (c.isInteger()) {
            return Text.of(p, c.signum() < 0 ? Binding.SUM : Binding.ATOM);
        }
        return Text.of(p + "/" + c.denominator(), c.signum() < 0 ? Binding.SUM : Binding.PRODUCT);
    }

    private static Text sum(List<Text> parts) {
        StringBuilder s = new StringBuilder();
        for (Text part : parts) {
            if (s.length() == 0) {
                s.append(part.text);
            } else if (part.text.startsWith("-")) {
                s.append(" - ").append(part.text.substring(1));
            } else {
                s.append(" + ").append(part.text);
            }
        }
        return Text.of(s.toString(), Binding.SUM);
    }

    private static Text product(List<Expr> factors, List<Text> parts) {
        StringBuilder s = new StringBuilder();
        boolean negative = false;
        for (int i = 0; i < factors.size(); i++) {
            if (i == 0 && factors.get(0) instanceof Constant c && c.signum() < 0) {
                negative = true;
                Constant size = c.multiply(Constant.MINUS_ONE);
                s.append(size.isOne() ? "" : constant(size).text);
            } else if (s.length() > 0 && isUnitFraction(factors.get(i))) {
                s.append('/').append(((Constant) factors.get(i)).denominator());
            } else if (isReciprocal(factors.get(i))) {
                // the text of a reciprocal is 1/divisor
                s.append(s.length() == 0 ? "1/" : "/").append(parts.get(i).text.substring(2));
            } else {
                s.append(s.length() == 0 ? "" : "*").append(parts.get(i).in(Binding.PRODUCT));
            }
        }
        return Text.of((negative ? "-" : "") + s, negative ? Binding.SUM : Binding.PRODUCT);
    }

    private static boolean isUnitFraction(Expr e) {
        return e instanceof Constant c && !c.isInteger() && c.reciprocal().isInteger() && c.signum() > 0;
    }

    private static boolean isReciprocal(Expr e) {
        return e instanceof Power p && p.exponent() instanceof Constant c && c.isInteger() && c.signum() < 0;
    }

    private static Text power(Power p, List<Text> parts) {
        String base = parts.get(0).in(Binding.ATOM);
        if (isReciprocal(p)) {
            Constant n = ((Constant) p.exponent()).multiply(Constant.MINUS_ONE);
            return Text.of("1/" + base + (n.isOne() ? "" : "^" + n.numerator()), Binding.PRODUCT);
        }
        if (p.exponent().equals(Expressions.ratio(1, 2))) {
            return Text.of("sqrt(" + parts.get(0).text + ")", Binding.ATOM);
        }
        return Text.of(base + "^" + parts.get(1).in(Binding.ATOM), Binding.POWER);
    }

    private static Text apply(FunctionSymbol f, List<Text> parts) {
        if (f.arity() == 0) {
            return Text.of(f.name(), Binding.ATOM);
        }
        if (Elementary.isConditional(f)) {
            String relation = f.name().equals(Elementary.IF_LESS) ? " < " : " <= ";
            return Text.of(
                    "if(" + parts.get(0).text + relation + parts.get(1).text + ", " + parts.get(2).text + ", "
                            + parts.get(3).text + ")",
                    Binding.ATOM);
        }
        String arguments = parts.stream().map(t -> t.text).collect(Collectors.joining(", "));
        return Text.of(f + "(" + arguments + ")", Binding.ATOM);
    }
}
