package org.vielbein.core.trial;

import java.util.List;

/**
 * What was found when one rule was held against one thing.
 *
 * @param group the kind of the thing
 * @param subject the thing: {@code geometry 'hill'}, {@code chart 'x'}, {@code the jar}
 * @param rule the name of the rule
 * @param statement the rule in words
 * @param findings what does not obey it; empty where all does
 */
public record Verdict(Group group, String subject, String rule, String statement, List<Finding> findings) {
    /** What a rule is about. */
    public enum Group {
        JAR,
        GEOMETRY,
        CHART
    }

    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Whether the rule is obeyed. */
    public boolean obeyed() {
        return findings.isEmpty();
    }
}
