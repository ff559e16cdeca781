package org.vielbein.core.jar;

import java.io.IOException;

/** A jar that can be read and will not be, with a whole sentence as its message. */
final class JarRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    JarRefusedException(String sentence) {
        super(sentence);
    }
}
