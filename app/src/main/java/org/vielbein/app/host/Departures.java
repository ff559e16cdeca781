package org.vielbein.app.host;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** The plugins that were replaced or removed, as long as something holds their classes. */
final class Departures {
    private static final int COLLECTIONS = 5;
    private static final long PAUSE = 20;

    private record Departed(Candidate candidate, WeakReference<ClassLoader> loader) {
        boolean isHeld() {
            return loader.get() != null;
        }
    }

    private final List<Departed> departed = new ArrayList<>();

    /** Takes a plugin out of use. */
    void add(LivePlugin plugin) {
        plugin.stop();
        plugin.trace().ifPresent(loader -> departed.add(new Departed(plugin.candidate(), loader)));
    }

    /** These records, and after them one for each plugin that is gone and still holds memory. */
    List<PluginRecord> after(List<PluginRecord> records) {
        forgetTheCollected();
        List<PluginRecord> all = new ArrayList<>(records);
        for (Departed held : departed) {
            Candidate candidate = held.candidate();
            all.add(PluginRecord.of(candidate.but(
                    PluginState.RESTART_NEEDED,
                    candidate.id() + " " + candidate.version() + " of "
                            + candidate.found().file()
                            + " was replaced or removed, and something still holds its classes, such as a thread it started or a"
                            + " geometry in use: they go when that ends, or when the program starts again.")));
        }
        return all;
    }

    private void forgetTheCollected() {
        for (int k = 0; k < COLLECTIONS && departed.stream().anyMatch(Departed::isHeld); k++) {
            System.gc();
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        departed.removeIf(plugin -> !plugin.isHeld());
    }
}
