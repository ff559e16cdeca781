package org.vielbein.testkit;

import org.vielbein.core.catalog.Catalog;

/** A table whose second row is wrong. */
class PlantedTable extends ReferenceValues {
    @Override
    protected Catalog catalog() {
        return Catalog.builder().build();
    }

    @Override
    protected String table() {
        return "/reference/planted.csv";
    }
}
