package org.vielbein.core.jar;

import java.util.Optional;

/** The version of the api that a plugin was built against, beside that of the host: what to say of a link that fails. */
record BuiltAgainst(Optional<String> built, String host) {

    /** A sentence about a jar. */
    String sentence(Object jar, String problem) {
        String origin = built.map(version -> "was built against api " + version)
                .orElse("does not say which api it was built against");
        return jar + " " + origin + " and this is " + host + ": " + problem + ": " + advice() + ".";
    }

    private String advice() {
        int order = built.filter(VersionRange::isVersion)
                .filter(version -> VersionRange.isVersion(host))
                .map(version -> VersionRange.compare(VersionRange.release(version), VersionRange.release(host)))
                .orElse(0);
        if (order > 0) {
            return "use a newer Vielbein or an older version of the plugin";
        }
        return order < 0
                ? "use an older Vielbein or a newer version of the plugin"
                : "use a version of the plugin that was built against this api";
    }
}
