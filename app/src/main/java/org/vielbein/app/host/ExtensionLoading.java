package org.vielbein.app.host;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.vielbein.api.chart.Definition;
import org.vielbein.core.jar.PluginManifest;

/**
 * The making of one plugin's extensions, each fault a sentence. It happens on a thread of its own, which is not waited for
 * longer than it may take: code that never comes back costs its plugin and no other.
 */
final class ExtensionLoading {
    /**
     * What a plugin offers, and what went wrong.
     *
     * @param started whether its class loader and its life-cycle class, where it has one, could be made
     */
    record Outcome(Provided content, List<String> failures, boolean started) {
        Outcome {
            failures = List.copyOf(failures);
        }
    }

    private final Candidate candidate;
    private final Provided content;
    private final List<String> failures = new ArrayList<>();

    private ExtensionLoading(Candidate candidate) {
        this.candidate = candidate;
        this.content = new Provided(candidate.provenance());
    }

    /**
     * Loads a plugin's classes and makes its extensions.
     *
     * @param classes gives the class loader, and is itself part of what may take too long
     * @param patience how long it may take
     * @throws CancellationException if the calling thread was interrupted; nothing is decided about the plugin then
     */
    static Outcome of(Candidate candidate, Supplier<ClassLoader> classes, Duration patience) {
        if (Thread.currentThread().isInterrupted()) {
            throw cancelled(candidate); // a task that is done at once would not look
        }
        FutureTask<Outcome> task = new FutureTask<>(() -> new ExtensionLoading(candidate).made(classes));
        Thread thread = new Thread(task, "loading of " + candidate.id());
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return nothing(
                    candidate, "it has not come back after " + patience.toMillis() + " ms" + place(thread) + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled(candidate);
        } catch (ExecutionException e) {
            PluginCall.rethrowIfFatal(e.getCause());
            return nothing(candidate, PluginCall.described(e.getCause()));
        }
    }

    private static CancellationException cancelled(Candidate candidate) {
        return new CancellationException("the loading of " + candidate.id() + " was cancelled");
    }

    private static Outcome nothing(Candidate candidate, String reason) {
        return new Outcome(
                new Provided(candidate.provenance()),
                List.of(candidate.found().file().getFileName() + " could not be loaded: " + reason),
                false);
    }

    /** The method of the plugin that it is in. */
    private static String place(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .filter(frame -> !frame.getClassName().startsWith("java."))
                .filter(frame -> !frame.getClassName().startsWith("jdk."))
                .findFirst()
                .map(frame -> ", in " + frame.getClassName() + "." + frame.getMethodName())
                .orElse("");
    }

    private String file() {
        return candidate.found().file().getFileName().toString();
    }

    private Outcome made(Supplier<ClassLoader> classes) {
        ClassLoader loader = classes.get();
        PluginCall call = new PluginCall(content.provenance(), loader);
        for (String name : candidate.jar().extensions()) {
            try {
                content.add(make(loader, name), call);
            } catch (Throwable e) {
                PluginCall.rethrowIfFatal(e);
                failures.add("The extension " + name + " of " + file() + " cannot be used: " + PluginCall.described(e));
            }
        }
        if (failures.isEmpty()) {
            PluginManifest manifest = candidate.jar().manifest();
            compare("Plugin-Metrics", manifest.metrics(), content.metrics());
            compare("Plugin-Charts", manifest.charts(), content.charts());
        }
        return new Outcome(content, failures, true);
    }

    /** Makes the one object of an extension class, with the plugin's class loader as that of the context. */
    private static Object make(ClassLoader loader, String name) throws Throwable {
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return Class.forName(name, false, loader).getConstructor().newInstance();
        } catch (InvocationTargetException e) {
            throw e.getCause();
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
}
