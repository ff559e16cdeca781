package org.vielbein.core.trial;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Whether class loaders are collected after everything of them was let go, and what holds one that is not. */
final class Release {
    /** A collection of garbage takes milliseconds; whoever still holds a class after this many does not let it go. */
    private static final int ROUNDS = 20;

    private static final long PAUSE_MILLIS = 20;

    private final List<WeakReference<ClassLoader>> loaders;

    Release(List<WeakReference<ClassLoader>> loaders) {
        this.loaders = loaders;
    }

    /** Waits a bounded time for the loaders to be collected. */
    boolean collected() throws InterruptedException {
        BooleanSupplier gone = () -> loaders.stream().allMatch(loader -> loader.get() == null);
        for (int round = 0; round < ROUNDS && !gone.getAsBoolean(); round++) {
            System.gc();
            Thread.sleep(PAUSE_MILLIS);
        }
        return gone.getAsBoolean();
    }

    /** A thread that runs code of the plugin or has its class loader. */
    Optional<String> thread() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> holds(thread.getContextClassLoader())
                        || holds(thread.getClass().getClassLoader()))
                .map(Thread::getName)
                .sorted()
                .findFirst();
    }

    private boolean holds(ClassLoader loader) {
        return loader != null && loaders.stream().anyMatch(reference -> reference.get() == loader);
    }
}
