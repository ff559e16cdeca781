package org.vielbein.app.host;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.jar.VersionRange;

/**
 * The plugins and scripts of some folders, and the catalogue of what they offer.
 *
 * <p>{@link #catalog()} looks at the folders and asks the sources first: a jar or a script dropped in while the program runs is
 * in the next catalogue. After {@link #watch()} a thread looks at the jars instead, and takes in what stands still. While
 * nothing has changed the catalogue is the same object. Snapshots are immutable and stay usable, with the plugins they were made
 * of; all changes happen under one lock.
 *
 * <p>Only the plugins whose jar, or whose dependency's jar, has changed are loaded anew. Jars are loaded from private copies.
 *
 * <p>A plugin is code with all rights of the user: nothing here keeps it from doing harm on purpose.
 */
public final class PluginHost implements AutoCloseable {
    /** How long a jar must have looked the same before a watching host takes it in. */
    public static final Duration QUIET = Duration.ofMillis(500);

    /** How long the code of a plugin may take to make its extensions. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Folders folders;
    private final PrivateCopies copies;
    private final Loading loading;
    private final Departures departures = new Departures();
    private final ReentrantLock lock = new ReentrantLock();

    private volatile Snapshot current = Snapshot.EMPTY;
    private volatile @Nullable Watcher watcher;
    private @Nullable Settling settling;

    private PluginHost(Folders folders, String version) {
        this.folders = folders;
        this.copies = new PrivateCopies(
                folders.data().map(folder -> folder.resolve("cache").resolve("plugins")));
        this.loading = new Loading(folders, version, copies, PATIENCE);
    }

    /**
     * A host for these folders; nothing is loaded before the first question.
     *
     * @param version the version of Vielbein, which plugins say a range of; its qualifier counts for nothing
     * @throws IllegalArgumentException if that is no version
     */
    public static PluginHost open(Folders folders, String version) {
        return new PluginHost(folders, VersionRange.release(version));
    }

    /** From now on jars that are added, replaced or removed are taken in by a thread, once they stand still. */
    public void watch() {
        watch(QUIET);
    }

    /** Watches with another quiet time. */
    void watch(Duration quiet) {
        lock.lock();
        try {
            if (watcher == null) {
                JarScan scan = JarScan.of(folders.plugins());
                take(scan, Set.of());
                settling = new Settling(scan, quiet);
                List<Path> watched = Stream.concat(
                                JarScan.absolute(folders.plugins()).stream(), folders.data().stream())
                        .toList();
                watcher = new Watcher(watched, quiet, this::look);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes in what stands still; true where something does not. */
    private boolean look() {
        lock.lock();
        try {
            Settling motion = settling;
            if (motion == null) {
                return false;
            }
            Set<Path> moving = motion.see(JarScan.of(folders.plugins()), System.nanoTime());
            take(motion.settled(), moving);
            return !moving.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Takes in the folders as they are now, whether they stand still or not. */
    public void reload() {
        lock.lock();
        try {
            JarScan scan = JarScan.of(folders.plugins());
            if (settling != null) {
                settling.accept(scan);
            }
            take(scan, Set.of());
        } finally {
            lock.unlock();
        }
    }

    /** What there is now. */
    public Catalog catalog() {
        if (lock.tryLock()) {
            try {
                refresh();
            } finally {
                lock.unlock();
            }
        } else if (!isWatching()) {
            lock.lock(); // another thread is looking: its answer is the new one
            lock.unlock();
        }
        return current.catalog();
    }

    private boolean isWatching() {
        return watcher != null;
    }

    private void refresh() {
        if (isWatching()) {
            current = loading.asked(current);
        } else {
            take(JarScan.of(folders.plugins()), Set.of());
        }
    }

    /** Makes what is in the folders the present state; what is in motion counts as before. */
    private void take(JarScan scan, Set<Path> moving) {
        lock.lock();
        try {
            Snapshot before = current;
            current = loading.after(before, scan, moving);
            Set<LivePlugin> live = new HashSet<>(current.live());
            before.live().stream().filter(plugin -> !live.contains(plugin)).forEach(departures::add);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Every jar that is there now, in the order of the folders, with what became of it, all loaded; then those that are gone
     * and still hold memory.
     */
    public List<PluginRecord> ledger() {
        lock.lock();
        try {
            refresh();
            return departures.after(current.records());
        } finally {
            lock.unlock();
        }
    }

    /** The plugin that has, or says it has, this name ({@code name} or {@code id:name}) and cannot be used, where there is one. */
    public Optional<PluginRecord> unusable(String name) {
        return current.unusable(name);
    }

    /**
     * A jar tried as if it lay in the user's folder, beside the plugins that are there, with nothing put into the catalogue.
     *
     * @param copy what was tried
     */
    record Trial(PluginRecord record, Path copy) {}

    Trial trial(Path jar) throws IOException {
        lock.lock();
        try {
            refresh();
            return loading.trial(current, jar.toAbsolutePath().normalize());
        } finally {
            lock.unlock();
        }
    }

    /**
     * A jar as this host sees it from outside: version, what it requires, what its classes need, the policy. The plugins that it
     * needs are not looked for; where it needs none and has a life-cycle class, that is started and stopped.
     *
     * @throws IOException if there is no such file
     */
    public PluginRecord examined(Path jar) throws IOException {
        lock.lock();
        try {
            refresh();
            return loading.examined(current, jar.toAbsolutePath().normalize());
        } finally {
            lock.unlock();
        }
    }

    /** The folders that were given. */
    public Folders folders() {
        return folders;
    }

    /** Stops all plugins. */
    @Override
    public void close() {
        lock.lock();
        try {
            if (watcher != null) {
                watcher.close();
                watcher = null;
                settling = null;
            }
            Snapshot last = current;
            current = Snapshot.EMPTY;
            last.live().forEach(LivePlugin::stop);
            copies.close();
        } finally {
            lock.unlock();
        }
    }
}
