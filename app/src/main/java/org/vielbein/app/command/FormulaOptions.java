package org.vielbein.app.command;

import org.vielbein.core.curvature.Formulas;
import org.vielbein.core.curvature.HypersurfaceFormulas;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.Submanifold;
import org.vielbein.core.text.TextPrinter;
import picocli.CommandLine.Option;

/** How formulas are printed, and how long one may take. */
final class FormulaOptions {
    private static final int MOST_SECONDS = 86_400;

    @Option(names = "--latex", description = "Print formulas in LaTeX.")
    private boolean latex;

    @Option(names = "--unicode", description = "Print formulas with Greek letters and raised exponents.")
    private boolean unicode;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "The time that one formula may take; ${DEFAULT-VALUE} if not given.",
            defaultValue = "60")
    private int seconds;

    TextPrinter printer() {
        if (latex && unicode) {
            throw CommandException.usage("There are --latex and --unicode: choose one of them.");
        }
        return latex ? TextPrinter.latex() : unicode ? TextPrinter.unicode() : TextPrinter.plain();
    }

    boolean latex() {
        return latex;
    }

    /** Whether a notation was chosen. */
    boolean chosen() {
        return latex || unicode;
    }

    Formulas formulas(Geometry space) {
        return milliseconds() == Formulas.MILLISECONDS
                ? space.formulas()
                : space.formulas().within(milliseconds());
    }

    HypersurfaceFormulas formulas(Submanifold part) {
        return milliseconds() == Formulas.MILLISECONDS
                ? part.formulas()
                : part.formulas().within(milliseconds());
    }

    private long milliseconds() {
        if (seconds < 1 || seconds > MOST_SECONDS) {
            throw CommandException.usage(
                    "--seconds is from 1 to " + MOST_SECONDS + ", found " + seconds + ": write --seconds 60.");
        }
        return seconds * 1000L;
    }
}
