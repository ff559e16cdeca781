package org.vielbein.plugin.coordinates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.CatalogEntry;
import org.vielbein.core.curvature.Formulas;
import org.vielbein.core.curvature.TensorKind;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.geometry.Geometry;

/** The pull-back of the metric along each chart is what the literature says, and what the geometry of the same name is. */
class LiteratureTest {
    private static final Catalog CATALOG = Shipped.catalog();

    @Test
    void everyChartIsOneOfTheLiterature() throws IOException {
        assertEquals(List.of(), CATALOG.problems());
        List<String> charts =
                CATALOG.charts().stream().map(CatalogEntry::name).sorted().toList();
        List<String> literature =
                Literature.all().stream().map(Literature::chart).sorted().toList();
        assertEquals(charts, literature);
    }

    static Stream<Literature> proved() throws IOException {
        return Literature.all().stream().filter(Literature::proved);
    }

    @ParameterizedTest
    @MethodSource("proved")
    void itsLineElementIsProved(Literature literature) {
        Geometry seen = CATALOG.geometry(literature.reference());
        Geometry published = CATALOG.geometry(literature.lineElement());
        assertEquals(published.coordinates(), seen.coordinates());
        assertProved(seen.formulas(), published.components());
    }

    static Stream<Literature> geometriesOfTheSameName() throws IOException {
        return proved().filter(literature ->
                CATALOG.metrics().stream().anyMatch(metric -> metric.name().equals(literature.chart())));
    }

    @ParameterizedTest
    @MethodSource("geometriesOfTheSameName")
    void theGeometryOfTheSameNameIsTheSame(Literature literature) {
        Geometry seen = CATALOG.geometry(literature.reference());
        Geometry geometry = CATALOG.geometry(literature.chart());
        assertEquals(geometry.coordinates(), seen.coordinates());
        assertProved(seen.formulas(), geometry.formulas().metric());
    }

    @Test
    void twentyEightGeometriesHaveTheirChart() throws IOException {
        assertEquals(28, geometriesOfTheSameName().count());
    }

    private static void assertProved(Formulas formulas, List<List<Expr>> expected) {
        for (int i = 0; i < expected.size(); i++) {
            for (int j = 0; j <= i; j++) {
                Expr claimed = expected.get(i).get(j);
                assertEquals(
                        ZeroTest.Answer.PROVED,
                        formulas.equal(claimed, TensorKind.METRIC, i, j),
                        "g[" + i + "][" + j + "] = " + claimed);
            }
        }
    }
}
