package org.vielbein.core.trial;

import java.util.concurrent.Callable;
import org.vielbein.api.chart.Definition;
import org.vielbein.core.geometry.Geometry;

/**
 * A metric, or a chart on one of its targets, as it is put before the laws.
 *
 * @param group which of the two
 * @param subject what sentences call it
 * @param definition what the plugin offers
 * @param check the rules of the author's interface; throws where one is broken
 * @param geometry makes the geometry that the laws look at
 */
record Exhibit(
        Verdict.Group group, String subject, Definition definition, Runnable check, Callable<Geometry> geometry) {}
