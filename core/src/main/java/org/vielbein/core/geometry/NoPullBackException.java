package org.vielbein.core.geometry;

/** A map between charts has no finite value or derivative at a point; the pulled-back formula may have one all the same. */
public final class NoPullBackException extends NoAnswerException {
    private static final long serialVersionUID = 1L;

    private final String lost;

    /** @param lost what has no value, as a noun */
    NoPullBackException(String message, String lost) {
        super(message);
        this.lost = lost;
    }

    String lost() {
        return lost;
    }
}
