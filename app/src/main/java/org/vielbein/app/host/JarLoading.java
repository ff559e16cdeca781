package org.vielbein.app.host;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import org.pf4j.PluginWrapper;
import org.pf4j.VersionManager;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.catalog.Provenance;
import org.vielbein.core.jar.PluginJar;
import org.vielbein.core.jar.PluginManifest;

/**
 * One jar on its way into the host: checked from outside, loaded, its extensions made one by one. Whatever goes wrong becomes
 * a sentence of its record.
 */
final class JarLoading {
    private final Path file;
    private final JarManager manager;
    private final List<String> reasons = new ArrayList<>();

    private Optional<Provided> provided = Optional.empty();
    private String id;
    private String version = "";
    private String description = "";
    private String provider = "";

    JarLoading(Path file, JarManager manager) {
        this.file = file;
        this.manager = manager;
        this.id = file.getFileName().toString();
    }

    /** What the plugin provides; empty after it was refused. */
    Optional<Provided> provided() {
        return provided;
    }

    /** Loads the jar; {@code known} holds the files of the plugins loaded before, by id. */
    PluginRecord load(Map<String, Path> known) {
        try {
            PluginJar jar = PluginJar.read(file);
            readManifest(jar.manifest());
            int release = Runtime.version().feature();
            reasons.addAll(jar.problems(release));
            if (isAcceptable(jar, release, known)) {
                loadContent(jar);
            }
        } catch (IOException e) {
            reasons.add(String.valueOf(e.getMessage()));
        } catch (Throwable e) {
            PluginCall.rethrowIfFatal(e);
            provided = Optional.empty();
            reasons.add(file.getFileName() + " could not be loaded: " + PluginCall.described(e));
        }
        return record();
    }

    private void readManifest(PluginManifest manifest) {
        id = manifest.id().orElse(id);
        version = manifest.version().orElse("");
        description = manifest.description().orElse("");
        provider = manifest.provider().orElse("");
    }

    private boolean isAcceptable(PluginJar jar, int release, Map<String, Path> known) {
        PluginManifest manifest = jar.manifest();
        if (manifest.id().isEmpty() || manifest.version().isEmpty() || jar.release() > release) {
            return false;
        }
        Optional<String> obstacle = manifest.value("Plugin-Dependencies")
                .map(others -> "depends on other plugins (" + others
                        + "), which are not loaded for it: put the classes it needs into its own jar")
                .or(() -> Optional.ofNullable(known.get(id))
                        .map(other ->
                                "has the id '" + id + "' of " + other + ", which was found first: remove one of them"))
                .or(() -> versionObstacle(manifest));
        obstacle.ifPresent(reason -> reasons.add(file.getFileName() + " " + reason + "."));
        return obstacle.isEmpty();
    }

    private Optional<String> versionObstacle(PluginManifest manifest) {
        VersionManager versions = manager.getVersionManager();
        try {
            versions.compareVersions(version, version);
        } catch (RuntimeException e) {
            return Optional.of(
                    "has the Plugin-Version '" + version + "', which is no version: write three numbers, as in 1.0.0");
        }
        String range = manifest.requires().orElse("*");
        try {
            return versions.checkVersionConstraint(manager.getSystemVersion(), range)
                    ? Optional.empty()
                    : Optional.of("requires Vielbein " + range + " and this is " + manager.getSystemVersion()
                            + ": use a version of the plugin made for it");
        } catch (RuntimeException e) {
            return Optional.of("has the Plugin-Requires '" + range
                    + "', which is no range of versions: write one such as >=0.1.0 & <0.2.0");
        }
    }

    private void loadContent(PluginJar jar) throws IOException {
        Provided content = new Provided(new Provenance(id, version, file.toString()));
        if (!jar.scriptsOnly()) {
            loadExtensions(jar, content);
        }
        try (JarFile open = new JarFile(file.toFile(), false)) {
            for (String script : jar.scripts()) {
                content.add(script(open, script));
            }
        }
        provided = content.isEmpty() ? Optional.empty() : Optional.of(content);
    }

    private ScriptText script(JarFile jar, String entry) throws IOException {
        try (InputStream bytes = jar.getInputStream(jar.getJarEntry(entry))) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return ScriptText.of(ScriptText.of(Path.of(entry), text).name(), file + "!/" + entry, text);
        }
    }

    private void loadExtensions(PluginJar jar, Provided content) {
        PluginWrapper plugin = manager.load(file);
        ClassLoader loader = plugin.getPluginClassLoader();
        PluginCall call = new PluginCall(content.provenance(), loader);
        for (String name : jar.extensions()) {
            try {
                content.add(make(loader, name), call);
            } catch (Throwable e) {
                PluginCall.rethrowIfFatal(e);
                reasons.add("The extension " + name + " of " + file.getFileName() + " cannot be used: "
                        + (e instanceof PluginException ? e.getMessage() : PluginCall.described(e)));
            }
        }
    }

    /** Makes the one object of an extension class, with the plugin's class loader as that of the context. */
    private static Object make(ClassLoader loader, String name) throws Throwable {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return Class.forName(name, false, loader).getConstructor().newInstance();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private PluginRecord record() {
        PluginState state =
                provided.isEmpty() ? PluginState.REFUSED : reasons.isEmpty() ? PluginState.ACTIVE : PluginState.PARTIAL;
        return new PluginRecord(
                id,
                version,
                description,
                provider,
                state,
                reasons,
                file,
                provided.map(p -> p.metrics().stream().map(m -> m.name()).toList())
                        .orElse(List.of()),
                provided.map(p -> p.charts().stream().map(c -> c.name()).toList())
                        .orElse(List.of()),
                provided.map(p -> p.sources().stream().map(GuardedSource::name).toList())
                        .orElse(List.of()));
    }
}
