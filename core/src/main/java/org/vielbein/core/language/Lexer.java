package org.vielbein.core.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vielbein.core.language.Token.Kind;

/**
 * Characters to tokens: blanks and comments dropped, names and operators normalised, spans kept.
 *
 * <p>Words are not looked up here; {@code rtheta} is one word, while a Greek character begins a word of its own.
 */
final class Lexer {
    private static final List<String> SYMBOLS = List.of(
            "**", ":=", "...", "..", "<=", ">=", "!=", "+", "-", "*", "/", "^", "=", "(", ")", "[", "]", "|", ",", "<",
            ">", ";");
    private static final Map<String, String> ASCII = Map.of("**", "^", ":=", "=", "...", "..");
    private static final String FOREIGN = "≡≔−–×·⋅∙÷∕⁄√≤≥≠…⋯";
    private static final List<String> FOREIGN_ASCII =
            List.of("=", "=", "-", "-", "*", "*", "*", "*", "/", "/", "/", "√", "<=", ">=", "!=", "..", "..");

    private final String text;
    private final Problems problems;
    private final Words words;
    private final boolean latex;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean spaced = true;

    private Lexer(SourceText source, Problems problems) {
        this.text = source.text();
        this.problems = problems;
        this.words = new Words(text);
        this.latex = source.isLatex();
    }

    /** All tokens, line ends among them, closed by one END. */
    static List<Token> tokens(SourceText source, Problems problems) {
        List<Token> tokens = new Lexer(source, problems).all();
        return source.isLatex() ? Latex.read(tokens, problems, true) : tokens;
    }

    /** The same of a text that holds no statements. */
    static List<Token> withoutStatements(SourceText source, Problems problems) {
        List<Token> tokens = new Lexer(source, problems).all();
        return source.isLatex() ? Latex.read(tokens, problems, false) : tokens;
    }

    private List<Token> all() {
        if (text.length() > Limits.LENGTH) {
            problems.add(new Refusal(
                    new Span(0, 1),
                    "The text has " + text.length() + " characters; at most " + Limits.LENGTH + " are read."));
            text(Kind.END, "", text.length(), text.length());
            return tokens;
        }
        while (at < text.length()) {
            try {
                next();
            } catch (Refusal refusal) {
                problems.add(refusal);
                int start = refusal.span().start();
                at = Math.max(refusal.span().end(), start + 1);
                text(Kind.BAD, "", start, at);
            }
        }
        text(Kind.END, "", text.length(), text.length());
        return tokens;
    }

    private void next() {
        int c = text.codePointAt(at);
        if (SourceText.isLineEnd(c)) {
            text(Kind.LINE_END, "", at, ++at);
            spaced = true;
        } else if (isBlank(c)) {
            at += Character.charCount(c);
            spaced = true;
        } else if (c == '#' || latex && c == '%') {
            skipComment();
        } else if (c == '"') {
            string();
        } else if (Letters.isDigit(c) || (c == '.' && digitAt(at + 1))) {
            number();
        } else if (Letters.isRaised(c)) {
            raised();
        } else if (Letters.isPlainLetter(c) || Letters.isGreek(c)) {
            word(Kind.WORD, at);
        } else if (latex && isOfLatex(c)) {
            ofLatex(c);
        } else if (c == '∂') {
            partial();
        } else {
            symbol(c);
        }
    }

    static boolean isBlank(int c) {
        return Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || (c >= 0x2061 && c <= 0x2063)
                || c == 0xFEFF
                || c == 0x200B;
    }

    private void skipComment() {
        while (at < text.length() && !SourceText.isLineEnd(text.charAt(at))) {
            at++;
        }
    }

    private void string() {
        int start = at++;
        while (at < text.length() && text.charAt(at) != '"' && !SourceText.isLineEnd(text.charAt(at))) {
            at++;
        }
        if (at >= text.length() || text.charAt(at) != '"') {
            throw new Refusal(new Span(start, at), "The quoted text does not end on its line.", "Close it with `\"`.");
        }
        text(Kind.STRING, text.substring(start + 1, at), start, ++at);
    }

    private void number() {
        int start = at;
        Numerals.Scan scan = latex ? Numerals.scanBeforeFullStop(text, at) : Numerals.scan(text, at);
        at = scan.end();
        text(Kind.NUMBER, scan.text(), start, at);
    }

    private boolean digitAt(int i) {
        return i < text.length() && Letters.isDigit(text.codePointAt(i));
    }

    private void raised() {
        int start = at;
        StringBuilder run = new StringBuilder();
        while (at < text.length() && Letters.isRaised(text.codePointAt(at))) {
            run.append(Letters.raisedText(text.codePointAt(at++)));
        }
        text(Kind.RAISED, run.toString().strip(), start, at);
    }

