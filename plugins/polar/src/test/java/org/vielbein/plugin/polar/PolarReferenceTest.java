package org.vielbein.plugin.polar;

import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.Provenance;
import org.vielbein.testkit.ReferenceValues;

class PolarReferenceTest extends ReferenceValues {
    private static final Provenance HERE = new Provenance("polar", "test", "polar");

    @Override
    protected Catalog catalog() {
        return Catalog.builder()
                .metric(new Euclidean(), HERE)
                .metric(new PolarMetric(), HERE)
                .chart(new PolarChart(), HERE)
                .chart(new CylindricalChart(), HERE)
                .chart(new SphericalChart(), HERE)
                .build();
    }
}
