package org.vielbein.core.catalog;

import java.util.List;
import java.util.Optional;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.geometry.LineElementEquality;
import org.vielbein.core.geometry.SampleArguments;
import org.vielbein.core.language.Script;
import org.vielbein.core.language.ScriptException;

/** The chain {@code ds^2 = A = B …} of a script: every member is proved equal to the first, or the script is refused. */
final class ClaimedEqualities {
    private ClaimedEqualities() {}

    /**
     * Proves the chain of a script for its default or smallest whole parameters.
     *
     * @throws ScriptException at the first member that is not proved, with both members and the first difference
     */
    static void prove(Script script) {
        Optional<Metric> metric = script.metric();
        if (metric.isEmpty()) {
            return;
        }
        Arguments given = Arguments.of(metric.get());
        Arguments arguments = given.missing().isEmpty() ? given : SampleArguments.wholes(metric.get());
        List<Script.Equality> members = script.equalities(arguments);
        if (members.size() < 2) {
            return;
        }
        LineElementEquality equality = new LineElementEquality(metric.get(), arguments);
        Script.Equality first = members.get(0);
        for (int k = 1; k < members.size(); k++) {
            Script.Equality other = members.get(k);
            Optional<String> refusal = equality.refusal(first.lineElement(), other.lineElement());
            if (refusal.isPresent()) {
                throw script.refusal(
                        k,
                        "The chain of equalities claims that `" + first.text() + "` and `" + other.text()
                                + "` are the same, and " + refusal.get());
            }
        }
    }
}
