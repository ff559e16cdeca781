package org.vielbein.app.command;

import java.time.Duration;
import java.util.function.Consumer;

/** Tells on a terminal, from time to time, that long work is going on; what it wrote is gone at its end. */
final class Progress implements AutoCloseable {
    private final String what;
    private final Consumer<String> writer;
    private final Thread thread;
    private final long start = System.nanoTime();
    private int written;

    /**
     * @param what the work, {@code formulas of kerr}
     * @param writer takes text that has no line end
     * @param pause before the first sign, and between two
     */
    Progress(String what, Consumer<String> writer, Duration pause) {
        this.what = what;
        this.writer = writer;
        thread = new Thread(() -> tell(pause), "progress");
        thread.setDaemon(true);
        thread.start();
    }

    private void tell(Duration pause) {
        try {
            while (true) {
                Thread.sleep(pause.toMillis());
                write();
            }
        } catch (InterruptedException done) {
            // the work is over
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void write() {
        String text = what + ": " + (System.nanoTime() - start) / 1_000_000_000 + " s, Ctrl-C ends it";
        written = Math.max(written, text.length());
        writer.accept("\r" + text);
    }

    /** Ends the signs and wipes the last of them. */
    @Override
    public void close() {
        thread.interrupt();
        synchronized (this) {
            if (written > 0) {
                writer.accept("\r" + " ".repeat(written) + "\r");
                written = 0;
            }
        }
    }
}
