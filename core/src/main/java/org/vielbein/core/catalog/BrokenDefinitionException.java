package org.vielbein.core.catalog;

/** A metric or chart that breaks the rules of the author's interface, so that nothing can be computed from it. */
public final class BrokenDefinitionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence that names the definition, the rule and what breaks it */
    BrokenDefinitionException(String message) {
        super(message);
    }
}
