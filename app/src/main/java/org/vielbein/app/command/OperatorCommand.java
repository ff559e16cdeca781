package org.vielbein.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.app.output.Numbers;
import org.vielbein.app.output.Table;
import org.vielbein.core.curvature.Formulas;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.TangentSpace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What the commands of differential operators have in common: a geometry, what is differentiated, formulas or numbers. */
abstract class OperatorCommand implements Callable<Integer> {
    @ParentCommand
    private Vielbein vielbein;

    @Mixin
    private GeometryArgument geometry;

    @Mixin
    private FormulaOptions options;

    @Option(names = "--at", paramLabel = "POINT", description = "Numbers at this point instead of formulas.")
    private @Nullable String point;

    /**
     * What is printed.
     *
     * @param heading what it is
     * @param rank the number of indices
     * @param component the formula of each tuple of them
     * @param label the name of a component, with {@code %s} for its indices
     */
    record Result(String heading, int rank, Function<int[], Expr> component, String label) {}

    /** The name and an example of what is differentiated. */
    abstract List<String> operand();

    abstract Result result(Geometry space, Formulas formulas, String text);

    @Override
    public Integer call() {
        String text = geometry.operand(operand().get(0), operand().get(1));
        Geometry space = geometry.in(vielbein);
        Formulas formulas = options.formulas(space);
        Result result = vielbein.working("formulas of " + space.name(), () -> result(space, formulas, text));
        List<int[]> indices = formulas.indices(result.rank);
        List<Expr> all = indices.stream().map(result.component).toList();
        ZeroTest.Answer zero = vielbein.working("zero test of " + space.name(), () -> zero(formulas, all));
        @Nullable double[] numbers = point == null ? null : there(space).values(all);
        if (vielbein.json()) {
            vielbein.print(document(space, result, all, numbers, zero));
        } else {
            page(space, result, indices, all, numbers, zero);
        }
        return ExitStatus.DONE;
    }

    private TangentSpace there(Geometry space) {
        return space.at(Place.point(space, "--at", point));
    }

    private static ZeroTest.Answer zero(Formulas formulas, List<Expr> all) {
        ZeroTest.Answer answer = ZeroTest.Answer.PROVED;
        for (Expr e : all) {
            ZeroTest.Answer one = e.isZero() ? ZeroTest.Answer.PROVED : formulas.isZero(e);
            if (one == ZeroTest.Answer.DISPROVED) {
                return one;
            }
            answer = one == ZeroTest.Answer.PROVED ? answer : one;
        }
        return answer;
    }

    private Map<String, Object> document(
            Geometry space, Result result, List<Expr> all, double @Nullable [] numbers, ZeroTest.Answer zero) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("geometry", space.name());
        document.put("coordinates", space.coordinates());
        int n = space.dimension();
        Object value = Tensors.nested(result.rank, n, i -> {
            int at = 0;
            for (int index : i) {
                at = at * n + index;
            }
            return numbers == null ? options.printer().print(all.get(at)) : (Object) numbers[at];
        });
        document.put(result.rank == 0 ? "value" : "components", value);
        document.put("zero", TensorCommand.word(zero));
        document.put("notes", space.notes());
        return document;
    }

    private void page(
            Geometry space,
            Result result,
            List<int[]> indices,
            List<Expr> all,
            double @Nullable [] numbers,
            ZeroTest.Answer zero) {
        vielbein.out().line(space.name() + ": " + result.heading);
        vielbein.out().line("");
        Table table = new Table();
        for (int k = 0; k < all.size(); k++) {
            if (result.rank == 0 || !all.get(k).isZero()) {
                String value = numbers == null ? options.printer().print(all.get(k)) : Numbers.text(numbers[k]);
                table.row(label(space, result, indices.get(k)), "= " + value);
            }
        }
        table.lines("", vielbein.session().width()).forEach(vielbein.out()::line);
        if (all.stream().allMatch(Expr::isZero)) {
            vielbein.out().line("zero: " + TensorCommand.word(zero));
        }
    }

    private String label(Geometry space, Result result, int... indices) {
        List<String> names = java.util.Arrays.stream(indices)
                .mapToObj(i -> options.printer().name(space.coordinates().get(i)))
                .toList();
        return result.label.replace("%s", String.join(", ", names));
    }
}
