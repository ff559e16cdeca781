package org.vielbein.core.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielbein.core.language.Scope.Kind;

/** What is said of words that cannot be read. */
final class WordMessages {
    private static final int MOST_PIECES = 4;

    private final Scope scope;
    private final SourceText source;

    WordMessages(Scope scope, SourceText source) {
        this.scope = scope;
        this.source = source;
    }

    Refusal misplaced(Token t) {
        return StatementSplitter.KEYWORDS.contains(t.text())
                ? new Refusal(
                        t.span(),
                        "`" + t.text() + "` begins a statement.",
                        "Put it on a line of its own, or behind `;`.")
                : new Refusal(
                        t.span(),
                        "`" + t.text() + "` is a word of the language and cannot stand here.",
                        t.text().equals("in") ? "Write `coordinates x in (0, 1), …`, or `where 0 < x and x < 1`." : "");
    }

    Refusal secondDifferential(Token d, List<Token> tokens, int at) {
        int i = tokens.get(at).isSymbol("^") ? at + 2 : at + 1;
        boolean named = i < tokens.size() && tokens.get(i).is(Token.Kind.WORD);
        Span span = d.span()
                .to(tokens.get(Math.min(named ? i : i - 1, tokens.size() - 1)).span());
        String of = named ? source.shown(tokens.get(i).span()) : "x";
        return new Refusal(
                span,
                "`" + source.shown(span) + "` is a second differential.",
                "For the square of d" + of + " write `d" + of + "^2`.");
    }

    /** A declared {@code d} before a bracket or a name. */
    Refusal declaredD(Token d, Token next) {
        Span span = d.span().to(next.span());
        String behind = source.shown(next.span());
        String shown = next.opens() ? "`d(…)`" : "`" + source.shown(span) + "`";
        return new Refusal(
                span,
                shown + " has two readings, since `d` is declared: d times " + (next.opens() ? "the bracket" : behind)
                        + ", or a differential.",
                "Write `d*" + (next.opens() ? "(…)" : behind) + "` for the product, or rename `d`.");
    }

    Refusal manyChains(Token t, List<List<String>> readings) {
        return new Refusal(
                t.span(),
                "`" + t.text() + "` has two readings: " + chain(readings.get(0)) + ", or " + chain(readings.get(1))
                        + ".",
                "Put a blank between the differentials.");
    }

    private static String chain(List<String> names) {
        return "d" + String.join(" d", names);
    }

    /** A differential of something that has none here. */
    Refusal noDifferential(Token t, String of) {
        if (WordReader.isShorthand(of)) {
            return shorthand(t, of);
        }
        if (Builtins.isReserved(of)) {
            return new Refusal(
                    t.span(),
                    "`" + source.shown(t.span()) + "`: `" + of
                            + "` is a word of the language, and has no differential.",
                    "Choose another name for a coordinate.");
        }
        String element = element(of);
        if (!element.isEmpty()) {
            return new Refusal(
                    t.span(),
                    "`" + source.shown(t.span()) + "` is not declared, and `" + of.substring(0, of.indexOf('_'))
                            + "` is a row.",
                    "Did you mean `d" + element + "`?");
        }
        String near =
                NearNames.question(of, scope.names(Kind.COORDINATE, Kind.INFERRED, Kind.FUNCTION, Kind.DEFINITION));
        return new Refusal(
                t.span(),
                "`" + source.shown(t.span()) + "`: `" + of + "` is neither a coordinate nor a function here.",
                near.isEmpty() && scope.isWholeText() ? "Add it to `coordinates`, or define it." : near);
    }

    /** {@code x1} for {@code x_1}, {@code x[k]} for {@code x_k} where x is a row; empty for other names. */
    private String element(String name) {
        int below = name.indexOf('_');
        String row = below < 0 ? "" : name.substring(0, below);
        String index = name.substring(below + 1);
        if (!scope.is(row, Kind.ARRAY)) {
            return "";
        }
        return scope.is(index, Kind.INDEX) ? row + "[" + index + "]" : index.matches("\\d+") ? row + index : "";
    }

