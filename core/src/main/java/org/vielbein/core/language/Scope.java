package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of one text and what they are. */
final class Scope {
    enum Kind {
        COORDINATE,
        /** A coordinate known from its differential alone. */
        INFERRED,
        /** {@code x} of coordinates {@code x[1..n]}. */
        ARRAY,
        PARAMETER,
        INTEGER,
        FUNCTION,
        /** An undeclared function, known from {@code a(t)}. */
        ASSUMED,
        DEFINITION,
        /** A definition that holds differentials. */
        FORM,
        /** {@code dOmega} of a definition {@code dOmega^2 = …}. */
        SQUARE,
        /** The running name of a sum. */
        INDEX
    }

    /** One name; {@code arguments} of a function only. */
    record Entry(String name, Kind kind, Span span, List<String> arguments) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final boolean infers;
    private final boolean wholeText;
    /** The scope around a function's own arguments. */
    private final @Nullable Scope outer;

    private boolean exponential;

    private Scope(boolean infers, boolean wholeText, @Nullable Scope outer) {
        this.infers = infers;
        this.wholeText = wholeText;
        this.outer = outer;
    }

    /** Of a script; {@code infers} where it declares no coordinates. */
    static Scope ofText(boolean infers) {
        return new Scope(infers, true, null);
    }

    /** Of a single expression over given names. */
    static Scope ofExpression() {
        return new Scope(false, false, null);
    }

    /** Whether coordinates are inferred from differentials and single letters need no declaration. */
    boolean infers() {
        return infers;
    }

    /** Whether statements can be added, which is what suggestions then propose. */
    boolean isWholeText() {
        return wholeText;
    }

    /** Declares a name once. */
    void declare(String name, Kind kind, Span span, List<String> arguments) {
        if (Builtins.isReserved(name)) {
            throw new Refusal(
                    span, "`" + name + "` is a word of the language and cannot be declared.", "Choose another name.");
        }
        if (outer != null) {
            outer.declare(name, kind, span, arguments);
            return;
        }
        Entry before = entries.get(name);
        if (before != null && wholeText) {
            throw new Refusal(
                    span, "`" + name + "` is declared twice, the first time as " + described(before.kind) + ".");
        }
        entries.put(name, new Entry(name, kind, span, List.copyOf(arguments)));
    }

    void declare(String name, Kind kind, Span span) {
        declare(name, kind, span, List.of());
    }

    /** These names, which stand for coordinates, before all others of this scope: the inside of a function. */
    Scope with(List<String> arguments, Span span) {
        Scope inner = new Scope(infers, wholeText, this);
        arguments.forEach(a -> inner.entries.put(a, new Entry(a, Kind.COORDINATE, span, List.of())));
        return inner;
    }

    /** The same scope with its whole parameters as parameters. */
    Scope withSymbols() {
        Scope inner = new Scope(infers, wholeText, this);
        names(Kind.INTEGER).forEach(n -> inner.entries.put(n, new Entry(n, Kind.PARAMETER, entry(n).span, List.of())));
        return inner;
    }

    /** Notes what became known of a name in the course of reading. */
    void refine(String name, Kind kind) {
        Entry before = entries.get(name);
        entries.put(name, new Entry(name, kind, before.span, before.arguments));
    }

    /** Notes that an assumed function is applied to several things, so that its name alone says nothing. */
    void forgetArguments(String name) {
        Entry before = entries.get(name);
        List<String> unnamed = new ArrayList<>();
        for (int i = 1; i <= before.arguments.size(); i++) {
            unnamed.add("u" + i);
        }
        entries.put(name, new Entry(name, before.kind, before.span, List.copyOf(unnamed)));
    }

    /** Notes an undeclared name that a value must be given for. */
    void leaveOpen(String name) {
        if (outer == null) {
            open.add(name);
        } else {
            outer.leaveOpen(name);
        }
    }

    /** Notes that {@code e^x} was read as exp. */
    void readExponential() {
        if (outer == null) {
            exponential = true;
        } else {
            outer.readExponential();
        }
    }

    /** Whether e is the base of exp somewhere in the text. */
    boolean hasExponential() {
        return outer == null ? exponential : outer.hasExponential();
    }

    /** Undeclared names that became parameters, in order of appearance. */
    Set<String> open() {
        return outer == null ? open : outer.open();
    }

    /** What the name is; {@code x3} of a row {@code x[1..n]} is a coordinate. */
    @Nullable
    Entry entry(String name) {
        Entry entry = entries.get(name);
        if (entry == null && outer != null) {
            return outer.entry(name);
        }
        return entry == null ? element(name) : entry;
    }

    private @Nullable Entry element(String name) {
        int digits = name.length();
        while (digits > 0 && Character.isDigit(name.charAt(digits - 1))) {
            digits--;
        }
        Entry row = digits < name.length() ? entries.get(name.substring(0, digits)) : null;
        return row != null && row.kind == Kind.ARRAY ? new Entry(name, Kind.COORDINATE, row.span, List.of()) : null;
    }

    boolean has(String name) {
        return entry(name) != null;
    }

    /** The declared name of which a word is a derivative, f of {@code f''}; the word without any primes where none is declared. */
    String withoutPrimes(String word) {
        String name = word;
        while (name.endsWith("'") && !has(name)) {
            name = name.substring(0, name.length() - 1);
        }
        return name;
    }

    boolean is(String name, Kind... kinds) {
        Entry entry = entry(name);
        return entry != null && List.of(kinds).contains(entry.kind);
    }

    boolean isCoordinate(String name) {
        return is(name, Kind.COORDINATE, Kind.INFERRED);
    }

    boolean isFunction(String name) {
        return is(name, Kind.FUNCTION, Kind.ASSUMED);
    }

    boolean isDefinition(String name) {
        return is(name, Kind.DEFINITION, Kind.FORM);
    }

    /** The names of these kinds, in order of declaration. */
    List<String> names(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return entries.values().stream()
                .filter(e -> wanted.contains(e.kind))
                .map(Entry::name)
                .toList();
    }

    List<String> names() {
        List<String> all = new ArrayList<>(entries.keySet());
        if (outer != null) {
            all.addAll(outer.names());
        }
        return all;
    }

    static String described(Kind kind) {
        return switch (kind) {
            case COORDINATE, INFERRED -> "a coordinate";
            case ARRAY -> "a row of coordinates";
            case PARAMETER -> "a parameter";
            case INTEGER -> "an integer parameter";
            case FUNCTION, ASSUMED -> "a function";
            case DEFINITION, FORM, SQUARE -> "a definition";
            case INDEX -> "the running name of a sum";
        };
    }
}
