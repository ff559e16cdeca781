package org.vielbein.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.vielbein.core.language.Layout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code format}: a script in its canonical layout. */
@Command(
        name = "format",
        description = {
            "Print a script in the canonical layout: one statement a line, blanks where they help, comments kept.",
            "The file itself is not changed. In LaTeX only ends of lines and empty lines are touched."
        },
        footer = {
            "",
            "Exit status: 0 printed; 2 the script has an error, and nothing is printed; 4 it cannot be read.",
            "",
            "Examples:",
            "  vielbein format my.geometry",
            "  vielbein format - < my.geometry > tidy.geometry"
        })
final class FormatCommand implements Callable<Integer> {
    @ParentCommand
    private Vielbein vielbein;

    @Parameters(paramLabel = "FILE", description = "A script, or - for standard input.")
    private String file;

    @Override
    public Integer call() {
        ScriptFile script = new ScriptFile(file);
        String text = script.text(vielbein);
        vielbein.catalog().read(script.place(), text);
        String canonical = Layout.canonical(text);
        if (vielbein.json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("file", file);
            document.put("text", canonical);
            document.put("changed", !canonical.equals(text));
            document.put("notes", List.of());
            vielbein.print(document);
        } else {
            canonical.lines().forEach(vielbein.out()::line);
        }
        return ExitStatus.DONE;
    }
}