    /** dΩ² and the like: a line element that has to be written out once. */
    private Refusal shorthand(Token t, String of) {
        boolean latex = source.isLatex();
        String left = latex ? source.shown(t.span()) : "d" + of;
        String right = !of.equals("Omega") && !of.equals("Omega_2")
                ? "…"
                : latex ? "d\\theta^2 + \\sin^2\\theta\\,d\\phi^2" : "dtheta^2 + sin(theta)^2 dphi^2";
        return new Refusal(
                t.span(),
                (of.equals("Omega") ? "dΩ²" : "`" + left + "^2`") + " is not defined here.",
                "Add `" + left + "^2 = " + right + "`" + (of.startsWith("s_") ? ", or name the coordinates." : "."));
    }

    Refusal undeclared(Token t, List<Token> tokens, int at) {
        String word = t.text();
        boolean bracket = at < tokens.size() && tokens.get(at).opens();
        String suffix =
                at < tokens.size() && tokens.get(at).greek() && !tokens.get(at).spaced()
                        ? source.shown(tokens.get(at).span())
                        : "";
        String shown = source.shown(t.span()) + suffix;
        Span span = suffix.isEmpty() ? t.span() : t.span().to(tokens.get(at).span());
        if (isUndeclaredDifferential(word)) {
            return noDifferential(t, word.substring(1));
        }
        String begun = "`" + shown + "` is not declared.";
        String foreign = foreign(word, tokens.subList(Math.min(at, tokens.size()), tokens.size()));
        if (!foreign.isEmpty()) {
            return new Refusal(t.span(), begun, foreign);
        }
        if (word.startsWith("dd") && word.length() > 2 && (scope.infers() || scope.has(word.substring(2)))) {
            return new Refusal(
                    t.span(),
                    "`" + shown + "` is a second differential.",
                    "For the square of " + shown.substring(1) + " write `" + shown.substring(1) + "^2`.");
        }
        String near = NearNames.question(scope.withoutPrimes(word), known());
        if (!suffix.isEmpty() && word.endsWith("d") && pieces(word.substring(0, word.length() - 1)) != null) {
            String head = String.join(" ", pieces(word.substring(0, word.length() - 1)));
            return new Refusal(span, begun, "`" + head + " d" + suffix + "`?");
        }
        List<String> pieces = isNearlyDeclared(word) ? null : pieces(word);
        boolean letters = pieces != null && pieces.size() > 2 && pieces.stream().allMatch(p -> p.length() == 1);
        if (letters && bracket) {
            pieces = null;
        } else if (letters && !near.isEmpty()) {
            return new Refusal(span, begun, near + " " + split(pieces, suffix, word));
        }
        boolean product = pieces != null
                && Builtins.function(pieces.get(pieces.size() - 1)).isPresent();
        if (!near.isEmpty() && (pieces == null || bracket && !product)) {
            return new Refusal(t.span(), begun, near);
        }
        if (word.equals("de") || word.startsWith("d") && Builtins.isReserved(word.substring(1))) {
            return noDifferential(t, word.substring(1));
        }
        if (pieces != null) {
            return new Refusal(span, begun, split(pieces, suffix, word));
        }
        String kind = bracket ? "function " + word + "(" + arguments(tokens, at) + ")" : "parameter " + word;
        return new Refusal(t.span(), begun, scope.isWholeText() ? "Add `" + kind + "`." : among());
    }

    /** {@code ȧ}: a derivative by what? */
    void refuseDotted(Token t) {
        String parts = Normalizer.normalize(t.text(), Normalizer.Form.NFD);
        if (parts.length() > 1 && (parts.charAt(1) == '\u0307' || parts.charAt(1) == '\u0308')) {
            String letter = parts.substring(0, 1);
            throw new Refusal(
                    t.span(),
                    "`" + source.shown(t.span()) + "` does not say what is differentiated by.",
                    "Write `" + letter + "'` for a function of one argument, or `(∂_t " + letter + ")`.");
        }
    }

    private String foreign(String word, List<Token> behind) {
        String remedy = ForeignWords.remedy(word);
        return remedy.isEmpty() && scope.isWholeText() ? ForeignWords.beforeCondition(word, behind) : remedy;
    }

    /** So many names for the arguments of a function. */
    static String arguments(int count) {
        return String.join(", ", List.of("u", "v", "w", "x", "y", "z").subList(0, Math.min(6, count)));
    }

    /** Names for what stands in the bracket there, as many as its commas part. */
    private static String arguments(List<Token> tokens, int open) {
        return arguments(TokenLists.partsOfBracket(tokens, open));
    }

