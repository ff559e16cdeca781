package org.vielbein.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vielbein.core.catalog.Catalog;

/**
 * Checks each row of a reference table against the engine: extend it, and put the table into
 * {@code src/test/resources/reference/tangent-spaces.csv}.
 *
 * <pre>{@code
 * class SphereReferenceTest extends ReferenceValues {
 *     @Override
 *     protected Catalog catalog() {
 *         return Catalog.builder().metric(new Sphere(), new Provenance("sphere", "0.1.0", "test")).build();
 *     }
 * }
 * }</pre>
 */
public abstract class ReferenceValues {

    /** The geometries that the table speaks of; inline scripts need none. */
    protected abstract Catalog catalog();

    /** The table, on the class path of the class that extends this one. */
    protected String table() {
        return "/reference/tangent-spaces.csv";
    }

    @TestFactory
    final Stream<DynamicTest> everyRowHoldsToItsTolerance() throws IOException {
        Catalog catalog = catalog();
        return ReferenceTable.read(getClass(), table()).stream()
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> check(catalog, row)));
    }

    private static void check(Catalog catalog, ReferenceRow row) {
        var found = ReferenceQuantity.parse(row.quantity()).of(catalog.geometry(row.geometry()), row.point());
        double error = row.error(found);
        assertTrue(
                error <= row.tolerance(),
                () -> row + " is " + found + " and should be " + row.value() + " (" + row.source() + "; "
                        + row.source2() + "): the error " + error + " is not at most " + row.tolerance() + ".");
    }
}
