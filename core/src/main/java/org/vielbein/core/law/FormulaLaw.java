package org.vielbein.core.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vielbein.core.curvature.TensorKind;

/** The formulas of curvature beside its numbers, which are computed without them. */
final class FormulaLaw {
    private static final double EQUAL = 1e-12;

    private static final int FEW_DIMENSIONS = 5;

    static final Law LAW = new Law(
            "formula = number",
            "g_ij, Γᵏᵢⱼ, R_kj, S and, for n ≤ 4, R_lkij as formulas have the values computed at the point",
            FormulaLaw::check);

    private FormulaLaw() {}

    private static Optional<Violation> check(Law law, Subject subject, Sample sample) {
        int n = subject.coordinates().size();
        return RiemannLaws.formulas(subject, FEW_DIMENSIONS, 2)
                .flatMap(formulas -> kinds(n).stream()
                        .flatMap(kind -> FormulaBatch.of(subject, formulas, kind).stream()
                                .flatMap(batch -> PointCheck.first(
                                        law,
                                        subject,
                                        sample,
                                        (p, numbers) -> different(batch.at(p, numbers), batch, numbers, kind))
                                        .stream()))
                        .findFirst());
    }

    private static List<TensorKind> kinds(int n) {
        List<TensorKind> few = List.of(TensorKind.METRIC, TensorKind.CHRISTOFFEL, TensorKind.RICCI, TensorKind.SCALAR);
        return n > 4
                ? few
                : List.of(
                        TensorKind.METRIC,
                        TensorKind.CHRISTOFFEL,
                        TensorKind.RIEMANN_LOWER,
                        TensorKind.RICCI,
                        TensorKind.SCALAR);
    }

    private static Optional<PointCheck.Wrong> different(
            FormulaBatch.At formulas, FormulaBatch batch, PointNumbers numbers, TensorKind kind) {
        for (int[] x : Small.indices(numbers.dimension(), kind.rank())) {
            Sized number = numbers.of(kind, x);
            Sized formula = formulas.component(kind, x);
            double off = formula.minus(number).off();
            if (!(off <= EQUAL)) {
                String found = kind.label() + " " + Arrays.toString(x) + " = " + batch.formula(kind, x) + " is "
                        + formula.value() + ", the number computed at the point is " + number.value();
                return Optional.of(new PointCheck.Wrong(found, off));
            }
        }
        return Optional.empty();
    }
}
