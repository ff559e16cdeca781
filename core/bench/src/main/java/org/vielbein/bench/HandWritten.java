package org.vielbein.bench;

import java.util.Arrays;

/** Closed forms of g and ∂g as one would write them by hand with care. */
final class HandWritten {
    private HandWritten() {}

    static void sphere(double[] in, int i, double[] out, int o) {
        double r2 = in[i + 2] * in[i + 2];
        double s = Math.sin(in[i]);
        double c = Math.cos(in[i]);
        out[o] = r2;
        out[o + 1] = 0;
        out[o + 2] = r2 * s * s;
        out[o + 3] = 0;
        out[o + 4] = 0;
        out[o + 5] = 2 * r2 * s * c;
        out[o + 6] = 0;
        out[o + 7] = 0;
        out[o + 8] = 0;
    }

    static void torus(double[] in, int i, double[] out, int o) {
        double v = in[i + 1];
        double r = in[i + 3];
        double w = in[i + 2] + r * Math.cos(v);
        out[o] = w * w;
        out[o + 1] = 0;
        out[o + 2] = r * r;
        out[o + 3] = 0;
        out[o + 4] = 0;
        out[o + 5] = 0;
        out[o + 6] = -2 * w * r * Math.sin(v);
        out[o + 7] = 0;
        out[o + 8] = 0;
    }

    static void full(double[] in, int i, double[] out, int o) {
        double x = in[i];
        double y = in[i + 1];
        double z = in[i + 2];
        double sx = Math.sin(x);
        double cx = Math.cos(x);
        double sy = Math.sin(y);
        double cy = Math.cos(y);
        double q = 0.25 / (1 + z * z);
        double e = 0.25 * Math.exp(-x * x);
        Arrays.fill(out, o, o + 24, 0);
        out[o] = 2 + sx * cy;
        out[o + 1] = x * y * q;
        out[o + 2] = e;
        out[o + 3] = 3 + y * y;
        out[o + 4] = 0.25 * Math.sin(z);
        out[o + 5] = 2 + x * x + z * z;
        out[o + 6] = cx * cy;
        out[o + 7] = y * q;
        out[o + 8] = -2 * x * e;
        out[o + 11] = 2 * x;
        out[o + 12] = -sx * sy;
        out[o + 13] = x * q;
        out[o + 15] = 2 * y;
        out[o + 19] = -8 * x * y * z * q * q;
        out[o + 22] = 0.25 * Math.cos(z);
        out[o + 23] = 2 * z;
    }

    static void kerr(double[] in, int i, double[] out, int o) {
        double r = in[i + 1];
        double m = in[i + 4];
        double a = in[i + 5];
        double s = Math.sin(in[i + 2]);
        double c = Math.cos(in[i + 2]);
        double s2 = s * s;
        double a2 = a * a;
        double sigma = r * r + a2 * c * c;
        double delta = r * r - 2 * m * r + a2;
        double is = 1 / sigma;
        double id = 1 / delta;
        double sigmaT = -2 * a2 * s * c;
        double u = 2 * m * r * is;
        double ur = 2 * m * (sigma - 2 * r * r) * is * is;
        double ut = -u * sigmaT * is;
        double ring = r * r + a2 + a2 * s2 * u;
        Arrays.fill(out, o, o + 50, 0);
        out[o] = u - 1;
        out[o + 3] = -a * s2 * u;
        out[o + 4] = sigma * id;
        out[o + 7] = sigma;
        out[o + 9] = ring * s2;
        int dr = o + 20;
        out[dr] = ur;
        out[dr + 3] = -a * s2 * ur;
        out[dr + 4] = (2 * r - sigma * 2 * (r - m) * id) * id;
        out[dr + 7] = 2 * r;
        out[dr + 9] = (2 * r + a2 * s2 * ur) * s2;
        int dt = o + 30;
        out[dt] = ut;
        out[dt + 3] = -a * (2 * s * c * u + s2 * ut);
        out[dt + 4] = sigmaT * id;
        out[dt + 7] = sigmaT;
        out[dt + 9] = 2 * s * c * ring + s2 * a2 * (2 * s * c * u + s2 * ut);
    }
}
