package org.vielbein.core.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** One loading of the jar: a class loader, and the extensions made from it. */
final class Loading implements AutoCloseable {
    private final TrialLoader loader;

    /** @param jars the jar under trial, then those it needs */
    Loading(List<Path> jars) {
        loader = new TrialLoader(jars);
    }

    /** A new object of an extension class. */
    Object make(String name) throws ReflectiveOperationException {
        return Class.forName(name, true, loader).getConstructor().newInstance();
    }

    /** Runs code with this loader as that of the thread's context. */
    <T> T inContext(Callable<T> code) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return code.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    ClassLoader loader() {
        return loader;
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
