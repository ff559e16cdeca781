package org.vielbein.app.launch;

import java.lang.reflect.InvocationTargetException;

/**
 * The first class that runs. It is compiled for Java 8 and names no class of Vielbein, so that an old Java gives a
 * sentence instead of an {@code UnsupportedClassVersionError}.
 */
public final class Bootstrap {
    private static final int NEEDED = 17;
    private static final int WRONG_USAGE = 2;

    private Bootstrap() {}

    public static void main(String[] args) throws Throwable {
        String found = System.getProperty("java.version");
        if (release(System.getProperty("java.specification.version")) < NEEDED) {
            System.err.println(refusal(found, System.getProperty("java.home")));
            System.exit(WRONG_USAGE);
        }
        try {
            Class.forName("org.vielbein.app.Main")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** The release in a specification version: 8 of "1.8", 11 of "11". */
    static int release(String specification) {
        return Integer.parseInt(specification.startsWith("1.") ? specification.substring(2) : specification);
    }

    static String refusal(String found, String home) {
        return "Vielbein needs Java " + NEEDED + " or newer, found " + found + " (" + home
                + "): set JAVA_HOME to a newer one.";
    }
}
