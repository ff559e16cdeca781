package org.vielbein.app.host;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which changes of the plugin folders stand still. A jar counts as it is now when it has looked the same for the quiet time;
 * until then it counts as it did before. One that keeps growing holds up no other.
 */
final class Settling {
    /** How a path looked, and since when; no file where it is gone. */
    private record Look(Optional<JarScan.Found> file, long since) {}

    private final long quiet;
    private final Map<Path, Look> looks = new LinkedHashMap<>();
    private JarScan settled;

    /** @param start what counts at first */
    Settling(JarScan start, Duration quiet) {
        this.settled = start;
        this.quiet = quiet.toNanos();
    }

    /** Takes a scan as it is. */
    void accept(JarScan scan) {
        settled = scan;
        looks.clear();
    }

    /** What counts now. */
    JarScan settled() {
        return settled;
    }

    /**
     * Takes in a scan.
     *
     * @param now the time of the scan in nanoseconds
     * @return the paths that are still in motion
     */
    Set<Path> see(JarScan scan, long now) {
        Set<Path> paths = new LinkedHashSet<>();
        scan.jars().forEach(found -> paths.add(found.file()));
        settled.jars().forEach(found -> paths.add(found.file()));
        Set<Path> moving = new LinkedHashSet<>();
        List<JarScan.Found> counting = new ArrayList<>();
        for (Path path : paths) {
            Optional<JarScan.Found> before = settled.at(path);
            Optional<JarScan.Found> after = scan.at(path);
            boolean still = before.equals(after) || standsStill(path, after, now);
            (still ? after : before).ifPresent(counting::add);
            if (!still) {
                moving.add(path);
            }
        }
        looks.keySet().retainAll(moving);
        settled = new JarScan(inOrderOf(scan, counting), scan.problems());
        return moving;
    }

    private boolean standsStill(Path path, Optional<JarScan.Found> file, long now) {
        Look look = looks.get(path);
        if (look == null || !look.file().equals(file)) {
            looks.put(path, new Look(file, now));
            return false;
        }
        return now - look.since() >= quiet;
    }

    /** The order of the folders, which a scan has; what is gone from the scan stands at the end. */
    private static List<JarScan.Found> inOrderOf(JarScan scan, List<JarScan.Found> jars) {
        List<Path> order = scan.jars().stream().map(JarScan.Found::file).toList();
        return jars.stream()
                .sorted(java.util.Comparator.comparingInt(found -> {
                    int place = order.indexOf(found.file());
                    return place < 0 ? order.size() : place;
                }))
                .toList();
    }
}
