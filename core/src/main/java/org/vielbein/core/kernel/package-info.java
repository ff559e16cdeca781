/**
 * Formulas as straight-line programs on numbers.
 *
 * <p>A {@link org.vielbein.core.kernel.Program} lowers nodes of the shared graph to a tape of binary operations: sums and
 * products share their partial results, integer powers are products, half powers roots, and a base that stands below more
 * than one fraction bar is inverted once. Three ways lead from the tape to numbers: an interpreter in double (the oracle),
 * one in double-double, and a compiler that writes the same operations as bytecode of a hidden class. Compiled and
 * interpreted values agree bit for bit, since both do the same operations on the same numbers.
 *
 * <p>A compiled kernel has two entries. For a point the tape is straight-line code. For a tile of points
 * ({@link org.vielbein.core.kernel.Kernel#tile}) it is cut into passes over columns: many short loops of arithmetic, which
 * HotSpot compiles to vector instructions, and one pass for each function; sine and cosine are our own
 * ({@link org.vielbein.core.kernel.Trigonometry}), and have vectors too. For points that are products
 * {@link org.vielbein.core.kernel.Stages} does each operation as seldom as its inputs change.
 *
 * <p>Data flows from {@code core.graph} to arrays of numbers; the package uses {@code core.number} beside it and is the only
 * importer of ASM.
 */
@NullMarked
package org.vielbein.core.kernel;

import org.jspecify.annotations.NullMarked;
