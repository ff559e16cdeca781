/**
 * Tests for authors of plugins, as JUnit classes: add this jar with scope {@code test}.
 *
 * <p>{@link org.vielbein.testkit.MetricLaws} and {@link org.vielbein.testkit.ChartLaws} are to be extended and run the laws of
 * {@code core.law} on a metric or chart; {@link org.vielbein.testkit.ReferenceValues} checks a table of values from other
 * people's software and books; {@link org.vielbein.testkit.PluginJarIT} judges the built jar.
 */
@NullMarked
package org.vielbein.testkit;

import org.jspecify.annotations.NullMarked;
