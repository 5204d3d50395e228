// float-twin
package org.jonum.mat;

import org.jonum.blas.DoubleView;

/// Products so small that a call of BLAS would take longer than the work: groups of rows, whose sums fill the registers, by two
/// columns at a time.
final class SmallProducts {
    /// The largest dimension; from the next one on, the kernels of BLAS are better.
    private static final int LARGEST = 7;

    private SmallProducts() {}

    /// Whether a product is so small.
    static boolean fits(DoubleView a, DoubleView b) {
        return a.rows() <= LARGEST && a.cols() <= LARGEST && b.cols() <= LARGEST;
    }

    /// C := A·B, each element a sum from left to right; a group of rows and two columns at a time.
    static void product(DoubleView left, DoubleView right, DoubleView c) {
        DoubleView a = left.rs() == 1 ? left : Products.copy(left), b = right.rs() == 1 ? right : Products.copy(right);
        int m = c.rows(), n = c.cols(), k = a.cols(), p = a.off(), q = b.off(), r = c.off(), rs = c.rs(), cs = c.cs();
        double[] x = a.data(), y = b.data(), z = c.data();
        int lda = a.cs(), ldb = b.cs();
        switch (m) {
            case 7 -> {
                four(n, k, x, p, lda, y, q, ldb, z, r, rs, cs);
                three(n, k, x, p + 4, lda, y, q, ldb, z, r + 4 * rs, rs, cs);
            }
            case 6 -> {
                three(n, k, x, p, lda, y, q, ldb, z, r, rs, cs);
                three(n, k, x, p + 3, lda, y, q, ldb, z, r + 3 * rs, rs, cs);
            }
            case 5 -> {
                three(n, k, x, p, lda, y, q, ldb, z, r, rs, cs);
                two(n, k, x, p + 3, lda, y, q, ldb, z, r + 3 * rs, rs, cs);
            }
            case 4 -> four(n, k, x, p, lda, y, q, ldb, z, r, rs, cs);
            case 3 -> three(n, k, x, p, lda, y, q, ldb, z, r, rs, cs);
            case 2 -> two(n, k, x, p, lda, y, q, ldb, z, r, rs, cs);
            default -> one(n, k, x, p, lda, y, q, ldb, z, r, cs);
        }
    }

    private static void four(int n, int k, double[] x, int a, int lda, double[] y, int b, int ldb, double[] z,
            int c, int rs, int cs) {
        int j = 0;
        for (; j < n - 1; j += 2) {
            double s0 = 0, s1 = 0, s2 = 0, s3 = 0, t0 = 0, t1 = 0, t2 = 0, t3 = 0;
            for (int l = 0, p = a, q = b + j * ldb; l < k; l++, p += lda) {
                double f = y[q + l], g = y[q + ldb + l];
                double x0 = x[p];
                s0 += x0 * f;
                t0 += x0 * g;
                double x1 = x[p + 1];
                s1 += x1 * f;
                t1 += x1 * g;
                double x2 = x[p + 2];
                s2 += x2 * f;
                t2 += x2 * g;
                double x3 = x[p + 3];
                s3 += x3 * f;
                t3 += x3 * g;
            }
            int r = c + j * cs, w = r + cs;
            z[r] = s0;
            z[r + rs] = s1;
            z[r + 2 * rs] = s2;
            z[r + 3 * rs] = s3;
            z[w] = t0;
            z[w + rs] = t1;
            z[w + 2 * rs] = t2;
            z[w + 3 * rs] = t3;
        }
        if (j < n) {
            double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
            for (int l = 0, p = a, q = b + j * ldb; l < k; l++, p += lda) {
                double f = y[q + l];
                s0 += x[p] * f;
                s1 += x[p + 1] * f;
                s2 += x[p + 2] * f;
                s3 += x[p + 3] * f;
            }
            int r = c + j * cs;
            z[r] = s0;
            z[r + rs] = s1;
            z[r + 2 * rs] = s2;
            z[r + 3 * rs] = s3;
        }
    }

    private static void three(int n, int k, double[] x, int a, int lda, double[] y, int b, int ldb, double[] z,
            int c, int rs, int cs) {
        int j = 0;
        for (; j < n - 1; j += 2) {
            double s0 = 0, s1 = 0, s2 = 0, t0 = 0, t1 = 0, t2 = 0;
            for (int l = 0, p = a, q = b + j * ldb; l < k; l++, p += lda) {
                double f = y[q + l], g = y[q + ldb + l];
                double x0 = x[p];
                s0 += x0 * f;
                t0 += x0 * g;
                double x1 = x[p + 1];
                s1 += x1 * f;
                t1 += x1 * g;
                double x2 = x[p + 2];
                s2 += x2 * f;
                t2 += x2 * g;
            }
            int r = c + j * cs, w = r + cs;
            z[r] = s0;
            z[r + rs] = s1;
            z[r + 2 * rs] = s2;
            z[w] = t0;
            z[w + rs] = t1;
            z[w + 2 * rs] = t2;
        }
        if (j < n) {
            double s0 = 0, s1 = 0, s2 = 0;
            for (int l = 0, p = a, q = b + j * ldb; l < k; l++, p += lda) {
                double f = y[q + l];
                s0 += x[p] * f;
                s1 += x[p + 1] * f;
                s2 += x[p + 2] * f;
            }
            int r = c + j * cs;
            z[r] = s0;
            z[r + rs] = s1;
            z[r + 2 * rs] = s2;
        }
    }

    private static void two(int n, int k, double[] x, int a, int lda, double[] y, int b, int ldb, double[] z,
            int c, int rs, int cs) {
        int j = 0;
        for (; j < n - 1; j += 2) {
            double s0 = 0, s1 = 0, t0 = 0, t1 = 0;
            for (int l = 0, p = a, q = b + j * ldb; l < k; l++, p += lda) {
                double f = y[q + l], g = y[q + ldb + l];
                double x0 = x[p];
                s0 += x0 * f;
                t0 += x0 * g;
                double x1 = x[p + 1];
                s1 += x1 * f;
                t1 += x1 * g;
            }
            int r = c + j * cs, w = r + cs;
            z[r] = s0;
            z[r + rs] = s1;
            z[w] = t0;
            z[w + rs] = t1;
        }
        if (j < n) {
            double s0 = 0, s1 = 0;
            for (int l = 0, p = a, q = b + j * ldb; l < k; l++, p += lda) {
                double f = y[q + l];
                s0 += x[p] * f;
                s1 += x[p + 1] * f;
            }
            int r = c + j * cs;
            z[r] = s0;
            z[r + rs] = s1;
        }
    }

    private static void one(int n, int k, double[] x, int a, int lda, double[] y, int b, int ldb, double[] z,
            int c, int cs) {
        for (int j = 0; j < n; j++) {
            double s0 = 0;
            for (int l = 0, p = a, q = b + j * ldb; l < k; l++, p += lda) {
                double t = y[q + l];
                s0 += x[p] * t;
            }
            int r = c + j * cs;
            z[r] = s0;
        }
    }
}
