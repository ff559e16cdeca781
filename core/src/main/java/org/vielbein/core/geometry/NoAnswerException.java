package org.vielbein.core.geometry;

/** A question that has no answer there: a point outside the chart, a singular point, a frame that does not exist. */
public sealed class NoAnswerException extends GeometryException permits NoPullBackException {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence: the object, what was asked, the violated condition with its numbers */
    public NoAnswerException(String message) {
        super(message);
    }
}
