package org.vielbein.core.linalg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vielbein.core.number.Scaled;

/**
 * The k-vector a₁ ∧ … ∧ a_k of k vectors with n components: its components are the minors
 *
 * <p>{@code W_I = det (a_b)^{i_a}, I = (i₁ < … < i_k)}, in lexicographic order of I.
 *
 * <p>Minors are expanded along earlier minors in exact (dyadic) arithmetic and rounded once: relative error at most u² each,
 * for vectors however near to each other and of any size. The same holds for Gram determinants ({@link #norm}, {@link
 * #gram}), which by Cauchy and Binet are {@code Σ_I η_I (C_k(E) W)_I²}; they come from the k × k Gram matrix, exactly, so no
 * compound matrix is formed and no limit on C(n, k) is needed for them. Rounding vectors to images E a first would cost ten
 * digits at angles of 1e-9.
 *
 * <p>Degenerate: zero exactly when the vectors are dependent; no minors but Gram determinant 0 for k &gt; n.
 */
public final class Wedge {
    /** Most minors that are expanded. */
    private static final long LARGEST = 1_000_000;

    /** Most components: row sets are the bits of a long. */
    private static final int COMPONENTS = 62;

    private final int n;
    private final int k;
    private final List<Long> sets;
    private final List<Scaled> minors;

    private Wedge(int n, int k, List<Long> sets, List<Scaled> minors) {
        this.n = n;
        this.k = k;
        this.sets = sets;
        this.minors = minors;
    }

