package org.vielbein.plugin.sphere;

import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.Provenance;
import org.vielbein.testkit.ReferenceValues;

class SphereReferenceTest extends ReferenceValues {
    private static final Provenance HERE = new Provenance("sphere", "test", "sphere");

    @Override
    protected Catalog catalog() {
        return Catalog.builder()
                .metric(new Sphere(), HERE)
                .chart(new Stereographic(), HERE)
                .build();
    }
}
