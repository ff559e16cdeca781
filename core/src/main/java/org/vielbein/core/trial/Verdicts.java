package org.vielbein.core.trial;

import java.util.ArrayList;
import java.util.List;

/** Collects verdicts; what a check throws is a finding of its rule, so that the next check is made all the same. */
final class Verdicts {
    /** A check that may run code of the plugin. */
    @FunctionalInterface
    interface Check {
        List<Finding> findings() throws Throwable;
    }

    private final List<Verdict> verdicts = new ArrayList<>();

    /** Makes a check and says whether it threw nothing. */
    boolean judge(Verdict.Group group, String subject, String rule, String statement, Check check) {
        try {
            verdicts.add(new Verdict(group, subject, rule, statement, check.findings()));
            return true;
        } catch (Throwable e) {
            String sentence = subject + " cannot be judged by the rule '" + rule + "': " + Thrown.described(e);
            verdicts.add(new Verdict(group, subject, rule, statement, List.of(Finding.of(sentence))));
            return false;
        }
    }

    /** Makes a check of the jar as a whole. */
    boolean judgeJar(String rule, String statement, Check check) {
        return judge(Verdict.Group.JAR, "the jar", rule, statement, check);
    }

    List<Verdict> all() {
        return verdicts;
    }

    Verdict last() {
        return verdicts.get(verdicts.size() - 1);
    }

    static List<Finding> sentences(List<String> sentences) {
        return sentences.stream().map(Finding::of).toList();
    }
}
