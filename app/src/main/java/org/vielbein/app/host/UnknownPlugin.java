package org.vielbein.app.host;

import java.util.List;
import org.vielbein.core.language.NearNames;

/** What is said of a plugin id that no jar has. */
public final class UnknownPlugin {
    private UnknownPlugin() {}

    /** The sentence, with the ids that were perhaps meant. */
    public static String sentence(String id, List<PluginRecord> all) {
        String near = NearNames.question(id, all.stream().map(PluginRecord::id).toList());
        return "There is no plugin '" + id + "'. " + (near.isEmpty() ? "See vielbein plugins list." : near);
    }
}
