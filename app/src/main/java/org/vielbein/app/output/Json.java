package org.vielbein.app.output;

import java.lang.reflect.Array;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vielbein.core.number.Scaled;

/**
 * A JSON document from plain values: maps (in their order), lists, streams, arrays, text, numbers, booleans, {@link Optional}
 * and null.
 *
 * <p>A double is written so that it reads back as the same double. A finite {@link Scaled} beyond doubles is decimal text,
 * an infinite number is the text {@code "Infinity"}, and NaN is refused: what does not exist is null.
 */
public final class Json {
    private final StringBuilder text = new StringBuilder();
    private final boolean indented;

    private Json(boolean indented) {
        this.indented = indented;
    }

    /** The document on one line. */
    public static String line(Map<String, ?> document) {
        return new Json(false).value(document, 0);
    }

    /** The document with one member of an object a line, arrays of numbers on one line. */
    public static String document(Map<String, ?> document) {
        return new Json(true).value(document, 0);
    }

    private String value(Object value, int depth) {
        write(value, depth);
        return text.toString();
    }

    private void write(@Nullable Object value, int depth) {
        if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            text.append(value);
        } else if (value instanceof Double number) {
            number(number);
        } else if (value instanceof Scaled number) {
            number(number);
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null), depth);
        } else if (value instanceof Map<?, ?> map) {
            object(map, depth);
        } else if (value instanceof List<?> list) {
            array(list, depth);
        } else if (value instanceof Stream<?> stream) {
            array(stream.toList(), depth);
        } else if (value.getClass().isArray()) {
            array(elements(value), depth);
        } else {
            quoted(value.toString());
        }
    }

    private void number(double value) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("NaN is not a result: what does not exist is null, with a note.");
        }
        if (Double.isInfinite(value)) {
            quoted(value > 0 ? "Infinity" : "-Infinity");
        } else {
            text.append(value);
        }
    }

    private void number(Scaled value) {
        if (Numbers.isDouble(value)) {
            number(value.doubleValue());
        } else {
            quoted(Numbers.decimal(value));
        }
    }

    private static List<?> elements(Object array) {
        return Stream.iterate(0, i -> i + 1)
                .limit(Array.getLength(array))
                .map(i -> Array.get(array, i))
                .toList();
    }

    private void object(Map<?, ?> members, int depth) {
        text.append('{');
        String separator = "";
        for (Map.Entry<?, ?> member : members.entrySet()) {
            text.append(separator);
            lineBreak(depth + 1);
            quoted(String.valueOf(member.getKey()));
            text.append(": ");
            write(member.getValue(), depth + 1);
            separator = indented ? "," : ", ";
        }
        if (!members.isEmpty()) {
            lineBreak(depth);
        }
        text.append('}');
    }

    private void array(List<?> elements, int depth) {
        boolean broken = elements.stream().anyMatch(Map.class::isInstance);
        text.append('[');
        for (Iterator<?> each = elements.iterator(); each.hasNext(); ) {
            if (broken) {
                lineBreak(depth + 1);
            }
            write(each.next(), depth + 1);
            if (each.hasNext()) {
                text.append(broken && indented ? "," : ", ");
            } else if (broken) {
                lineBreak(depth);
            }
        }
        text.append(']');
    }

    private void lineBreak(int depth) {
        if (indented) {
            text.append('\n').append("  ".repeat(depth));
        }
    }

    private void quoted(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value, i);
        }
        text.append('"');
    }

    private void character(String value, int i) {
        char c = value.charAt(i);
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (c < ' ' || Character.isSurrogate(c) && !paired(value, i)) {
                    text.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
                } else {
                    text.append(c);
                }
            }
        }
    }

    private static boolean paired(String value, int i) {
        return Character.isHighSurrogate(value.charAt(i))
                ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }
}
