package org.vielbein.core.curvature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.formula.DifferentialField;
import org.vielbein.core.formula.RationalFunction;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.formula.ZeroTest.Answer;

/** What kind of space a metric makes, each fact decided by a tensor that vanishes or by a component that does not. */
final class SpaceFacts {
    private final Workspace work;
    private final BiFunction<Workspace, RationalFunction, Expr> display;
    private final DifferentialField field;
    private final Curvature<RationalFunction> c;
    private final int n;

    SpaceFacts(Workspace work, BiFunction<Workspace, RationalFunction, Expr> display) {
        this.work = work;
        this.display = display;
        field = work.field();
        c = work.curvature();
        n = work.coordinates().size();
    }

    /** A quantity that should vanish, with its name in the reason. */
    private record Named(String name, RationalFunction value) {}

    List<SpaceFact> all() {
        List<SpaceFact> facts = new ArrayList<>();
        facts.add(constant());
        facts.add(flat());
        facts.add(conformallyFlat());
        facts.add(constantCurvature());
        if (n > 2) {
            facts.add(einstein());
        }
        for (int k = 0; k < n; k++) {
            facts.add(killing(k));
        }
        return facts;
    }

    /** The fact that all of these vanish; the first that does not is the reason against it. */
    private SpaceFact decided(String fact, String proof, List<Expr> formulas, List<Named> quantities) {
        Optional<Named> open = Optional.empty();
        for (Named quantity : quantities) {
            ZeroTest.Answer answer = field.isZeroFunction(quantity.value);
            if (answer == Answer.DISPROVED) {
                return new SpaceFact(fact, answer, found(quantity));
            }
            if (answer == Answer.UNKNOWN && open.isEmpty()) {
                open = Optional.of(quantity);
            }
        }
        return open.map(quantity -> new SpaceFact(
                        fact,
                        Answer.UNKNOWN,
                        new SpaceFact.Reason(
                                "whether " + quantity.name + " = {0} vanishes is not decided",
                                List.of(display.apply(work, quantity.value)))))
                .orElseGet(() -> new SpaceFact(fact, Answer.PROVED, new SpaceFact.Reason(proof, formulas)));
    }

    private SpaceFact.Reason found(Named quantity) {
        return new SpaceFact.Reason(quantity.name + " = {0}", List.of(display.apply(work, quantity.value)));
    }

    private String name(int i) {
        return work.coordinates().get(i).name();
    }

    private String indices(int... i) {
        List<String> names = new ArrayList<>();
        for (int index : i) {
            names.add(name(index));
        }
        return "[" + String.join(", ", names) + "]";
    }

