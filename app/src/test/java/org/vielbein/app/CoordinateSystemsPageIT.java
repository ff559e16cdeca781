package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** What the page about coordinate systems shows is what happens; its tables are held to the charts beside these. */
class CoordinateSystemsPageIT {
    private static final String PROLATE = "euclidean(n=3) in prolate-spheroidal";

    @TestFactory
    List<DynamicTest> theCommandsItNamesSucceed() {
        return DocsPage.of("coordinate-systems.md").namedCommandsSucceed(5);
    }

    @Test
    void whatItShowsOfProlateSpheroidalCoordinatesIsShown() throws IOException {
        String page = Files.readString(Path.of("src", "main", "docs", "coordinate-systems.md"));
        String shown = page.split("```text\n")[1].split("```")[0];
        String out = Run.of("show", PROLATE).out();
        for (String part : shown.strip().split("\n\n")) {
            assertTrue(out.contains(part), () -> part + "\nis not in\n" + out);
        }
    }

    @Test
    void theDocumentHasMapJacobianAndScaleFactorsInAChartAlone() {
        JsonNode seen = Run.of("show", PROLATE, "--json").json();
        assertEquals("a cosh(mu) cos(nu)", seen.get("map").get("z").stringValue());
        assertEquals("-a cosh(mu) sin(nu)", seen.get("jacobian").get(2).get(1).stringValue());
        assertEquals("a sinh(mu) sin(nu)", seen.get("scaleFactors").get(2).stringValue());
        JsonNode skew = Run.of("show", "sphere in gnomonic", "--json").json();
        assertEquals("atan2(y, x)", skew.get("map").get("phi").stringValue());
        assertTrue(skew.get("scaleFactors").isNull());
        JsonNode own = Run.of("show", "sphere", "--json").json();
        for (String key : List.of("map", "jacobian", "scaleFactors")) {
            assertTrue(own.get(key).isNull(), key);
        }
    }
}
