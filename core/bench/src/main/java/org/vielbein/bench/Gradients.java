package org.vielbein.bench;

import java.util.function.UnaryOperator;
import org.hipparchus.analysis.differentiation.Gradient;

/** g and ∂g by automatic differentiation: the components in Hipparchus' gradients. */
final class Gradients {
    private Gradients() {}

    static void eval(Subject subject, double[] in, int i, double[] out, int o) {
        Gradient[] x = new Gradient[subject.dimension()];
        for (int k = 0; k < x.length; k++) {
            x[k] = Gradient.variable(x.length, k, in[i + k]);
        }
        Gradient[] g = switch (subject) {
            case SPHERE -> sphere(x, in[i + 2]);
            case TORUS -> torus(x, in[i + 2], in[i + 3]);
            case FULL -> full(x);
            case KERR -> kerr(x, in[i + 4], in[i + 5]);
        };
        for (int c = 0; c < g.length; c++) {
            out[o + c] = g[c].getValue();
            for (int k = 0; k < x.length; k++) {
                out[o + g.length * (k + 1) + c] = g[c].getPartialDerivative(k);
            }
        }
    }

    private static Gradient zero(Gradient x) {
        return Gradient.constant(x.getFreeParameters(), 0);
    }

    private static Gradient[] sphere(Gradient[] x, double r) {
        Gradient s = x[0].sin();
        return new Gradient[] {zero(x[0]).add(r * r), zero(x[0]), s.multiply(s).multiply(r * r)};
    }

    private static Gradient[] torus(Gradient[] x, double big, double r) {
        Gradient w = x[1].cos().multiply(r).add(big);
        return new Gradient[] {w.multiply(w), zero(x[0]), zero(x[0]).add(r * r)};
    }

    private static Gradient[] full(Gradient[] x) {
        UnaryOperator<Gradient> square = u -> u.multiply(u);
        return new Gradient[] {
            x[0].sin().multiply(x[1].cos()).add(2),
            x[0].multiply(x[1]).divide(square.apply(x[2]).add(1)).multiply(0.25),
            square.apply(x[0]).negate().exp().multiply(0.25),
            square.apply(x[1]).add(3),
            x[2].sin().multiply(0.25),
            square.apply(x[0]).add(square.apply(x[2])).add(2)
        };
    }

    private static Gradient[] kerr(Gradient[] x, double m, double a) {
        Gradient r = x[1];
        Gradient s = x[2].sin();
        Gradient c = x[2].cos();
        Gradient s2 = s.multiply(s);
        Gradient r2 = r.multiply(r);
        Gradient sigma = r2.add(c.multiply(c).multiply(a * a));
        Gradient delta = r2.subtract(r.multiply(2 * m)).add(a * a);
        Gradient u = r.multiply(2 * m).divide(sigma);
        Gradient o = zero(r);
        return new Gradient[] {
            u.subtract(1),
            o,
            o,
            u.multiply(s2).multiply(-a),
            sigma.divide(delta),
            o,
            o,
            sigma,
            o,
            r2.add(a * a).add(u.multiply(s2).multiply(a * a)).multiply(s2)
        };
    }
}
