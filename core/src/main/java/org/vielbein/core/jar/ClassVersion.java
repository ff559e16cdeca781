package org.vielbein.core.jar;

/** The level of a class file: major 61 is Java 17, and minor 65535 marks preview features of just that Java. */
record ClassVersion(int major, int minor) {
    private static final int BEFORE_JAVA_1 = 44;
    private static final int PREVIEW = 0xFFFF;

    int release() {
        return major - BEFORE_JAVA_1;
    }

    boolean preview() {
        return minor == PREVIEW;
    }
}
