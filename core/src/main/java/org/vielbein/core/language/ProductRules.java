package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a product may look like: where {@code /} has one reading, and where a number may stand.
 *
 * <p>{@code /} takes one factor. What stands beside that factor multiplies the quotient where it holds a differential, or stands
 * apart behind a number; anywhere else both readings are usual, and it is refused.
 */
final class ProductRules {
    /** How a factor is joined to what stands before it. */
    enum Join {
        FIRST,
        TIMES,
        OVER,
        BESIDE
    }

    private final TokenCursor cursor;
    private final Consumer<Refusal> tell;

    ProductRules(TokenCursor cursor, Consumer<Refusal> tell) {
        this.cursor = cursor;
        this.tell = tell;
    }

    Factors begin(int start) {
        return new Factors(start);
    }

    /** The factors of one product while it is read. */
    final class Factors {
        private final int start;
        private final List<Syntax> factors = new ArrayList<>();
        private final List<Boolean> divides = new ArrayList<>();
        /** Where the last factor that stands below a line begins; −1 where the last factor does not. */
        private int denominator = -1;

        private int last;

        private Factors(int start) {
            this.start = start;
        }

        void add(Syntax factor, Join join, int place) {
            if (join == Join.BESIDE && denominator >= 0 && !cursor.holdsDifferential(place, cursor.place())) {
                requireApart(place);
            }
            factors.add(factor);
            divides.add(join == Join.OVER);
            denominator = join == Join.OVER ? place : -1;
            last = place;
        }

        private void requireApart(int place) {
            boolean numeral = factors.get(factors.size() - 1) instanceof Syntax.Numeral;
            boolean apart = cursor.spacedAt(place);
            if (numeral && apart) {
                return;
            }
            String above = cursor.slice(start, denominator - 1);
            String below = cursor.slice(denominator, place);
            String beside = cursor.slice(place, cursor.place());
            Span span = cursor.spanFrom(start);
            String readings = "`" + cursor.slice(span) + "` has two readings: (" + above + "/" + below + ") " + beside
                    + ", or " + above + "/(" + below + " " + beside + ").";
            String quotient = "\\frac{" + above + "}";
            String remedy = cursor.isLatex()
                    ? "Write `" + quotient + "{" + below + "} " + beside + "` or `" + quotient + "{" + below + " "
                            + beside + "}`."
                    : numeral
                            ? "Write `" + above + "/" + below + " " + beside + "` or `" + above + "/(" + below + beside
                                    + ")`."
                            : "Write `(" + above + "/" + below + ") " + beside + "` or `" + above + "/(" + below + " "
                                    + beside + ")`.";
            tell.accept(new Refusal(span, readings, remedy));
        }

        /** {@code x^1/2}: is the exponent 1 or 1/2? */
        void refuseHalfExponent(Token operator) {
            boolean over = operator.isSymbol("/") && cursor.peek().is(Token.Kind.NUMBER);
            if (!over || !(factors.get(factors.size() - 1) instanceof Syntax.Power p) || p.raised()) {
                return;
            }
            boolean negative = p.exponent() instanceof Syntax.Negation n && n.of() instanceof Syntax.Numeral;
            boolean one = p.exponent() instanceof Syntax.Numeral n && n.value().isOne();
            if (negative || one) {
                String base = cursor.slice(p.base().span());
                String exponent = cursor.slice(p.exponent().span());
                String below = cursor.peek().text();
                Span span = p.span().to(cursor.peek().span());
                String power = one ? base : "(" + base + "^" + exponent + ")";
                tell.accept(new Refusal(
                        span,
                        "`" + cursor.slice(span) + "` has two readings: (" + base + "^" + exponent + ")/" + below
                                + ", or " + base + "^(" + exponent + "/" + below + ").",
                        "Write `" + power + "/" + below + "` or `" + base + "^(" + exponent + "/" + below + ")`."));
            }
        }

        /** {@code dx^2 (3)} at the end: a factor, or the number of the equation? */
        void refuseNumberOfEquation() {
            boolean apart = cursor.peek().spaced() || cursor.holdsDifferential(start, cursor.place());
            int i = cursor.peek().opens() && cursor.peek(1).is(Token.Kind.NUMBER) ? 2 : 0;
            i += i > 0 && cursor.peek(i).is(Token.Kind.NAME) ? 1 : 0;
            if (i > 0 && apart && cursor.peek(i).closes() && cursor.peek(i + 1).is(Token.Kind.END)) {
                Span span = cursor.peek().span().to(cursor.peek(i).span());
                throw new Refusal(
                        span,
                        "`" + cursor.slice(span) + "` has two readings: a factor, or the number of the equation.",
                        "Put the factor first in its product, or leave the number out.");
            }
        }

        Refusal misplacedNumeral(Token number) {
            String before = cursor.slice(last, cursor.place());
            boolean numeral = factors.get(factors.size() - 1) instanceof Syntax.Numeral;
            String remedy = numeral
                    ? "Write `" + before + "*" + number.text() + "`."
                    : "Write `" + number.text() + " " + before + "` or `" + before + "*" + number.text() + "`.";
            return new Refusal(
                    cursor.spanFrom(last).to(number.span()),
                    "`" + cursor.slice(last, cursor.place() + 1) + "`: a number stands only first in a product.",
                    remedy);
        }

        Syntax product() {
            return factors.size() == 1
                    ? factors.get(0)
                    : new Syntax.Product(List.copyOf(factors), List.copyOf(divides), cursor.spanFrom(start));
        }
    }
}
