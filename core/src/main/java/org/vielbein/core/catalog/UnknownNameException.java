package org.vielbein.core.catalog;

import java.util.Collection;
import java.util.List;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.language.NearNames;

/** A name that the catalogue does not have, or has more than once. */
public final class UnknownNameException extends GeometryException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> near;

    private UnknownNameException(String message, List<String> near) {
        super(message);
        this.near = near;
    }

    /**
     * A name that is not known.
     *
     * @param sentence what is not known, without its full stop
     * @param remedy what to do when nothing is near, a sentence
     */
    static UnknownNameException of(String sentence, String name, Collection<String> known, String remedy) {
        String question = NearNames.question(name, known);
        return new UnknownNameException(
                sentence + ". " + (question.isEmpty() ? remedy : question), NearNames.of(name, known));
    }

    /** A name that several plugins offer. */
    static UnknownNameException ambiguous(String kind, String name, List<String> qualified) {
        return new UnknownNameException(
                kind + " '" + name + "' is offered more than once: write " + String.join(" or ", qualified) + ".",
                qualified);
    }

    /** The known names that were perhaps meant, nearest first. */
    public List<String> near() {
        return near;
    }
}
