package org.vielbein.core.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielbein.core.language.Token.Kind;

/** A place in the looked-up tokens of one expression, with questions about what follows. */
final class TokenCursor {
    /** What separates sums. */
    private static final Set<String> SEPARATORS = Set.of(",", "=", "<", "<=", ">", ">=", "!=", "and", "..");

    private final SourceText source;
    private final Scope scope;
    private final List<Token> tokens;
    /** How many tokens before each place hold a differential. */
    private final int[] differentials;
    /** How many brackets are open before each place, closed ones beyond those counting as negative. */
    private final int[] depths;
    /** For each bracket that opens, the place behind its partner, or of the END. */
    private final int[] behind;
    /** How many bars stand before each place. */
    private final int[] bars;

    private final boolean holdsBad;

    private int at;

    TokenCursor(SourceText source, Scope scope, List<Token> statement, Span place) {
        this.source = source;
        this.scope = scope;
        int end = statement.isEmpty()
                ? place.end()
                : statement.get(statement.size() - 1).span().end();
        tokens = new ArrayList<>(statement);
        tokens.add(new Token(Kind.END, "", new Span(end, end), true));
        differentials = new int[tokens.size() + 1];
        depths = new int[tokens.size() + 1];
        bars = new int[tokens.size() + 1];
        behind = behindPartners(tokens);
        holdsBad = tokens.stream().anyMatch(t -> t.is(Kind.BAD));
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            differentials[i + 1] = differentials[i] + (holdsDifferential(t, scope) ? 1 : 0);
            depths[i + 1] = depths[i] + (t.opens() ? 1 : t.closes() ? -1 : 0);
            bars[i + 1] = bars[i] + (t.isSymbol("|") ? 1 : 0);
        }
    }

    private static int[] behindPartners(List<Token> tokens) {
        int[] behind = new int[tokens.size()];
        Arrays.fill(behind, tokens.size() - 1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).opens()) {
                open.push(i);
            } else if (tokens.get(i).closes() && !open.isEmpty()) {
                behind[open.pop()] = i + 1;
            }
        }
        return behind;
    }

    static boolean holdsDifferential(Token t, Scope scope) {
        return t.is(Kind.DIFFERENTIAL)
                || t.is(Kind.TOTAL_DIFFERENTIAL)
                || t.is(Kind.SQUARED_FORM)
                || t.is(Kind.NAME) && scope.is(t.text(), Scope.Kind.FORM);
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token previous() {
        return tokens.get(at - 1);
    }

    Token take() {
        Token t = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return t;
    }

    int place() {
        return at;
    }

    boolean accept(String symbol) {
        if (peek().isSymbol(symbol)) {
            take();
            return true;
        }
        return false;
    }

    Token expect(String symbol, String where) {
        if (!peek().isSymbol(symbol)) {
            throw mayBeUnread()
                    ? Refusal.consequence(peek().span())
                    : new Refusal(
                            peek().span(),
                            "Expected `" + symbol + "` " + where + ", found " + shown(peek()) + ".",
                            where.startsWith("to close") ? condition() : "");
        }
        return take();
    }

    void expectEnd() {
        Token t = peek();
        if (t.is(Kind.END)) {
            return;
        }
        boolean decimal =
                t.isSymbol(",") && at > 0 && previous().is(Kind.NUMBER) && peek(1).is(Kind.NUMBER) && !peek(1).spaced();
        if (decimal && previous().text().matches("\\d{1,3}") && peek(1).text().matches("\\d{3}")) {
            String head = previous().text();
            String tail = peek(1).text();
            throw new Refusal(
                    previous().span().to(peek(1).span()),
                    "`" + head + "," + tail + "` has two readings: " + head + "." + tail + ", or " + head + tail + ".",
                    "Write `" + head + "." + tail + "` or `" + head + tail + "`.");
        }
        if (decimal) {
            throw new Refusal(
                    previous().span().to(peek(1).span()),
                    "A comma separates; the decimal sign is a point.",
                    "Write `" + previous().text() + "." + peek(1).text() + "`.");
        }
        throw new Refusal(t.span(), "Expected an operator or the end, found " + shown(t) + ".", condition());
    }

    /** Where to put the condition that begins here or behind a comma; empty where there is none. */
    private String condition() {
        boolean condition = peek().isRelation();
        for (int i = at + 1; peek().isSymbol(",") && i < tokens.size() && depths[i + 1] >= depths[at]; i++) {
            condition |= tokens.get(i).isRelation();
        }
        return condition ? "A condition stands in a statement of its own: `where r > 0`." : "";
    }

    String shown(Token t) {
        return t.is(Kind.END) ? "the end" : "`" + source.shown(t.span()) + "`";
    }

    /** Whether what could not be lexed or looked up stands just before. */
    boolean standsBehindUnread() {
        return at > 0 && isUnread(previous());
    }

    private static boolean isUnread(Token t) {
        return t.is(Kind.BAD) || t.is(Kind.UNKNOWN);
    }

    boolean standsBeforeUnread() {
        return isUnread(peek());
    }

    /** Whether what is missing here may be in what could not be lexed. */
    private boolean mayBeUnread() {
        return peek().is(Kind.END) && holdsBad;
    }

    /**
     * Goes on to where the term ends that began at {@code start}: before a sign between terms, or what separates or closes sums,
     * outside of its own brackets and bars.
     */
    void skipTerm(int start, boolean insideBars) {
        while (at > start && (depths[at] < depths[start] || endsTerm(at - 1, start))) {
            at--;
        }
        while (!peek().is(Kind.END)) {
            boolean closed = (bars[at] - bars[start]) % 2 == 0;
            if (closed && (endsTerm(at, start) || peek().isSymbol("|") && insideBars)) {
                return;
            }
            at++;
        }
    }

    private boolean endsTerm(int place, int start) {
        Token t = tokens.get(place);
        boolean sign = (t.isSymbol("+") || t.isSymbol("-")) && place > start && !isOperator(tokens.get(place - 1));
        return depths[place] == depths[start]
                && (sign || t.closes() || t.is(Kind.SYMBOL) && SEPARATORS.contains(t.text()));
    }

    private static boolean isOperator(Token t) {
        return t.isSymbol("*") || t.isSymbol("/") || t.isSymbol("^") || t.isSymbol("√");
    }

    /** Goes on to the next sign. */
    void skipToSign() {
        while (!peek().is(Kind.END) && !peek().isSymbol("+") && !peek().isSymbol("-")) {
            at++;
        }
    }

    /** Whether the tokens from one place up to another hold a differential. */
    boolean holdsDifferential(int from, int to) {
        return differentials[to] > differentials[from];
    }

    /** The place behind the bracket that closes the one {@code ahead} tokens from here. */
    int behindBracket(int ahead) {
        int open = Math.min(at + ahead, tokens.size() - 1);
        return tokens.get(open).opens() ? behind[open] : Math.min(open + 1, tokens.size() - 1);
    }

    /** How many parts the commas of the bracket {@code ahead} tokens from here part. */
    int partsOfBracket(int ahead) {
        boolean closed = tokens.get(behindBracket(ahead) - 1).closes();
        return closed ? TokenLists.partsOfBracket(tokens, at + ahead) : 1;
    }

    /** Whether the bracket {@code ahead} tokens from here holds a differential. */
    boolean bracketHoldsDifferential(int ahead) {
        return holdsDifferential(at + ahead, behindBracket(ahead));
    }

    /**
     * How many tokens a power between a name and its bracket takes, {@code a²(t)}, {@code a^2(t)}; 0 for none, −1 where no
     * bracket follows. Exponents of several signs count where the bracket lists names, {@code h^(1/2)(r)}, or behind a function.
     */
    int powerBeforeBracket(boolean function) {
        int exponent = exponentLength();
        int length = peek().is(Kind.RAISED) ? 1 : peek().isSymbol("^") && exponent > 0 ? 1 + exponent : 0;
        boolean counts = length < 5 || function || !bareNames(length).isEmpty();
        return peek(length).opens() && counts ? length : -1;
    }

    /** 1 for a numeral or a name behind a {@code ^}, and the length of what stands in brackets; 0 for other exponents. */
    private int exponentLength() {
        return isSimple(peek(1)) ? 1 : peek(1).opens() ? behindBracket(1) - at - 1 : 0;
    }

    /** Whether what stands in the next tokens uses a name that is no coordinate. */
    boolean usesOtherName(int length) {
        for (int i = 0; i < length; i++) {
            if (peek(i).is(Kind.NAME) && !scope.isCoordinate(peek(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** The name that is the exponent of a power of so many tokens; null where it is a number or there is none. */
    @Nullable
    Token nameAbove(int power) {
        Token t = peek(power < 4 ? 1 : 2);
        return (power == 2 || power == 4) && t.is(Kind.NAME) ? t : null;
    }

    /** Whether the bracket behind this exponent is not its own: {@code a^n(t)}, but not {@code x^f(t)} of a function f in plain text. */
    private boolean isSimple(Token t) {
        boolean called = !source.isLatex() && scope.isFunction(scope.withoutPrimes(t.text()));
        return t.is(Kind.NUMBER) || t.is(Kind.NAME) && !called;
    }

    /** The names in the bracket {@code ahead} tokens from here where it lists bare names and nothing else; else none. */
    List<String> bareNames(int ahead) {
        List<String> names = new ArrayList<>();
        int i = ahead + 1;
        while (peek(i).is(Kind.NAME)) {
            names.add(peek(i).text());
            if (peek(i + 1).closes()) {
                return names;
            }
            if (!peek(i + 1).isSymbol(",")) {
                return List.of();
            }
            i += 2;
        }
        return List.of();
    }

    /** Whether a blank stands before the token at that place, and shows on paper. */
    boolean spacedAt(int place) {
        boolean shows = !source.isLatex()
                || place > 0
                        && source.hasVisibleBlank(
                                tokens.get(place - 1).span().end(),
                                tokens.get(place).span().start());
        return tokens.get(place).spaced() && shows;
    }

    boolean isLatex() {
        return source.isLatex();
    }

    /** What is said of a bracket that has no partner. */
    Refusal unclosed(Token open) {
        if (mayBeUnread()) {
            return Refusal.consequence(open.span());
        }
        String close = open.isSymbol("(") ? ")" : "]";
        String written = isLatex() ? source.slice(open.span()) : open.text();
        boolean sized = written.startsWith("\\left");
        return new Refusal(
                open.span(),
                "The bracket `" + written + "` is never closed.",
                "Add `" + (sized ? "\\right" + (written.endsWith("{") ? "\\}" : close) : close) + "`.");
    }

    /** Whether the next bracket is a group or a fraction of LaTeX, whose brackets do not show on paper. */
    boolean isGroup() {
        String written = peek().opens() && isLatex() ? source.slice(peek().span()) : "";
        return written.equals("{") || written.matches("\\\\[dtc]?frac");
    }

    Span spanAt(int place) {
        return tokens.get(place).span();
    }

    /** The place of the END. */
    int end() {
        return tokens.size() - 1;
    }

    boolean isArray(Token name) {
        return scope.is(name.text(), Scope.Kind.ARRAY);
    }

    /** Whether the name is a parameter, declared or not. */
    boolean isConstant(Token name) {
        Scope.Entry entry = scope.entry(scope.withoutPrimes(name.text()));
        return entry == null || entry.kind() == Scope.Kind.PARAMETER || entry.kind() == Scope.Kind.INTEGER;
    }

    boolean isForm(Token name) {
        return scope.is(name.text(), Scope.Kind.FORM);
    }

    Span spanFrom(int start) {
        return tokens.get(start).span().to(tokens.get(Math.max(start, at - 1)).span());
    }

    /** The source of the tokens from one place up to another. */
    String slice(int from, int to) {
        return source.shown(
                tokens.get(from).span().to(tokens.get(Math.max(from, to - 1)).span()));
    }

    String slice(Span span) {
        return source.shown(span);
    }
}
