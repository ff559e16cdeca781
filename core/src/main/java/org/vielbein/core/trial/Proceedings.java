package org.vielbein.core.trial;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.jar.Dependency;
import org.vielbein.core.jar.PluginJar;

/**
 * One trial from beginning to end. The plugin's code is called on a thread of its own, which lives on until its class loaders
 * are looked for: a {@code ThreadLocal} that holds one is found that way, and does not stay behind in the caller's thread.
 */
final class Proceedings {
    private final PluginJar jar;
    private final Catalog host;
    private final List<Path> others;
    private final int release;
    private final Verdicts verdicts = new Verdicts();
    private final List<String> notes = new ArrayList<>();

    Proceedings(PluginJar jar, Catalog host, List<Path> others, int release) {
        this.jar = jar;
        this.host = host;
        this.others = others;
        this.release = release;
    }

    Report report() {
        new JarRules(jar, verdicts).judgeFacts(release);
        noteDependencies();
        Hearing.Names names = Hearing.Names.NONE;
        if (jar.release() > Runtime.version().feature()) {
            notes.add("The code of " + file() + " was not judged, since this Java cannot load it.");
        } else {
            names = loaded();
        }
        return new Report(
                jar.file(),
                jar.manifest().id().orElse(file()),
                jar.manifest().version().orElse(""),
                names.metrics(),
                names.charts(),
                verdicts.all(),
                notes,
                jar.advice());
    }

    private void noteDependencies() {
        List<String> needed = jar.manifest().dependencies().stream()
                .filter(dependency -> !dependency.optional())
                .map(Dependency::id)
                .toList();
        if (!needed.isEmpty() && others.isEmpty()) {
            notes.add(file() + " needs the plugins " + String.join(", ", needed)
                    + ", which were not given: what it does with them was not judged.");
        }
    }

    private Hearing.Names loaded() {
        List<Path> jars = new ArrayList<>(List.of(jar.file()));
        jars.addAll(others);
        ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
            Thread judge = new Thread(task, "trial of " + file());
            judge.setDaemon(true);
            return judge;
        });
        try {
            List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
            Hearing.Names names = answer(thread, () -> new Hearing(jar, jars, host, verdicts, notes, loaders).held());
            if (!jar.extensions().isEmpty()) {
                judgeRelease(new Release(loaders), thread);
            }
            return names;
        } finally {
            thread.shutdown();
        }
    }

    private static <T> T answer(ExecutorService thread, Callable<T> question) {
        Future<T> answer = thread.submit(question);
        try {
            return answer.get();
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("the trial was cancelled");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("the trial failed: " + e.getCause(), e.getCause());
        }
    }

    private void judgeRelease(Release release, ExecutorService thread) {
        verdicts.judgeJar("release", "the class loader is collected after everything of the plugin was let go", () -> {
            if (release.collected()) {
                return List.of();
            }
            Optional<String> running = release.thread();
            thread.shutdown();
            thread.awaitTermination(1, TimeUnit.SECONDS);
            return List.of(Finding.of(file() + " is not released after use: " + holder(release, running) + "."));
        });
    }

    private static String holder(Release release, Optional<String> running) throws InterruptedException {
        if (running.isPresent()) {
            return "the thread '" + running.get() + "' has its class loader: start no threads, or end them";
        }
        return release.collected()
                ? "a ThreadLocal of the thread that called it holds an object of it: remove what was set"
                : "something outside of it holds an object of it, such as a shutdown hook, a listener or a registry:"
                        + " register nothing";
    }

    private String file() {
        return String.valueOf(jar.file().getFileName());
    }
}
