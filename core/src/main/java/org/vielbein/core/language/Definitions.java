package org.vielbein.core.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is defined in a text, by name; the order is free, and a circle is an error. */
final class Definitions {
    enum Form {
        /** {@code NAME = …}. */
        PLAIN,
        /** {@code NAME^2 = …}, the positive root. */
        ROOT,
        /** {@code dNAME^2 = …}, a quadratic form. */
        SQUARE
    }

    record Definition(Form form, String name, Span span, Syntax body) {}

    private static final int SHOWN = 8;

    private final Map<String, Definition> all = new LinkedHashMap<>();
    /** The names in circles that were told. */
    private final Set<String> circular = new HashSet<>();

    void add(Definition definition) {
        all.put(definition.name, definition);
    }

    @Nullable
    Definition get(String name) {
        return all.get(name);
    }

    List<Definition> each() {
        return List.copyOf(all.values());
    }

    /** The definition and those it needs, each behind the ones it uses. */
    List<Definition> upTo(String name) {
        return upTo(name, Set.of());
    }

    /** The same without the settled ones and what only these need. */
    List<Definition> upTo(String name, Set<String> settled) {
        List<Definition> order = new ArrayList<>();
        Set<String> done = new HashSet<>();
        Set<String> entered = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            String current = open.peek();
            Definition definition = all.get(current);
            if (definition == null || done.contains(current) || settled.contains(current)) {
                open.pop();
            } else if (entered.add(current)) {
                pushUses(definition, open, entered, done);
            } else {
                open.pop();
                done.add(current);
                order.add(definition);
            }
        }
        return order;
    }

    private void pushUses(Definition definition, Deque<String> open, Set<String> entered, Set<String> done) {
        for (String use : SyntaxNames.of(definition.body)) {
            if (all.containsKey(use) && !done.contains(use)) {
                if (entered.contains(use)) {
                    throw circle(use, open, entered);
                }
                open.push(use);
            }
        }
    }

    private Refusal circle(String back, Deque<String> open, Set<String> entered) {
        List<String> path = new ArrayList<>();
        for (String name : open) {
            if (entered.contains(name)) {
                path.add(0, name);
            }
            if (name.equals(back)) {
                break;
            }
        }
        boolean told = !circular.addAll(path);
        if (path.size() > SHOWN) {
            path.subList(SHOWN, path.size()).clear();
            path.add("…");
        }
        return told
                ? Refusal.consequence(all.get(back).span)
                : new Refusal(
                        all.get(back).span,
                        "The definitions go round in a circle: " + String.join(" → ", path) + " → " + back + ".",
                        "One of them must not use the next.");
    }
}
