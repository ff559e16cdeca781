package org.vielbein.core.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The coordinates of a text that declares none: those whose differentials stand in its line element, in order of appearance. */
final class InferredOrder {
    private final Definitions definitions;
    private final Scope scope;
    private final Set<String> order = new LinkedHashSet<>();
    private final Set<String> visited = new HashSet<>();
    private boolean defined;

    private InferredOrder(Definitions definitions, Scope scope) {
        this.definitions = definitions;
        this.scope = scope;
    }

    static List<String> of(List<Sheet.Member> members, Definitions definitions, Scope scope, Consumer<String> notes) {
        if (members.isEmpty()) {
            return List.of();
        }
        List<InferredOrder> orders = new ArrayList<>();
        for (Sheet.Member member : members) {
            InferredOrder found = new InferredOrder(definitions, scope);
            found.visit(member.form());
            orders.add(found);
        }
        int full = fullest(orders);
        for (int i = 0; i < orders.size(); i++) {
            if (!orders.get(i).fits(orders.get(full))) {
                int later = Math.max(i, full);
                throw new Refusal(
                        members.get(later).form().span(),
                        "The members of the chain stand in other differentials: "
                                + orders.get(Math.min(i, full)).names() + ", and "
                                + orders.get(later).names() + ".",
                        "Define the one kind by the other, or keep one member.");
            }
        }
        List<String> names = List.copyOf(orders.get(full).order);
        refuseConjugates(names, members.get(full));
        refuseIndices(names, scope);
        if (!names.isEmpty()) {
            notes.accept("The coordinates " + String.join(", ", names)
                    + " are known from the differentials, in this order.");
        }
        return names;
    }

    /** The first member with the most coordinates; members in what is defined by coordinates have fewer, or none. */
    private static int fullest(List<InferredOrder> orders) {
        int full = 0;
        for (int i = 1; i < orders.size(); i++) {
            full = orders.get(i).order.size() > orders.get(full).order.size() ? i : full;
        }
        return full;
    }

    /** Whether it has the same coordinates, or some of them and else differentials of what is defined. */
    private boolean fits(InferredOrder full) {
        return order.equals(full.order) || defined && full.order.containsAll(order);
    }

    private String names() {
        return String.join(", ", order);
    }

    /** {@code dz d\bar{z}} is dx² + dy² where z = x + i y, and no form in two real coordinates. */
    private static void refuseConjugates(List<String> names, Sheet.Member member) {
        for (String name : names) {
            if (names.contains(name + "_bar")) {
                throw new Refusal(
                        member.form().span(),
                        "`" + name + "` and `" + name + "_bar` are usually complex, and coordinates here are real.",
                        "Write the real form, `dx^2 + dy^2` for the product of dz and its conjugate, or add `coordinates "
                                + String.join(", ", names) + "`.");
            }
        }
    }

    /** {@code dx_i} stands for many, which nothing here lists. */
    private static void refuseIndices(List<String> names, Scope scope) {
        for (String name : names) {
            if (name.matches(".+_(?:i|j|k|mu|nu)")) {
                String base = name.substring(0, name.lastIndexOf('_'));
                throw new Refusal(
                        scope.entry(name).span(),
                        "`" + name + "` has an index over which no sum runs.",
                        "Write `coordinates " + base + "[1..3]` and `sum(k = 1..3, d" + base
                                + "[k]^2)`, or, for one coordinate of this name, add `coordinates "
                                + String.join(", ", names) + "`.");
            }
        }
    }

    /** Parents first, in order of writing; a definition is walked through where it is used first. */
    private void visit(Syntax e) {
        Deque<Syntax> ahead = new ArrayDeque<>(List.of(e));
        while (!ahead.isEmpty()) {
            Syntax node = ahead.pop();
            if (node instanceof Syntax.Differential d) {
                SyntaxNames.of(d.of()).forEach(this::differentiated);
            } else if (node instanceof Syntax.Name n) {
                enter(n.name(), ahead);
            } else if (node instanceof Syntax.SquaredForm s) {
                enter(s.name(), ahead);
            }
            List<Syntax> parts = SyntaxNames.parts(node);
            for (int i = parts.size() - 1; i >= 0; i--) {
                ahead.push(parts.get(i));
            }
        }
    }

    private void differentiated(String name) {
        if (scope.is(name, Scope.Kind.INFERRED)) {
            order.add(name);
        }
        defined |= definitions.get(name) != null;
    }

    private void enter(String name, Deque<Syntax> ahead) {
        Definitions.Definition d = definitions.get(name);
        if (d != null && visited.add(name)) {
            ahead.push(d.body());
        }
    }
}
