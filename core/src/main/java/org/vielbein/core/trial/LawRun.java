package org.vielbein.core.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.vielbein.core.catalog.BrokenDefinitionException;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.law.Law;
import org.vielbein.core.law.Laws;
import org.vielbein.core.law.Subject;
import org.vielbein.core.law.Transcript;
import org.vielbein.core.law.Twin;

/** Runs the laws on exhibits. */
final class LawRun {
    /** Finds the same points in every trial. */
    static final long SEED = 3969;

    private final Verdicts verdicts;

    LawRun(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** Judges the definition, and then its geometry by all laws; whether its numbers can be compared with a twin's. */
    boolean judge(Exhibit exhibit) {
        List<Geometry> made = new ArrayList<>();
        boolean sound =
                judge(exhibit, "definition", "names and formulas follow the rules of the author's interface", () -> {
                    List<Finding> findings = definition(exhibit);
                    if (findings.isEmpty()) {
                        made.add(exhibit.geometry().call());
                    }
                    return findings;
                });
        return sound && !made.isEmpty() && laws(exhibit, made.get(0));
    }

    private static List<Finding> definition(Exhibit exhibit) {
        try {
            exhibit.check().run();
            return List.of();
        } catch (BrokenDefinitionException e) {
            return List.of(Finding.of(String.valueOf(e.getMessage())));
        }
    }

    /** What one law throws the others throw too: the first is enough. */
    private boolean laws(Exhibit exhibit, Geometry geometry) {
        List<Law> laws = new ArrayList<>(exhibit.group() == Verdict.Group.CHART ? Laws.ofCharts() : List.of());
        laws.addAll(Laws.ofMetrics());
        for (Law law : laws) {
            if (!judge(exhibit, law.name(), law.statement(), () -> check(law, geometry))) {
                return false;
            }
        }
        return verdicts.all().stream()
                .filter(verdict -> verdict.subject().equals(exhibit.subject())
                        && verdict.rule().equals(Laws.PURITY))
                .allMatch(Verdict::obeyed);
    }

    /** Compares the numbers with those of another object of the definition; whether they are the same. */
    boolean compare(Exhibit exhibit, Exhibit other, Twin twin) {
        return judge(exhibit, twin.law(), twin.statement(), () -> {
                    Geometry geometry = exhibit.geometry().call();
                    Transcript elsewhere =
                            Transcript.of(List.of(Subject.of(other.geometry().call())), SEED);
                    return check(Laws.sameAs(elsewhere, twin), geometry);
                })
                && verdicts.last().obeyed();
    }

    private static List<Finding> check(Law law, Geometry geometry) {
        return Laws.check(List.of(law), Subject.of(geometry), SEED).stream()
                .map(Finding::of)
                .toList();
    }

    private boolean judge(Exhibit exhibit, String rule, String statement, Callable<List<Finding>> check) {
        return verdicts.judge(exhibit.group(), exhibit.subject(), rule, statement, check::call);
    }
}
