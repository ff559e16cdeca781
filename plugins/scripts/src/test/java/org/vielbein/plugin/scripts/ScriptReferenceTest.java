package org.vielbein.plugin.scripts;

import org.vielbein.core.catalog.Catalog;
import org.vielbein.testkit.ReferenceValues;

class ScriptReferenceTest extends ReferenceValues {
    @Override
    protected Catalog catalog() {
        return Shipped.catalog();
    }
}
