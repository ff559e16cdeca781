package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.app.output.Numbers;
import org.vielbein.core.curvature.CurvatureAtPoint;
import org.vielbein.core.curvature.Formulas;
import org.vielbein.core.curvature.TensorKind;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.language.NearNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code tensor}: what the metric says of curvature. */
@Command(
        name = "tensor",
        customSynopsis =
                "vielbein tensor GEOMETRY KIND [--at=POINT] [--component=INDICES] [--vector=VECTOR]... [OPTIONS]",
        description = {
            "Print a tensor of a metric: its formula, or with --at its numbers at a point.",
            "",
            "KIND is metric, inverse, determinant, christoffel, christoffel1, riemann, riemann-lower, ricci, scalar, einstein, weyl,"
                    + " kretschmann, gauss of a surface, or sectional with two --vector.",
            "Of a hypersurface of a Riemannian space also normal, second-form, shape, principal, mean, gauss-kronecker."
        },
        footer = {
            "",
            "Examples:",
            "  vielbein tensor sphere scalar",
            "  vielbein tensor kerr ricci",
            "  vielbein tensor kerr kretschmann --unicode",
            "  vielbein tensor torus christoffel --component u,u,v",
            "  vielbein tensor schwarzschild riemann-lower --at 0,10,pi/2,0 --json",
            "  vielbein tensor torus shape",
            "  vielbein tensor catenoid mean",
            "  vielbein tensor ellipsoid principal --at 1,0.5",
            "  vielbein tensor sphere sectional --vector 1,0 --vector 0,1"
        })
final class TensorCommand implements Callable<Integer> {
    private static final String SECTIONAL = "sectional";

    @ParentCommand
    private Vielbein vielbein;

    @Mixin
    private GeometryArgument geometry;

    @Mixin
    private FormulaOptions options;

    @Option(names = "--at", paramLabel = "POINT", description = "Numbers at this point instead of formulas.")
    private @Nullable String point;

    @Option(names = "--component", paramLabel = "INDICES", description = "One component, by its coordinates: t,r,r.")
    private @Nullable String component;

    @Option(names = "--vector", paramLabel = "VECTOR", description = "For sectional: the two vectors of the plane.")
    private List<String> vectors = new ArrayList<>();

    @Override
    public Integer call() {
        String kind = geometry.operand("KIND", "scalar");
        Geometry space = geometry.in(vielbein);
        if (kind.equals(SECTIONAL)) {
            sectional(space);
        } else if (HypersurfacePage.labels().contains(kind) && vectors.isEmpty()) {
            new HypersurfacePage(vielbein, options, space, point, component).print(kind);
        } else {
            if (!vectors.isEmpty()) {
                throw CommandException.usage("--vector belongs to sectional: leave it out of " + kind + ".");
            }
            tensor(space, kind(kind, space));
        }
        return ExitStatus.DONE;
    }

    private static TensorKind kind(String text, Geometry space) {
        List<String> known = new ArrayList<>(
                Arrays.stream(TensorKind.values()).map(TensorKind::label).toList());
        known.add(SECTIONAL);
        known.addAll(HypersurfacePage.labels());
        TensorKind kind = TensorKind.of(text).orElseThrow(() -> {
            String near = NearNames.question(text, known);
            return CommandException.usage("There is no tensor '" + text + "'"
                    + (near.isEmpty() ? ": choose " + String.join(", ", known) + "." : ". " + near));
        });
        if (kind == TensorKind.WEYL && space.dimension() < 3) {
            throw CommandException.usage(space.name() + ": the Weyl tensor needs 3 dimensions or more, this metric has "
                    + space.dimension() + "; ask for riemann.");
        }
        if (kind == TensorKind.GAUSS && space.dimension() != 2) {
            throw CommandException.usage(space.name()
                    + ": the Gauss curvature is that of a surface, and this metric has " + space.dimension()
                    + (space.dimension() == 1 ? " dimension" : " dimensions")
                    + "; ask for sectional with two --vector.");
        }
        return kind;
    }

    private void tensor(Geometry space, TensorKind kind) {
        List<int[]> asked =
                component == null ? space.formulas().indices(kind.rank()) : List.of(indices(space, kind, component));
        if (point == null) {
            formulas(space, kind, asked);
        } else {
            numbers(space, kind, asked);
        }
    }

    private static int[] indices(Geometry space, TensorKind kind, String text) {
        List<String> names = Arrays.stream(text.split(",")).map(String::strip).toList();
        if (kind.rank() == 0 || names.size() != kind.rank()) {
            throw CommandException.usage("--component of " + kind.label() + " takes " + kind.rank()
                    + " coordinates, found '" + text + "': the order is " + kind.convention() + ".");
        }
        return names.stream()
                .mapToInt(name -> {
                    int at = space.coordinates().indexOf(name);
                    if (at < 0) {
                        throw CommandException.usage("--component: '" + name + "' is no coordinate of " + space.name()
                                + "; these are " + String.join(", ", space.coordinates()) + ".");
                    }
                    return at;
                })
                .toArray();
    }

