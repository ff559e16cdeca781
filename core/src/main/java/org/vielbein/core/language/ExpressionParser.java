package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.vielbein.core.language.Token.Kind;

/**
 * Looked-up tokens to a syntax tree, by precedence: sums, products (with {@code /} and juxtaposition on one level), powers,
 * and the atoms below them. Calls are read by {@link ApplicationParser}, the rules of {@code /} kept by {@link ProductRules}.
 */
final class ExpressionParser {
    private static final Set<Kind> BEGINS_FACTOR = Set.of(
            Kind.NUMBER,
            Kind.NAME,
            Kind.FUNCTION,
            Kind.DIFFERENTIAL,
            Kind.TOTAL_DIFFERENTIAL,
            Kind.SQUARED_FORM,
            Kind.PARTIAL);

    private final Problems problems;
    private final Scope scope;
    private final TokenCursor cursor;
    private final Recovery recovery;
    private final ApplicationParser applications;
    private final ProductRules productRules;
    private final Consumer<String> notes;
    private int depth;
    private boolean insideBars;

    ExpressionParser(Problems problems, Scope scope, List<Token> tokens, Span place, Consumer<String> notes) {
        this.problems = problems;
        this.scope = scope;
        this.notes = notes;
        cursor = new TokenCursor(problems.source(), scope, tokens, place);
        recovery = new Recovery(cursor, problems);
        applications = new ApplicationParser(this, cursor, scope, problems.source());
        productRules = new ProductRules(cursor, recovery::tell);
    }

    /** The whole of the tokens as one expression. */
    Syntax whole() {
        int start = cursor.place();
        Syntax e = expression();
        return cursor.peek().is(Kind.END) ? e : goneOn(e, start);
    }

    /** What stands where the sum should end is told; the term before it is unfinished, and those behind it belong to the sum. */
    private Syntax goneOn(Syntax begun, int start) {
        List<Syntax> terms = new ArrayList<>(begun instanceof Syntax.Sum s ? s.terms() : List.of(begun));
        while (!cursor.peek().is(Kind.END)) {
            Syntax last = terms.remove(terms.size() - 1);
            recovery.skipBeforeSign(last);
            terms.add(new Syntax.Unread(last.span()));
            if (!cursor.peek().is(Kind.END)) {
                Syntax behind = expression();
                terms.addAll(behind instanceof Syntax.Sum s ? s.terms() : List.of(behind));
            }
        }
        return new Syntax.Sum(List.copyOf(terms), cursor.spanFrom(start));
    }

    /** Tells what has two readings, while one of them is gone on with. */
    void tell(Refusal refusal) {
        recovery.tell(refusal);
    }

    /** The whole of the tokens as conditions joined by {@code and} or commas. */
    List<Syntax.Comparison> wholeConditions() {
        List<Syntax.Comparison> all = new ConditionParser(this, cursor).joined(true);
        if (!cursor.peek().is(Kind.END)) {
            recovery.skipBeforeSign(
                    all.isEmpty()
                            ? new Syntax.Unread(cursor.peek().span())
                            : all.get(all.size() - 1).right());
        }
        return all;
    }

    TokenCursor cursor() {
        return cursor;
    }

    /** A sum. */
    Syntax expression() {
        enter();
        int start = cursor.place();
        List<Syntax> terms = new ArrayList<>();
        terms.add(readable());
        while (cursor.peek().isSymbol("+") || cursor.peek().isSymbol("-")) {
            Token sign = cursor.take();
            Syntax term = readable();
            terms.add(sign.isSymbol("-") ? new Syntax.Negation(term, sign.span().to(term.span())) : term);
        }
        depth--;
        return terms.size() == 1 ? terms.get(0) : new Syntax.Sum(List.copyOf(terms), cursor.spanFrom(start));
    }

    /** A term; where it is refused, the sum goes on behind it. */
    private Syntax readable() {
        int level = depth;
        boolean bars = insideBars;
        Syntax term = recovery.term(this::term, bars);
        depth = level;
        insideBars = bars;
        return term;
    }

    private void enter() {
        if (++depth > 2 * Limits.NESTING) {
            throw tooDeep();
        }
    }

    private Refusal tooDeep() {
        return new Refusal(
                cursor.peek().span(), "Brackets and exponents are nested more than " + Limits.NESTING + " deep here.");
    }

    /** A product with its sign. */
    private Syntax term() {
        int start = cursor.place();
        if (cursor.peek().isSymbol("-") || cursor.peek().isSymbol("+")) {
            Token sign = cursor.take();
            refuseSecondSign();
            Syntax product = product();
            return sign.isSymbol("-") ? new Syntax.Negation(product, cursor.spanFrom(start)) : product;
        }
        return product();
    }

