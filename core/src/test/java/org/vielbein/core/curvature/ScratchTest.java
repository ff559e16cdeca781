package org.vielbein.core.curvature;

import static org.vielbein.api.expr.Expressions.*;

import java.util.*;
import org.junit.jupiter.api.Test;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.formula.*;
import org.vielbein.core.graph.*;
import org.vielbein.core.polynomial.Budget;

class ScratchTest {
    static Expr s(String n) {
        return symbol(n);
    }

    static Expr[][] kerr() {
        Expr M = s("M"), a = s("a"), r = s("r"), th = s("theta");
        Expr sigma = square(r).plus(square(a).times(square(cos(th))));
        Expr delta = square(r).minus(product(number(2), M, r)).plus(square(a));
        Expr s2 = square(sin(th));
        Expr z = ZERO;
        Expr gtt = ONE.minus(product(number(2), M, r).over(sigma)).negate();
        Expr gtp = product(number(-2), M, a, r, s2).over(sigma);
        Expr gpp = square(r)
                .plus(square(a))
                .plus(product(number(2), M, square(a), r, s2).over(sigma))
                .times(s2);
        return new Expr[][] {{gtt, z, z, gtp}, {z, sigma.over(delta), z, z}, {z, z, sigma, z}, {gtp, z, z, gpp}};
    }

    static void run(String name, String[] xs, Expr[][] g) {
        for (int k = 0; k < 1; k++) {
            long t0 = System.nanoTime();
            Graph graph = new Graph();
            List<Node> coords = Arrays.stream(xs).map(graph::symbol).toList();
            List<List<Node>> rows = Arrays.stream(g)
                    .map(row -> Arrays.stream(row).map(graph::of).toList())
                    .toList();
            DifferentialField field = new DifferentialField(
                    graph, rows.stream().flatMap(List::stream).toList(), Assumptions.none(), Budget.unlimited());
            FormulaJet jet = new FormulaJet(field, coords, rows);
            Curvature<RationalFunction> c = new Curvature<>(jet);
            int n = xs.length;
            int nz = 0;
            for (int i = 0; i < n; i++)
                for (int j = i; j < n; j++) nz += c.ricci(i, j).isZero() ? 0 : 1;
            long t1 = System.nanoTime();
            RationalFunction K = c.kretschmann();
            long t2 = System.nanoTime();
            System.out.println(name + " ricci nonzero " + nz + " in " + (t1 - t0) / 1e6 + " ms, K " + K.terms()
                    + " terms " + (t2 - t1) / 1e6 + " ms; scalar " + c.scalar().terms());
            if (k == 0 && K.terms() < 30) {
                System.out.println("K = " + field.display(K, coords));
                System.out.println("S = " + field.display(c.scalar(), coords));
                for (int i = 0; i < n; i++)
                    for (int j = i; j < n; j++)
                        System.out.println("g" + i + j + " = " + field.display(c.metric(i, j), coords));
                for (int l = 0; l < n; l++)
                    for (int i = 0; i < n; i++)
                        for (int j = i; j < n; j++)
                            if (!c.christoffel(l, i, j).isZero())
                                System.out.println(
                                        "G" + l + i + j + " = " + field.display(c.christoffel(l, i, j), coords));
            }
        }
    }

