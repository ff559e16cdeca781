package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.app.output.Numbers;
import org.vielbein.core.curvature.HypersurfaceAtPoint;
import org.vielbein.core.curvature.HypersurfaceFormulas;
import org.vielbein.core.curvature.HypersurfaceKind;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.Submanifold;
import org.vielbein.core.text.TextPrinter;

/** What {@code tensor} says of a hypersurface: normal, second fundamental form, shape operator, curvatures. */
final class HypersurfacePage {
    private static final String PRINCIPAL = "principal";
    private static final String PRINCIPAL_CONVENTION =
            "the eigenvalues of S, −1/R on a sphere with N outward; det(∂₁X, …, ∂ₖX, N) > 0";

    private final Vielbein vielbein;
    private final FormulaOptions options;
    private final Geometry space;
    private final Submanifold part;
    private final @Nullable String point;
    private final @Nullable String component;

    /**
     * @param point numbers there instead of formulas
     * @param component one component alone
     */
    HypersurfacePage(
            Vielbein vielbein,
            FormulaOptions options,
            Geometry space,
            @Nullable String point,
            @Nullable String component) {
        this.vielbein = vielbein;
        this.options = options;
        this.space = space;
        this.point = point;
        this.component = component;
        part = space.submanifold()
                .orElseThrow(() -> CommandException.usage(space.name()
                        + " is no hypersurface: its metric comes from no map into a space of one dimension more; write `map to"
                        + " GEOMETRY` with the map, or ds^2 = dx^2 + dy^2 + dz^2 with x, y, z defined."));
        part.obstacle().ifPresent(sentence -> {
            throw CommandException.usage(sentence);
        });
    }

    /** The names of the kinds. */
    static List<String> labels() {
        List<String> labels = new ArrayList<>(Arrays.stream(HypersurfaceKind.values())
                .map(HypersurfaceKind::label)
                .toList());
        labels.add(3, PRINCIPAL);
        return labels;
    }

    void print(String label) {
        if (label.equals(PRINCIPAL)) {
            principal();
        } else {
            HypersurfaceKind kind = HypersurfaceKind.of(label).orElseThrow();
            List<int[]> asked = component == null ? indices(kind) : List.of(index(kind, component));
            if (point == null) {
                formulas(kind, asked);
            } else {
                numbers(kind, asked, point);
            }
        }
    }

    /** What the indices of a kind count. */
    private List<String> names(HypersurfaceKind kind) {
        return kind == HypersurfaceKind.NORMAL ? part.ambientCoordinates() : space.coordinates();
    }

    private List<int[]> indices(HypersurfaceKind kind) {
        int n = names(kind).size();
        List<int[]> all = new ArrayList<>();
        if (kind.rank() == 0) {
            all.add(new int[0]);
        }
        for (int i = 0; i < n && kind.rank() > 0; i++) {
            for (int j = 0; j < (kind.rank() == 1 ? 1 : n); j++) {
                all.add(kind.rank() == 1 ? new int[] {i} : new int[] {i, j});
            }
        }
        return all;
    }

    private int[] index(HypersurfaceKind kind, String text) {
        List<String> given = Arrays.stream(text.split(",")).map(String::strip).toList();
        if (kind.rank() == 0 || given.size() != kind.rank()) {
            throw CommandException.usage("--component of " + kind.label() + " takes " + kind.rank()
                    + " coordinates, found '" + text + "'; the convention is " + kind.convention() + ".");
        }
        return given.stream()
                .mapToInt(name -> {
                    int at = names(kind).indexOf(name);
                    if (at < 0) {
                        throw CommandException.usage("--component: '" + name + "' is no coordinate of "
                                + (kind == HypersurfaceKind.NORMAL
                                        ? part.ambient().name()
                                        : space.name())
                                + "; these are " + String.join(", ", names(kind)) + ".");
                    }
                    return at;
                })
                .toArray();
    }

    private void formulas(HypersurfaceKind kind, List<int[]> asked) {
        HypersurfaceFormulas formulas = options.formulas(part);
        vielbein.working(
                kind.label() + " of " + space.name(),
                () -> asked.stream().map(i -> formulas.component(kind, i)).toList());
        long nonzero = asked.stream()
                .filter(i -> !formulas.component(kind, i).isZero())
                .count();
        if (vielbein.json()) {
            json(
                    kind,
                    components(kind, asked, i -> printed(formulas.component(kind, i))),
                    nonzero,
                    word(formulas, kind, asked));
            return;
        }
        List<int[]> shown = asked.stream()
                .filter(i -> isShown(kind, i, formulas.component(kind, i).isZero()))
                .toList();
        page(kind, shown, i -> printed(formulas.component(kind, i)));
        if (nonzero == 0) {
            vielbein.out().line("zero: " + word(formulas, kind, asked));
        }
    }

    private String word(HypersurfaceFormulas formulas, HypersurfaceKind kind, List<int[]> asked) {
        ZeroTest.Answer answer =
                component == null ? formulas.zero(kind) : formulas.equal(Expressions.ZERO, kind, asked.get(0));
        return TensorCommand.word(answer);
    }

