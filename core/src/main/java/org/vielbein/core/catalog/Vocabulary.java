package org.vielbein.core.catalog;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.vielbein.api.expr.Apply;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Symbol;

/** The names that formulas use: their symbols and their unknown functions, in order of appearance. */
final class Vocabulary {
    private final Set<String> symbols = new LinkedHashSet<>();
    private final Set<String> functions = new LinkedHashSet<>();
    private final Set<Expr> read = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Adds the names of a formula; each shared node is looked at once. */
    void read(Expr formula) {
        if (read.add(formula)) {
            formula.fold((node, children) -> read(node, read));
        }
    }

    private boolean read(Expr node, Set<Expr> seen) {
        if (node instanceof Symbol symbol) {
            symbols.add(symbol.name());
        } else if (node instanceof Apply apply && apply.function().isUnknown()) {
            functions.add(apply.function().name());
        }
        return seen.add(node);
    }

    Set<String> symbols() {
        return symbols;
    }

    Set<String> functions() {
        return functions;
    }
}
