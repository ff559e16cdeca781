package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one text while reading goes on. */
final class Problems {
    /** With so many, reading ends: what follows helps no one, and a hostile text shall not take long. */
    static final int MOST = 50;

    private final SourceText source;
    private final List<Problem> found = new ArrayList<>();
    private boolean followed;

    Problems(SourceText source) {
        this.source = source;
    }

    SourceText source() {
        return source;
    }

    /** Notes a refusal, but not what only follows from another that was noted before. */
    void add(Refusal refusal) {
        refusal.parts().forEach(this::addOne);
    }

    private void addOne(Refusal refusal) {
        if (refusal.isConsequence()) {
            followed = true;
            return;
        }
        Problem p = source.problem(refusal.span(), refusal.getMessage(), refusal.suggestion());
        if (!found.contains(p)) {
            found.add(p);
        }
        if (found.size() == MOST) {
            found.add(new Problem(
                    p.line(),
                    p.column(),
                    p.length(),
                    "Reading ends with " + MOST + " mistakes; there may be more.",
                    ""));
            throw exception();
        }
    }

    /** Does one step of reading; a refusal is noted and gives null. */
    <T> @Nullable T attempt(Supplier<T> step) {
        try {
            return step.get();
        } catch (Refusal refusal) {
            add(refusal);
            return null;
        }
    }

    /** Does one step of reading; a refusal is noted. */
    void attempt(Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            add(refusal);
        }
    }

    /** Does one step of reading these tokens; where they could not all be lexed, what follows from that is not told again. */
    void attempt(List<Token> tokens, Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            if (tokens.stream().noneMatch(t -> t.is(Token.Kind.BAD))) {
                add(refusal);
            }
        }
    }

    boolean any() {
        return !found.isEmpty();
    }

    /** Ends the reading when anything was found; a consequence alone would be a text misread in silence. */
    void throwIfAny() {
        if (followed && !any()) {
            throw new IllegalStateException("a part of " + source.name() + " was refused without a word");
        }
        if (any()) {
            throw exception();
        }
    }

    ScriptException exception() {
        List<Problem> inOrder = new ArrayList<>(found);
        inOrder.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return new ScriptException(source, inOrder);
    }
}
