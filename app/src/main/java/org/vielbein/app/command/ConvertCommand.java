package org.vielbein.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.geometry.Conversion;
import org.vielbein.core.geometry.Geometry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code convert}: points, vectors and covectors in other coordinates of the same space. */
@Command(
        name = "convert",
        description = "The same point, vectors and covectors in another chart, with their lengths before and after.",
        footer = {
            "",
            "A CHART is one of vielbein list --charts, over others where need be, or the geometry's own name for its own"
                    + " coordinates. A FILE has a line of names, then a point on each line; columns dx, dy, … hold a vector.",
            "",
            "Examples:",
            "  vielbein convert sphere --to stereographic --at theta=pi/2,phi=0 --vector 1,0 --vector 0,1",
            "  vielbein convert \"sphere(R=2) in stereographic\" --to sphere --at 1,1 --covector 1,0 --json",
            "  vielbein convert \"euclidean(n=3) in spherical\" --to cylindrical --at 1,pi/3,0",
            "  vielbein convert \"euclidean(n=2)\" --to polar --in points.csv --out polar.csv"
        })
final class ConvertCommand implements Callable<Integer> {
    @ParentCommand
    private Vielbein vielbein;

    @Mixin
    private GeometryArgument geometry;

    @Option(names = "--to", paramLabel = "CHART", description = "The other coordinates; \"chart(a=2)\" with arguments.")
    private @Nullable String chart;

    @Option(names = "--at", paramLabel = "POINT", description = "theta=pi/3,phi=1 or, in order, pi/3,1.")
    private @Nullable String point;

    @Option(names = "--vector", paramLabel = "VECTOR", description = "Components in order, 1,0, or named, phi=1.")
    private List<String> vectors = new ArrayList<>();

    @Option(names = "--covector", paramLabel = "COVECTOR", description = "Components of a covector, likewise.")
    private List<String> covectors = new ArrayList<>();

    @Option(names = "--in", paramLabel = "FILE", description = "A CSV file of points instead of --at.")
    private @Nullable Path in;

    @Option(names = "--out", paramLabel = "FILE", description = "Where they go; standard output unless given.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Path file = in;
        if (file == null && out != null) {
            throw CommandException.usage("--out FILE goes with --in FILE: give one, or a point by --at.");
        }
        Geometry from = geometry.in(vielbein);
        Conversion conversion = Conversion.between(from, target(from));
        return file == null ? point(conversion) : file(conversion, file);
    }

    private Geometry target(Geometry from) {
        String name = chart;
        if (name == null) {
            throw CommandException.usage(
                    "A CHART is missing: write --to CHART; vielbein list --charts names them all, and the name "
                            + from.metric().name() + " means the geometry's own coordinates.");
        }
        return vielbein.catalog().converted(from, name);
    }

    private int point(Conversion conversion) {
        Geometry from = conversion.from();
        List<Expr> at = Place.point(from, "--at", point);
        ConvertedPoint converted =
                ConvertedPoint.of(conversion, at, Place.vectors(from, vectors), Place.vectors(from, covectors));
        if (vielbein.json()) {
            vielbein.print(converted.document());
        } else {
            converted.lines().forEach(vielbein.out()::line);
        }
        return ExitStatus.DONE;
    }

    private int file(Conversion conversion, Path file) {
        if (point != null || !vectors.isEmpty() || !covectors.isEmpty()) {
            throw CommandException.usage("--in FILE holds the points and, in columns "
                    + String.join(
                            ", ",
                            conversion.from().coordinates().stream()
                                    .map(x -> "d" + x)
                                    .toList())
                    + ", a vector: leave out --at, --vector and --covector.");
        }
        if (out == null && vielbein.json()) {
            throw CommandException.usage(
                    "With --json standard output holds the summary: give --out FILE for the points.");
        }
        return vielbein.working("converting " + file, () -> new ConvertedFile(vielbein, conversion, file, out).run());
    }
}
