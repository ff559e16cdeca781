package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Walks over syntax trees in the order of writing. */
final class SyntaxNames {
    private SyntaxNames() {}

    /** The parts directly below a node. */
    static List<Syntax> parts(Syntax e) {
        if (e instanceof Syntax.Element x) {
            return List.of(x.index());
        } else if (e instanceof Syntax.Differential d) {
            return List.of(d.of());
        } else if (e instanceof Syntax.Sum s) {
            return s.terms();
        } else if (e instanceof Syntax.Negation n) {
            return List.of(n.of());
        } else if (e instanceof Syntax.Product p) {
            return p.factors();
        } else if (e instanceof Syntax.Power p) {
            return List.of(p.base(), p.exponent());
        } else if (e instanceof Syntax.Group g) {
            return List.of(g.inside());
        } else if (e instanceof Syntax.Builtin b) {
            return b.arguments();
        } else if (e instanceof Syntax.Call c) {
            return c.arguments();
        } else if (e instanceof Syntax.Derivative d) {
            List<Syntax> all = new ArrayList<>(List.of(d.of()));
            all.addAll(d.by());
            return all;
        } else if (e instanceof Syntax.Summation s) {
            return List.of(s.from(), s.to(), s.of());
        } else if (e instanceof Syntax.Conditional c) {
            List<Syntax> all = new ArrayList<>();
            c.conditions().forEach(k -> all.addAll(List.of(k.left(), k.right())));
            all.addAll(List.of(c.then(), c.otherwise()));
            return all;
        }
        return List.of();
    }

    /** Shows every node to the visitor, parents first. */
    static void walk(Syntax e, Consumer<Syntax> visitor) {
        visitor.accept(e);
        parts(e).forEach(part -> walk(part, visitor));
    }

    /** The names that occur, of quantities and of functions, in order of appearance. */
    static Set<String> of(Syntax e) {
        Set<String> names = new LinkedHashSet<>();
        walk(e, node -> {
            if (node instanceof Syntax.Name n) {
                names.add(n.name());
            } else if (node instanceof Syntax.Call c) {
                names.add(c.function());
            } else if (node instanceof Syntax.SquaredForm s) {
                names.add(s.name());
            }
        });
        return names;
    }

    /** Whether all of it could be read. */
    static boolean isRead(Syntax e) {
        boolean[] found = {false};
        walk(e, node -> found[0] |= node instanceof Syntax.Unread);
        return !found[0];
    }

    static boolean holdsName(Syntax e) {
        boolean[] found = {false};
        walk(
                e,
                node -> found[0] |=
                        node instanceof Syntax.Name || node instanceof Syntax.Call || node instanceof Syntax.Element);
        return found[0];
    }
}