    static void sample(String name, String[] xs, Expr[][] g, int count) throws Exception {
        Thread main = Thread.currentThread();
        Map<String, Integer> top = new HashMap<>(), incl = new HashMap<>();
        Thread sampler = new Thread(() -> {
            while (true) {
                try {
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    return;
                }
                Set<String> seen = new HashSet<>();
                boolean first = true;
                for (StackTraceElement e : main.getStackTrace()) {
                    String k = e.getClassName().replaceAll(".*[.]", "") + "." + e.getMethodName();
                    if (first) top.merge(k + ":" + e.getLineNumber(), 1, Integer::sum);
                    first = false;
                    if (e.getClassName().contains("vielbein") && seen.add(k)) incl.merge(k, 1, Integer::sum);
                }
            }
        });
        sampler.start();
        java.io.PrintStream out = System.out;
        System.setOut(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()));
        long t = System.nanoTime();
        for (int k = 0; k < count; k++) run(name, xs, g);
        double each = (System.nanoTime() - t) / 1e6 / count / 8;
        System.setOut(out);
        sampler.interrupt();
        sampler.join();
        System.out.println(name + " each " + each + " ms");
        incl.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .limit(40)
                .forEach(System.out::println);
        System.out.println("--");
        top.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .limit(15)
                .forEach(System.out::println);
    }

    @Test
    void time1() throws Exception {
        run("kerr", new String[] {"t", "r", "theta", "phi"}, kerr());
        run("sphere", new String[] {"theta", "phi"}, new Expr[][] {
            {square(s("R")), ZERO}, {ZERO, square(product(s("R"), sin(s("theta"))))}
        });
        Expr f = org.vielbein.api.expr.FunctionSymbol.unknown("f", 2).at(List.of(s("x"), s("y")));
        run("iso", new String[] {"x", "y"}, new Expr[][] {{f, ZERO}, {ZERO, f}});
        run("iso2", new String[] {"x", "y"}, new Expr[][] {{exp(f.times(2)), ZERO}, {ZERO, exp(f.times(2))}});
        Expr R = s("R"), r = s("r"), v = s("v"), mu = s("mu"), nu = s("nu"), a = s("a");
        Expr w = square(R.plus(r.times(cos(v))));
        run("torus", new String[] {"u", "v"}, new Expr[][] {{w, ZERO}, {ZERO, square(r)}});
        Expr q = square(a).times(square(sinh(mu)).plus(square(sin(nu))));
        run("oblate", new String[] {"mu", "nu", "phi"}, new Expr[][] {
            {q, ZERO, ZERO},
            {ZERO, q, ZERO},
            {ZERO, ZERO, square(a.times(cosh(mu)).times(cos(nu)))}
        });
        Expr t = s("t"),
                at = org.vielbein.api.expr.FunctionSymbol.unknown("a", 1).at(List.of(t)),
                k = s("k");
        run("flrw", new String[] {"t", "r", "theta", "phi"}, new Expr[][] {
            {number(-1), ZERO, ZERO, ZERO},
            {ZERO, square(at).over(ONE.minus(k.times(square(r)))), ZERO, ZERO},
            {ZERO, ZERO, square(at.times(r)), ZERO},
            {ZERO, ZERO, ZERO, square(product(at, r, sin(s("theta"))))}
        });
        Expr y = s("y");
        run("half", new String[] {"x", "y"}, new Expr[][] {{ONE.over(square(y)), ZERO}, {ZERO, ONE.over(square(y))}});
        Expr d = number(4).over(square(ONE.minus(square(s("x"))).minus(square(y))));
        run("disk", new String[] {"x", "y"}, new Expr[][] {{d, ZERO}, {ZERO, d}});
        run("dust", new String[] {"t", "x"}, new Expr[][] {{number(-1), ZERO}, {ZERO, t.pow(ratio(4, 3))}});
        Expr p = s("p");
        run("kasner", new String[] {"t", "x"}, new Expr[][] {{number(-1), ZERO}, {ZERO, t.pow(p.times(2))}});
        Expr sq = sqrt(product(number(2), s("M")).over(r));
        run("PG", new String[] {"t", "r", "theta", "phi"}, new Expr[][] {
            {ONE.minus(square(sq)).negate(), sq, ZERO, ZERO},
            {sq, ONE, ZERO, ZERO},
            {ZERO, ZERO, square(r), ZERO},
            {ZERO, ZERO, ZERO, square(product(r, sin(s("theta"))))}
        });
    }

    void time() throws Exception {
        sample("kerr", new String[] {"t", "r", "theta", "phi"}, kerr(), 20);
        sample(
                "sphere",
                new String[] {"theta", "phi"},
                new Expr[][] {{square(s("R")), ZERO}, {ZERO, square(product(s("R"), sin(s("theta"))))}},
                200);
    }

    void time0() {
        Expr R = s("R"), th = s("theta"), x = s("x"), y = s("y"), zz = s("z");
        run("sphere", new String[] {"theta", "phi"}, new Expr[][] {
            {square(R), ZERO}, {ZERO, square(product(R, sin(th)))}
        });
        run("kerr", new String[] {"t", "r", "theta", "phi"}, kerr());
        Expr d = ONE.plus(square(x)).plus(product(y, zz));
        Expr[][] g = {
            {
                number(3).plus(square(x)).plus(product(y, zz)).over(d),
                x.plus(y.times(2)).over(d),
                zz.minus(x).over(d)
            },
            {
                x.plus(y.times(2)).over(d),
                number(4).plus(square(y)).minus(product(x, zz)).over(d),
                y.plus(zz.times(3)).over(d)
            },
            {
                zz.minus(x).over(d),
                y.plus(zz.times(3)).over(d),
                number(5).plus(square(zz)).plus(x.times(y)).over(d)
            }
        };
        run("dense", new String[] {"x", "y", "z"}, g);
    }
}
