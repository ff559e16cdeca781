package org.vielbein.core.language;

import java.util.List;
import org.vielbein.core.language.Token.Kind;

/** The names that run in sums: {@code k} of {@code sum(k = 1..n, …)}. */
final class RunningNames {
    private RunningNames() {}

    static void declare(List<Token> tokens, Scope scope, Problems problems) {
        for (int i = 0; i + 3 < tokens.size(); i++) {
            Token name = tokens.get(i + 2);
            boolean sum = tokens.get(i).isWord("sum")
                    && tokens.get(i + 1).opens()
                    && name.is(Kind.WORD)
                    && tokens.get(i + 3).isSymbol("=");
            if (sum && !scope.is(name.text(), Scope.Kind.INDEX)) {
                problems.attempt(() -> scope.declare(name.text(), Scope.Kind.INDEX, name.span()));
            }
        }
    }
}
