package org.vielbein.core.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The exponents of a polynomial in coordinates of the lattice that their differences span: r⁶ − a²c²r⁴ has one variable there,
 * a²c²/r².
 *
 * @param basis the rows, in echelon form, each with a positive first entry at its pivot
 * @param pivots the first column of each row that is not 0
 */
record Lattice(List<int[]> basis, int[] pivots) {
    /** The lattice of the differences of the exponents. */
    static Lattice of(Polynomial p) {
        int n = p.generators();
        List<int[]> rows = new ArrayList<>();
        for (int k = 1; k < p.size(); k++) {
            int[] row = new int[n];
            for (int g = 0; g < n; g++) {
                row[g] = p.exponent(k, g) - p.exponent(0, g);
            }
            insert(rows, row);
        }
        return echelon(rows);
    }

    /** The lattice of all exponents of the generators that occur. */
    static Lattice whole(Polynomial p) {
        int n = p.generators();
        List<int[]> rows = new ArrayList<>();
        for (int g = 0; g < n; g++) {
            if (p.degree(g) > 0) {
                int[] row = new int[n];
                row[g] = 1;
                rows.add(row);
            }
        }
        return echelon(rows);
    }

    private static Lattice echelon(List<int[]> rows) {
        return new Lattice(
                List.copyOf(rows), rows.stream().mapToInt(Lattice::pivot).toArray());
    }

    private static int pivot(int[] row) {
        for (int g = 0; g < row.length; g++) {
            if (row[g] != 0) {
                return g;
            }
        }
        return row.length;
    }

    /** Euclid's algorithm on the pivots, row by row. */
    private static void insert(List<int[]> rows, int[] added) {
        int[] row = added;
        for (int at = 0; at < rows.size(); at++) {
            int[] other = rows.get(at);
            int g = pivot(other);
            if (pivot(row) < g) {
                rows.add(at, positive(row));
                return;
            }
            while (row[g] != 0) {
                int q = other[g] / row[g];
                int[] rest = new int[row.length];
                for (int k = 0; k < row.length; k++) {
                    rest[k] = other[k] - q * row[k];
                }
                other = row;
                row = rest;
            }
            rows.set(at, positive(other));
        }
        if (pivot(row) < row.length) {
            rows.add(positive(row));
        }
    }

    private static int[] positive(int[] row) {
        return row[pivot(row)] > 0 ? row : Arrays.stream(row).map(e -> -e).toArray();
    }

    int rank() {
        return basis.size();
    }

    /** The coordinates of the terms, moved so that the least of each is 0. */
    int[][] coordinates(Polynomial p) {
        int[][] all = new int[p.size()][];
        int[] least = new int[rank()];
        for (int k = 0; k < p.size(); k++) {
            all[k] = coordinates(p, k);
            for (int i = 0; i < rank(); i++) {
                least[i] = k == 0 ? all[k][i] : Math.min(least[i], all[k][i]);
            }
        }
        for (int[] row : all) {
            for (int i = 0; i < rank(); i++) {
                row[i] -= least[i];
            }
        }
        return all;
    }

    private int[] coordinates(Polynomial p, int k) {
        int n = p.generators();
        int[] rest = new int[n];
        for (int g = 0; g < n; g++) {
            rest[g] = p.exponent(k, g) - p.exponent(0, g);
        }
        int[] coordinates = new int[rank()];
        for (int i = 0; i < rank(); i++) {
            int[] row = basis.get(i);
            int q = rest[pivots[i]] / row[pivots[i]];
            coordinates[i] = q;
            for (int g = 0; g < Math.min(n, row.length); g++) {
                rest[g] -= q * row[g];
            }
        }
        return coordinates;
    }

    /** The polynomial of terms given by coordinates, multiplied by the monomial that leaves no generator as a factor. */
    Polynomial polynomial(List<int[]> coordinates, List<BigInteger> coefficients) {
        int n = basis.get(0).length;
        int[][] exponents = new int[coordinates.size()][n];
        int[] least = new int[n];
        for (int k = 0; k < exponents.length; k++) {
            for (int i = 0; i < rank(); i++) {
                for (int g = 0; g < n; g++) {
                    exponents[k][g] += coordinates.get(k)[i] * basis.get(i)[g];
                }
            }
            for (int g = 0; g < n; g++) {
                least[g] = k == 0 ? exponents[k][g] : Math.min(least[g], exponents[k][g]);
            }
        }
        PolynomialBuilder sum = new PolynomialBuilder();
        for (int k = 0; k < exponents.length; k++) {
            for (int g = 0; g < n; g++) {
                exponents[k][g] -= least[g];
            }
            sum.add(coefficients.get(k), exponents[k]);
        }
        return sum.polynomial().primitive();
    }
}
