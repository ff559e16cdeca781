package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.app.output.Table;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.integral.Bounds;
import org.vielbein.core.integral.Region;
import org.vielbein.core.integral.Volume;
import org.vielbein.core.integral.VolumeIntegral;
import org.vielbein.core.language.RegionReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code volume}: the volume of a region, or the integral of a function over it. */
@Command(
        name = "volume",
        description = {
            "Integrate over a region: its volume (length, area), or the integral of a function, with an estimate of the error.",
            "",
            "A region gives the range of every coordinate, in any order; a bound may use the coordinates before it and the"
                    + " parameters, an end may be inf or -inf. With --map the variables are your own, as many as the dimension"
                    + " of the part, and the map gives the coordinates: the measure is then sqrt(det(J^T g J)), a length for"
                    + " one variable and an area for two."
        },
        footer = {
            "",
            "Examples:",
            "  vielbein volume sphere --region \"theta=0..pi, phi=0..2pi\"",
            "  vielbein volume \"euclidean(n=2)\" --region \"x=-1..1, y=-sqrt(1-x^2)..sqrt(1-x^2)\" --integrand \"x^2+y^2\"",
            "  vielbein volume \"euclidean(n=3)\" --region \"u=0..1, v=0..2pi\" --map \"x=u cos(v), y=u sin(v), z=u^2\"",
            "  vielbein volume schwarzschild --region \"r=2..3, theta=0..pi, phi=0..2pi\" --map \"t=0\""
        })
final class VolumeCommand implements Callable<Integer> {
    private static final int MOST_SECONDS = 86_400;

    @ParentCommand
    private Vielbein vielbein;

    @Mixin
    private GeometryArgument geometry;

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "\"theta=0..pi, phi=0..2pi\": the range of each coordinate, or of each variable of the map.")
    private @Nullable String region;

    @Option(
            names = "--map",
            paramLabel = "MAP",
            description =
                    "\"x=u cos(v), y=u sin(v), z=u^2\": the coordinates as expressions in the variables of the region;"
                            + " a coordinate that is a variable itself may be left out.")
    private @Nullable String map;

    @Option(
            names = "--integrand",
            paramLabel = "FUNCTION",
            description =
                    "An expression in the coordinates, the parameters and the variables of the map; 1 if not given.")
    private @Nullable String integrand;

    @Option(
            names = "--tolerance",
            paramLabel = "T",
            description = "Work until the error is T times the value; ${DEFAULT-VALUE} if not given.",
            defaultValue = "1e-13")
    private double tolerance;

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            description = "Evaluate the integrand at most N times; ${DEFAULT-VALUE} if not given.",
            defaultValue = "10000000")
    private long evaluations;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "Stop after N seconds with what there is; ${DEFAULT-VALUE} if not given.",
            defaultValue = "60")
    private int seconds;

    @Override
    public Integer call() {
        requireLimits();
        if (region == null) {
            throw CommandException.usage(
                    "A region is missing: write --region \"x=0..1, …\" with the range of each coordinate.");
        }
        Geometry space = geometry.in(vielbein);
        VolumeIntegral integral = integral(space, region(space, region));
        Volume volume = vielbein.working("volume in " + space.name(), integral::volume);
        if (vielbein.json()) {
            vielbein.print(document(space, volume));
        } else {
            page(space, volume);
        }
        return Estimated.status(volume.answer());
    }

    private void requireLimits() {
        if (seconds < 1 || seconds > MOST_SECONDS) {
            throw CommandException.usage(
                    "--seconds is from 1 to " + MOST_SECONDS + ", found " + seconds + ": write --seconds 60.");
        }
        if (evaluations < 1) {
            throw CommandException.usage(
                    "--evaluations is at least 1, found " + evaluations + ": write --evaluations 1000000.");
        }
    }

    private Region region(Geometry space, String text) {
        RegionReader reader = Estimated.reader(space);
        Region ranges = Region.of(reader.region(text).stream()
                .map(r -> new Bounds(r.variable(), r.lower(), r.upper()))
                .toList());
        return map == null ? ranges : ranges.mappedBy(reader.map(map, ranges.variables()));
    }

    private VolumeIntegral integral(Geometry space, Region ranges) {
        VolumeIntegral volume = VolumeIntegral.of(space, ranges).to(tolerance).within(evaluations, seconds * 1000L);
        if (integrand == null) {
            return volume;
        }
        Expr function = GivenFunction.function(space, integrand, ranges.variables());
        return volume.times(function);
    }

    private static Map<String, Object> document(Geometry space, Volume volume) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("geometry", space.name());
        document.put("coordinates", space.coordinates());
        document.put("volume", Estimated.number(volume.value()));
        document.put("error", Estimated.number(volume.error()));
        document.put("evaluations", volume.evaluations());
        document.put("answer", Estimated.answer(volume.answer()));
        document.put("notes", notes(space, volume));
        return document;
    }

    private static List<String> notes(Geometry space, Volume volume) {
        List<String> notes = new ArrayList<>(space.notes());
        notes.addAll(volume.notes());
        return notes;
    }

    private void page(Geometry space, Volume volume) {
        vielbein.out()
                .line(space.name() + ": " + (integrand == null ? "volume" : "integral of " + integrand) + " over "
                        + region + (map == null ? "" : " mapped by " + map));
        vielbein.out().line("");
        Table table = new Table();
        table.row(integrand == null ? "volume" : "integral", "= " + Estimated.text(volume.value()));
        table.row("error", "= " + Estimated.error(volume.error()) + ", an estimate");
        table.row("evaluations", "= " + volume.evaluations());
        table.row("answer", "= " + Estimated.answer(volume.answer()));
        table.lines("", vielbein.session().width()).forEach(vielbein.out()::line);
        vielbein.out().line("");
        notes(space, volume).forEach(vielbein.out()::line);
    }
}
