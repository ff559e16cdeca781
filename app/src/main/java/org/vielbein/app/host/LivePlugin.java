package org.vielbein.app.host;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vielbein.api.chart.Definition;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.catalog.DeferredOffer;
import org.vielbein.core.jar.PluginJar;

/**
 * A plugin in use: its class loader and its extensions, made when one of its names is first needed, or at once where it does
 * not say its names. Whatever goes wrong in this becomes a sentence. Thread-safe.
 */
final class LivePlugin implements DeferredOffer {
    private static final Logger LOG = LoggerFactory.getLogger(LivePlugin.class);

    private final Candidate candidate;
    private final List<LivePlugin> dependencies;
    private final String version;
    private final List<String> failures = new ArrayList<>();
    private final List<ScriptText> scripts;

    private @Nullable JarManager manager;
    private @Nullable ClassLoader loader;
    private @Nullable Provided provided;

    /**
     * @param dependencies the plugins it needs
     * @param version the version of Vielbein
     */
    LivePlugin(Candidate candidate, List<LivePlugin> dependencies, String version) {
        this.candidate = candidate;
        this.dependencies = List.copyOf(dependencies);
        this.version = version;
        this.scripts = readScripts();
    }

    Candidate candidate() {
        return candidate;
    }

    /** Whether this is what would be made of these: the same content, needing the same plugins. */
    boolean isOf(Candidate other, List<LivePlugin> needed) {
        return candidate.content().equals(other.content())
                && candidate.found().file().equals(other.found().file())
                && dependencies.equals(needed);
    }

    /** Whether it says all its names, so that it need not be loaded before one of them is asked for. */
    boolean canWait() {
        return !candidate.jar().extensions().isEmpty()
                && !candidate.declared().isEmpty()
                && candidate.jar().manifest().value("Plugin-Sources").isEmpty();
    }

    /** The scripts in the jar, which need no class of it. */
    List<ScriptText> scripts() {
        return scripts;
    }

    @Override
    public Set<String> names() {
        return new LinkedHashSet<>(candidate.declared());
    }

    @Override
    public Loaded load() {
        Provided content = content();
        return new Loaded(content.metrics(), content.charts(), failures());
    }

    /** What it offers; loads it where that was not done before. */
    synchronized Provided content() {
        Provided content = provided;
        if (content == null) {
            content = new Provided(candidate.provenance());
            provided = content;
            fill(content);
            failures.forEach(reason -> LOG.warn("{}", reason));
        }
        return content;
    }

    /** What went wrong when it was loaded. */
    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    private String file() {
        return candidate.found().file().getFileName().toString();
    }

    private void fill(Provided content) {
        try {
            if (!candidate.jar().scriptsOnly()) {
                loadExtensions(content);
            }
        } catch (Throwable e) {
            PluginCall.rethrowIfFatal(e);
            content.clear();
            failures.add(file() + " could not be loaded: " + PluginCall.described(e));
        }
    }

    private List<ScriptText> readScripts() {
        PluginJar jar = candidate.jar();
        List<ScriptText> texts = new ArrayList<>();
        try (JarFile open = new JarFile(jar.file().toFile(), false)) {
            for (String script : jar.scripts()) {
                texts.add(script(open, script));
            }
        } catch (IOException e) {
            failures.add("The scripts of " + file() + " cannot be read: " + e.getMessage() + ".");
        }
        return List.copyOf(texts);
    }

    private ScriptText script(JarFile jar, String entry) throws IOException {
        try (InputStream bytes = jar.getInputStream(jar.getJarEntry(entry))) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return ScriptText.of(
                    ScriptText.of(Path.of(entry), text).name(),
                    candidate.found().file() + "!/" + entry,
                    text);
        }
    }

    private void loadExtensions(Provided content) {
        ClassLoader classes = classes();
        PluginCall call = new PluginCall(content.provenance(), classes);
        for (String name : candidate.jar().extensions()) {
            try {
                content.add(make(classes, name), call);
            } catch (Throwable e) {
                PluginCall.rethrowIfFatal(e);
                failures.add("The extension " + name + " of " + file() + " cannot be used: "
                        + (e instanceof PluginException ? e.getMessage() : PluginCall.described(e)));
            }
        }
        if (failures.isEmpty()) {
            compare("Plugin-Metrics", candidate.jar().manifest().metrics(), content.metrics());
            compare("Plugin-Charts", candidate.jar().manifest().charts(), content.charts());
        }
    }

    /** The class loader, which plugins that need this one share. */
    private synchronized ClassLoader classes() {
        ClassLoader classes = loader;
        if (classes == null) {
            List<ClassLoader> needed =
                    dependencies.stream().map(LivePlugin::classes).toList();
            JarManager own = new JarManager(version, candidate.provenance(), needed);
            manager = own;
            classes = own.load(candidate.jar().file());
            loader = classes;
        }
        return classes;
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

    private void compare(String key, Optional<List<String>> declared, List<? extends Definition> offered) {
        if (declared.isEmpty()) {
            return;
        }
        Set<String> said = new TreeSet<>(declared.get());
        Set<String> found = new TreeSet<>(offered.stream().map(Definition::name).toList());
        if (!said.equals(found)) {
            failures.add(file() + " says " + key + ": " + String.join(", ", said) + " in its manifest and offers "
                    + (found.isEmpty() ? "none" : String.join(", ", found)) + ": correct the manifest.");
        }
    }

    /** A trace of the class loader that does not hold it; empty where none was made. */
    synchronized Optional<WeakReference<ClassLoader>> trace() {
        return Optional.ofNullable(loader).map(WeakReference::new);
    }

    /** Takes it out of use; computations under way go on. */
    synchronized void stop() {
        JarManager own = manager;
        if (own != null) {
            try {
                own.stop();
            } catch (Throwable e) {
                PluginCall.rethrowIfFatal(e);
                LOG.warn(
                        "{} failed when it was stopped: {}",
                        PluginCall.plugin(candidate.provenance()),
                        PluginCall.described(e));
            }
        }
    }
}
