/**
 * Sparse polynomials with integer coefficients in numbered generators: exact arithmetic, division, greatest common divisors and
 * factors.
 *
 * <p>A {@link org.vielbein.core.polynomial.Polynomial} is a sorted list of terms; the exponents of a term are packed eight to a
 * word (see {@code Packing}), coefficients are longs as long as all of them fit. Products and quotients merge their terms
 * through a heap. Greatest common divisors are found modulo primes, by evaluation and interpolation, and verified by division;
 * {@link org.vielbein.core.polynomial.Factors} splits a polynomial by its content, its square-free parts, and at last into
 * irreducible factors through one variable.
 *
 * <p>Data flows from {@code core.formula}, which knows what the generators mean, through these classes and back to it. Every
 * operation that may grow takes a {@link org.vielbein.core.polynomial.Budget}.
 */
@NullMarked
package org.vielbein.core.polynomial;

import org.jspecify.annotations.NullMarked;
