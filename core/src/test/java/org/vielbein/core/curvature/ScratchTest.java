package org.vielbein.core.curvature;

import static org.vielbein.api.expr.Expressions.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.formula.*;
import org.vielbein.core.graph.*;
import org.vielbein.core.polynomial.Budget;

class ScratchTest {
    static Expr s(String n) { return symbol(n); }

    static Expr[][] kerr() {
        Expr M = s("M"), a = s("a"), r = s("r"), th = s("theta");
        Expr sigma = square(r).plus(square(a).times(square(cos(th))));
        Expr delta = square(r).minus(product(number(2), M, r)).plus(square(a));
        Expr s2 = square(sin(th));
        Expr z = ZERO;
        Expr gtt = ONE.minus(product(number(2), M, r).over(sigma)).negate();
        Expr gtp = product(number(-2), M, a, r, s2).over(sigma);
        Expr gpp = square(r).plus(square(a)).plus(product(number(2), M, square(a), r, s2).over(sigma)).times(s2);
        return new Expr[][] {{gtt, z, z, gtp}, {z, sigma.over(delta), z, z}, {z, z, sigma, z}, {gtp, z, z, gpp}};
    }

    static void run(String name, String[] xs, Expr[][] g) {
        for (int k = 0; k < 8; k++) {
            long t0 = System.nanoTime();
            Graph graph = new Graph();
            List<Node> coords = Arrays.stream(xs).map(graph::symbol).toList();
            List<List<Node>> rows = Arrays.stream(g).map(row -> Arrays.stream(row).map(graph::of).toList()).toList();
            DifferentialField field = new DifferentialField(graph, rows.stream().flatMap(List::stream).toList(), Assumptions.none(), Budget.unlimited());
            FormulaJet jet = new FormulaJet(field, coords, rows);
            Curvature<RationalFunction> c = new Curvature<>(jet);
            int n = xs.length; int nz = 0;
            for (int i = 0; i < n; i++) for (int j = i; j < n; j++) nz += c.ricci(i, j).isZero() ? 0 : 1;
            long t1 = System.nanoTime();
            RationalFunction K = c.kretschmann();
            long t2 = System.nanoTime();
            System.out.println(name + " ricci nonzero " + nz + " in " + (t1 - t0) / 1e6 + " ms, K " + K.terms() + " terms " + (t2 - t1) / 1e6 + " ms; scalar " + c.scalar().terms());
            if (k == 7 && K.terms() < 30) System.out.println(field.node(K));
        }
    }

    @Test
    void time() {
        Expr R = s("R"), th = s("theta"), x = s("x"), y = s("y"), zz = s("z");
        run("sphere", new String[] {"theta", "phi"}, new Expr[][] {{square(R), ZERO}, {ZERO, square(product(R, sin(th)))}});
        run("kerr", new String[] {"t", "r", "theta", "phi"}, kerr());
        Expr d = ONE.plus(square(x)).plus(product(y, zz));
        Expr[][] g = {
            {number(3).plus(square(x)).plus(product(y, zz)).over(d), x.plus(y.times(2)).over(d), zz.minus(x).over(d)},
            {x.plus(y.times(2)).over(d), number(4).plus(square(y)).minus(product(x, zz)).over(d), y.plus(zz.times(3)).over(d)},
            {zz.minus(x).over(d), y.plus(zz.times(3)).over(d), number(5).plus(square(zz)).plus(x.times(y)).over(d)}};
        run("dense", new String[] {"x", "y", "z"}, g);
    }
}
