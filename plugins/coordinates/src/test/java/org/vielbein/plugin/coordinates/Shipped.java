package org.vielbein.plugin.coordinates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.Provenance;
import org.vielbein.plugin.polar.CylindricalChart;
import org.vielbein.plugin.polar.Euclidean;
import org.vielbein.plugin.polar.PolarChart;
import org.vielbein.plugin.polar.SphericalChart;
import org.vielbein.plugin.sphere.Sphere;
import org.vielbein.plugin.sphere.Stereographic;

/** The charts that come with Vielbein and the geometries they are for, as a catalogue. */
final class Shipped {
    private static final Provenance HERE = new Provenance("coordinates", "test", "test");

    private static final List<Path> FOLDERS = List.of(
            Path.of("src", "main", "resources", "META-INF", "vielbein"),
            Path.of("..", "scripts", "src", "main", "geometries"));

    private static final List<CoordinateChart> CHARTS = List.of(
            new PolarChart(),
            new CylindricalChart(),
            new SphericalChart(),
            new Stereographic(),
            new ParabolicChart(),
            new EllipticChart(),
            new BipolarChart(),
            new ParabolicCylindricalChart(),
            new EllipticCylindricalChart(),
            new BipolarCylindricalChart(),
            new ParaboloidalChart(),
            new ProlateSpheroidalChart(),
            new OblateSpheroidalChart(),
            new BisphericalChart(),
            new ToroidalChart(),
            new EllipsoidalChart(),
            new ConfocalParaboloidalChart(),
            new ConicalChart(),
            new HypersphericalChart(),
            new GeodeticChart());

    private Shipped() {}

    static Catalog catalog() {
        Catalog.Builder builder =
                Catalog.builder().metric(new Euclidean(), HERE).metric(new Sphere(), HERE);
        CHARTS.forEach(chart -> builder.chart(chart, HERE));
        FOLDERS.forEach(folder -> scripts(folder).forEach(script -> builder.script(script, HERE)));
        return builder.build();
    }

    private static List<ScriptText> scripts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".geometry"))
                    .sorted()
                    .map(Shipped::script)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScriptText script(Path file) {
        try {
            return ScriptText.of(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
