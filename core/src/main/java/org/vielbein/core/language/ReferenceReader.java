package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vielbein.core.language.GeometryReference.Argument;
import org.vielbein.core.language.GeometryReference.ChartReference;

/** Reads {@link GeometryReference}s from raw text. */
final class ReferenceReader {
    private static final Pattern NAME =
            Pattern.compile("(?:[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._-]*:)?\\p{L}[\\p{L}\\p{Nd}_'-]*");
    private static final Pattern PARAMETER =
            Pattern.compile("\\s*(\\p{L}[\\p{L}\\p{Nd}\\p{No}_'′]*)\\s*=(?!=)\\s*(?s:(.*?))\\s*");
    private static final String EXTENSION = ".geometry";
    private static final int SHOWN = 60;

    private final String text;
    private final SourceText source;

    ReferenceReader(String text) {
        this.text = text;
        source = new SourceText("geometry", text);
    }

    GeometryReference read() {
        try {
            if (isInline()) {
                return new GeometryReference.Inline(text);
            }
            if (text.strip().equals("-")) {
                return new GeometryReference.StandardInput();
            }
            return named();
        } catch (Refusal refusal) {
            Problems problems = new Problems(source);
            problems.add(refusal);
            throw problems.exception();
        }
    }

    /** An {@code =} outside of round and square brackets, LaTeX's {@code \[} and {@code \(} being none, or a line end. */
    private boolean isInline() {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean command = i > 0 && text.charAt(i - 1) == '\\';
            depth += command ? 0 : c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (SourceText.isLineEnd(c) || (c == '=' || c == '≡') && depth <= 0) {
                return true;
            }
        }
        return false;
    }

    private GeometryReference named() {
        List<int[]> parts = partsAroundIn();
        int[] head = parts.get(0);
        int file = text.indexOf(EXTENSION, head[0]);
        boolean isFile = file >= 0 && file < head[1] && endsName(file + EXTENSION.length(), head[1]);
        int nameEnd = isFile ? file + EXTENSION.length() : nameEnd(head);
        String name = text.substring(head[0], nameEnd).strip();
        if (!isFile && !NAME.matcher(name).matches()) {
            throw noName(new Span(head[0], Math.max(head[0] + 1, nameEnd)), name);
        }
        List<Argument> arguments = arguments(nameEnd, head[1]);
        List<ChartReference> charts = new ArrayList<>();
        for (int[] part : parts.subList(1, parts.size())) {
            charts.add(chart(part));
        }
        return isFile
                ? new GeometryReference.File(name, arguments, List.copyOf(charts))
                : new GeometryReference.Named(name, arguments, List.copyOf(charts));
    }

    private boolean endsName(int at, int end) {
        return at >= end || text.charAt(at) == '(' || Character.isWhitespace(text.charAt(at));
    }

    private Refusal noName(Span span, String name) {
        String shown = name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
        return name.isEmpty()
                ? new Refusal(
                        span,
                        "The name of a geometry is missing.",
                        "Write `sphere`, `sphere(R=2)`, or a line element `ds^2 = …`.")
                : new Refusal(
                        span,
                        "`" + shown + "` is no name of a geometry, and it holds no `=`, which a line element has.",
                        "Write `ds^2 = …`, or a name.");
    }

    private ChartReference chart(int[] part) {
        int nameEnd = nameEnd(part);
        String name = text.substring(part[0], nameEnd).strip();
        if (!NAME.matcher(name).matches()) {
            throw new Refusal(
                    new Span(part[0], Math.max(part[0] + 1, nameEnd)), "The name of a chart must follow `in`.");
        }
        return new ChartReference(name, arguments(nameEnd, part[1]));
    }

    private int nameEnd(int[] part) {
        int open = text.indexOf('(', part[0]);
        return open >= 0 && open < part[1] ? open : part[1];
    }

    /** The stretches between the words {@code in} that stand outside of brackets. */
    private List<int[]> partsAroundIn() {
        List<int[]> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth == 0 && isIn(i)) {
                parts.add(trimmed(start, i));
                start = i + 3;
                i += 2;
            }
        }
        parts.add(trimmed(start, text.length()));
        return parts;
    }

    private boolean isIn(int i) {
        boolean before = i > 0 && (Character.isWhitespace(text.charAt(i)) || text.charAt(i - 1) == ')');
        int word = Character.isWhitespace(text.charAt(i)) ? i + 1 : i;
        return before
                && word == i + 1
                && text.startsWith("in", word)
                && (word + 2 == text.length() || Character.isWhitespace(text.charAt(word + 2)));
    }

    private int[] trimmed(int from, int to) {
        int start = Math.min(from, text.length());
        int end = Math.max(start, to);
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new int[] {start, end};
    }

    /** {@code (R=2, f=x^2)}, or nothing. */
    private List<Argument> arguments(int start, int end) {
        int[] bracket = trimmed(start, end);
        if (bracket[0] == bracket[1]) {
            return List.of();
        }
        if (text.charAt(bracket[0]) != '(' || text.charAt(bracket[1] - 1) != ')' || bracket[1] - bracket[0] < 2) {
            throw new Refusal(new Span(bracket[0], bracket[1]), "Expected arguments in brackets: `(R=2)`.");
        }
        List<Argument> arguments = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int[] piece : pieces(bracket[0] + 1, bracket[1] - 1)) {
            Argument argument = argument(piece);
            if (!names.add(argument.name())) {
                throw new Refusal(new Span(piece[0], piece[1]), "`" + argument.name() + "` is given twice.");
            }
            arguments.add(argument);
        }
        return List.copyOf(arguments);
    }

    private List<int[]> pieces(int from, int to) {
        List<int[]> pieces = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == ',' && depth == 0) {
                pieces.add(new int[] {start, i});
                start = i + 1;
            }
        }
        if (!pieces.isEmpty() || !text.substring(from, to).isBlank()) {
            pieces.add(new int[] {start, to});
        }
        return pieces;
    }

    private Argument argument(int[] piece) {
        Matcher m = PARAMETER.matcher(text).region(piece[0], piece[1]);
        if (!m.matches() || m.group(2).isEmpty()) {
            throw new Refusal(
                    new Span(piece[0], Math.max(piece[0] + 1, piece[1])),
                    "An argument is `NAME=VALUE`, found `"
                            + text.substring(piece[0], piece[1]).strip() + "`.");
        }
        return new Argument(normalised(m.group(1), m.start(1)), m.group(2), m.start(2));
    }

    /** The name as the language spells it, {@code θ} as theta. */
    private String normalised(String name, int offset) {
        Words.Scan scan = new Words(name).scan(0);
        if (scan.end() != name.length()) {
            throw new Refusal(new Span(offset, offset + name.length()), "`" + name + "` is not one name.");
        }
        return scan.name();
    }
}