    private void word(Kind kind, int start) {
        boolean greek = Letters.isGreek(text.codePointAt(at));
        Words.Scan scan = latex ? words.letters(at) : words.scan(at);
        at = scan.end();
        if (at - start > Limits.NAME) {
            throw new Refusal(
                    new Span(start, at),
                    "The name has " + (at - start) + " characters; at most " + Limits.NAME + " are read.");
        }
        tokens.add(new Token(kind, scan.name(), new Span(start, at), spaced, greek));
        spaced = false;
    }

    private boolean isOfLatex(int c) {
        return "\\{}$&~_^'′’.∂".indexOf(c) >= 0 && !text.startsWith("..", at);
    }

    /** What LaTeX has beside plain text: commands, braces, subscripts, and signs that show nothing. */
    private void ofLatex(int c) {
        int start = at++;
        if (c == '∂') {
            text(Kind.COMMAND, "partial", start, at);
        } else if (c == '~') {
            spaced = true;
        } else if (c != '\\') {
            text(Kind.SYMBOL, c == '′' || c == '’' ? "'" : Character.toString(c), start, at);
        } else {
            command(start);
        }
    }

    private void command(int start) {
        while (at < text.length() && isAsciiLetter(text.charAt(at))) {
            at++;
        }
        if (at == start + 1 && at < text.length()) {
            at += Character.charCount(text.codePointAt(at));
        }
        String name = text.substring(start + 1, at);
        if (",;:> \n\t\r".contains(name) && !name.isEmpty()) {
            spaced = true;
        } else if (name.equals("eqno") || name.equals("leqno")) {
            skipNumber();
        } else if (LatexCommands.isNoFormula(name)) {
            skipArgument();
        } else if (!name.equals("!") && !name.equals("/")) {
            text(Kind.COMMAND, name, start, at);
        }
    }

    /** The number behind {@code \\eqno}, up to the end of the line or of the display. */
    private void skipNumber() {
        while (at < text.length() && !SourceText.isLineEnd(text.charAt(at)) && text.charAt(at) != '$') {
            at++;
        }
    }

    /** {@code {eq:1}} behind {@code \label}: any characters. */
    private void skipArgument() {
        int open = at;
        while (open < text.length() && (text.charAt(open) == ' ' || text.charAt(open) == '*')) {
            open++;
        }
        if (open == text.length() || text.charAt(open) != '{') {
            return;
        }
        int depth = 0;
        for (at = open; at < text.length(); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                at++;
                return;
            }
        }
        throw new Refusal(new Span(open, open + 1), "The brace `{` is never closed.", "Add `}`.");
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void partial() {
        int start = at++;
        Words.Scan scan = words.subscript(at);
        if (scan.name().isEmpty()) {
            throw new Refusal(
                    new Span(start, at),
                    "`∂` needs the name of a coordinate below it.",
                    "Write `∂_x f`, or `diff(f, x)`.");
        }
        at = scan.end();
        text(Kind.PARTIAL, scan.name(), start, at);
    }

    private void symbol(int c) {
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                text(Kind.SYMBOL, ASCII.getOrDefault(symbol, symbol), at, at + symbol.length());
                at += symbol.length();
                return;
            }
        }
        int foreign = c < 0x10000 ? FOREIGN.indexOf(c) : -1;
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        if (foreign >= 0) {
            text(Kind.SYMBOL, FOREIGN_ASCII.get(foreign), at, at + 1);
            at++;
        } else if (c == '∞' || c == '∈') {
            tokens.add(new Token(Kind.WORD, c == '∞' ? "inf" : "in", new Span(at, ++at), true));
            spaced = true;
        } else if (plain.indexOf('\u2044') > 0) {
            text(Kind.NUMBER, plain.replace('\u2044', '/'), at, ++at);
        } else if (SYMBOLS.contains(plain)) {
            int length = Character.charCount(c);
            text(Kind.SYMBOL, plain, at, at + length);
            at += length;
        } else {
            throw unexpected(c);
        }
    }

    private Refusal unexpected(int c) {
        Span span = new Span(at, at + Character.charCount(c));
        if (c == 0xFFFD) {
            return new Refusal(
                    span,
                    "The character U+FFFD stands for one that was lost on the way here.",
                    "Write it in ASCII: `theta` for θ, `^2` for ².");
        }
        if (c == '\'' || c == '′') {
            return new Refusal(span, "A prime stands behind the name of a function: `f'(x)`.");
        }
        if (c == '&') {
            return new Refusal(span, "`&` is not an operator.", "In conditions write `and`.");
        }
        return new Refusal(
                span,
                "The character `" + Character.toString(c) + "` (U+" + String.format(java.util.Locale.ROOT, "%04X", c)
                        + ") is not part of the language.",
                ForeignSigns.remedy(c));
    }

    private void text(Kind kind, String content, int start, int end) {
        tokens.add(new Token(kind, content, new Span(start, end), spaced));
        spaced = false;
    }
}
