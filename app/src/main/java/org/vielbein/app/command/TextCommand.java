package org.vielbein.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.vielbein.app.output.Table;
import org.vielbein.core.catalog.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code text}: the equations of the founding text, computed. */
@Command(
        name = "text",
        description =
                "Show equation 1 to 15 of the founding text: what it says, a live computation, the command to repeat it.",
        footer = {"", "Examples:", "  vielbein text 6", "  vielbein text all", "  vielbein text all --json"})
final class TextCommand implements Callable<Integer> {
    @ParentCommand
    private Vielbein vielbein;

    @Parameters(paramLabel = "N", description = "The number of an equation, or all.")
    private String which;

    @Override
    public Integer call() {
        List<Equation> equations = equations();
        Catalog catalog = vielbein.catalog();
        Map<Equation, Finding> findings = new LinkedHashMap<>();
        equations.forEach(equation -> findings.put(equation, equation.finding(catalog)));
        if (vielbein.json()) {
            vielbein.print(Map.of(
                    "equations",
                    findings.entrySet().stream().map(e -> e.getKey().document(e.getValue()))));
        } else {
            findings.forEach(this::print);
        }
        return findings.values().stream().allMatch(Finding::holds) ? ExitStatus.DONE : ExitStatus.NO_ANSWER;
    }

    private List<Equation> equations() {
        if (which.equals("all")) {
            return FoundingText.EQUATIONS;
        }
        return FoundingText.EQUATIONS.stream()
                .filter(equation -> String.valueOf(equation.number()).equals(which))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> CommandException.usage("There is no equation '" + which
                        + "' in the founding text: write a number from 1 to 15, or all."));
    }

    private void print(Equation equation, Finding finding) {
        vielbein.out().line("(" + equation.number() + ")  " + equation.statement());
        vielbein.out().line("     " + equation.experiment().command());
        Table table = new Table();
        finding.rows().forEach(table::row);
        table.lines("     ", Integer.MAX_VALUE).forEach(vielbein.out()::line);
        vielbein.out().line(finding.holds() ? "     It holds." : "     It does not hold.");
        vielbein.out().line("");
    }
}
