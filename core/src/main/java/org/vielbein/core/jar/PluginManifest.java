package org.vielbein.core.jar;

import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The main section of a plugin jar's manifest; a key that is missing or blank is an empty {@link Optional}. */
public final class PluginManifest {
    private static final String ID = "Plugin-Id";
    private static final String VERSION = "Plugin-Version";
    private static final Pattern LEGAL_ID = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}._-]*");

    private final Attributes attributes;

    PluginManifest(Manifest manifest) {
        this.attributes = new Attributes(manifest.getMainAttributes());
    }

    /** Whether the id is legal: it names files and qualifies names, so a letter first, then letters, digits, '.', '_', '-'. */
    public boolean hasLegalId() {
        return id().filter(id -> LEGAL_ID.matcher(id).matches()).isPresent();
    }

    /** The name under which the host knows the plugin. */
    public Optional<String> id() {
        return value(ID);
    }

    /** The plugin's own version. */
    public Optional<String> version() {
        return value(VERSION);
    }

    /** The range of host versions it works with, such as {@code >=0.1.0 & <0.2.0}. */
    public Optional<String> requires() {
        return value("Plugin-Requires");
    }

    /** The version of the API it was compiled against. */
    public Optional<String> apiVersion() {
        return value("Plugin-Api-Version");
    }

    public Optional<String> provider() {
        return value("Plugin-Provider");
    }

    public Optional<String> description() {
        return value("Plugin-Description");
    }

    public Optional<String> licence() {
        return value("Plugin-License");
    }

    /** The names of the metrics its code offers; empty where the key {@code Plugin-Metrics} is missing. */
    public Optional<List<String>> metrics() {
        return names("Plugin-Metrics");
    }

    /** The names of the charts its code offers; empty where the key {@code Plugin-Charts} is missing. */
    public Optional<List<String>> charts() {
        return names("Plugin-Charts");
    }

    private Optional<List<String>> names(String key) {
        return Optional.ofNullable(attributes.getValue(key))
                .map(text -> Stream.of(text.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    /** The other plugins it says it needs. */
    public List<Dependency> dependencies() {
        return value("Plugin-Dependencies").map(Dependency::list).orElse(List.of());
    }

    /** Any key of the main section. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(attributes.getValue(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The keys without which no host takes the jar for a plugin, as far as they are missing. */
    List<String> missing() {
        return Stream.of(ID, VERSION).filter(key -> value(key).isEmpty()).toList();
    }
}
