package org.vielbein.app.host;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits until something may have changed in some folders. The events of the platform shorten the wait and nothing more: who is
 * woken looks for himself, so that a lost event, an overflow or a folder that appears later costs at most one full wait.
 */
final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final List<Path> folders;
    private final Optional<WatchService> service;
    private final Set<Path> registered = new HashSet<>();

    FolderWatch(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.service = open();
    }

    private static Optional<WatchService> open() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            LOG.info(
                    "The platform gives no events of files, so folders are looked at from time to time: {}",
                    e.toString());
            return Optional.empty();
        }
    }

    /** Waits for an event, or for this long. */
    void await(long milliseconds) throws InterruptedException {
        if (service.isEmpty()) {
            Thread.sleep(milliseconds);
            return;
        }
        folders.forEach(folder -> register(service.get(), folder));
        WatchKey key = service.get().poll(milliseconds, TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            if (!key.reset()) {
                registered.remove((Path) key.watchable());
            }
            key = service.get().poll();
        }
    }

    private void register(WatchService events, Path folder) {
        if (registered.contains(folder) || !Files.isDirectory(folder)) {
            return;
        }
        try {
            folder.register(
                    events,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            registered.add(folder);
        } catch (IOException e) {
            LOG.debug("{} gives no events", folder, e);
        }
    }

    @Override
    public void close() {
        try {
            if (service.isPresent()) {
                service.get().close();
            }
        } catch (IOException e) {
            LOG.debug("The events of files could not be closed", e);
        }
    }
}
