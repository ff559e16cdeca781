package org.vielbein.core.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The entries of an open jar, seen to be as few, as small and as plainly named as they should be. */
final class JarEntries {
    private static final int PIECE = 1 << 14;
    private static final int LARGEST_RATIO = 1032;

    private final JarFile jar;
    private final Path shownAs;
    private final JarLimits limits;

    JarEntries(JarFile jar, Path shownAs, JarLimits limits) {
        this.jar = jar;
        this.shownAs = shownAs;
        this.limits = limits;
    }

    /** @throws JarRefusedException if a limit is passed, a name occurs twice or leads out of the jar */
    void require() throws IOException {
        limits.requireEntries(shownAs, jar.size());
        List<JarEntry> entries = jar.stream().toList();
        requireNames(entries);
        requireExpansion(entries);
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

    /** Sizes in headers may lie, so the bytes are counted; deflate makes at most 1032 of one, so little need not be. */
    private void requireExpansion(List<JarEntry> entries) throws IOException {
        long packed = entries.stream().mapToLong(JarEntry::getCompressedSize).sum();
        if (packed <= limits.expanded() / LARGEST_RATIO) {
            return;
        }
        long total = 0;
        byte[] piece = new byte[PIECE];
        for (JarEntry entry : entries) {
            try (InputStream bytes = jar.getInputStream(entry)) {
                for (int n = bytes.read(piece); n >= 0; n = bytes.read(piece)) {
                    total += n;
                    if (total > limits.expanded()) {
                        limits.requireExpanded(shownAs, total);
                    }
                }
            }
        }
    }
}
