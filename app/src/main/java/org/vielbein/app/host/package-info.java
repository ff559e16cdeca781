/**
 * The plugin host: finds plugin jars, decides which are loaded, loads each in its own class loader when one of its names is
 * needed, keeps what goes wrong with one away from the others, and publishes what all of them offer as snapshots of the catalogue.
 *
 * <p>The way of a jar: {@link org.vielbein.app.host.JarScan} (found), {@link org.vielbein.app.host.PrivateCopies} (copied),
 * {@link org.vielbein.app.host.Examination} (looked at from outside, under {@link org.vielbein.app.host.Trust}),
 * {@link org.vielbein.app.host.Admission} (one of each id, dependencies met), {@link org.vielbein.app.host.LivePlugin} (in use),
 * {@link org.vielbein.app.host.Publication} (in the catalogue). {@link org.vielbein.app.host.Loading} makes one
 * {@link org.vielbein.app.host.Snapshot} after the other of it and keeps what has not changed.
 *
 * <p>Folders go into {@link org.vielbein.app.host.PluginHost#open}; out come {@link org.vielbein.core.catalog.Catalog}s and the
 * ledger of {@link org.vielbein.app.host.PluginRecord}s, which lists every jar found, in every state, with the reason. PF4J
 * gives descriptors and class loaders and is known here only; its list of extensions is not used, since one bad class in it
 * takes all others down. Code of a plugin is called through {@link org.vielbein.app.host.PluginCall} alone.
 */
@NullMarked
package org.vielbein.app.host;

import org.jspecify.annotations.NullMarked;
