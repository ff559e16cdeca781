package org.vielbein.app.host;

import java.io.IOException;
import java.nio.file.FileSystemException;
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
    private Optional<Leftover> leftover = Optional.empty();

    /** @param cache the folder to keep copies in; without one, or where it cannot be written, they last as long as this */
    PrivateCopies(Optional<Path> cache) {
        this.cache = cache;
    }

    /**
     * The copy of a jar as it is now.
     *
     * @throws IOException with a sentence, if it cannot be read, or copied nowhere
     */
    synchronized Copy of(Path jar) throws IOException {
        String digest = inPlace(jar).sha256();
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
        try {
            return write(temporary(), jar);
        } catch (IOException e) {
            throw new IOException(jar + " cannot be copied to where it would be loaded from: " + obstacle(e) + ".", e);
        }
    }

    /** Without the names of the files, of which one is made up. */
    private static String obstacle(IOException e) {
        String reason = e instanceof FileSystemException failure ? failure.getReason() : null;
        return reason == null ? WholeFile.reason(e) : reason;
    }

    /** No copy at all: the file itself. */
    static Copy inPlace(Path jar) throws IOException {
        try {
            return new Copy(jar, JarDigest.sha256(jar));
        } catch (IOException e) {
            throw new IOException(jar + " cannot be read: " + PluginCall.described(e), e);
        }
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
        try (Leftover part = new Leftover(() -> Files.deleteIfExists(unfinished))) {
            Files.copy(jar, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Copy copy = place(folder, jar, JarDigest.sha256(unfinished));
            Files.createDirectories(copy.file().getParent());
            Files.move(unfinished, copy.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        }
    }

    private Path temporary() throws IOException {
        if (temporary.isEmpty()) {
            Path folder = Files.createTempDirectory("vielbein-plugins");
            temporary = Optional.of(folder);
            leftover = Optional.of(new Leftover(() -> delete(folder)));
        }
        return temporary.get();
    }

    /** Removes temporary copies, and kept ones that nothing has used for two months. */
    @Override
    public synchronized void close() {
        List<Path> unused = new ArrayList<>();
        leftover.ifPresent(PrivateCopies::close);
        leftover = Optional.empty();
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

    private static void close(Leftover folder) {
        try {
            folder.close();
        } catch (IOException e) {
            LOG.debug("A temporary folder cannot be removed yet", e);
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
