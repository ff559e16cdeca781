package org.vielbein.app;

/** The program. */
public final class Main {
    private static final int WRONG_USAGE = 2;

    private Main() {}

    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals("--version")) {
            System.out.println("vielbein " + Main.class.getPackage().getImplementationVersion());
            return;
        }
        System.err.println("vielbein knows no command yet: ask for vielbein --version.");
        System.exit(WRONG_USAGE);
    }
}
