package org.vielbein.plugin.coordinates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.text.TextPrinter;

/** The tables of the page about coordinate systems are made from the charts themselves. */
class CoordinateSystemsPageTest {
    private static final Path PAGE = Path.of("..", "..", "app", "src", "main", "docs", "coordinate-systems.md");
    private static final Catalog CATALOG = Shipped.catalog();
    private static final TextPrinter PRINTER = TextPrinter.plain();

    @Test
    void itsTablesAreThoseOfTheCharts() throws IOException {
        List<Literature> all = Literature.all();
        List<String> tables = new ArrayList<>();
        for (String geometry :
                all.stream().map(Literature::geometry).collect(Collectors.toCollection(LinkedHashSet::new))) {
            tables.add("### `" + geometry + "`\n\n| chart | coordinates | map | line element |\n|---|---|---|---|\n"
                    + all.stream()
                            .filter(literature -> literature.geometry().equals(geometry))
                            .map(CoordinateSystemsPageTest::row)
                            .collect(Collectors.joining("\n")));
        }
        String expected = String.join("\n\n", tables);
        String page = Files.readString(PAGE);
        assertTrue(page.contains(expected), () -> "The tables should read\n" + expected);
        assertEquals(
                all.size(), page.lines().filter(line -> line.startsWith("| `")).count());
    }

    private static String row(Literature literature) {
        Geometry seen = CATALOG.geometry(literature.reference());
        List<String> names = seen.inMetricCoordinates().coordinates();
        List<Expr> map = seen.map();
        String equations = IntStream.range(0, names.size())
                .filter(k -> !map.get(k).toString().equals(names.get(k)))
                .mapToObj(k -> "`" + names.get(k) + " = " + PRINTER.print(map.get(k)) + "`")
                .collect(Collectors.joining(", "));
        return "| `" + literature.chart() + "` | `" + seen.domain() + "` | " + equations + " | " + "`"
                + literature.shown().replace("*", " ") + "` |";
    }
}
