package org.vielbein.core.integral;

import static org.vielbein.api.expr.Expressions.*;

import java.util.List;
import org.vielbein.api.expr.Expr;

/**
 * Integrals for {@link CubatureBenchmark}: as formulas, and as the loops that one would write for them. The loops have what a good
 * programmer puts in: what does not change in the inner loop is computed before it, functions of one variable on fixed nodes stand in a table,
 * and nothing is kept but the sum; but they are loops with one sum, without columns.
 */
public enum Integrals {
    RATIONAL(128, ONE.plus(x()).plus(y()).pow(-3), unit("x"), unit("y")) {
        @Override
        double byHand(double[] t, double[] w) {
            double sum = 0;
            for (int i = 0; i < t.length; i++) {
                double c = 1 + t[i];
                double row = 0;
                for (int j = 0; j < t.length; j++) {
                    double r = 1 / (c + t[j]);
                    row += w[j] * (r * r * r);
                }
                sum += w[i] * row;
            }
            return sum;
        }
    },
    ELLIPSOID(
            128,
            product(
                    sin(x()),
                    sqrt(sum(
                            product(square(sin(x())), sum(square(cos(y())), product(number(2), square(sin(y()))))),
                            product(number(3), square(cos(x())))))),
            unit("x"),
            unit("y")) {
        @Override
        double byHand(double[] t, double[] w) {
            double[] table = new double[t.length];
            for (int j = 0; j < t.length; j++) {
                double c = Math.cos(t[j]);
                double s = Math.sin(t[j]);
                table[j] = c * c + 2 * (s * s);
            }
            double sum = 0;
            for (int i = 0; i < t.length; i++) {
                double s = Math.sin(t[i]);
                double c = Math.cos(t[i]);
                double ss = s * s;
                double cc = 3 * (c * c);
                double row = 0;
                for (int j = 0; j < t.length; j++) {
                    row += w[j] * Math.sqrt(ss * table[j] + cc);
                }
                sum += w[i] * s * row;
            }
            return sum;
        }
    },
    EXPONENTIAL(128, exp(x().times(y())), unit("x"), unit("y")) {
        @Override
        double byHand(double[] t, double[] w) {
            double sum = 0;
            for (int i = 0; i < t.length; i++) {
                double row = 0;
                for (int j = 0; j < t.length; j++) {
                    row += w[j] * Math.exp(t[i] * t[j]);
                }
                sum += w[i] * row;
            }
            return sum;
        }
    },
    WAVE(128, sin(product(number(5), x(), y())), unit("x"), unit("y")) {
        @Override
        double byHand(double[] t, double[] w) {
            double sum = 0;
            for (int i = 0; i < t.length; i++) {
                double c = 5 * t[i];
                double row = 0;
                for (int j = 0; j < t.length; j++) {
                    row += w[j] * Math.sin(c * t[j]);
                }
                sum += w[i] * row;
            }
            return sum;
        }
    },
    TRIANGLE(128, sqrt(sum(ONE, square(x()), square(y()))), unit("x"), Bounds.of("y", ZERO, x())) {
        @Override
        double byHand(double[] t, double[] w) {
            double sum = 0;
            for (int i = 0; i < t.length; i++) {
                double x = t[i];
                double c = 1 + x * x;
                double row = 0;
                for (int j = 0; j < t.length; j++) {
                    double y = x * t[j];
                    row += w[j] * Math.sqrt(c + y * y);
                }
                sum += w[i] * x * row;
            }
            return sum;
        }
    },
    BOX(
            32,
            sum(ONE, x(), product(number(2), y()), product(number(3), z())).pow(-2),
            unit("x"),
            unit("y"),
            unit("z")) {
        @Override
        double byHand(double[] t, double[] w) {
            double sum = 0;
            for (int h = 0; h < t.length; h++) {
                double plane = 0;
                for (int i = 0; i < t.length; i++) {
                    double c = 1 + t[h] + 2 * t[i];
                    double row = 0;
                    for (int j = 0; j < t.length; j++) {
                        double d = c + 3 * t[j];
                        row += w[j] / (d * d);
                    }
                    plane += w[i] * row;
                }
                sum += w[h] * plane;
            }
            return sum;
        }
    },
    BALL(
            64,
            sum(square(x()), square(y()), square(z())),
            unit("x"),
            Bounds.of("y", ZERO, sqrt(ONE.minus(square(x())))),
            Bounds.of("z", ZERO, sqrt(sum(ONE, square(x()).negate(), square(y()).negate())))) {
        @Override
        double byHand(double[] t, double[] w) {
            double sum = 0;
            for (int h = 0; h < t.length; h++) {
                double xx = t[h] * t[h];
                double b = Math.sqrt(1 - xx);
                double plane = 0;
                for (int i = 0; i < t.length; i++) {
                    double y = b * t[i];
                    double c = Math.sqrt(1 - xx - y * y);
                    double d = xx + y * y;
                    double row = 0;
                    for (int j = 0; j < t.length; j++) {
                        double z = c * t[j];
                        row += w[j] * (d + z * z);
                    }
                    plane += w[i] * c * row;
                }
                sum += w[h] * b * plane;
            }
            return sum;
        }
    };

    private final int n;
    private final Expr formula;
    private final List<Bounds> bounds;

    Integrals(int n, Expr formula, Bounds... bounds) {
        this.n = n;
        this.formula = formula;
        this.bounds = List.of(bounds);
    }

    /** Nodes and weights on 0 … 1. */
    abstract double byHand(double[] t, double[] w);

    Expr formula() {
        return formula;
    }

    List<Bounds> bounds() {
        return bounds;
    }

    Nodes rule() {
        return Nodes.fejer(n);
    }

    private static Bounds unit(String name) {
        return Bounds.of(name, ZERO, ONE);
    }

    private static Expr x() {
        return symbol("x");
    }

    private static Expr y() {
        return symbol("y");
    }

    private static Expr z() {
        return symbol("z");
    }
}
