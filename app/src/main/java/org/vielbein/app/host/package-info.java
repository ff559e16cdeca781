/**
 * The plugin host: finds plugin jars, loads each in its own class loader, keeps what goes wrong with one away from the others,
 * and publishes what all of them offer as snapshots of the catalogue.
 *
 * <p>Folders go into {@link org.vielbein.app.host.PluginHost#open}; out come {@link org.vielbein.core.catalog.Catalog}s and the
 * ledger of {@link org.vielbein.app.host.PluginRecord}s, which lists every jar found, in every state, with the reason. PF4J
 * gives descriptors and class loaders and is known here only; its list of extensions is not used, since one bad class in it
 * takes all others down. Code of a plugin is called through {@link org.vielbein.app.host.PluginCall} alone.
 */
@NullMarked
package org.vielbein.app.host;

import org.jspecify.annotations.NullMarked;
