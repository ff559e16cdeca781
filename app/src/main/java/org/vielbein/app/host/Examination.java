package org.vielbein.app.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vielbein.core.jar.HostApi;
import org.vielbein.core.jar.PluginJar;
import org.vielbein.core.jar.PluginManifest;
import org.vielbein.core.jar.VersionRange;

/** The look at a jar from outside, before any class of it is loaded: copied, read, judged, each fault a sentence. */
final class Examination {
    private final String version;
    private final PrivateCopies copies;
    private final HostApi api;
    private final Trust trust;
    private final Folders folders;

    /** @param version the version of Vielbein */
    Examination(String version, Folders folders, PrivateCopies copies, HostApi api, Trust trust) {
        this.version = version;
        this.folders = folders;
        this.copies = copies;
        this.api = api;
        this.trust = trust;
    }

    Candidate of(JarScan.Found found) {
        try {
            requireJar(found.file());
            requireSize(found);
            return new Findings(found, copy(found.file())).judged();
        } catch (IOException e) {
            return unreadable(found, String.valueOf(e.getMessage()));
        } catch (Throwable e) { // a jar built to break its reader is refused like any other
            PluginCall.rethrowIfFatal(e);
            return unreadable(found, found.file() + " cannot be read: " + PluginCall.described(e));
        }
    }

    /** The distribution's own jars are nobody's to overwrite while it runs, and need no copy. */
    private PrivateCopies.Copy copy(Path file) throws IOException {
        return folders.isShipped(file) ? PrivateCopies.inPlace(file) : copies.of(file);
    }

    private static void requireJar(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder, and a plugin is one jar: put the jar here.");
        }
        if (Files.notExists(file)) {
            throw new IOException(file + " leads nowhere: remove the link, or put the jar where it leads.");
        }
        if (file.getFileName().toString().endsWith(".zip")) {
            throw new IOException(file + " is a zip archive, and a plugin is one jar: put the jar here.");
        }
    }

    /** Before anything of it is copied. */
    private void requireSize(JarScan.Found found) throws IOException {
        long most = trust.limits().bytes();
        if (found.size() > most) {
            throw new IOException(found.file() + " has " + found.size() + " bytes, and the limit is " + most
                    + ": raise max.bytes in trust.properties if you trust it.");
        }
    }

    private static Candidate unreadable(JarScan.Found found, String reason) {
        return new Candidate(
                found,
                found.file().getFileName().toString(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PluginState.REFUSED,
                List.of(reason));
    }

    /** The facts of one readable jar, and what follows from them. */
    private final class Findings {
        private final JarScan.Found found;
        private final PrivateCopies.Copy copy;
        private final PluginJar jar;
        private final PluginManifest manifest;
        private final List<String> reasons;
        private PluginState state = PluginState.ACTIVE;

        Findings(JarScan.Found found, PrivateCopies.Copy copy) throws IOException {
            this.found = found;
            this.copy = copy;
            this.jar = PluginJar.read(copy.file(), found.file(), trust.limits());
            this.manifest = jar.manifest();
            this.reasons = new ArrayList<>(jar.problems(Runtime.version().feature()));
        }

        Candidate judged() throws IOException {
            if (!manifest.hasLegalId() || manifest.version().isEmpty()) {
                state = PluginState.REFUSED;
            } else if (jar.release() > Runtime.version().feature()) {
                state = PluginState.INCOMPATIBLE;
            } else {
                judgeVersions();
            }
            TrustCheck check = TrustCheck.of(trust, copy, folders.isShipped(found.file()));
            check.obstacles().forEach(obstacle -> fail(PluginState.REFUSED, obstacle));
            return new Candidate(
                    found,
                    manifest.id().orElse(found.file().getFileName().toString()),
                    manifest.version().orElse(""),
                    Optional.of(copy.sha256()),
                    Optional.of(check.signer()),
                    Optional.of(jar),
                    state,
                    reasons);
        }

        private void fail(PluginState worse, String predicate) {
            state = worse;
            reasons.add(found.file().getFileName() + " " + predicate + ".");
        }

        private void judgeVersions() {
            String own = manifest.version().orElseThrow();
            if (!VersionRange.isVersion(own)) {
                fail(
                        PluginState.REFUSED,
                        "has the Plugin-Version '" + own + "', which is no version: write three numbers, as in 1.0.0");
            }
            manifest.requires().ifPresent(this::judgeRange);
            manifest.dependencies().forEach(dependency -> {
                if (!VersionRange.isRange(dependency.range())) {
                    fail(
                            PluginState.REFUSED,
                            "needs the plugin " + dependency.id() + " in the versions '" + dependency.range()
                                    + "', which is no range: write " + dependency.id() + "@>=1.0.0 & <2.0.0");
                }
            });
            judgeLinks();
        }

        /** What the classes need of the host and would not find, seen now and not in the middle of a computation. */
        private void judgeLinks() {
            List<String> missing = jar.linkProblems(api, version);
            if (!missing.isEmpty()) {
                state = state == PluginState.ACTIVE ? PluginState.INCOMPATIBLE : state;
                reasons.addAll(missing);
            }
        }

        private void judgeRange(String range) {
            if (!VersionRange.isRange(range)) {
                fail(
                        PluginState.REFUSED,
                        "has the Plugin-Requires '" + range
                                + "', which is no range of versions: write one such as >=0.1.0 & <0.2.0");
            } else if (!VersionRange.parse(range).contains(version)) {
                fail(
                        PluginState.INCOMPATIBLE,
                        "requires Vielbein " + range + " and this is " + version
                                + ": use a version of the plugin made for it");
            }
        }
    }
}
