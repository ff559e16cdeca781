package org.vielbein.app.host;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vielbein.api.source.ScriptText;

/**
 * What became of one jar of a plugin folder.
 *
 * @param id the plugin's id; the file's name where its manifest says none
 * @param version the plugin's version; empty where its manifest says none
 * @param description what its author says of it; may be empty
 * @param provider who its author says he is; may be empty
 * @param licence the licence its author gives; may be empty
 * @param state whether it is used
 * @param reasons a sentence for everything that keeps it or a part of it from being used
 * @param file the jar
 * @param sha256 the SHA-256 digest of the jar in hexadecimal; empty where it could not be read
 * @param signer who signed the jar, or that nobody did; empty where it could not be read
 * @param metrics the metrics it adds, but those of its sources
 * @param charts the charts it adds, but those of its sources
 * @param sources the changing sets of geometries it adds
 * @param scripts the scripts in the jar
 */
public record PluginRecord(
        String id,
        String version,
        String description,
        String provider,
        String licence,
        PluginState state,
        List<String> reasons,
        Path file,
        Optional<String> sha256,
        Optional<String> signer,
        List<String> metrics,
        List<String> charts,
        List<String> sources,
        List<String> scripts) {

    public PluginRecord {
        reasons = List.copyOf(reasons);
        metrics = List.copyOf(metrics);
        charts = List.copyOf(charts);
        sources = List.copyOf(sources);
        scripts = List.copyOf(scripts);
    }

    /** What is known from outside, of a jar that is not used. */
    static PluginRecord of(Candidate candidate) {
        return of(candidate, new Provided(candidate.provenance()), List.of(), candidate.state(), candidate.reasons());
    }

    static PluginRecord of(
            Candidate candidate, Provided content, List<ScriptText> scripts, PluginState state, List<String> reasons) {
        return new PluginRecord(
                candidate.id(),
                candidate.version(),
                candidate.description(),
                candidate.provider(),
                candidate.licence(),
                state,
                reasons,
                candidate.found().file(),
                candidate.sha256(),
                candidate.signer(),
                content.metrics().stream().map(m -> m.name()).toList(),
                content.charts().stream().map(c -> c.name()).toList(),
                content.sources().stream().map(GuardedSource::name).toList(),
                scripts.stream().map(s -> s.name()).toList());
    }

    /** The same plugin in another state. */
    PluginRecord in(PluginState other, List<String> why) {
        return new PluginRecord(
                id,
                version,
                description,
                provider,
                licence,
                other,
                why,
                file,
                sha256,
                signer,
                metrics,
                charts,
                sources,
                scripts);
    }

    /** The reasons as one text; empty where nothing is wrong. */
    public String reason() {
        return String.join(" ", reasons);
    }
}
