package org.vielbein.app.host;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginManager;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.Plugin;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginManager;
import org.pf4j.PluginStatusProvider;
import org.pf4j.PluginWrapper;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.catalog.Provenance;
import org.vielbein.core.jar.SharedPackages;
import org.vielbein.core.kernel.CodeOrigin;

/**
 * PF4J as far as it is used: one jar in, one class loader out; one manager for each, so that no plugin knows of another.
 * Folders, order, checks, dependencies and extensions are the host's own business, and no plugin is disabled by files beside it.
 */
final class JarManager extends JarPluginManager {
    private final Provenance provenance;
    private final List<ClassLoader> dependencies;

    /**
     * @param version what {@code Plugin-Requires} is compared with; no qualifier, which every range would exclude
     * @param dependencies the class loaders of the plugins that this one says it needs
     */
    JarManager(String version, Provenance provenance, List<ClassLoader> dependencies) {
        this.provenance = provenance;
        this.dependencies = dependencies;
        setSystemVersion(version);
    }

    /** Loads and starts the plugin of a jar, on a thread that is there for this alone; what goes wrong is thrown. */
    ClassLoader load(Path jar) {
        PluginWrapper plugin = getPlugin(loadPlugin(jar));
        Thread.currentThread().setContextClassLoader(plugin.getPluginClassLoader());
        startPlugin(plugin.getPluginId());
        Throwable failure = plugin.getFailedException();
        if (failure instanceof PluginException told) {
            throw told;
        }
        if (failure != null) {
            throw new PluginException(
                    "its class " + plugin.getDescriptor().getPluginClass() + " could not be started: "
                            + PluginCall.described(failure),
                    failure);
        }
        return plugin.getPluginClassLoader();
    }

    /**
     * Tells the plugin's own life-cycle class, where it has one, that it is out of use. The class loader stays open, since
     * computations under way may still need a class from it; it goes with the last of them.
     */
    void stop() {
        List.copyOf(getStartedPlugins()).forEach(plugin -> plugin.getPlugin().stop());
    }

    @Override
    protected List<Path> createPluginsRoot() {
        return List.of(Path.of("")); // never listed; the base class wants one
    }

    /** Without the dependencies, which the host has resolved and which this manager does not have. */
    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new ManifestPluginDescriptorFinder() {
            @Override
            protected PluginDescriptor createPluginDescriptor(Manifest manifest) {
                Manifest alone = new Manifest(manifest);
                alone.getMainAttributes().remove(new Attributes.Name(PLUGIN_DEPENDENCIES));
                return super.createPluginDescriptor(alone);
            }
        };
    }

    @Override
    protected PluginStatusProvider createPluginStatusProvider() {
        return new PluginStatusProvider() {
            @Override
            public boolean isPluginDisabled(String id) {
                return false;
            }

            @Override
            public void disablePlugin(String id) {
                throw new UnsupportedOperationException("The host disables plugins before they are loaded.");
            }

            @Override
            public void enablePlugin(String id) {
                throw new UnsupportedOperationException("The host enables plugins before they are loaded.");
            }
        };
    }

    /** That of PF4J writes to the log why a class could not be made, and says {@code null} of it. */
    @Override
    protected PluginFactory createPluginFactory() {
        return plugin -> {
            String name = plugin.getDescriptor().getPluginClass();
            try {
                return life(Class.forName(name, true, plugin.getPluginClassLoader()), plugin);
            } catch (Throwable e) {
                PluginCall.rethrowIfFatal(e);
                Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
                throw new PluginException(
                        "its class " + name + " cannot be made: " + PluginCall.described(cause), cause);
            }
        };
    }

    /** An object of the plugin's life-cycle class, which may ask for the wrapper. */
    private static Plugin life(Class<?> type, PluginWrapper plugin) throws ReflectiveOperationException {
        if (!Plugin.class.isAssignableFrom(type)) {
            throw new PluginException("it is no org.pf4j.Plugin.");
        }
        for (Constructor<?> constructor : type.getConstructors()) {
            if (List.of(constructor.getParameterTypes()).equals(List.of(PluginWrapper.class))) {
                return (Plugin) constructor.newInstance(plugin);
            }
        }
        return (Plugin) type.getConstructor().newInstance();
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new JarPluginLoader(this) {
            @Override
            protected PluginClassLoader createPluginClassLoader(Path jar, PluginDescriptor descriptor) {
                return new OneJarLoader(pluginManager, descriptor);
            }
        };
    }

    /**
     * The plugin's own classes, then those of the plugins it needs, but the shared packages as the host has them: a copy in a
     * plugin would be another type. Of the host nothing else is seen.
     */
    private final class OneJarLoader extends PluginClassLoader implements CodeOrigin {
        OneJarLoader(PluginManager manager, PluginDescriptor descriptor) {
            super(manager, descriptor, SharedPackages.loader(Metric.class.getClassLoader()));
        }

        @Override
        public String origin() {
            return PluginCall.plugin(provenance);
        }

        @Override
        protected boolean shouldDelegateToParent(String className) {
            return super.shouldDelegateToParent(className) || SharedPackages.holds(className);
        }

        @Override
        protected Class<?> loadClassFromDependencies(String className) {
            for (ClassLoader dependency : dependencies) {
                try {
                    return dependency.loadClass(className);
                } catch (ClassNotFoundException e) {
                    continue; // the next may have it
                }
            }
            return null;
        }

        @Override
        protected URL findResourceFromDependencies(String name) {
            return dependencies.stream()
                    .map(dependency -> dependency.getResource(name))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        protected Collection<URL> findResourcesFromDependencies(String name) throws IOException {
            Collection<URL> found = new ArrayList<>();
            for (ClassLoader dependency : dependencies) {
                found.addAll(Collections.list(dependency.getResources(name)));
            }
            return found;
        }
    }
}