    private void refuseSecondSign() {
        if (cursor.peek().isSymbol("-") || cursor.peek().isSymbol("+")) {
            throw new Refusal(
                    cursor.peek().span(), "Two signs stand side by side.", "Put the signed part in brackets.");
        }
    }

    private Syntax product() {
        int start = cursor.place();
        ProductRules.Factors factors = productRules.begin(start);
        factors.add(factor(), ProductRules.Join.FIRST, start);
        while (true) {
            int place = cursor.place();
            Token t = cursor.peek();
            if (t.isSymbol("*") || t.isSymbol("/")) {
                cursor.take();
                factors.refuseHalfExponent(t);
                int behind = cursor.place();
                ProductRules.Join join = t.isSymbol("*") ? ProductRules.Join.TIMES : ProductRules.Join.OVER;
                factors.add(signedFactor(), join, behind);
            } else if (beginsFactor(t)) {
                boolean misplaced = t.is(Kind.NUMBER);
                if (misplaced) {
                    recovery.tell(factors.misplacedNumeral(t));
                }
                factors.refuseNumberOfEquation();
                factors.add(factor(), misplaced ? ProductRules.Join.TIMES : ProductRules.Join.BESIDE, place);
            } else {
                return factors.product();
            }
        }
    }

    private boolean beginsFactor(Token t) {
        return BEGINS_FACTOR.contains(t.kind())
                || t.is(Kind.BAD)
                || t.is(Kind.UNKNOWN)
                || t.opens()
                || t.isSymbol("√")
                || t.isSymbol("|") && !insideBars;
    }

    private Syntax signedFactor() {
        int start = cursor.place();
        if (cursor.accept("-")) {
            refuseSecondSign();
            return new Syntax.Negation(factor(), cursor.spanFrom(start));
        }
        cursor.accept("+");
        return factor();
    }

    /** An atom with its powers. */
    Syntax factor() {
        enter();
        int start = cursor.place();
        Syntax base = atom();
        Syntax powers = powers(base, start);
        depth--;
        return powers;
    }

    private Syntax powers(Syntax atom, int start) {
        Syntax base = atom;
        for (int towers = 0; ; towers++) {
            Token t = cursor.peek();
            boolean raised = t.is(Kind.RAISED);
            if (!raised && !t.isSymbol("^")) {
                return base;
            }
            if (towers > Limits.NESTING) {
                throw tooDeep();
            }
            cursor.take();
            Syntax exponent = raised ? raised(t) : signedFactor();
            base = power(base, exponent, raised, cursor.spanFrom(start));
        }
    }

    private Syntax power(Syntax base, Syntax exponent, boolean raised, Span span) {
        if (!(base instanceof Syntax.Name e) || !e.name().equals("e") || scope.has("e")) {
            return new Syntax.Power(base, exponent, raised, span);
        }
        String argument = raised ? cursor.previous().text() : withoutBracket(exponent);
        if (!SyntaxNames.holdsName(exponent)) {
            recovery.tell(new Refusal(
                    span,
                    "`" + cursor.slice(span) + "` has two readings: exp(" + argument + "), or a parameter e "
                            + (isTwo(exponent) ? "squared" : "to that power") + ".",
                    "Write `exp(…)`, or add `parameter e`."));
            return new Syntax.Unread(span);
        }
        scope.readExponential();
        notes.accept("`" + cursor.slice(span) + "` is read as exp(" + argument.strip() + ").");
        return new Syntax.Builtin("exp", List.of(exponent), span);
    }

    private String withoutBracket(Syntax e) {
        return cursor.slice(e instanceof Syntax.Group g ? g.inside().span() : e.span());
    }

    private static boolean isTwo(Syntax e) {
        return e instanceof Syntax.Numeral n && n.value().isInt() && n.value().intValueExact() == 2;
    }

    /** The expression that a run of raised characters spells; all of it stands where the run stands. */
    Syntax raised(Token run) {
        SourceText spelled = new SourceText("", run.text());
        Problems inner = new Problems(spelled);
        List<Token> lexed = Lexer.tokens(spelled, inner);
        List<Token> placed = new ArrayList<>();
        for (Token t : lexed.subList(0, lexed.size() - 1)) {
            placed.add(new Token(t.kind(), t.text(), run.span(), t.spaced(), t.greek()));
        }
        List<Token> looked = WordReader.resolve(placed, scope, problems);
        if (inner.any() || looked.isEmpty()) {
            throw new Refusal(
                    run.span(),
                    "`" + cursor.slice(run.span()) + "` is no exponent.",
                    "Write it behind `^`, in brackets.");
        }
        return new ExpressionParser(problems, scope, looked, run.span(), notes).whole();
    }

