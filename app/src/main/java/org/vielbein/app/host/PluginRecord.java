package org.vielbein.app.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One line of the ledger: a jar that was found, what became of it, and why.
 *
 * @param id the plugin's id; the file's name where the manifest gives none
 * @param version its version; empty where the manifest gives none
 * @param description one line for people; may be empty
 * @param provider who made it; may be empty
 * @param state what became of it
 * @param reasons a sentence for everything that is wrong with it
 * @param file the jar
 * @param metrics the names of the metrics it offers
 * @param charts the names of the charts it offers
 * @param sources the names of the changing sets of geometries it offers
 */
public record PluginRecord(
        String id,
        String version,
        String description,
        String provider,
        PluginState state,
        List<String> reasons,
        Path file,
        List<String> metrics,
        List<String> charts,
        List<String> sources) {

    public PluginRecord {
        reasons = List.copyOf(reasons);
        metrics = List.copyOf(metrics);
        charts = List.copyOf(charts);
        sources = List.copyOf(sources);
    }

    /** The reasons as one text; empty where nothing is wrong. */
    public String reason() {
        return String.join(" ", reasons);
    }

    /** The SHA-256 digest of the file as it is now, in hexadecimal; empty where it cannot be read. */
    public Optional<String> sha256() {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
