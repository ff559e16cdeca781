package org.vielbein.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vielbein.app.output.Table;
import org.vielbein.core.catalog.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code list}: what the catalogue has, and from where. */
@Command(
        name = "list",
        description = "List the geometries and charts, and the plugin or script each comes from.",
        footer = {"", "Examples:", "  vielbein list", "  vielbein list sphere", "  vielbein list --charts --json"})
final class ListCommand implements Callable<Integer> {
    @ParentCommand
    private Vielbein vielbein;

    @Parameters(paramLabel = "WORD", arity = "0..1", description = "Only those with this word in name or title.")
    private @Nullable String word;

    @Option(names = "--charts", description = "Only the charts.")
    private boolean chartsOnly;

    @Override
    public Integer call() {
        Catalog catalog = vielbein.catalog();
        List<Listing> metrics = chartsOnly
                ? List.of()
                : matching(catalog.metrics().stream().map(Listing::of).toList());
        List<Listing> charts =
                matching(catalog.charts().stream().map(Listing::of).toList());
        if (vielbein.json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("geometries", metrics.stream().map(Listing::document));
            document.put("charts", charts.stream().map(Listing::document));
            document.put("notes", catalog.problems());
            vielbein.print(document);
        } else {
            print("geometries", metrics);
            print("charts", charts);
            if (metrics.isEmpty() && charts.isEmpty()) {
                vielbein.out().line("There is nothing to list" + (word == null ? "." : " with '" + word + "'."));
            }
            printOrigins(Stream.concat(metrics.stream(), charts.stream()));
            catalog.problems().forEach(problem -> problem.lines().forEach(vielbein.out()::line));
        }
        return ExitStatus.DONE;
    }

    private List<Listing> matching(List<Listing> all) {
        return Optional.ofNullable(word)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .map(text ->
                        all.stream().filter(listing -> listing.contains(text)).toList())
                .orElse(all);
    }

    /** Each plugin once, with the file it came from; a script is a file of its own, named by show. */
    private void printOrigins(Stream<Listing> listings) {
        Table table = new Table();
        listings.map(Listing::provenance)
                .filter(provenance -> provenance.file().endsWith(".jar"))
                .distinct()
                .forEach(p -> table.row(p.plugin(), p.version(), p.file()));
        if (!table.isEmpty()) {
            vielbein.out().line("plugins");
            table.lines("  ", Integer.MAX_VALUE).forEach(vielbein.out()::line);
        }
    }

    private void print(String heading, List<Listing> listings) {
        if (listings.isEmpty()) {
            return;
        }
        vielbein.out().line(heading);
        Table table = new Table();
        listings.forEach(listing -> listing.rows().forEach(table::row));
        table.lines("  ", vielbein.session().width()).forEach(vielbein.out()::line);
        vielbein.out().line("");
    }
}
