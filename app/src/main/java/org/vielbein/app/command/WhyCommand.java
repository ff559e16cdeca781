package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.vielbein.app.output.Table;
import org.vielbein.core.curvature.FormulaException;
import org.vielbein.core.curvature.SpaceFact;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.Submanifold;
import org.vielbein.core.text.TextPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code why}: what kind of space it is. */
@Command(
        name = "why",
        description =
                "Say what kind of space a metric makes, and why: constant, flat, conformally flat (a hot ruler suffices),"
                        + " of constant curvature, Einstein, with which symmetries; of a hypersurface also whether it is minimal,"
                        + " totally geodesic, umbilic.",
        footer = {
            "",
            "Examples:",
            "  vielbein why polar",
            "  vielbein why \"hot-plate(T=(x^2+y^2)/4, alpha=1)\"",
            "  vielbein why catenoid",
            "  vielbein why schwarzschild --json"
        })
final class WhyCommand implements Callable<Integer> {
    @ParentCommand
    private Vielbein vielbein;

    @Mixin
    private GeometryArgument geometry;

    @Mixin
    private FormulaOptions options;

    @Override
    public Integer call() {
        Geometry space = geometry.in(vielbein);
        List<SpaceFact> facts = vielbein.working("facts of " + space.name(), () -> facts(space));
        if (vielbein.json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("geometry", space.name());
            document.put("coordinates", space.coordinates());
            document.put("facts", facts.stream().map(this::document).toList());
            document.put("notes", space.notes());
            vielbein.print(document);
        } else {
            vielbein.out().line(space.name() + " in " + String.join(", ", space.coordinates()));
            vielbein.out().line("");
            Table table = new Table();
            facts.forEach(fact -> table.row(fact.fact(), TensorCommand.word(fact.answer()), reason(fact)));
            table.lines("", vielbein.session().width()).forEach(vielbein.out()::line);
        }
        return ExitStatus.DONE;
    }

    /** Those of the space, and of the way it lies in the space around where it is a hypersurface. */
    private List<SpaceFact> facts(Geometry space) {
        List<SpaceFact> facts = new ArrayList<>(options.formulas(space).facts());
        space.submanifold().filter(part -> part.obstacle().isEmpty()).ifPresent(part -> facts.addAll(facts(part)));
        return facts;
    }

    private List<SpaceFact> facts(Submanifold part) {
        try {
            return options.formulas(part).facts();
        } catch (FormulaException none) { // the facts of the space itself are there all the same
            return List.of(new SpaceFact(
                    "minimal",
                    ZeroTest.Answer.UNKNOWN,
                    new SpaceFact.Reason(String.valueOf(none.getMessage()), List.of())));
        }
    }

    private Map<String, Object> document(SpaceFact fact) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("fact", fact.fact());
        document.put("answer", TensorCommand.word(fact.answer()));
        document.put("reason", reason(fact));
        return document;
    }

    private String reason(SpaceFact fact) {
        TextPrinter printer = options.printer();
        String text = fact.reason().text();
        for (int k = 0; k < fact.reason().formulas().size(); k++) {
            text = text.replace(
                    "{" + k + "}", printer.print(fact.reason().formulas().get(k)));
        }
        return text;
    }
}