    private SpaceFact constant() {
        List<Named> all = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            addDerivatives(all, k);
        }
        return decided("constant components", "no component of g depends on a coordinate", List.of(), all);
    }

    private void addDerivatives(List<Named> all, int k) {
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                all.add(new Named(
                        "d/d" + name(k) + " g" + indices(i, j), c.jet().derivative(k, i, j)));
            }
        }
    }

    private SpaceFact flat() {
        return decided("flat", "all components of the Riemann tensor vanish", List.of(), riemann(new Subtracted() {
            @Override
            public RationalFunction of(int l, int k, int i, int j) {
                return field.constant(0);
            }
        }));
    }

    /** What is taken from R_lkij before it is asked whether it vanishes. */
    private interface Subtracted {
        RationalFunction of(int l, int k, int i, int j);
    }

    private List<Named> riemann(Subtracted part) {
        List<Named> all = new ArrayList<>();
        for (int l = 0; l < n; l++) {
            for (int k = l + 1; k < n; k++) {
                for (int i = l; i < n; i++) {
                    for (int j = i + 1; j < n; j++) {
                        RationalFunction r = work.component(TensorKind.RIEMANN_LOWER, l, k, i, j);
                        all.add(new Named("R" + indices(l, k, i, j), field.minus(r, part.of(l, k, i, j))));
                    }
                }
            }
        }
        return all;
    }

    private SpaceFact conformallyFlat() {
        String fact = "conformally flat";
        if (n <= 2) {
            String proof = n == 2
                    ? "every surface is, locally: in isothermal coordinates a hot ruler on the plane measures it"
                    : "one dimension is flat";
            return new SpaceFact(fact, Answer.PROVED, new SpaceFact.Reason(proof, List.of()));
        }
        return n == 3
                ? decided(
                        fact, "the Cotton tensor vanishes: a flat space with a hot ruler, locally", List.of(), cotton())
                : decided(fact, "the Weyl tensor vanishes: a flat space with a hot ruler, locally", List.of(), weyl());
    }

    private List<Named> weyl() {
        List<Named> all = new ArrayList<>();
        for (int l = 0; l < n; l++) {
            for (int k = l + 1; k < n; k++) {
                for (int i = l; i < n; i++) {
                    for (int j = i + 1; j < n; j++) {
                        all.add(new Named("C" + indices(l, k, i, j), work.component(TensorKind.WEYL, l, k, i, j)));
                    }
                }
            }
        }
        return all;
    }

    /** {@code ∇ᵢP_kj − ∇ⱼP_ki} of the Schouten tensor P = Ric − S g/4 of three dimensions. */
    private List<Named> cotton() {
        List<Named> all = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    RationalFunction value = field.minus(schoutenDerivative(i, k, j), schoutenDerivative(j, k, i));
                    all.add(new Named("the Cotton tensor " + indices(k, i, j), value));
                }
            }
        }
        return all;
    }

    private RationalFunction schouten(int i, int j) {
        RationalFunction quarter = field.constant(Constant.of(4).reciprocal());
        return new Sum<>(field)
                .add(c.ricci(i, j))
                .subtract(quarter, c.scalar(), c.metric(i, j))
                .value();
    }

    private RationalFunction schoutenDerivative(int m, int i, int j) {
        Sum<RationalFunction> sum = new Sum<>(field)
                .add(field.derivative(schouten(i, j), work.coordinates().get(m)));
        for (int b = 0; b < n; b++) {
            sum.subtract(c.christoffel(b, m, i), schouten(b, j)).subtract(c.christoffel(b, m, j), schouten(i, b));
        }
        return sum.value();
    }

    private SpaceFact constantCurvature() {
        if (n < 2) {
            return new SpaceFact(
                    "constant curvature", Answer.PROVED, new SpaceFact.Reason("one dimension is flat", List.of()));
        }
        RationalFunction k0 = field.times(
                field.constant(Constant.of((long) n * (n - 1)).reciprocal()), work.component(TensorKind.SCALAR));
        List<Named> all = new ArrayList<>();
        for (int m = 0; m < n; m++) {
            all.add(new Named(
                    "d/d" + name(m) + " S",
                    field.derivative(c.scalar(), work.coordinates().get(m))));
        }
        if (n > 2) {
            all.addAll(riemannExcess(k0));
        }
        return decided(
                "constant curvature",
                "R[l, k, i, j] = K (g[l, i] g[k, j] - g[l, j] g[k, i]) with K = {0}",
                List.of(display.apply(work, k0)),
                all);
    }

    private List<Named> riemannExcess(RationalFunction k0) {
        List<Named> all = new ArrayList<>();
        for (Named named : riemann((l, k, i, j) -> new Sum<>(field)
                .add(k0, c.metric(l, i), c.metric(k, j))
                .subtract(k0, c.metric(l, j), c.metric(k, i))
                .value())) {
            all.add(new Named(named.name + " less its part of constant curvature", named.value));
        }
        return all;
    }

    private SpaceFact einstein() {
        RationalFunction part =
                field.times(field.constant(Constant.of(n).reciprocal()), work.component(TensorKind.SCALAR));
        List<Named> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                RationalFunction ricci = work.component(TensorKind.RICCI, i, j);
                all.add(new Named(
                        "Ric" + indices(i, j) + " - S g" + indices(i, j) + "/" + n,
                        field.minus(ricci, field.times(part, c.metric(i, j)))));
            }
        }
        boolean vacuum = part.isZero();
        return decided(
                "Einstein",
                vacuum ? "the Ricci tensor vanishes" : "Ric = L g with L = {0}",
                vacuum ? List.of() : List.of(display.apply(work, part)),
                all);
    }

    private SpaceFact killing(int k) {
        List<Named> all = new ArrayList<>();
        addDerivatives(all, k);
        return decided("d/d" + name(k) + " is Killing", "no component of g depends on " + name(k), List.of(), all);
    }
}
