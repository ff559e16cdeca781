package org.vielbein.app.host;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something on the disk that is to be gone when this is closed, and also when the program is stopped before, as by Ctrl-C. */
final class Leftover implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Leftover.class);

    /** How it is taken away; does nothing where it is not there. */
    @FunctionalInterface
    interface Removal {
        void remove() throws IOException;
    }

    private final Removal removal;
    private final Thread stop;

    /** @throws CancellationException if the program is being stopped already */
    Leftover(Removal removal) {
        this.removal = removal;
        this.stop = new Thread(this::stopped, "vielbein-leftover");
        try {
            Runtime.getRuntime().addShutdownHook(stop);
        } catch (IllegalStateException e) {
            throw new CancellationException("the program is being stopped");
        }
    }

    private void stopped() {
        try {
            removal.remove();
        } catch (IOException e) {
            LOG.debug("Something is left on the disk", e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            removal.remove();
        } finally {
            forget();
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            LOG.debug("The program is being stopped, which takes away what is left as well", e);
        }
    }
}
