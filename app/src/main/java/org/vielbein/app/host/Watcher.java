package org.vielbein.app.host;

import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that looks at the folders when something may have changed, and again until everything in them stands still. */
final class Watcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watcher.class);
    private static final long IDLE = 1_000;
    private static final int LOOKS = 4;

    private final FolderWatch events;
    private final BooleanSupplier look;
    private final long restless;
    private final Thread thread = new Thread(this::watch, "vielbein-plugin-watcher");

    /**
     * Starts watching.
     *
     * @param quiet how long a file must look the same
     * @param look takes in what is there, on the thread of this watcher; tells whether something is still in motion
     */
    Watcher(List<Path> folders, Duration quiet, BooleanSupplier look) {
        this.events = new FolderWatch(folders);
        this.restless = Math.max(1, quiet.toMillis() / LOOKS);
        this.look = look;
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (isInMotion()) {
                    Thread.sleep(restless);
                } else {
                    events.await(IDLE);
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            LOG.debug("The plugin folders are no longer watched");
        }
    }

    private boolean isInMotion() {
        try {
            return look.getAsBoolean();
        } catch (CancellationException e) {
            LOG.debug("The look at the plugin folders was cancelled", e);
            return false;
        } catch (RuntimeException
                | StackOverflowError
                | OutOfMemoryError e) { // of one plugin; the others are watched on
            LOG.warn("The plugin folders could not be looked at", e);
            return false;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        events.close();
    }
}
