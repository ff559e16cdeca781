package org.vielbein.app.command;

import java.util.List;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.NoAnswerException;
import org.vielbein.core.language.FactualMetric;
import org.vielbein.core.law.Law;
import org.vielbein.core.law.Laws;
import org.vielbein.core.law.Subject;

/** What the author of a text claims, {@code signature} and {@code fact}, held against the geometry by the laws of claims. */
final class Claims {
    private static final long SEED = 3969;

    private Claims() {}

    /** What does not hold, or why it could not be looked at; nothing where all that is claimed holds. */
    static List<String> notes(Geometry space) {
        if (!(space.metric() instanceof FactualMetric metric)
                || metric.claimedSignature().isEmpty() && metric.facts().isEmpty()) {
            return List.of();
        }
        List<String> open = space.parameters().stream()
                .filter(p -> p.value().isEmpty())
                .map(p -> p.parameter().name())
                .toList();
        if (!open.isEmpty()) {
            return List.of("What the text claims is checked when " + String.join(", ", open)
                    + (open.size() == 1 ? " has a value." : " have values."));
        }
        try {
            return violations(metric, Subject.of(space));
        } catch (NoAnswerException noPoint) {
            return List.of("What the text claims could not be checked: " + noPoint.getMessage());
        }
    }

    private static List<String> violations(FactualMetric metric, Subject subject) {
        List<Law> laws = metric.claimedSignature().isPresent()
                ? List.of(Laws.ofSignature(), Laws.ofFacts())
                : List.of(Laws.ofFacts());
        return Laws.check(laws, subject, SEED).stream()
                .map(v -> "What the text claims does not hold at " + v.place() + ": " + v.found() + ".")
                .toList();
    }
}
