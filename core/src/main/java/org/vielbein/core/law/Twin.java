package org.vielbein.core.law;

/** What else computes the same geometry and must give the same numbers. */
public enum Twin {
    /** Another Java process, where hash codes, the order of sets and compiled code are others. */
    PROCESS("two processes", "another Java process computes the same numbers, bit for bit", "process"),
    /** Another object of the same class, which shares its static fields. */
    OBJECT("two objects", "another object of the same class computes the same numbers, bit for bit", "object"),
    /** The same class loaded once more, with static fields of its own. */
    LOADING("two loadings", "the same class loaded again computes the same numbers, bit for bit", "loading");

    private final String law;
    private final String statement;
    private final String noun;

    Twin(String law, String statement, String noun) {
        this.law = law;
        this.statement = statement;
        this.noun = noun;
    }

    /** The name of the law. */
    public String law() {
        return law;
    }

    /** The law in words. */
    public String statement() {
        return statement;
    }

    /** What it is called in a sentence. */
    String noun() {
        return noun;
    }
}
