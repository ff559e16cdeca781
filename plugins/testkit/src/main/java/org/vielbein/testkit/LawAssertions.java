package org.vielbein.testkit;

import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.law.Law;
import org.vielbein.core.law.Laws;
import org.vielbein.core.law.Subject;
import org.vielbein.core.law.Violation;

/** Fails a test with the sentence of the violation. */
final class LawAssertions {
    private LawAssertions() {}

    static void assertObeyed(Geometry geometry, Law law, long seed) {
        List<Violation> found = Laws.check(List.of(law), Subject.of(geometry), seed);
        if (!found.isEmpty()) {
            Assertions.fail(found.get(0).toString());
        }
    }
}
