package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vielbein.core.language.Token.Kind;

/** {@code \sum_{i=1}^{n}} as {@code sum(i = 1..n, …)}, {@code \sum_{i,j=1}^{n}} as two of them; it reaches up to the next plus or minus. */
final class LatexSums {
    private static final Set<String> ENDS =
            Set.of("+", "-", "=", "<", ">", "<=", ">=", "!=", ",", ";", ".", "&", ")", "]", "}");

    /** Sums within sums are read again for each of them. */
    private static final int LEVELS = 20;

    private final LatexReader reader;
    private final LatexCursor cursor;
    private final List<Token> out;

    LatexSums(LatexReader reader) {
        this.reader = reader;
        cursor = reader.cursor();
        out = reader.out();
    }

    void sum(Token t) {
        List<Token> from = List.of();
        List<Token> to = List.of();
        while (cursor.peek().is(Kind.COMMAND)
                && LatexCommands.showsNothing(cursor.peek().text())) {
            cursor.take();
        }
        while (cursor.peek().isSymbol("_") || cursor.peek().isSymbol("^")) {
            Token sign = cursor.take();
            List<Token> end = reader.argument(sign);
            from = sign.isSymbol("_") ? end : from;
            to = sign.isSymbol("^") ? end : to;
        }
        Span sign = t.span().to(cursor.last());
        List<Token> body = reader.inner(body(), t.span(), LEVELS);
        Range range = range(from, to, body, t.span());
        if (range.running().isEmpty()) {
            throw new Refusal(
                    sign, "A sum names what runs, and both ends.", "Write `\\sum_{k=1}^{n}`, or `sum(k = 1..n, …)`.");
        }
        Span span = t.span();
        for (Token name : range.running()) {
            out.add(new Token(Kind.WORD, "sum", span, t.spaced(), true));
            symbol("(", span);
            out.add(name);
            symbol("=", span);
            out.addAll(range.ends());
            symbol(",", span);
            body = indexed(body, name.text());
        }
        out.addAll(body);
        range.running().forEach(name -> symbol(")", cursor.last()));
    }

    /** The names that run, and the tokens of {@code 1..n}. */
    record Range(List<Token> running, List<Token> ends) {
        static final Range NONE = new Range(List.of(), List.of());
    }

    /** What is written below and above the sign, or else the row that runs in the body. */
    private Range range(List<Token> from, List<Token> to, List<Token> body, Span span) {
        List<Token> running = running(from);
        int names = Math.max(0, 2 * running.size() - 1);
        boolean whole = names == from.size();
        if (whole && to.isEmpty()) {
            return reader.rows().range(running, body, span);
        }
        if (whole || to.isEmpty() || !from.get(names).isSymbol("=")) {
            return Range.NONE;
        }
        List<Token> ends = new ArrayList<>(from.subList(names + 1, from.size()));
        ends.add(new Token(Kind.SYMBOL, "..", span, false));
        ends.addAll(to);
        return new Range(running, ends);
    }

    /** The names with which it begins, {@code i, j} of {@code i, j = 1}. */
    private static List<Token> running(List<Token> from) {
        List<Token> names = new ArrayList<>();
        for (int i = 0; i < from.size() && from.get(i).is(Kind.WORD); i += 2) {
            names.add(from.get(i));
            if (i + 1 < from.size() && !from.get(i + 1).isSymbol(",")) {
                break;
            }
        }
        return names;
    }

    private void symbol(String text, Span span) {
        out.add(new Token(Kind.SYMBOL, text, span, false));
    }

    /** The tokens of the term that follows. */
    private List<Token> body() {
        List<Token> body = new ArrayList<>();
        int depth = 0;
        while (!cursor.atEnd()) {
            Token t = cursor.peek();
            boolean stop = t.is(Kind.SYMBOL) && ENDS.contains(t.text())
                    || t.is(Kind.LINE_END)
                    || t.is(Kind.COMMAND) && isEnd(LatexCommands.symbol(t.text()));
            if (t.is(Kind.END) || depth == 0 && stop && !body.isEmpty()) {
                return body;
            }
            boolean opens = t.opens() || t.isSymbol("{");
            boolean closes = t.closes() || t.isSymbol("}");
            depth += opens ? 1 : closes ? -1 : 0;
            if (depth < 0) {
                return body;
            }
            body.add(cursor.take());
        }
        return body;
    }

    private static boolean isEnd(String sign) {
        return sign.equals(Latex.ROW) || sign.equals(Latex.QUAD) || ENDS.contains(sign);
    }

    /** {@code x_k} as {@code x[k]}, and {@code dx^k} as {@code dx[k]}, where k runs. */
    private static List<Token> indexed(List<Token> body, String index) {
        List<Token> all = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            Token t = body.get(i);
            boolean below = t.is(Kind.WORD) && t.text().endsWith("_" + index);
            boolean above = t.is(Kind.WORD)
                    && i + 1 < body.size()
                    && body.get(i + 1).is(Kind.RAISED)
                    && body.get(i + 1).text().equals(index)
                    && (t.text().startsWith("d") && t.text().length() == 2
                            || i > 0 && body.get(i - 1).isWord("d"));
            if (!below && !above) {
                all.add(t);
                continue;
            }
            String base = below ? t.text().substring(0, t.text().length() - index.length() - 1) : t.text();
            all.add(new Token(Kind.WORD, base, t.span(), t.spaced(), t.greek()));
            i += above ? 1 : 0;
            Span place = body.get(i).span();
            all.add(new Token(Kind.SYMBOL, "[", place, false));
            all.add(new Token(Kind.WORD, index, place, false, true));
            all.add(new Token(Kind.SYMBOL, "]", place, false));
        }
        return all;
    }
}