    /** One slip away from a declared name of some length. */
    private boolean isNearlyDeclared(String word) {
        return scope.names().stream()
                .anyMatch(n ->
                        n.length() > 2 && Math.abs(n.length() - word.length()) < 2 && NearNames.distance(n, word) == 1);
    }

    /** {@code dz} where the coordinates are declared and z is none of them. */
    private boolean isUndeclaredDifferential(String word) {
        String of = word.substring(1);
        return word.startsWith("d")
                && !scope.has(of)
                && Letters.isOneLetter(of)
                && (!scope.infers() || WordReader.isShorthand(of));
    }

    /** The names that may stand in a single expression. */
    private String among() {
        List<String> names = scope.names();
        return names.isEmpty()
                ? "Numbers, pi and functions of them can stand here."
                : "The names that can stand here: " + String.join(", ", names) + ".";
    }

    /** A single letter that no one declared. */
    Refusal undeclaredLetter(Token t) {
        String near = NearNames.question(t.text(), known());
        String element = element(t.text());
        String remedy = !element.isEmpty()
                ? "Did you mean `" + element + "`?"
                : scope.isWholeText() ? "Add `parameter " + t.text() + "`." : among();
        return new Refusal(
                t.span(),
                "`" + source.shown(t.span()) + "` is not declared.",
                near.isEmpty() || scope.isWholeText() ? remedy : near);
    }

    private List<String> known() {
        List<String> all = new ArrayList<>(scope.names());
        all.addAll(Builtins.functions());
        all.addAll(List.of("pi", "inf"));
        return all;
    }

    private String split(List<String> pieces, String suffix, String word) {
        String last = pieces.get(pieces.size() - 1);
        int before = pieces.size() - 2;
        if (before >= 0 && Builtins.function(pieces.get(before)).isPresent()) {
            String head = before == 0 ? "" : String.join(" ", pieces.subList(0, before)) + " ";
            return "`" + head + pieces.get(before) + "(" + last + suffix + ")`?";
        }
        String product = String.join(" ", pieces) + suffix;
        boolean special = pieces.stream()
                .anyMatch(p -> isDifferential(p) || Builtins.function(p).isPresent());
        if (special || !scope.isWholeText()) {
            return "`" + product + "`?";
        }
        return "A product? Write `" + product + "`. One name? Add `parameter " + word + "`.";
    }

    private boolean isDifferential(String piece) {
        String of = piece.startsWith("d") ? piece.substring(1) : "";
        boolean known = scope.has(of) || Letters.isOneLetter(of) && !of.equals("e") && scope.isWholeText();
        return known && !scope.has(piece) && !Builtins.isReserved(of);
    }

    /** The fewest known names, functions and differentials the word could be made of; null where more than four. */
    private @Nullable List<String> pieces(String word) {
        @Nullable List<String>[] best = newTable(word.length() + 1);
        best[0] = List.of();
        for (int end = 1; end <= word.length(); end++) {
            for (int start = 0; start < end; start++) {
                String piece = word.substring(start, end);
                List<String> head = best[start];
                if (head == null || head.size() >= MOST_PIECES || !(start == 0 ? canBegin(piece) : isPiece(piece))) {
                    continue;
                }
                if (best[end] == null || best[end].size() > head.size() + 1) {
                    List<String> longer = new ArrayList<>(head);
                    longer.add(piece);
                    best[end] = longer;
                }
            }
        }
        List<String> found = best[word.length()];
        boolean letters = found != null && found.size() > 3 && found.stream().noneMatch(p -> p.length() > 2);
        return letters ? null : found;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<String>[] newTable(int size) {
        return new List[size];
    }

    private boolean canBegin(String piece) {
        return !Character.isDigit(piece.charAt(0)) && isPiece(piece);
    }

    private boolean isPiece(String piece) {
        return isKnown(piece)
                || isDifferential(piece)
                || Builtins.function(piece).isPresent()
                || isNumeralAndName(piece);
    }

    /** The {@code 2x} of {@code sin2x}. */
    private boolean isNumeralAndName(String piece) {
        int i = 0;
        while (i < piece.length() && Character.isDigit(piece.charAt(i))) {
            i++;
        }
        return i > 0 && (i == piece.length() || isKnown(piece.substring(i)));
    }

    private boolean isKnown(String name) {
        return scope.has(name)
                || name.equals("pi")
                || Letters.isOneLetter(name) && (scope.isWholeText() || name.equals("e"));
    }
}
