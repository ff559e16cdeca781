package org.vielbein.app.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vielbein.core.jar.JarDigest;

/**
 * The copies that jars are loaded from, {@code DIGEST/name.jar} in the cache: what was checked is what is loaded, and a user may
 * overwrite or delete his own file at any time, on every platform.
 */
final class PrivateCopies implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PrivateCopies.class);
    private static final Duration KEPT = Duration.ofDays(60);
    private static final Duration FRESH = Duration.ofDays(1);

    /**
     * A copy.
     *
     * @param file where it lies
     * @param sha256 the SHA-256 digest of its content, in hexadecimal
     */
    record Copy(Path file, String sha256) {}

    private final Optional<Path> cache;
    private Optional<Path> temporary = Optional.empty();

    /** @param cache the folder to keep copies in; without one, or where it cannot be written, they last as long as this */
    PrivateCopies(Optional<Path> cache) {
        this.cache = cache;
    }

    /** The copy of a jar as it is now. */
    synchronized Copy of(Path jar) throws IOException {
        String digest = JarDigest.sha256(jar);
        Optional<Copy> kept = cache.map(folder -> place(folder, jar, digest)).filter(this::isWhole);
        if (kept.isPresent()) {
            return kept.get();
        }
        if (cache.isPresent()) {
            try {
                return write(cache.get(), jar);
            } catch (IOException e) {
                LOG.info("The cache {} cannot be written: {}", cache.get(), e.toString());
            }
        }
        return write(temporary(), jar);
    }

    /** No copy at all: the file itself. */
    static Copy inPlace(Path jar) throws IOException {
        return new Copy(jar, JarDigest.sha256(jar));
    }

    private static Copy place(Path folder, Path jar, String digest) {
        return new Copy(folder.resolve(digest).resolve(jar.getFileName().toString()), digest);
    }

    private boolean isWhole(Copy copy) {
        try {
            if (!Files.isRegularFile(copy.file())
                    || !JarDigest.sha256(copy.file()).equals(copy.sha256())) {
                return false;
            }
            markUsed(copy.file().getParent());
            return true;
        } catch (IOException e) {
            LOG.debug("{} cannot be read, and is written anew", copy.file(), e);
            return false;
        }
    }

    /** Folders of copies say by their time when they were last used. */
    private static void markUsed(Path folder) {
        try {
            if (age(folder).compareTo(FRESH) > 0) {
                Files.setLastModifiedTime(folder, FileTime.from(Instant.now()));
            }
        } catch (IOException e) {
            LOG.debug("{} cannot be marked as used", folder, e);
        }
    }

    private static Duration age(Path folder) throws IOException {
        return Duration.between(Files.getLastModifiedTime(folder).toInstant(), Instant.now());
    }

    /** Writes a copy; its name is that of the bytes which were written, not of those read before. */
    private static Copy write(Path folder, Path jar) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, ".copy", ".part");
        try {
            Files.copy(jar, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Copy copy = place(folder, jar, JarDigest.sha256(unfinished));
            Files.createDirectories(copy.file().getParent());
            Files.move(unfinished, copy.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Path temporary() throws IOException {
        if (temporary.isEmpty()) {
            temporary = Optional.of(Files.createTempDirectory("vielbein-plugins"));
        }
        return temporary.get();
    }

    /** Removes temporary copies, and kept ones that nothing has used for two months. */
    @Override
    public synchronized void close() {
        List<Path> unused = new ArrayList<>();
        temporary.ifPresent(unused::add);
        temporary = Optional.empty();
        cache.filter(Files::isDirectory).ifPresent(folder -> unused.addAll(stale(folder)));
        for (Path folder : unused) {
            delete(folder);
        }
    }

    private static List<Path> stale(Path cache) {
        try (Stream<Path> folders = Files.list(cache)) {
            List<Path> stale = new ArrayList<>();
            for (Path folder : folders.toList()) {
                if (age(folder).compareTo(KEPT) > 0) {
                    stale.add(folder);
                }
            }
            return stale;
        } catch (IOException e) {
            LOG.debug("The cache {} cannot be looked through", cache, e);
            return List.of();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.debug("{} cannot be removed yet", folder, e);
        }
    }
}
