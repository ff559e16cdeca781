package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.vielbein.core.catalog.BrokenDefinitionException;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.language.Problem;
import org.vielbein.core.language.ScriptException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code check}: all that is wrong with scripts. */
@Command(
        name = "check",
        description = {
            "Report everything that is wrong with scripts, each error at its place; nothing is computed.",
            "A script may speak of the geometries that vielbein list shows; --geometries DIR adds those of a folder."
        },
        footer = {
            "",
            "Exit status: 0 all scripts can be used; 2 one has an error; 4 one cannot be read.",
            "",
            "Examples:",
            "  vielbein check my.geometry",
            "  vielbein check *.geometry --json",
            "  vielbein check - < my.geometry"
        })
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Vielbein vielbein;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scripts, or - for standard input.")
    private List<String> files = new ArrayList<>();

    private final List<Map<String, Object>> errors = new ArrayList<>();
    private int status = ExitStatus.DONE;

    @Override
    public Integer call() {
        Catalog catalog = vielbein.catalog();
        files.forEach(file -> check(catalog, new ScriptFile(file)));
        if (vielbein.json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("files", files);
            document.put("errors", errors);
            document.put("notes", List.of());
            vielbein.print(document);
        } else {
            vielbein.out().line(counted(files.size(), "script") + ", " + counted(errors.size(), "error"));
        }
        return status;
    }

    private static String counted(int n, String what) {
        return (n == 0 ? "no" : n) + " " + what + (n == 1 ? "" : "s");
    }

    /** One that cannot be read hinders none of the others. */
    private void check(Catalog catalog, ScriptFile file) {
        try {
            catalog.read(file.place(), file.text(vielbein));
        } catch (ScriptException e) {
            e.problems().forEach(problem -> add(file, problem));
            tell(ExitStatus.USAGE, e.getMessage());
        } catch (BrokenDefinitionException e) {
            String message = String.valueOf(e.getMessage());
            add(file, new Problem(1, 1, 1, message, ""));
            tell(ExitStatus.USAGE, file.place() + ": " + message);
        } catch (CommandException e) {
            add(file, new Problem(1, 1, 1, String.valueOf(e.getMessage()), ""));
            tell(e.status(), String.valueOf(e.getMessage()));
        }
    }

    private void tell(int failure, String message) {
        status = Math.max(status, failure);
        if (!vielbein.json()) {
            message.lines().forEach(vielbein.session().err()::line);
        }
    }

    private void add(ScriptFile file, Problem problem) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("file", file.path());
        error.put("line", problem.line());
        error.put("column", problem.column());
        error.put("length", problem.length());
        error.put("message", problem.sentence());
        errors.add(error);
    }
}
