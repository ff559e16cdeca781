/**
 * Sets of geometries that change while the program runs, such as a folder of scripts.
 *
 * <p>The host asks every {@link org.vielbein.api.source.GeometrySource} before each use; a source answers with an
 * {@link org.vielbein.api.source.Offer} of metrics, charts and {@link org.vielbein.api.source.ScriptText}s, and the host
 * parses and registers what it holds. Nothing flows back.
 */
@NullMarked
package org.vielbein.api.source;

import org.jspecify.annotations.NullMarked;
