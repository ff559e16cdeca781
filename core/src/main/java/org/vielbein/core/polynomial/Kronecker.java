package org.vielbein.core.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Factors of a primitive square-free polynomial through its image in one variable, {@code yᵢ → t^(Dᵢ)} with D large enough that
 * the image of a factor tells the factor: every factor is a product of factors of the image (L. Kronecker, 1882).
 */
final class Kronecker {
    /** Of the image. */
    static final int LARGEST_DEGREE = 160;

    /** Of the image. */
    static final int MOST_FACTORS = 12;

    private final Lattice lattice;
    private final Budget budget;
    private final int[] sizes;

    private Kronecker(Lattice lattice, int[] sizes, Budget budget) {
        this.lattice = lattice;
        this.sizes = sizes;
        this.budget = budget;
    }

    /** The factors in the given lattice; the polynomial itself where the image is too large. */
    static List<Polynomial> factors(Polynomial p, Lattice lattice, Budget budget) {
        if (p.size() <= 1 || lattice.rank() == 0 || Irreducibility.isShown(p, budget)) {
            return List.of(p);
        }
        int[][] terms = lattice.coordinates(p);
        int[] sizes = new int[lattice.rank()];
        for (int[] term : terms) {
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = Math.max(sizes[i], term[i] + 1);
            }
        }
        if (lattice.rank() > 2 && PlaneImage.isIrreducible(p, terms, budget)) {
            return List.of(p);
        }
        for (int extra = 0; extra < 3; extra++) {
            Kronecker images = new Kronecker(lattice, sizes, budget);
            BigInteger[] image = images.image(p, terms);
            if (image == null) {
                return List.of(p);
            }
            List<BigInteger[]> parts = Univariate.factors(image, budget);
            if (parts != null) {
                return parts.size() > MOST_FACTORS ? List.of(p) : images.recombined(p, parts);
            }
            sizes[sizes.length - 1 - extra % sizes.length]++;
        }
        return List.of(p);
    }

    /** Whether a primitive polynomial in γ₀ and γ₁ was shown to be irreducible. */
    static boolean isIrreducible(Polynomial p, Budget budget) {
        if (CommonDivisor.dividing(p).size() > 0) {
            return false;
        }
        Lattice whole = Lattice.whole(p);
        int[][] terms = whole.coordinates(p);
        int[] sizes = {p.degree(0) + 1, p.degree(1) + 1};
        Kronecker images = new Kronecker(whole, sizes, budget);
        BigInteger[] image = whole.rank() < 2 ? null : images.image(p, terms);
        List<BigInteger[]> parts = image == null ? null : Univariate.factors(image, budget);
        return parts != null
                && parts.size() <= MOST_FACTORS
                && images.recombined(p, parts).size() == 1;
    }

    /** The image; nothing where its degree is too large. */
    private BigInteger @Nullable [] image(Polynomial p, int[][] terms) {
        int[] at = new int[terms.length];
        int degree = 0;
        for (int k = 0; k < terms.length; k++) {
            long place = 0;
            for (int i = 0; i < sizes.length; i++) {
                place = place * sizes[i] + terms[k][i];
            }
            if (place > LARGEST_DEGREE) {
                return null;
            }
            at[k] = (int) place;
            degree = Math.max(degree, at[k]);
        }
        BigInteger[] image = new BigInteger[degree + 1];
        java.util.Arrays.fill(image, BigInteger.ZERO);
        for (int k = 0; k < terms.length; k++) {
            image[at[k]] = p.coefficient(k);
        }
        return image;
    }

    /** Tries products of few factors of the image before those of many. */
    private List<Polynomial> recombined(Polynomial p, List<BigInteger[]> image) {
        List<Polynomial> found = new ArrayList<>();
        List<BigInteger[]> open = new ArrayList<>(image);
        Polynomial rest = p;
        for (int count = 1; 2 * count <= open.size(); count++) {
            boolean again = true;
            while (again && 2 * count <= open.size()) {
                again = false;
                for (int subset : subsets(open.size(), count)) {
                    budget.poll();
                    Polynomial factor = preimage(product(open, subset));
                    Polynomial quotient = factor.isConstant() ? null : rest.dividedBy(factor, budget);
                    if (quotient != null) {
                        found.add(factor);
                        rest = quotient;
                        open = Univariate.without(open, subset);
                        again = true;
                        break;
                    }
                }
            }
        }
        if (!rest.isConstant()) {
            found.add(rest.primitive());
        }
        return found;
    }

    private static List<Integer> subsets(int n, int count) {
        List<Integer> subsets = new ArrayList<>();
        for (int subset = 1; subset < 1 << n; subset++) {
            if (Integer.bitCount(subset) == count) {
                subsets.add(subset);
            }
        }
        return subsets;
    }

    private static BigInteger[] product(List<BigInteger[]> all, int subset) {
        BigInteger[] product = {BigInteger.ONE};
        for (int k = 0; k < all.size(); k++) {
            if ((subset >> k & 1) == 1) {
                product = Univariate.product(product, all.get(k));
            }
        }
        return product;
    }

    private Polynomial preimage(BigInteger[] image) {
        List<int[]> coordinates = new ArrayList<>();
        List<BigInteger> coefficients = new ArrayList<>();
        for (int k = 0; k < image.length; k++) {
            if (image[k].signum() != 0) {
                int[] term = new int[sizes.length];
                int rest = k;
                for (int i = sizes.length - 1; i > 0; i--) {
                    term[i] = rest % sizes[i];
                    rest /= sizes[i];
                }
                term[0] = rest;
                coordinates.add(term);
                coefficients.add(image[k]);
            }
        }
        return lattice.polynomial(coordinates, coefficients);
    }
}
