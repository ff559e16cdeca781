package org.vielbein.app.host;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vielbein.core.catalog.Provenance;
import org.vielbein.core.jar.PluginJar;
import org.vielbein.core.jar.PluginManifest;

/**
 * A jar as it looks from outside.
 *
 * @param found the user's file
 * @param id its plugin's id; its file name where it says none
 * @param version its plugin's version; empty where it says none
 * @param sha256 the digest of its content; empty where it could not be read
 * @param signer by whom it is signed, in words
 * @param content what is loaded; empty where it could not be read
 * @param state {@link PluginState#ACTIVE} where nothing keeps it from being loaded
 * @param reasons what does, or else what will be missing of it
 */
record Candidate(
        JarScan.Found found,
        String id,
        String version,
        Optional<String> sha256,
        Optional<String> signer,
        Optional<PluginJar> content,
        PluginState state,
        List<String> reasons) {
    Candidate {
        reasons = List.copyOf(reasons);
    }

    boolean isAdmissible() {
        return state == PluginState.ACTIVE;
    }

    Provenance provenance() {
        return new Provenance(id, version, found.file().toString());
    }

    /** The jar, which an admissible candidate has. */
    PluginJar jar() {
        return content.orElseThrow();
    }

    private Optional<PluginManifest> manifest() {
        return content.map(PluginJar::manifest);
    }

    String description() {
        return manifest().flatMap(PluginManifest::description).orElse("");
    }

    String provider() {
        return manifest().flatMap(PluginManifest::provider).orElse("");
    }

    String licence() {
        return manifest().flatMap(PluginManifest::licence).orElse("");
    }

    /** The names its manifest says it offers. */
    List<String> declared() {
        return manifest()
                .map(m -> Stream.concat(m.metrics().orElse(List.of()).stream(), m.charts().orElse(List.of()).stream())
                        .toList())
                .orElse(List.of());
    }

    /** A file that was not looked at yet. */
    static Candidate unread(Path file) {
        return new Candidate(
                new JarScan.Found(file, 0, FileTime.fromMillis(0), ""),
                file.getFileName().toString(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PluginState.WAITING,
                List.of());
    }

    /** The same content for what the file is now. */
    Candidate asFound(JarScan.Found now) {
        return new Candidate(now, id, version, sha256, signer, content, state, reasons);
    }

    /** The same jar, kept from being loaded by something beside itself. */
    Candidate but(PluginState other, String reason) {
        return new Candidate(
                found,
                id,
                version,
                sha256,
                signer,
                content,
                other,
                Stream.concat(reasons.stream(), Stream.of(reason)).toList());
    }
}