    /**
     * The wedge product of the columns.
     *
     * @throws IllegalArgumentException if there are more vectors than components, more than 62 components, or more than 10⁶
     *     minors
     */
    public static Wedge of(Matrix vectors) {
        int n = vectors.rows();
        int k = vectors.columns();
        if (k > n || n > COMPONENTS || binomial(n, k) > LARGEST) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "The wedge product of %d vectors of %d components has no list of minors: it needs k ≤ n ≤ %d and C(n, k) ≤ %d.",
                    k,
                    n,
                    COMPONENTS,
                    LARGEST));
        }
        Dyadic[][] a = FractionFree.of(vectors);
        Map<Long, Dyadic> minors = Map.of(0L, Dyadic.ONE);
        for (int column = 0; column < k; column++) {
            minors = expanded(minors, a, column);
        }
        List<Long> sets = subsets(n, k);
        List<Scaled> rounded = new ArrayList<>();
        for (long set : sets) {
            rounded.add(minors.get(set).toScaled());
        }
        return new Wedge(n, k, sets, rounded);
    }

    private static double binomial(int n, int k) {
        double product = 1;
        for (int i = 0; i < k; i++) {
            product = product * (n - i) / (i + 1);
        }
        return product;
    }

    /** Minors of one column more: a row r added to the set enters with the sign of the rows after it. */
    private static Map<Long, Dyadic> expanded(Map<Long, Dyadic> minors, Dyadic[][] a, int column) {
        Map<Long, Dyadic> next = new LinkedHashMap<>();
        minors.forEach((set, minor) -> {
            for (int r = 0; r < a.length; r++) {
                long bit = 1L << r;
                if ((set & bit) == 0) {
                    Dyadic term = minor.times(a[r][column]);
                    boolean odd = (Long.bitCount(set & -bit) & 1) == 1;
                    next.merge(set | bit, odd ? term.negate() : term, Dyadic::plus);
                }
            }
        });
        return next;
    }

    /** Subsets of k of n rows as bits, in lexicographic order of their rising members. */
    private static List<Long> subsets(int n, int k) {
        List<Long> sets = new ArrayList<>();
        int[] members = new int[k];
        for (int i = 0; i < k; i++) {
            members[i] = i;
        }
        do {
            long set = 0;
            for (int i : members) {
                set |= 1L << i;
            }
            sets.add(set);
        } while (advance(members, n));
        return sets;
    }

    private static boolean advance(int[] members, int n) {
        int k = members.length;
        int i = k - 1;
        while (i >= 0 && members[i] == n - k + i) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        members[i]++;
        for (int j = i + 1; j < k; j++) {
            members[j] = members[j - 1] + 1;
        }
        return true;
    }

    /** Number of minors, C(n, k). */
    public int size() {
        return minors.size();
    }

    /** The minor at this place in lexicographic order. */
    public Scaled at(int index) {
        return minors.get(index);
    }

    /** The rows i₁ &lt; … &lt; i_k of the minor at this place. */
    public int[] rows(int index) {
        long set = sets.get(index);
        int[] rows = new int[k];
        int found = 0;
        for (int i = 0; i < n; i++) {
            if ((set >> i & 1) == 1) {
                rows[found++] = i;
            }
        }
        return rows;
    }

    /** Σ_I W_I², relative error at most (C(n, k) + 4)·5u². */
    public Scaled squaredNorm() {
        Scaled sum = Scaled.ZERO;
        for (Scaled minor : minors) {
            sum = sum.plus(minor.squared());
        }
        return sum;
    }

    /**
     * The compound matrix C_k(E): entry (I, J) is the minor of E on rows I and columns J, both in lexicographic order; relative
     * error at most u² per entry.
     *
     * @throws IllegalArgumentException if E has fewer than k rows or columns, or a column of C_k(E) more than 10⁶ entries
     */
    public static Matrix compound(Matrix e, int k) {
        if (k < 1 || k > Math.min(e.rows(), e.columns())) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "The compound matrix of order %d of a matrix of %d × %d does not exist; 1 ≤ k ≤ %d.",
                    k,
                    e.rows(),
                    e.columns(),
                    Math.min(e.rows(), e.columns())));
        }
        List<Wedge> columns = new ArrayList<>();
        int[] members = new int[k];
        for (int i = 0; i < k; i++) {
            members[i] = i;
        }
        do {
            int[] chosen = members.clone();
            columns.add(of(Matrix.build(e.rows(), k, (i, j) -> e.at(i, chosen[j]))));
        } while (advance(members, e.columns()));
        return Matrix.build(
                columns.get(0).size(),
                columns.size(),
                (i, j) -> columns.get(j).at(i).toDoubleDouble());
    }

    /**
     * Gram determinant and volume of the parallelepiped of k vectors.
     *
     * @param gram det(g(a_p, a_q)); negative or zero is possible where g is not definite
     * @param size √|gram|, the k-volume
     * @param orientation for k = n the sign of det(a₁ … a_n), else 1 (0 where the vectors are dependent)
     */
    public record Volume(Scaled gram, Scaled size, int orientation) {
        /** ±√|gram|: √|det g|·det(a₁ … a_n) for k = n. */
        public Scaled signed() {
            return orientation < 0 ? size.negate() : size;
        }
    }

    /**
     * Volume of the columns of {@code vectors} (n × k) under g = EᵀηE.
     *
     * <p>Computed exactly from E and rounded once: relative error at most 4u² for the given E and vectors.
     *
     * @param e a coframe of any number of rows and n columns: triangular factor, pseudo-coframe or Jacobian
     * @param signs η, one of −1 and 1 per row of E
     * @throws IllegalArgumentException if the shapes do not fit or a sign is not ±1
     */
    public static Volume norm(Matrix e, int[] signs, Matrix vectors) {
        requireSigns(e, signs);
        requireComponents(e, vectors);
        Dyadic[][] images = FractionFree.product(FractionFree.of(e), FractionFree.of(vectors));
        Dyadic[][] lowered = new Dyadic[images.length][];
        for (int i = 0; i < images.length; i++) {
            lowered[i] = images[i].clone();
            for (int j = 0; j < images[i].length && signs[i] < 0; j++) {
                lowered[i][j] = images[i][j].negate();
            }
        }
        return volume(FractionFree.product(FractionFree.transpose(images), lowered), vectors);
    }

    /**
     * Volume of the columns of {@code vectors} (n × k) under the symmetric g itself.
     *
     * <p>Computed exactly from g and rounded once: relative error at most 4u² for the given g and vectors.
     */
    public static Volume gram(Matrix g, Matrix vectors) {
        g.requireSymmetric("Gram determinant");
        requireComponents(g, vectors);
        Dyadic[][] a = FractionFree.of(vectors);
        return volume(
                FractionFree.product(FractionFree.transpose(a), FractionFree.product(FractionFree.of(g), a)), vectors);
    }

    private static Volume volume(Dyadic[][] gramMatrix, Matrix vectors) {
        boolean full = vectors.rows() == vectors.columns();
        int orientation =
                full ? FractionFree.determinant(FractionFree.of(vectors)).signum() : 1;
        Scaled gram = FractionFree.determinant(gramMatrix).toScaled();
        return new Volume(gram, gram.abs().sqrt(), gram.isZero() && !full ? 0 : orientation);
    }

    private static void requireSigns(Matrix e, int[] signs) {
        if (signs.length != e.rows()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d signs do not fit a coframe of %d rows.", signs.length, e.rows()));
        }
        for (int sign : signs) {
            if (Math.abs(sign) != 1) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "The sign %d of a coframe is neither -1 nor 1.", sign));
            }
        }
    }

    private static void requireComponents(Matrix e, Matrix vectors) {
        if (vectors.rows() != e.columns()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "Vectors of %d components do not fit a coframe of %d columns.",
                    vectors.rows(),
                    e.columns()));
        }
    }
}
