package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.geometry.FrameKind;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.Measurement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code measure}: the local Pythagorean theorem at a point. */
@Command(
        name = "measure",
        description = "Measure at a point: the metric, a frame, and lengths, angles, areas and volumes of vectors.",
        footer = {
            "",
            "Examples:",
            "  vielbein measure sphere --at theta=pi/3,phi=pi/4 --vector 1,0 --vector 0,1",
            "  vielbein measure \"sphere(R=2) in stereographic\" --at 1,1 --vector 1,0 --json",
            "  vielbein measure \"ds^2 = E du^2 + G dv^2\" --with E=2 --with G=v^2 --at 0,1 --vector -1,0",
            "  vielbein measure \"ds^4 = dx^4 + dy^4\" --at 0,0 --vector 1,1"
        })
final class MeasureCommand implements Callable<Integer> {
    private static final List<FrameKind> CHOICES =
            List.of(FrameKind.CHOLESKY, FrameKind.SYMMETRIC, FrameKind.COORDINATE);

    @ParentCommand
    private Vielbein vielbein;

    @Mixin
    private GeometryArgument geometry;

    @Option(names = "--at", paramLabel = "POINT", description = "theta=pi/3,phi=1 or, in order, pi/3,1.")
    private @Nullable String point;

    @Option(names = "--vector", paramLabel = "VECTOR", description = "Components in order, 1,0, or named, phi=1.")
    private List<String> vectors = new ArrayList<>();

    @Option(names = "--frame", paramLabel = "KIND", description = "cholesky, symmetric or coordinate.")
    private @Nullable String frame;

    @Override
    public Integer call() {
        Optional<FrameKind> kind = kind();
        Geometry space = geometry.in(vielbein);
        List<Expr> at = Place.point(space, "--at", point);
        if (space.degree() != 2) {
            return rootMetric(new RootMeasurement(space, space.minkowskiNorm(at), Place.vectors(space, vectors)));
        }
        Measurement measurement = space.at(at).measure(Place.vectors(space, vectors), kind);
        if (vielbein.json()) {
            vielbein.print(new MeasurementDocument(space, measurement).document());
        } else {
            new MeasurementPage(space, at, measurement).lines().forEach(vielbein.out()::line);
        }
        return ExitStatus.DONE;
    }

    private int rootMetric(RootMeasurement measurement) {
        if (frame != null) {
            throw CommandException.usage("A line element of another degree than 2 has no frame: leave --frame out.");
        }
        if (vielbein.json()) {
            vielbein.print(measurement.document());
        } else {
            measurement.lines(vielbein.session().width()).forEach(vielbein.out()::line);
        }
        return ExitStatus.DONE;
    }

    private Optional<FrameKind> kind() {
        return Optional.ofNullable(frame)
                .map(text -> CHOICES.stream()
                        .filter(kind -> kind.text().equals(text))
                        .findFirst()
                        .orElseThrow(() -> CommandException.usage("There is no frame '" + text + "': choose "
                                + CHOICES.stream().map(FrameKind::text).collect(Collectors.joining(", ")) + ".")));
    }
}
