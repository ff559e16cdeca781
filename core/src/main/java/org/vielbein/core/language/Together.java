package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Steps of reading that do not need each other: what is refused in one does not hide what is refused in the next. */
final class Together {
    private final List<Refusal> refused = new ArrayList<>();

    /** The value of a step; null where it is refused, which {@link #end} tells. */
    <T> @Nullable T attempt(Supplier<T> step) {
        try {
            return step.get();
        } catch (Refusal refusal) {
            refused.addAll(refusal.parts());
            if (refusal.isExhausted() || refused.size() >= Problems.MOST) {
                throw Refusal.together(refused);
            }
            return null;
        }
    }

    void attempt(Runnable step) {
        attempt(() -> {
            step.run();
            return true;
        });
    }

    /** Refuses together what was refused, if anything was. */
    void end() {
        if (!refused.isEmpty()) {
            throw Refusal.together(refused);
        }
    }

    /** What the step makes of each. */
    static <A, B> List<B> each(List<A> of, Function<A, B> step) {
        Together together = new Together();
        List<B> made = new ArrayList<>(of.size());
        for (A a : of) {
            B b = together.attempt(() -> step.apply(a));
            if (b != null) {
                made.add(b);
            }
        }
        together.end();
        return made;
    }
}
