package org.vielbein.core.language;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.metric.Metric;

/** A few geometries that texts may map to, themselves read from texts. */
final class TestGeometries implements KnownGeometries {
    static final KnownGeometries KNOWN = new TestGeometries();

    private final Map<String, Metric> metrics = Map.of(
            "space", metric("space", "coordinates x, y, z; ds^2 = dx^2 + dy^2 + dz^2"),
            "euclidean",
                    metric("euclidean", "parameter n = 3 integer; coordinates x[1..n]; ds^2 = sum(k=1..n, dx[k]^2)"),
            "schwarzschild",
                    metric(
                            "schwarzschild",
                            "parameter M = 1; coordinates t, r, theta, phi; f = 1 - 2M/r;"
                                    + "ds^2 = -f dt^2 + dr^2/f + r^2 dtheta^2 + r^2 sin(theta)^2 dphi^2"),
            "warped", metric("warped", "function f(r); coordinates r, u; ds^2 = dr^2 + f(r)^2 du^2"));

    private static Metric metric(String name, String text) {
        return Script.read(name, text, KnownGeometries.NONE).metric().orElseThrow();
    }

    @Override
    public Optional<Metric> metric(String name) {
        return Optional.ofNullable(metrics.get(name));
    }

    @Override
    public Optional<Domain> domain(String name) {
        return metric(name).map(m -> m.domain(Arguments.of(m)));
    }

    @Override
    public Collection<String> names() {
        return List.of("euclidean", "schwarzschild", "space", "warped");
    }
}
