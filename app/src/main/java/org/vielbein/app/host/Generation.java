package org.vielbein.app.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pf4j.PluginWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugins of one scan of the folders: all loaded together, and closed together when the folders have changed. */
final class Generation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);

    private final JarScan scan;
    private final JarManager manager;
    private final List<PluginRecord> records = new ArrayList<>();
    private final List<Provided> provided = new ArrayList<>();

    private Generation(JarScan scan, String version) {
        this.scan = scan;
        this.manager = new JarManager(version);
    }

    static Generation load(JarScan scan, String version) {
        Generation generation = new Generation(scan, version);
        Map<String, Path> known = new HashMap<>();
        for (JarScan.Found jar : scan.jars()) {
            JarLoading loading = new JarLoading(jar.file(), generation.manager);
            PluginRecord record = loading.load(known);
            generation.records.add(record);
            loading.provided().ifPresent(content -> {
                known.put(record.id(), record.file());
                generation.provided.add(content);
            });
            record.reasons().forEach(reason -> LOG.warn("{}", reason));
        }
        return generation;
    }

    JarScan scan() {
        return scan;
    }

    List<PluginRecord> records() {
        return List.copyOf(records);
    }

    List<Provided> provided() {
        return provided;
    }

    /** Stops and unloads every plugin; one that fails in this does not keep the others. */
    @Override
    public void close() {
        for (PluginWrapper plugin : List.copyOf(manager.getPlugins())) {
            try {
                manager.unloadPlugin(plugin.getPluginId());
            } catch (Throwable e) {
                PluginCall.rethrowIfFatal(e);
                LOG.warn("Plugin {} failed when it was unloaded: {}", plugin.getPluginId(), PluginCall.described(e));
            }
        }
    }
}
