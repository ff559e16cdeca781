package org.vielbein.core.jar;

import java.io.IOException;
import java.nio.file.Path;

/**
 * How large a jar may be that is read at all.
 *
 * @param bytes of the file
 * @param entries in it
 * @param expanded bytes that all entries unpack to, counted and not believed
 */
public record JarLimits(long bytes, int entries, long expanded) {
    /** 64 MiB, 20 000 entries, 256 MiB unpacked: far more than formulas need, and less than would hurt. */
    public static final JarLimits DEFAULT = new JarLimits(64L << 20, 20_000, 256L << 20);

    /** @throws IllegalArgumentException if a limit is not positive */
    public JarLimits {
        if (bytes < 1 || entries < 1 || expanded < 1) {
            throw new IllegalArgumentException("The limits of a jar are positive, found " + bytes + " bytes, " + entries
                    + " entries and " + expanded + " bytes unpacked.");
        }
    }

    void requireBytes(Path file, long found) throws IOException {
        require(file, "bytes", found, bytes, "max.bytes");
    }

    void requireEntries(Path file, long found) throws IOException {
        require(file, "entries", found, entries, "max.entries");
    }

    void requireExpanded(Path file, long found) throws IOException {
        require(file, "or more bytes when unpacked", found, expanded, "max.expanded");
    }

    private static void require(Path file, String what, long found, long most, String key) throws IOException {
        if (found > most) {
            throw new JarRefusedException(file + " has " + found + " " + what + ", and the limit is " + most
                    + ": raise " + key + " in trust.properties if you trust it.");
        }
    }
}
