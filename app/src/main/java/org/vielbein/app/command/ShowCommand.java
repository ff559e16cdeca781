package org.vielbein.app.command;

import java.util.concurrent.Callable;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.geometry.Derivation;
import org.vielbein.core.geometry.Geometry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code show}: what a geometry is. */
@Command(
        name = "show",
        description =
                "Show a geometry: its line element as written and simplified, metric, volume element, domain, parameters, charts"
                        + " and sources.",
        footer = {
            "",
            "Examples:",
            "  vielbein show sphere",
            "  vielbein show \"isothermal(n=2, f=1/y^2)\"",
            "  vielbein show torus --unicode",
            "  vielbein show kerr --json",
            "  vielbein show polar --derive"
        })
final class ShowCommand implements Callable<Integer> {
    @ParentCommand
    private Vielbein vielbein;

    @Mixin
    private GeometryArgument geometry;

    @Mixin
    private FormulaOptions options;

    @Option(names = "--derive", description = "How the line element follows from its definitions, line by line.")
    private boolean derive;

    @Override
    public Integer call() {
        Geometry space = geometry.in(vielbein);
        if (space.degree() != 2 && !derive) {
            return rootMetric(new RootDescription(space, options.printer()));
        }
        if (derive) {
            return derivation(new DerivationPage(
                    space,
                    vielbein.working("formulas of " + space.name(), () -> Derivation.of(space)),
                    options.printer()));
        }
        Catalog catalog = vielbein.catalog();
        Description description =
                vielbein.working("formulas of " + space.name(), () -> Description.of(space, catalog, options));
        if (vielbein.json()) {
            vielbein.print(description.document());
        } else {
            description.lines(vielbein.session().width()).forEach(vielbein.out()::line);
        }
        return ExitStatus.DONE;
    }

    private int rootMetric(RootDescription description) {
        if (vielbein.json()) {
            vielbein.print(description.document());
        } else {
            description.lines(vielbein.session().width()).forEach(vielbein.out()::line);
        }
        return ExitStatus.DONE;
    }

    private int derivation(DerivationPage page) {
        if (vielbein.json()) {
            vielbein.print(page.document());
        } else {
            page.lines(vielbein.session().width()).forEach(vielbein.out()::line);
        }
        return ExitStatus.DONE;
    }
}
