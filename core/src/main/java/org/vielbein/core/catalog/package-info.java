/**
 * The catalogue: which metrics and charts there are, who offers each, and what a reference such as
 * {@code sphere(R=2) in stereographic} means.
 *
 * <p>Definitions and script texts go into a {@link org.vielbein.core.catalog.Catalog.Builder} with their
 * {@link org.vielbein.core.catalog.Provenance}; out comes an immutable {@link org.vielbein.core.catalog.Catalog}, and from it
 * {@link org.vielbein.core.geometry.Geometry geometries} by reference. A definition that breaks the rules of the author's
 * interface is refused here, at the door, with a sentence that says which.
 */
@NullMarked
package org.vielbein.core.catalog;

import org.jspecify.annotations.NullMarked;
