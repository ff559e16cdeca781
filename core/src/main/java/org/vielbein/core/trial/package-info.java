/**
 * The judging of a whole plugin jar: a {@link org.vielbein.core.trial.PluginTrial} loads it in class loaders of its own, runs
 * the laws of {@code core.law} and those of plugins on everything it offers, and lets it go again.
 *
 * <p>A file goes in; a {@link org.vielbein.core.trial.Report} of sentences comes out, which holds nothing of the plugin. The
 * test kit asks when an author builds a jar, {@code plugins verify} when somebody was given one. The plugin's code runs here
 * with all rights of the user.
 *
 * <pre>{@code
 * Report report = PluginTrial.of(Path.of("hills.jar")).against(catalog).report();
 * report.findings().forEach(finding -> log.warn(finding.sentence()));
 * }</pre>
 */
@NullMarked
package org.vielbein.core.trial;

import org.jspecify.annotations.NullMarked;
