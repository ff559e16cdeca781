package org.vielbein.app.host;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.catalog.DeferredOffer;
import org.vielbein.core.trial.JarScripts;

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

    private final Duration patience;
    private final Object loading = new Object();

    private volatile @Nullable JarManager manager;
    private volatile @Nullable ClassLoader loader;
    private ExtensionLoading.@Nullable Outcome outcome;

    /**
     * @param dependencies the plugins it needs
     * @param version the version of Vielbein
     * @param patience how long its code may take to make its extensions
     */
    LivePlugin(Candidate candidate, List<LivePlugin> dependencies, String version, Duration patience) {
        this.candidate = candidate;
        this.dependencies = List.copyOf(dependencies);
        this.version = version;
        this.patience = patience;
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
    Provided content() {
        return outcome().content();
    }

    /** Why it could not even be started; empty where it could. */
    Optional<String> obstacle() {
        ExtensionLoading.Outcome known = outcome();
        return known.started() ? Optional.empty() : known.failures().stream().findFirst();
    }

    private synchronized ExtensionLoading.Outcome outcome() {
        ExtensionLoading.Outcome known = outcome;
        if (known == null) {
            known = candidate.jar().scriptsOnly()
                    ? new ExtensionLoading.Outcome(new Provided(candidate.provenance()), List.of(), true)
                    : ExtensionLoading.of(candidate, this::classes, patience);
            outcome = known;
            failures.addAll(known.failures());
            failures.forEach(reason -> LOG.warn("{}", reason));
        }
        return known;
    }

    /** What went wrong when it was loaded. */
    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    private List<ScriptText> readScripts() {
        try {
            return List.copyOf(JarScripts.of(candidate.jar(), candidate.found().file()));
        } catch (IOException e) {
            failures.add("The scripts of " + candidate.found().file().getFileName() + " cannot be read: "
                    + e.getMessage() + ".");
            return List.of();
        }
    }

    /** The class loader, which plugins that need this one share; asked for by the thread that loads. */
    private ClassLoader classes() {
        synchronized (loading) { // not the lock of this, which who waits for that thread holds
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
    }

    /** A trace of the class loader that does not hold it; empty where none was made. */
    Optional<WeakReference<ClassLoader>> trace() {
        return Optional.ofNullable(loader).map(WeakReference::new);
    }

    /** Takes it out of use; computations under way go on. */
    void stop() {
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
