package org.vielbein.plugin.isothermal;

import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.Provenance;
import org.vielbein.testkit.ReferenceValues;

class IsothermalReferenceTest extends ReferenceValues {
    private static final Provenance HERE = new Provenance("isothermal", "test", "isothermal");

    @Override
    protected Catalog catalog() {
        return Catalog.builder()
                .metric(new Isothermal(), HERE)
                .metric(new HotPlate(), HERE)
                .build();
    }
}
