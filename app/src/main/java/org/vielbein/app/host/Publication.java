package org.vielbein.app.host;

import java.util.Map;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.source.Offer;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.Provenance;

/** The catalogue of what plugins and sources offer, with a sentence for everything of theirs that cannot be used. */
final class Publication {
    private final Catalog.Builder builder = Catalog.builder();

    private Publication() {}

    static Catalog of(
            Snapshot.Inputs inputs,
            Iterable<Candidate> verdicts,
            Map<JarScan.Found, LivePlugin> plugins,
            Map<GuardedSource, Offer> offers) {
        Publication publication = new Publication();
        inputs.problems().forEach(publication.builder::problem);
        inputs.scan().problems().forEach(publication.builder::problem);
        for (Candidate verdict : verdicts) {
            publication.problems(verdict);
        }
        plugins.values().forEach(publication::add);
        offers.forEach(publication::add);
        return publication.builder.build();
    }

    private void problems(Candidate verdict) {
        if (verdict.isAdmissible() || verdict.state().isProblem()) {
            verdict.reasons().forEach(builder::problem);
        }
    }

    private void add(LivePlugin plugin) {
        Provenance provenance = plugin.candidate().provenance();
        if (plugin.canWait()) {
            builder.deferred(plugin, provenance);
        } else {
            Provided content = plugin.content();
            content.metrics().forEach(metric -> builder.metric(metric, provenance));
            content.charts().forEach(chart -> builder.chart(chart, provenance));
            plugin.failures().forEach(builder::problem);
        }
        plugin.scripts().forEach(script -> builder.script(script, provenance));
    }

    private void add(GuardedSource source, Offer offer) {
        Provenance plugin = source.call().provenance();
        Provenance provenance = new Provenance(source.name(), plugin.version(), plugin.file());
        for (Metric metric : offer.metrics()) {
            guarded(() -> builder.metric(GuardedMetric.of(metric, source.call()), provenance));
        }
        for (CoordinateChart chart : offer.charts()) {
            guarded(() -> builder.chart(new GuardedChart(chart, source.call()), provenance));
        }
        offer.scripts()
                .forEach(script ->
                        builder.script(script, new Provenance(source.name(), plugin.version(), script.place())));
        offer.problems().forEach(builder::problem);
    }

    private void guarded(Runnable registration) {
        try {
            registration.run();
        } catch (PluginException e) {
            builder.problem(String.valueOf(e.getMessage()));
        }
    }
}
