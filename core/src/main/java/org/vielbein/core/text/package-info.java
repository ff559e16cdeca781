/**
 * Formulas as text: what is printed here is read back by the geometry language as the same expression.
 *
 * <p>Data flows from the expressions, forms and conditions of the api through {@link org.vielbein.core.text.TextPrinter} to
 * strings; nothing is simplified or reordered on the way. To add a notation, add a constant to {@code Notation}.
 */
@NullMarked
package org.vielbein.core.text;

import org.jspecify.annotations.NullMarked;
