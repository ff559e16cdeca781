package org.vielbein.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vielbein.app.output.Table;
import org.vielbein.app.output.Wrapped;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.integral.Bounds;
import org.vielbein.core.integral.Curve;
import org.vielbein.core.integral.CurveLength;
import org.vielbein.core.integral.Length;
import org.vielbein.core.integral.Polyline;
import org.vielbein.core.integral.VolumeIntegral;
import org.vielbein.core.language.RegionReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code length}: the length of a curve. */
@Command(
        name = "length",
        description = {
            "Measure the length of a curve, the integral of sqrt(abs(g(v, v))) dt, with an estimate of the error; where it is"
                    + " timelike its proper time.",
            "",
            "A curve gives every coordinate as an expression in its parameter t, and --t its range, whose ends may be inf or -inf."
                    + " For a curve of several pieces write --curve and --t several times, in order; one --t serves all."
                    + " With --csv the curve is the line through the points of a file, straight in the coordinates."
        },
        footer = {
            "",
            "Examples:",
            "  vielbein length sphere --curve \"theta=pi/2, phi=t\" --t 0..2pi",
            "  vielbein length \"euclidean(n=2)\" --curve \"x=t, y=0\" --t 0..1 --curve \"x=1, y=t\" --t 0..2",
            "  vielbein length schwarzschild --curve \"t=0, r=s, theta=pi/2, phi=0\" --s 2..10",
            "  vielbein length sphere --csv track.csv --json"
        })
final class LengthCommand implements Callable<Integer> {
    @ParentCommand
    private Vielbein vielbein;

    @Mixin
    private GeometryArgument geometry;

    @Option(
            names = "--curve",
            paramLabel = "CURVE",
            description = "\"theta=pi/2, phi=t\": each coordinate as an expression in the parameter.")
    private List<String> curves = new ArrayList<>();

    @Option(names = "--t", paramLabel = "A..B", description = "The range of the parameter t.")
    private List<String> ranges = new ArrayList<>();

    @Option(
            names = "--s",
            paramLabel = "A..B",
            description = "The range of a parameter s instead, where t is a coordinate.")
    private List<String> otherRanges = new ArrayList<>();

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description =
                    "Points of a line: columns named by the coordinates, or in their order without a line of names.")
    private @Nullable Path file;

    @Option(
            names = "--tolerance",
            paramLabel = "T",
            description = "Work until the error is T times the length; ${DEFAULT-VALUE} if not given.",
            defaultValue = "1e-13")
    private double tolerance;

    @Override
    public Integer call() {
        if (!(tolerance > 0 && tolerance < 1)) {
            throw CommandException.usage(
                    "--tolerance is relative, above 0 and below 1, found " + tolerance + ": write --tolerance 1e-10.");
        }
        if ((file == null) == curves.isEmpty()) {
            throw CommandException.usage(
                    "A length is that of one curve: write --curve \"x=…\" with --t A..B, or --csv FILE.");
        }
        Geometry space = geometry.in(vielbein);
        Length length = vielbein.working("length in " + space.name(), () -> length(space));
        if (vielbein.json()) {
            vielbein.print(document(space, length));
        } else {
            page(space, length);
        }
        return Estimated.status(length.answer());
    }

    private Length length(Geometry space) {
        if (file != null) {
            return Polyline.through(space, PointFile.points(space, file)).length(tolerance);
        }
        return CurveLength.of(space, curve(space))
                .to(tolerance)
                .within(VolumeIntegral.EVALUATIONS, VolumeIntegral.MILLISECONDS)
                .length();
    }

    private Curve curve(Geometry space) {
        String parameter = otherRanges.isEmpty() ? "t" : "s";
        List<String> all = otherRanges.isEmpty() ? ranges : otherRanges;
        if (!ranges.isEmpty() && !otherRanges.isEmpty()) {
            throw CommandException.usage("A curve has one parameter: write --t or --s, not both.");
        }
        if (all.size() != 1 && all.size() != curves.size()) {
            throw CommandException.usage("There are " + curves.size() + " pieces of the curve and " + all.size()
                    + " ranges of the parameter: write --t A..B behind each --curve, or once for all.");
        }
        if (space.coordinates().contains(parameter)) {
            throw CommandException.usage("The parameter " + parameter + " has the name of a coordinate of "
                    + space.name() + ": write the curve with "
                    + (parameter.equals("t") ? "s and --s A..B." : "t and --t A..B."));
        }
        RegionReader reader = Estimated.reader(space);
        Curve whole = null;
        for (int k = 0; k < curves.size(); k++) {
            RegionReader.Range range = range(reader, parameter, all.get(all.size() == 1 ? 0 : k));
            Curve piece = Curve.of(
                    new Bounds(parameter, range.lower(), range.upper()), reader.map(curves.get(k), List.of(parameter)));
            whole = whole == null ? piece : whole.then(piece);
        }
        return whole;
    }

    private static RegionReader.Range range(RegionReader reader, String parameter, String text) {
        List<RegionReader.Range> found = reader.region(parameter + "=" + text);
        if (found.size() != 1) {
            throw CommandException.usage("The range of " + parameter + " is '" + text
                    + "', which is more than one: write --" + parameter + " 0..1.");
        }
        return found.get(0);
    }

    private static Map<String, Object> document(Geometry space, Length length) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("geometry", space.name());
        document.put("coordinates", space.coordinates());
        document.put("length", Estimated.number(length.value()));
        document.put("error", Estimated.number(length.error()));
        length.properTime().ifPresent(time -> document.put("properTime", Estimated.number(time)));
        document.put("evaluations", length.evaluations());
        document.put("answer", Estimated.answer(length.answer()));
        document.put("notes", notes(space, length));
        return document;
    }

    private static List<String> notes(Geometry space, Length length) {
        List<String> notes = new ArrayList<>(space.notes());
        notes.addAll(length.notes());
        return notes;
    }

    private void page(Geometry space, Length length) {
        String of = file != null ? "the line through " + file : String.join("; ", curves);
        vielbein.out().line(space.name() + ": length of " + of);
        vielbein.out().line("");
        Table table = new Table();
        table.row("length", "= " + Estimated.text(length.value()));
        length.properTime().ifPresent(time -> table.row("proper time", "= " + Estimated.text(time)));
        table.row("error", "= " + Estimated.error(length.error()) + ", an estimate");
        table.row("answer", "= " + Estimated.answer(length.answer()));
        table.lines("", vielbein.session().width()).forEach(vielbein.out()::line);
        vielbein.out().line("");
        notes(space, length)
                .forEach(note -> Wrapped.of(note, vielbein.session().width()).forEach(vielbein.out()::line));
    }
}