    private void numbers(HypersurfaceKind kind, List<int[]> asked, String at) {
        HypersurfaceAtPoint there = part.at(space.at(Place.point(space, "--at", at)));
        for (int[] i : asked) {
            requireFinite(kind.label(), there.component(kind, i));
        }
        long nonzero = asked.stream().filter(i -> there.component(kind, i) != 0).count();
        if (vielbein.json()) {
            json(
                    kind,
                    components(kind, asked, i -> there.component(kind, i)),
                    nonzero,
                    nonzero == 0 ? "unknown" : "disproved");
            return;
        }
        List<int[]> shown = asked.stream()
                .filter(i -> isShown(kind, i, there.component(kind, i) == 0))
                .toList();
        page(kind, shown, i -> Numbers.text(there.component(kind, i)));
        if (nonzero == 0 && component == null && kind.rank() > 0) {
            vielbein.out().line("zero at this point, within rounding");
        }
    }

    private boolean isShown(HypersurfaceKind kind, int[] i, boolean zero) {
        return component != null || kind.rank() < 2 || kind.isIndependent(i) && !zero;
    }

    private void requireFinite(String label, double value) {
        if (!Double.isFinite(value)) {
            throw new CommandException(
                    ExitStatus.NO_ANSWER,
                    space.name() + " at " + point + ": " + label
                            + " has no finite value there, since the map has no rank or the metric no inverse; choose"
                            + " another point.");
        }
    }

    private void page(HypersurfaceKind kind, List<int[]> shown, Function<int[], String> value) {
        vielbein.out()
                .line(space.name() + " in " + part.ambient().name() + ": " + kind.label()
                        + (kind.rank() < 2 || component != null
                                ? ", "
                                : kind == HypersurfaceKind.SECOND_FORM
                                        ? ", not zero and independent, "
                                        : ", not zero, ")
                        + kind.convention());
        vielbein.out().line("");
        new TensorPage(names(kind), symbol(kind), kind.positions(), options.printer(), options.latex())
                .lines(
                        shown,
                        shown.stream().map(value).toList(),
                        vielbein.session().width())
                .forEach(vielbein.out()::line);
    }

    private String symbol(HypersurfaceKind kind) {
        return options.latex() && kind == HypersurfaceKind.SECOND_FORM ? "\\mathrm{II}" : kind.symbol();
    }

    private Object components(HypersurfaceKind kind, List<int[]> asked, Function<int[], ?> value) {
        return component == null ? Tensors.nested(kind.rank(), names(kind).size(), value) : value.apply(asked.get(0));
    }

    private void principal() {
        if (component != null) {
            throw CommandException.usage("--component of principal takes 0 coordinates, found '" + component
                    + "': all principal curvatures are printed.");
        }
        List<?> values = point == null ? principalFormulas() : principalNumbers(point);
        if (vielbein.json()) {
            Map<String, Object> document = document(PRINCIPAL, "", PRINCIPAL_CONVENTION);
            document.put("components", values);
            document.put("notes", space.notes());
            vielbein.print(document);
            return;
        }
        vielbein.out()
                .line(space.name() + " in " + part.ambient().name() + ": principal curvatures, "
                        + PRINCIPAL_CONVENTION);
        vielbein.out().line("");
        for (int k = 0; k < values.size(); k++) {
            String text = values.get(k) instanceof Double d ? Numbers.text(d) : String.valueOf(values.get(k));
            vielbein.out().line(kappa(k + 1) + " = " + text);
        }
    }

    private String kappa(int k) {
        return options.latex()
                ? "\\kappa_{" + k + "}"
                : options.printer() == TextPrinter.unicode() ? "κ_" + k : "kappa_" + k;
    }

    private List<String> principalFormulas() {
        List<Expr> all = vielbein.working(
                        PRINCIPAL + " of " + space.name(),
                        () -> options.formulas(part).principal())
                .orElseThrow(() -> new CommandException(
                        ExitStatus.NO_ANSWER,
                        space.name()
                                + ": the principal curvatures are roots of an equation of a degree above 2, so there"
                                + " is no formula of them; ask for numbers with --at."));
        return all.stream().map(this::printed).toList();
    }

    private List<Double> principalNumbers(String at) {
        double[] values = part.at(space.at(Place.point(space, "--at", at))).principal();
        for (double value : values) {
            requireFinite(PRINCIPAL, value);
        }
        return Arrays.stream(values).boxed().toList();
    }

    private String printed(Expr e) {
        return options.printer().print(e);
    }

    private void json(HypersurfaceKind kind, Object components, long nonzero, String zero) {
        Map<String, Object> document = document(kind.label(), kind.indices(), kind.convention());
        document.put("components", components);
        document.put("nonzero", nonzero);
        document.put("zero", zero);
        document.put("notes", space.notes());
        vielbein.print(document);
    }

    private Map<String, Object> document(String kind, String indices, String convention) {
        Map<String, Object> ambient = new LinkedHashMap<>();
        ambient.put("geometry", part.ambient().name());
        ambient.put("coordinates", part.ambientCoordinates());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("geometry", space.name());
        document.put("coordinates", space.coordinates());
        document.put("ambient", ambient);
        document.put("kind", kind);
        document.put("indices", indices);
        document.put("convention", convention);
        return document;
    }
}
