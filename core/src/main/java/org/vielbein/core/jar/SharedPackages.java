package org.vielbein.core.jar;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The packages that a plugin always has from the host, also where its jar wrongly holds copies of them: a copy would be another
 * type. Of the host's other packages a plugin sees nothing, so that it may bring any version of any library.
 */
public final class SharedPackages {
    private static final List<String> PREFIXES =
            List.of("org.vielbein.api.", "org.pf4j.", "org.slf4j.", "org.jspecify.");

    private SharedPackages() {}

    /** Whether a class of this name, {@code org.vielbein.api.expr.Expr}, is taken from the host. */
    public static boolean holds(String className) {
        return PREFIXES.stream().anyMatch(className::startsWith);
    }

    /** The prefixes of the names of all shared classes, each with its last dot. */
    public static List<String> prefixes() {
        return PREFIXES;
    }

    /** A class loader that shows the JDK and, of the host, the shared packages alone. */
    public static ClassLoader loader(ClassLoader host) {
        return new SharedLoader(host);
    }

    private static final class SharedLoader extends ClassLoader {
        private final ClassLoader host;

        SharedLoader(ClassLoader host) {
            super("vielbein-shared", ClassLoader.getPlatformClassLoader());
            this.host = host;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (holds(name)) {
                return host.loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }

        @Override
        protected @Nullable URL findResource(String name) {
            return holds(name.replace('/', '.')) ? host.getResource(name) : null;
        }

        @Override
        protected Enumeration<URL> findResources(String name) throws IOException {
            return holds(name.replace('/', '.')) ? host.getResources(name) : Collections.emptyEnumeration();
        }
    }
}
