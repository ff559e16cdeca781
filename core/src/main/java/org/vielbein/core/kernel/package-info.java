/**
 * Formulas as straight-line programs on numbers: interpreters in double and in double-double.
 *
 * <p>Data flows from {@code core.graph} (formulas) to arrays of numbers. The interpreter walks the nodes in the order of their
 * ids, children first.
 */
@NullMarked
package org.vielbein.core.kernel;

import org.jspecify.annotations.NullMarked;
