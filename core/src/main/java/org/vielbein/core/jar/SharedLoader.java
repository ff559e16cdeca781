package org.vielbein.core.jar;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the shared packages of another loader and nothing else of it; asked after the loader of the JDK. */
final class SharedLoader extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final ClassLoader host;

    SharedLoader(ClassLoader host) {
        super("shared with plugins", ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!SharedPackages.holds(name)) {
            throw new ClassNotFoundException(name);
        }
        return host.loadClass(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return isShared(name) ? host.getResource(name) : null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return isShared(name) ? host.getResources(name) : Collections.emptyEnumeration();
    }

    /** Whether a resource stands below a shared package, and no {@code ..} leads out of it again. */
    private static boolean isShared(String resource) {
        return SharedPackages.holds(resource.replace('/', '.'))
                && !List.of(resource.split("/")).contains("..");
    }
}
