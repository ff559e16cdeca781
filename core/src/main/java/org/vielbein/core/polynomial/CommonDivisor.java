package org.vielbein.core.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Greatest common divisors of polynomials with integer coefficients, positive leading coefficient.
 *
 * <p>Contents, monomials and variables of one side alone are split off; images modulo a prime show most coprime pairs and bound
 * the degrees of the others, which are found modulo primes, combined by the Chinese remainder theorem and verified by division.
 */
public final class CommonDivisor {
    private static final int ATTEMPTS = 60;

    private final Budget budget;

    private CommonDivisor(Budget budget) {
        this.budget = budget;
    }

    /** The greatest common divisor; that of 0 and q is ±q. */
    public static Polynomial of(Polynomial p, Polynomial q, Budget budget) {
        return new CommonDivisor(budget).of(p, q);
    }

    private Polynomial of(Polynomial p, Polynomial q) {
        if (p.isZero() || q.isZero()) {
            Polynomial other = p.isZero() ? q : p;
            return other.signum() < 0 ? other.negate() : other;
        }
        BigInteger content = p.content().gcd(q.content());
        if (p.isConstant() || q.isConstant()) {
            return Polynomial.constant(content);
        }
        Map<Integer, Integer> powersP = dividing(p);
        Map<Integer, Integer> powersQ = dividing(q);
        Map<Integer, Integer> shared = new TreeMap<>(powersP);
        shared.keySet().retainAll(powersQ.keySet());
        shared.replaceAll((g, e) -> Math.min(e, powersQ.get(g)));
        Polynomial rest = ofPrimitive(without(p, powersP), without(q, powersQ));
        return rest.times(Polynomial.monomial(content, shared), budget);
    }

    /** The generators that divide a polynomial, with their exponents. */
    public static Map<Integer, Integer> dividing(Polynomial p) {
        Map<Integer, Integer> lowest = new TreeMap<>();
        for (int g = 0; g < p.generators(); g++) {
            int e = Integer.MAX_VALUE;
            for (int k = 0; k < p.size() && e > 0; k++) {
                e = Math.min(e, p.exponent(k, g));
            }
            if (e > 0) {
                lowest.put(g, e);
            }
        }
        return lowest;
    }

    private Polynomial without(Polynomial p, Map<Integer, Integer> powers) {
        return p.primitive().dividedBy(Polynomial.monomial(BigInteger.ONE, powers), budget);
    }

    private Polynomial ofPrimitive(Polynomial p, Polynomial q) {
        if (p.isConstant() || q.isConstant()) {
            return Polynomial.ONE;
        }
        if (p.equals(q)) {
            return p;
        }
        List<Integer> shared = new ArrayList<>();
        for (int g = 0; g < Math.max(p.generators(), q.generators()); g++) {
            boolean inP = p.degree(g) > 0;
            boolean inQ = q.degree(g) > 0;
            if (inP != inQ) {
                return inP
                        ? ofAll(q, p.coefficientsOf(g).values())
                        : ofAll(p, q.coefficientsOf(g).values());
            }
            if (inP) {
                shared.add(g);
            }
        }
        boolean shorter = p.size() <= q.size();
        if ((shorter ? q : p).dividedBy(shorter ? p : q, budget) != null) {
            return shorter ? p : q;
        }
        return ofDense(p, q, shared);
    }

    private Polynomial ofAll(Polynomial p, Collection<Polynomial> others) {
        Polynomial gcd = p;
        for (Polynomial other : others) {
            if (gcd.isConstant()) {
                return Polynomial.ONE;
            }
            gcd = of(gcd, other).primitive();
        }
        return gcd;
    }

    private Polynomial ofDense(Polynomial p, Polynomial q, List<Integer> variables) {
        int[] bounds = degreeBounds(p, q, variables);
        List<Integer> common = new ArrayList<>();
        for (int k = 0; k < bounds.length; k++) {
            if (bounds[k] > 0) {
                common.add(variables.get(k));
            }
        }
        if (common.isEmpty()) {
            return Polynomial.ONE;
        }
        for (int k = 0; k < bounds.length; k++) {
            if (bounds[k] == 0) {
                int g = variables.get(k);
                List<Polynomial> all = new ArrayList<>(p.coefficientsOf(g).values());
                all.addAll(q.coefficientsOf(g).values());
                return ofAll(all.get(0).primitive(), all);
            }
        }
        return modular(p, q, variables, bounds);
    }

    /** Bounds of the degrees of the gcd from images in one variable each; those in which a leading coefficient vanishes do not count. */
    private int[] degreeBounds(Polynomial p, Polynomial q, List<Integer> variables) {
        Prime prime = Prime.number(0);
        int[] bounds = new int[variables.size()];
        for (int k = 0; k < bounds.length; k++) {
            int g = variables.get(k);
            int degreeP = p.degree(g);
            int degreeQ = q.degree(g);
            bounds[k] = Math.min(degreeP, degreeQ);
            for (int attempt = 0; attempt < 2; attempt++) {
                long[] values = values(attempt, Math.max(p.generators(), q.generators()), prime);
                budget.charge(p.size() + (long) q.size());
                long[] a = Evaluation.image(p, g, values, prime);
                long[] b = Evaluation.image(q, g, values, prime);
                if (a.length == degreeP + 1 && b.length == degreeQ + 1) {
                    bounds[k] = Math.min(bounds[k], Dense.gcd(a, b, prime).length - 1);
                }
            }
        }
        return bounds;
    }

    /** A fixed row of residues that look random. */
    static long[] values(int row, int count, Prime prime) {
        java.util.Random random = new java.util.Random(row + 1);
        long[] values = new long[count];
        for (int k = 0; k < count; k++) {
            values[k] = 1 + Math.floorMod(random.nextLong(), prime.p() - 1);
        }
        return values;
    }

    private Polynomial modular(Polynomial p, Polynomial q, List<Integer> variables, int[] bounds) {
        Lift lift = new Lift(p, q, variables);
        BigInteger lead = p.coefficient(0).gcd(q.coefficient(0));
        for (int k = 1; k <= ATTEMPTS; k++) {
            Prime prime = Prime.number(k);
            if (prime.of(p.coefficient(0)) == 0 || prime.of(q.coefficient(0)) == 0) {
                continue;
            }
            Residues image = new ModularGcd(prime, bounds, budget).of(lift.residues(p, prime), lift.residues(q, prime));
            if (image.isConstant()) {
                return Polynomial.ONE;
            }
            lift.add(image.leading(prime.of(lead), prime), prime);
            Polynomial candidate = lift.polynomial().primitive();
            if (divides(candidate, p) && divides(candidate, q)) {
                return candidate;
            }
        }
        throw new Budget.Exhausted("the greatest common divisor of two polynomials of " + p.size() + " and " + q.size()
                + " terms was not found modulo " + ATTEMPTS + " primes");
    }

    private boolean divides(@Nullable Polynomial divisor, Polynomial p) {
        return divisor != null && p.dividedBy(divisor, budget) != null;
    }
}
