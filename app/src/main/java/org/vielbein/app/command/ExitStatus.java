package org.vielbein.app.command;

/** What a command reports to the shell that called it. */
public final class ExitStatus {
    /** It is done. */
    public static final int DONE = 0;
    /** The computation has no answer there. */
    public static final int NO_ANSWER = 1;
    /** Wrong usage or script. */
    public static final int USAGE = 2;
    /** A plugin could not be loaded although it was asked for. */
    public static final int PLUGIN = 3;
    /** Input or output failed. */
    public static final int INPUT_OUTPUT = 4;
    /** Its user has cancelled it, as shells say it of Ctrl-C. */
    public static final int CANCELLED = 130;

    private ExitStatus() {}
}
