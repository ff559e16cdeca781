package org.vielbein.app.host;

import java.nio.file.Path;
import java.util.List;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginManager;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginLoader;
import org.pf4j.PluginManager;
import org.pf4j.PluginStatusProvider;
import org.pf4j.PluginWrapper;
import org.vielbein.api.metric.Metric;

/**
 * PF4J as far as it is used: one jar in, one class loader out. Folders, order, checks and extensions are the host's own
 * business, and no plugin is disabled by files beside it.
 */
final class JarManager extends JarPluginManager {
    private static final List<String> HOST_PACKAGES = List.of("org.vielbein.api.", "org.slf4j.", "org.jspecify.");

    /** @param version what {@code Plugin-Requires} is compared with; no qualifier, which every range would exclude */
    JarManager(String version) {
        setSystemVersion(version);
    }

    /** Loads and starts the plugin of a jar; what goes wrong is thrown. */
    PluginWrapper load(Path jar) {
        PluginWrapper plugin = getPlugin(loadPlugin(jar));
        startPlugin(plugin.getPluginId());
        Throwable failure = plugin.getFailedException();
        if (failure != null) {
            throw new IllegalStateException(
                    "its class " + plugin.getDescriptor().getPluginClass() + " could not be started: "
                            + PluginCall.described(failure),
                    failure);
        }
        return plugin;
    }

    @Override
    protected List<Path> createPluginsRoot() {
        return List.of(Path.of("")); // never listed; the base class wants one
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
                throw new UnsupportedOperationException("The host disables no plugin.");
            }

            @Override
            public void enablePlugin(String id) {
                throw new UnsupportedOperationException("The host enables no plugin.");
            }
        };
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new JarPluginLoader(this) {
            @Override
            protected PluginClassLoader createPluginClassLoader(Path jar, PluginDescriptor descriptor) {
                return new HostFirstForApi(pluginManager, descriptor);
            }
        };
    }

    /** The plugin's own classes first, but the API as the host has it: a copy in a plugin would be another type. */
    private static final class HostFirstForApi extends PluginClassLoader {
        HostFirstForApi(PluginManager manager, PluginDescriptor descriptor) {
            super(manager, descriptor, Metric.class.getClassLoader());
        }

        @Override
        protected boolean shouldDelegateToParent(String className) {
            return super.shouldDelegateToParent(className)
                    || HOST_PACKAGES.stream().anyMatch(className::startsWith);
        }
    }
}
