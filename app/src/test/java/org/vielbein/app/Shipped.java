package org.vielbein.app;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.metric.Metric;
import org.vielbein.app.host.Folders;
import org.vielbein.app.host.PluginHost;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.CatalogEntry;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.SampleArguments;
import org.vielbein.core.law.Sample;
import org.vielbein.core.law.Subject;

/** The geometries of the distribution, each also in each of its charts; run as a program it prints a digest of their numbers. */
final class Shipped {
    private static final int POINTS = 5;
    private static final long SEED = 15;

    private Shipped() {}

    public static void main(String[] args) {
        System.out.println(digest());
    }

    static List<Geometry> geometries() {
        Folders folders = Folders.of(
                Map.of("VIELBEIN_DATA", Run.DISTRIBUTION.resolve("absent").toString()), Optional.of(Run.DISTRIBUTION));
        Catalog catalog = PluginHost.open(folders, Main.version()).catalog();
        if (!catalog.problems().isEmpty()) {
            throw new IllegalStateException("the distribution has problems: " + catalog.problems());
        }
        List<Geometry> all = new ArrayList<>();
        for (CatalogEntry<Metric> entry : catalog.metrics()) {
            Geometry geometry = Geometry.of(entry.definition(), SampleArguments.of(entry.definition()));
            all.add(geometry);
            catalog.chartsOf(geometry).stream()
                    .filter(chart -> fits(geometry, chart))
                    .forEach(chart -> all.add(geometry.in(chart.definition(), SampleArguments.of(chart.definition()))
                            .named(geometry.name() + " in " + chart.name())));
        }
        all.add(catalog.geometry("euclidean(n=3) in cylindrical"));
        all.add(catalog.geometry("euclidean(n=3) in spherical"));
        all.add(catalog.geometry("sphere(n=3, R=2) in stereographic"));
        return all;
    }

    /** Charts of space are not charts of the plane that the default parameters give. */
    private static boolean fits(Geometry geometry, CatalogEntry<?> chart) {
        return geometry.dimension()
                == chart.definition()
                        .domain(SampleArguments.of(chart.definition()))
                        .size();
    }

    /** SHA-256 over the bits of g_ij at sample points of all geometries. */
    static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Geometry geometry : geometries()) {
                for (double[] p : Sample.of(Subject.of(geometry), POINTS, SEED).points()) {
                    for (double[] row : geometry.at(p).metric()) {
                        for (double component : row) {
                            digest.update(ByteBuffer.allocate(8).putDouble(0, component));
                        }
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
