package org.vielbein.core.jar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the author of a jar does well to mend, although a host can use it. */
final class JarAdvice {
    private static final Map<String, String> WORTH_SAYING = new java.util.TreeMap<>(Map.of(
            "Plugin-Api-Version", "so that a host can say what is missing, and of which version",
            "Plugin-Description", "one line for plugins info",
            "Plugin-License", "so that others know what they may do",
            "Plugin-Provider", "so that others know whom to ask"));

    private JarAdvice() {}

    static List<String> of(PluginJar jar) {
        List<String> advice = new ArrayList<>();
        WORTH_SAYING.forEach((key, why) -> {
            if (jar.manifest().value(key).isEmpty()) {
                advice.add("Say " + key + " in the manifest, " + why + ".");
            }
        });
        PluginManifest manifest = jar.manifest();
        boolean silent = manifest.metrics().isEmpty() && manifest.charts().isEmpty();
        if (!jar.extensions().isEmpty() && silent) {
            advice.add(
                    "Say Plugin-Metrics and Plugin-Charts in the manifest, the names that the code offers: a host then loads no"
                            + " class before one of them is needed.");
        }
        return List.copyOf(advice);
    }
}
