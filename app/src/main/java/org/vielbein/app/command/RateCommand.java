package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.vielbein.api.expr.Expr;
import org.vielbein.app.output.Numbers;
import org.vielbein.app.output.Table;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.Stretches;
import org.vielbein.core.geometry.TangentSpace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code rate}: the exchange rate between the measures at two places. */
@Command(
        name = "rate",
        description = "Compare the measures at two places P and Q: how much longer the same vector is at Q than at P.",
        footer = {
            "",
            "Examples:",
            "  vielbein rate \"hot-plate(T=x, alpha=1)\" --at 0,0 --at 1,0 --vector 1,0",
            "  vielbein rate sphere --at pi/2,0 --at pi/6,0 --json"
        })
final class RateCommand implements Callable<Integer> {
    @ParentCommand
    private Vielbein vielbein;

    @Mixin
    private GeometryArgument geometry;

    @Option(names = "--at", paramLabel = "POINT", description = "The places: P, then Q.")
    private List<String> points = new ArrayList<>();

    @Option(names = "--vector", paramLabel = "VECTOR", description = "A vector whose lengths are compared.")
    private List<String> vectors = new ArrayList<>();

    @Override
    public Integer call() {
        if (points.size() != 2) {
            throw CommandException.usage("rate compares two places, found " + points.size() + ": write --at P --at Q.");
        }
        Geometry space = geometry.in(vielbein);
        TangentSpace p = space.at(Place.point(space, "--at", points.get(0)));
        TangentSpace q = space.at(Place.point(space, "--at", points.get(1)));
        List<List<Expr>> typed = Place.vectors(space, vectors);
        Stretches rate = p.rate(q, typed);
        if (vielbein.json()) {
            vielbein.print(document(space, p, q, rate));
        } else {
            print(space, rate, typed);
        }
        return ExitStatus.DONE;
    }

    private static Map<String, Object> document(Geometry space, TangentSpace p, TangentSpace q, Stretches rate) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("geometry", space.name());
        document.put("coordinates", space.coordinates());
        document.put("points", List.of(p.point(), q.point()));
        document.put("stretches", rate.stretches());
        document.put("ratios", rate.ratios());
        document.put("notes", rate.notes());
        return document;
    }

    private void print(Geometry space, Stretches rate, List<List<Expr>> typed) {
        vielbein.out().line(space.name() + " from " + points.get(0) + " to " + points.get(1));
        vielbein.out().line("");
        Table table = new Table();
        rate.stretches()
                .ifPresent(stretches -> table.row(
                        "principal stretches",
                        String.join(
                                ", ",
                                java.util.Arrays.stream(stretches)
                                        .mapToObj(Numbers::text)
                                        .toList())));
        for (int k = 0; k < typed.size(); k++) {
            table.row(
                    "length of ("
                            + String.join(
                                    ", ",
                                    typed.get(k).stream().map(Expr::toString).toList()) + ") at Q over P",
                    rate.ratios().get(k).map(Numbers::text).orElse("–"));
        }
        table.lines("", Integer.MAX_VALUE).forEach(vielbein.out()::line);
        rate.notes().forEach(vielbein.out()::line);
    }
}
