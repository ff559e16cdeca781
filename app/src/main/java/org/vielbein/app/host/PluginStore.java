package org.vielbein.app.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The changes that a user makes to his plugins: installed, removed, switched on and off. Each is done wholly or not at all. A
 * host that is open takes them in as it does any change of its folders.
 */
public final class PluginStore {
    private final PluginHost host;
    private final Folders folders;

    private PluginStore(PluginHost host) {
        this.host = host;
        this.folders = host.folders();
    }

    /** The user's plugins as a host sees them. */
    public static PluginStore of(PluginHost host) {
        return new PluginStore(host);
    }

    /**
     * Puts a jar into the user's folder of plugins, in place of an older or newer version of it there. The jar is checked first
     * as it will be when it is loaded, its extensions made; the one that is there stays until the new one has passed.
     *
     * @return the record of the new plugin
     * @throws PluginException if the jar cannot be used
     * @throws IOException with a sentence, if the jar cannot be read or written, when nothing has changed, or if an older one
     *     cannot be removed, when both are there
     */
    public PluginRecord install(Path jar) throws IOException {
        Path folder = folder();
        if (!Files.isRegularFile(jar)) {
            throw new NoSuchFileException(jar + " is not there, or is no file: check the path.");
        }
        PluginHost.Trial trial = host.trial(jar);
        if (trial.record().state() != PluginState.ACTIVE) {
            throw new PluginException(
                    jar.getFileName() + " was not installed. " + trial.record().reason());
        }
        Path target = folder.resolve(trial.record().id() + "-" + trial.record().version() + ".jar");
        List<Path> former = former(trial.record().id(), folder, target);
        try (InputStream checked = Files.newInputStream(trial.copy())) {
            WholeFile.write(target, checked);
        }
        remove(former);
        return recordOf(target);
    }

    private Path folder() throws IOException {
        return folders.installed()
                .orElseThrow(() ->
                        new IOException("There is no folder of the user's to install into: set VIELBEIN_DATA to one."));
    }

    /** The other jars of a plugin in the user's folder. */
    private List<Path> former(String id, Path folder, Path target) {
        Path own = folder.toAbsolutePath().normalize();
        return host.ledger().stream()
                .filter(record ->
                        record.id().equals(id) && own.equals(record.file().getParent()))
                .map(PluginRecord::file)
                .filter(file -> !file.equals(target.toAbsolutePath().normalize()))
                .distinct()
                .toList();
    }

    /** Removes what can be removed; the host is told of it in any case. */
    private void remove(List<Path> files) throws IOException {
        List<String> failures = new ArrayList<>();
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                failures.add(file + " cannot be removed: " + WholeFile.reason(e) + ".");
            }
        }
        host.reload();
        if (!failures.isEmpty()) {
            throw new IOException(String.join(" ", failures));
        }
    }

    private PluginRecord recordOf(Path target) throws IOException {
        Path file = target.toAbsolutePath().normalize();
        return host.ledger().stream()
                .filter(record -> record.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new IOException(file + " was written and is gone again."));
    }

    /**
     * Removes a plugin from the user's folder.
     *
     * @return the files that were removed
     * @throws PluginException if it is not there
     */
    public List<Path> remove(String id) throws IOException {
        List<PluginRecord> all = ofId(id);
        Path own = folder().toAbsolutePath().normalize();
        List<Path> files = all.stream()
                .map(PluginRecord::file)
                .filter(file -> own.equals(file.getParent()))
                .distinct()
                .toList();
        if (files.isEmpty()) {
            Path file = all.get(0).file();
            throw new PluginException("Plugin '" + id + "' is not in your folder " + own + " but is " + file + ": "
                    + (folders.isShipped(file)
                            ? "it comes with Vielbein; vielbein plugins disable " + id + " switches it off."
                            : "remove the file yourself."));
        }
        remove(files);
        return files;
    }

    private List<PluginRecord> ofId(String id) {
        List<PluginRecord> records = host.ledger().stream()
                .filter(record -> record.id().equals(id) && record.state() != PluginState.RESTART_NEEDED)
                .toList();
        if (records.isEmpty()) {
            throw new PluginException(UnknownPlugin.sentence(id, host.ledger()));
        }
        return records;
    }

    /** Switches a plugin off: its jars stay where they are, and are not loaded; false where it was off already. */
    public boolean disable(String id) throws IOException {
        ofId(id);
        DisabledPlugins list = DisabledPlugins.of(folders);
        if (list.ids().contains(id)) {
            return false;
        }
        list.add(id);
        host.reload();
        return true;
    }

    /** Switches a plugin on again; false where it was on already. */
    public boolean enable(String id) throws IOException {
        DisabledPlugins list = DisabledPlugins.of(folders);
        Set<String> off = list.ids();
        if (!off.contains(id)) {
            ofId(id);
            return false;
        }
        list.remove(id);
        host.reload();
        return true;
    }
}
