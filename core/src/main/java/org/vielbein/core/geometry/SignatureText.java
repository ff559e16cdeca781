package org.vielbein.core.geometry;

import org.vielbein.core.linalg.Inertia;

/** A signature in a sentence: {@code 3 plus, 1 minus}, with zeros where there are any. */
final class SignatureText {
    private SignatureText() {}

    static String of(Inertia s) {
        return s.plus() + " plus, " + s.minus() + " minus" + (s.zero() == 0 ? "" : ", " + s.zero() + " zero");
    }
}
