package org.vielbein.core.jar;

import java.util.Arrays;
import java.util.List;

/**
 * Another plugin that a plugin says it needs.
 *
 * @param id its id
 * @param range the versions that will do, {@code *} for any
 * @param optional whether the plugin also works without it
 */
public record Dependency(String id, String range, boolean optional) {

    /** Those of a manifest's {@code Plugin-Dependencies}: {@code a@>=1.0.0 & <2.0.0, b, c?@1.x}. */
    static List<Dependency> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Dependency::parse)
                .toList();
    }

    private static Dependency parse(String text) {
        int at = text.indexOf('@');
        String name = (at < 0 ? text : text.substring(0, at)).strip();
        String range = at < 0 ? "*" : text.substring(at + 1).strip();
        boolean optional = name.endsWith("?");
        return new Dependency(
                optional ? name.substring(0, name.length() - 1) : name, range.isEmpty() ? "*" : range, optional);
    }
}
