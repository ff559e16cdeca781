package org.vielbein.app.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.geometry.Measurement;

/**
 * An equation of the founding text, with a measurement that shows it.
 *
 * @param number 1 to 15
 * @param statement the equation
 * @param experiment what is measured
 * @param claim what the equation says of the measurement; the catalogue is there for a second road
 */
record Equation(int number, String statement, Experiment experiment, BiFunction<Measurement, Catalog, Finding> claim) {

    Finding finding(Catalog catalog) {
        return claim.apply(experiment.measured(catalog), catalog);
    }

    Map<String, Object> document(Finding finding) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("number", number);
        document.put("statement", statement);
        document.put("command", experiment.command());
        document.put("results", finding.documents());
        document.put("holds", finding.holds());
        return document;
    }
}