    private void formulas(Geometry space, TensorKind kind, List<int[]> asked) {
        Formulas formulas = options.formulas(space);
        vielbein.working(
                kind.label() + " of " + space.name(),
                () -> asked.stream().map(i -> formulas.component(kind, i)).toList());
        boolean one = component != null;
        if (vielbein.json()) {
            ZeroTest.Answer zero = zero(formulas, kind, asked);
            Map<String, Object> document = document(space, kind.label(), kind.indices(), kind.convention());
            document.put("components", components(space, kind, asked, i -> printed(formulas.component(kind, i))));
            document.put(
                    "nonzero",
                    asked.stream()
                            .filter(i -> !formulas.component(kind, i).isZero())
                            .count());
            document.put("zero", word(zero));
            document.put("notes", space.notes());
            vielbein.print(document);
            return;
        }
        List<int[]> shown = asked.stream()
                .filter(i -> one || kind.isIndependent(i))
                .filter(i ->
                        one || kind.rank() == 0 || !formulas.component(kind, i).isZero())
                .toList();
        page(
                space,
                kind,
                shown,
                shown.stream().map(i -> printed(formulas.component(kind, i))).toList());
        if (shown.isEmpty()
                || shown.stream().allMatch(i -> formulas.component(kind, i).isZero())) {
            vielbein.out().line("zero: " + word(zero(formulas, kind, asked)));
        }
    }

    private static ZeroTest.Answer zero(Formulas formulas, TensorKind kind, List<int[]> asked) {
        return asked.size() == 1 ? formulas.isZero(formulas.component(kind, asked.get(0))) : formulas.zero(kind);
    }

    private void numbers(Geometry space, TensorKind kind, List<int[]> asked) {
        CurvatureAtPoint there = space.at(Place.point(space, "--at", point)).curvature();
        for (int[] i : asked) {
            requireFinite(space, kind, there, i);
        }
        List<int[]> nonzero =
                asked.stream().filter(i -> there.component(kind, i) != 0).toList();
        if (vielbein.json()) {
            Map<String, Object> document = document(space, kind.label(), kind.indices(), kind.convention());
            document.put("components", components(space, kind, asked, i -> there.component(kind, i)));
            document.put("nonzero", nonzero.size());
            document.put("zero", nonzero.isEmpty() ? "unknown" : "disproved");
            document.put("notes", space.notes());
            vielbein.print(document);
            return;
        }
        List<int[]> shown = component != null || kind.rank() == 0
                ? asked
                : nonzero.stream().filter(kind::isIndependent).toList();
        page(
                space,
                kind,
                shown,
                shown.stream().map(i -> Numbers.text(there.component(kind, i))).toList());
        if (shown.isEmpty()) {
            vielbein.out().line("zero at this point, within rounding");
        }
    }

    private void requireFinite(Geometry space, TensorKind kind, CurvatureAtPoint there, int... i) {
        if (!Double.isFinite(there.component(kind, i))) {
            throw new CommandException(
                    ExitStatus.NO_ANSWER,
                    space.name() + " at " + point + ": " + kind.label() + " has no finite value there, since det g = "
                            + Numbers.text(there.component(TensorKind.DETERMINANT))
                            + " and g has no inverse; choose another point.");
        }
    }

    private Object components(
            Geometry space, TensorKind kind, List<int[]> asked, java.util.function.Function<int[], ?> value) {
        return component == null ? Tensors.nested(kind.rank(), space.dimension(), value) : value.apply(asked.get(0));
    }

    private void page(Geometry space, TensorKind kind, List<int[]> shown, List<String> values) {
        vielbein.out()
                .line(space.name() + ": " + kind.label()
                        + (kind.rank() == 0 || component != null ? ", " : ", not zero and independent, ")
                        + kind.convention());
        vielbein.out().line("");
        TensorPage.of(space, kind, options.printer(), options.latex())
                .lines(shown, values, vielbein.session().width())
                .forEach(vielbein.out()::line);
    }

    private void sectional(Geometry space) {
        if (vectors.size() != 2) {
            throw CommandException.usage(
                    "sectional needs two vectors, found " + vectors.size() + ": write --vector 1,0 --vector 0,1.");
        }
        Object value;
        String text;
        if (point == null) {
            List<List<Expr>> plane =
                    vectors.stream().map(v -> GivenFunction.field(space, v)).toList();
            text = printed(options.formulas(space).sectional(plane.get(0), plane.get(1)));
            value = text;
        } else {
            double k = sectionalAt(space);
            value = k;
            text = Numbers.text(k);
        }
        if (vielbein.json()) {
            Map<String, Object> document =
                    document(space, SECTIONAL, "", "K(u, v) = R_lkij uˡvᵏuⁱvʲ / (g(u,u) g(v,v) − g(u,v)²)");
            document.put("components", value);
            document.put("notes", space.notes());
            vielbein.print(document);
        } else {
            vielbein.out()
                    .line(space.name() + ": sectional curvature of the plane of "
                            + vectors.stream().map(v -> "(" + v + ")").collect(Collectors.joining(" and ")));
            vielbein.out().line("");
            vielbein.out().line("K = " + text);
        }
    }

    private double sectionalAt(Geometry space) {
        List<double[]> plane = Place.vectors(space, vectors).stream()
                .map(v -> space.at(Place.point(space, "--at", point)).values(v))
                .toList();
        return space.at(Place.point(space, "--at", point))
                .curvature()
                .sectional(plane.get(0), plane.get(1))
                .orElseThrow(() -> new CommandException(
                        ExitStatus.NO_ANSWER,
                        space.name() + ": the two vectors span no plane in which a sectional curvature exists, since"
                                + " g(u,u) g(v,v) - g(u,v)^2 is 0; choose others."));
    }

    private String printed(Expr e) {
        return options.printer().print(e);
    }

    static String word(ZeroTest.Answer answer) {
        return answer.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Map<String, Object> document(Geometry space, String kind, String indices, String convention) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("geometry", space.name());
        document.put("coordinates", space.coordinates());
        document.put("kind", kind);
        document.put("indices", indices);
        document.put("convention", convention);
        return document;
    }
}
