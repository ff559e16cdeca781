package org.vielbein.core.trial;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.jar.SharedPackages;

/** The classes of one jar and of those it needs: its own first, but the JDK's and the shared ones as the host has them. */
final class TrialLoader extends URLClassLoader {
    static {
        registerAsParallelCapable();
    }

    TrialLoader(List<Path> jars) {
        super(
                "plugin under trial",
                jars.stream().map(TrialLoader::url).toArray(URL[]::new),
                SharedPackages.loader(Metric.class.getClassLoader()));
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("The file " + jar + " has no address.", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("java.") || SharedPackages.holds(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null) {
                try {
                    loaded = findClass(name);
                } catch (ClassNotFoundException e) {
                    return super.loadClass(name, resolve);
                }
            }
            return loaded;
        }
    }
}
