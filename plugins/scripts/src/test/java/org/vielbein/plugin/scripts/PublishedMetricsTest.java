package org.vielbein.plugin.scripts;

import org.vielbein.core.catalog.Catalog;
import org.vielbein.testkit.ReferenceValues;

/** Each script has the metric that the literature gives, in other words than the script's: {@code published.txt}. */
class PublishedMetricsTest extends ReferenceValues {
    @Override
    protected Catalog catalog() {
        return Shipped.catalog();
    }

    @Override
    protected String table() {
        return "/reference/published.csv";
    }
}
