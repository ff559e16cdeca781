/**
 * Tests for authors of plugins, as JUnit classes: add this jar with scope {@code test}.
 *
 * <p>{@link org.vielbein.testkit.PluginJarIT} judges the built jar.
 */
@NullMarked
package org.vielbein.testkit;

import org.jspecify.annotations.NullMarked;
