package org.vielbein.core.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** The entries of an open jar, seen to be whole, and as few, as small and as plainly named as they should be. */
final class JarEntries {
    private static final int PIECE = 1 << 14;

    private final JarFile jar;
    private final Path shownAs;
    private final JarLimits limits;

    JarEntries(JarFile jar, Path shownAs, JarLimits limits) {
        this.jar = jar;
        this.shownAs = shownAs;
        this.limits = limits;
    }

    /**
     * Looks at all of them.
     *
     * @throws JarRefusedException if a limit is passed, a name occurs twice or leads out of the jar
     * @throws ZipException if an entry is damaged
     */
    void require() throws IOException {
        limits.requireEntries(shownAs, jar.size());
        List<JarEntry> entries = jar.stream().toList();
        requireNames(entries);
        requireContents(entries);
    }

    private void requireNames(List<JarEntry> entries) throws IOException {
        Set<String> names = new HashSet<>();
        for (JarEntry entry : entries) {
            String name = entry.getName();
            if (!names.add(name)) {
                throw new JarRefusedException(
                        shownAs + " holds the entry " + name + " twice, and which one counts is open: build it anew.");
            }
            if (name.startsWith("/")
                    || name.contains("\\")
                    || List.of(name.split("/")).contains("..")) {
                throw new JarRefusedException(
                        shownAs + " holds the entry " + name + ", whose name leads out of the jar: build it anew.");
            }
        }
    }

    /** Sizes in headers may lie, so the bytes are counted; the check sums show what was damaged on the way here. */
    private void requireContents(List<JarEntry> entries) throws IOException {
        long total = 0;
        byte[] piece = new byte[PIECE];
        for (JarEntry entry : entries) {
            CRC32 sum = new CRC32();
            try (InputStream bytes = jar.getInputStream(entry)) {
                for (int n = bytes.read(piece); n >= 0; n = bytes.read(piece)) {
                    sum.update(piece, 0, n);
                    total += n;
                    limits.requireExpanded(shownAs, total);
                }
            }
            requireSum(entry, sum.getValue());
        }
    }

    private static void requireSum(JarEntry entry, long found) throws IOException {
        if (found != entry.getCrc()) {
            throw new ZipException("its entry " + entry.getName() + " is damaged, with the CRC-32 "
                    + Long.toHexString(found) + " in place of " + Long.toHexString(entry.getCrc()));
        }
    }
}
