package org.vielbein.core.geometry;

/** A question that was put wrongly: a missing parameter, a wrong number of components, an unknown frame. */
public class GeometryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence: the object, what was asked, what is wrong, what to do */
    public GeometryException(String message) {
        super(message);
    }
}
