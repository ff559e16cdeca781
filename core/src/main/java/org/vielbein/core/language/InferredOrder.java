package org.vielbein.core.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The coordinates of a text that declares none: those whose differentials stand in its line element, in order of appearance. */
final class InferredOrder {
    private final Definitions definitions;
    private final Scope scope;
    private final Set<String> order = new LinkedHashSet<>();
    private final Set<String> visited = new HashSet<>();

    private InferredOrder(Definitions definitions, Scope scope) {
        this.definitions = definitions;
        this.scope = scope;
    }

    static List<String> of(List<Sheet.Member> members, Definitions definitions, Scope scope, Consumer<String> notes) {
        List<String> first = List.of();
        for (Sheet.Member member : members) {
            InferredOrder found = new InferredOrder(definitions, scope);
            found.visit(member.form());
            if (member == members.get(0)) {
                first = new ArrayList<>(found.order);
            } else if (!found.order.equals(new LinkedHashSet<>(first))) {
                throw new Refusal(
                        member.form().span(),
                        "The members of the chain stand in other differentials: " + String.join(", ", first) + ", and "
                                + String.join(", ", found.order) + ".",
                        "Define the one kind by the other, or keep one member.");
            }
        }
        refuseConjugates(first, members.isEmpty() ? null : members.get(0));
        if (!first.isEmpty()) {
            notes.accept("The coordinates " + String.join(", ", first)
                    + " are known from the differentials, in this order.");
        }
        return first;
    }

    /** {@code dz d\bar{z}} is dx² + dy² where z = x + i y, and no form in two real coordinates. */
    private static void refuseConjugates(List<String> names, Sheet.@Nullable Member member) {
        for (String name : names) {
            if (member != null && names.contains(name + "_bar")) {
                throw new Refusal(
                        member.form().span(),
                        "`" + name + "` and `" + name + "_bar` are usually complex, and coordinates here are real.",
                        "Write the real form, `dx^2 + dy^2` for the product of dz and its conjugate, or add `coordinates "
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
    }

    private void enter(String name, Deque<Syntax> ahead) {
        Definitions.Definition d = definitions.get(name);
        if (d != null && visited.add(name)) {
            ahead.push(d.body());
        }
    }
}