    /** A name whatever stands behind it, the n of {@code sin^n(x)}. */
    Syntax bareQuantity(Token name) {
        return applications.bareQuantity(name);
    }

    /** An atom, one level deeper. */
    Syntax factorWithoutPowers() {
        enter();
        Syntax e = atom();
        depth--;
        return e;
    }

    Syntax atom() {
        int start = cursor.place();
        Token t = cursor.take();
        switch (t.kind()) {
            case NUMBER:
                refuseHiddenName(t);
                return new Syntax.Numeral(Numerals.value(t.text()), t.span());
            case NAME:
                return applications.name(t, start);
            case FUNCTION:
                return applications.builtin(t, start);
            case DIFFERENTIAL:
                return new Syntax.Differential(applications.differentiated(t), cursor.spanFrom(start));
            case TOTAL_DIFFERENTIAL:
                return new Syntax.Differential(bracket(cursor.take()), cursor.spanFrom(start));
            case SQUARED_FORM:
                return squaredForm(t, start);
            case PARTIAL:
                return applications.partial(t, start);
            case BAD, UNKNOWN:
                return bad(t, start);
            default:
                return symbolAtom(t, start);
        }
    }

    /** What could not be lexed or looked up, and what could be its arguments. */
    private Syntax bad(Token t, int start) {
        if (cursor.peek().opens()) {
            recovery.following(applications::arguments);
        }
        return new Syntax.Unread(t.span().to(cursor.spanFrom(start)));
    }

    private Syntax symbolAtom(Token t, int start) {
        if (t.opens()) {
            return bracket(t);
        }
        if (t.isSymbol("√")) {
            return applications.root(start);
        }
        if (t.isSymbol("|")) {
            return bars(t, start);
        }
        if (t.isSymbol("..")) {
            throw new Refusal(t.span(), "Dots are not read.", "Write the sum: `sum(k = 1..n, dx[k]^2)`.");
        }
        throw new Refusal(t.span(), "Expected a number, a name or a bracket, found " + cursor.shown(t) + ".");
    }

    /** {@code 2e3} where e or e3 is a name of the text. */
    private void refuseHiddenName(Token t) {
        int e = t.text().indexOf('e');
        if (e < 0) {
            return;
        }
        String behind = t.text().substring(e);
        if (scope.has("e") || scope.has(behind)) {
            String shown = cursor.slice(t.span());
            String head = t.text().substring(0, e);
            recovery.tell(new Refusal(
                    t.span(),
                    "`" + shown + "` has two readings: " + head + "·10^" + behind.substring(1) + ", or " + head
                            + " times `" + (scope.has(behind) ? behind : "e") + "`.",
                    "Write `" + head + "*10^" + behind.substring(1) + "` or `" + head + " " + behind + "`."));
        }
    }

    /** What stands in the bracket that was just opened. */
    Syntax bracket(Token open) {
        boolean outside = insideBars;
        insideBars = false;
        Syntax inside = expression();
        insideBars = outside;
        String close = open.isSymbol("(") ? ")" : "]";
        if (cursor.peek().is(Kind.END) || cursor.peek().isSymbol("=")) {
            throw cursor.unclosed(open);
        }
        Token closing = cursor.expect(close, "to close `" + open.text() + "`");
        return new Syntax.Group(inside, open.span().to(closing.span()));
    }

    private Syntax bars(Token open, int start) {
        if (insideBars || cursor.peek().isSymbol("|")) {
            throw new Refusal(open.span(), "Bars inside of bars are not read.", "Write `abs(…)`.");
        }
        insideBars = true;
        Syntax inside = expression();
        insideBars = false;
        if (!cursor.peek().isSymbol("|")) {
            throw new Refusal(open.span(), "The bar `|` has no partner.", "Close it, or write `abs(…)`.");
        }
        cursor.take();
        return new Syntax.Builtin("abs", List.of(inside), cursor.spanFrom(start));
    }

    private Syntax squaredForm(Token t, int start) {
        Token two = cursor.take();
        boolean squared = two.is(Kind.RAISED) && two.text().equals("2")
                || two.isSymbol("^")
                        && cursor.peek().is(Kind.NUMBER)
                        && cursor.take().text().equals("2");
        if (!squared) {
            throw new Refusal(
                    t.span(),
                    "`" + t.text() + "^2` is defined as a whole, so `" + t.text() + "` stands only with its square.");
        }
        return new Syntax.SquaredForm(t.text(), cursor.spanFrom(start));
    }
}
