package org.vielbein.plugin.scripts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.CatalogEntry;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.language.PointReader;

class ShippedScriptsTest {

    private static final Catalog CATALOG = Shipped.catalog();

    @Test
    void theCatalogueTakesEveryScriptUnderItsFileName() {
        assertEquals(List.of(), CATALOG.problems());
        List<String> names = Stream.concat(
                        CATALOG.metrics().stream().map(CatalogEntry::name),
                        CATALOG.charts().stream().map(CatalogEntry::name))
                .filter(name -> !name.equals("sphere"))
                .sorted()
                .toList();
        assertEquals(Shipped.scripts().stream().map(ScriptText::name).sorted().toList(), names);
    }

    static Stream<CatalogEntry<Metric>> metrics() {
        return CATALOG.metrics().stream().filter(entry -> !entry.name().equals("sphere"));
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void everyMetricHasATitleASourceAndTheRightNumberOfSigns(CatalogEntry<Metric> entry) {
        Metric metric = entry.definition();
        Arguments given = Arguments.of(metric);
        assertFalse(metric.references().isEmpty(), "no source");
        assertFalse(metric.title().equals(metric.name()), "no title");
        assertEquals(List.of(), entry.notes());
        assertEquals(metric.domain(given).size(), metric.signature(given).dimension());
    }

    static Stream<CatalogEntry<CoordinateChart>> charts() {
        return CATALOG.charts().stream();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyChartHasATitleAndASource(CatalogEntry<CoordinateChart> entry) {
        assertFalse(entry.definition().title().equals(entry.name()), "no title");
        assertFalse(entry.definition().references().isEmpty(), "no source");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            half-plane(R=2) in cayley; 0.5, -0.6
            schwarzschild(M=2) in isotropic; 0.5, 3, 1, 2
            sphere in mercator;        1, -2
            sphere in mercator;        6, 30
            """)
    void chartsInvertThemselves(String reference, String point) {
        Geometry geometry = CATALOG.geometry(reference);
        double[] x =
                Stream.of(point.split(",")).mapToDouble(Double::parseDouble).toArray();
        double[] back =
                geometry.fromMetricCoordinates(geometry.toMetricCoordinates(x)).orElseThrow();
        assertArrayEquals(x, back, 1e-13);
    }

    /** Limits on points, and on parameters by themselves. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            torus(R=1, r=2)            ; u=0, v=0                  ; the parameters violate r < R
            half-plane                 ; x=0, y=-1                 ; y is not in (0, inf)
            disk                       ; x=0.8, y=0.7              ; x^2 + y^2 < 1 is violated
            schwarzschild              ; t=0, r=1, theta=1, phi=0  ; r is not in (2*M, inf)
            kerr(a=0.9)                ; t=0, r=1.4, theta=1, phi=0; r is not in (M + sqrt(M^2 - a^2), inf)
            kerr(a=2)                  ; t=0, r=9, theta=1, phi=0  ; the parameter a = 2 is not in (-M, M)
            kerr                       ; t=0, r=9, theta=1, phi=0  ; the parameter a has no value and no default
            robertson-walker(a=t, k=1) ; t=1, r=2, theta=1, phi=0  ; k*r^2 < 1 is violated
            robertson-walker           ; t=1, r=1, theta=1, phi=0  ; the function a has no formula
            categorical                ; p1=0.5, p2=0.7            ; 1 - (p1 + p2) > 0 is violated
            categorical(n=0)           ; p1=0.5                    ; n = 0 is not in [1, 16]
            wgs84                      ; lat=2, lon=0              ; lat is not in (-pi/2, pi/2)
            """)
    void whatLiesOutsideIsRefused(String reference, String point, String reason) {
        GeometryException refused = assertThrows(GeometryException.class, () -> {
            Geometry geometry = CATALOG.geometry(reference);
            geometry.at(PointReader.read(point, geometry.coordinates()));
        });
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }

    @Test
    void kerrDragsSpaceAroundInTheSenseOfItsRotation() {
        double[] point = {0, 4, 1, 0};
        double[][] g = CATALOG.geometry("kerr(a=0.9)").at(point).metric();
        // A body that falls from rest at infinity keeps g(u, ∂φ) = 0, and turns by dφ/dt = −g_tφ/g_φφ > 0 for a > 0.
        assertTrue(-g[0][3] / g[3][3] > 0);
        assertEquals(g[0][3], -CATALOG.geometry("kerr(a=-0.9)").at(point).metric()[0][3]);
    }

    @Test
    void catenoidBendsIntoTheHelicoid() {
        double height = 1.7;
        double[][] catenoid = CATALOG.geometry("catenoid(c=2)").at(0.3, height).metric();
        Geometry bent = CATALOG.geometry("helicoid(c=2)");
        double[][] helicoid = bent.at(0.3, 2 * Math.sinh(height / 2)).metric();
        // v = c sinh(w/c): dv = cosh(w/c) dw
        double stretch = Math.cosh(height / 2);
        assertEquals(catenoid[0][0], helicoid[0][0], 1e-14 * catenoid[0][0]);
        assertEquals(catenoid[1][1], helicoid[1][1] * stretch * stretch, 1e-14 * catenoid[1][1]);
    }
}
