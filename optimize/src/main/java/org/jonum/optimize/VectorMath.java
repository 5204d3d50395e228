package org.jonum.optimize;

/// Loops over vectors, in an order that depends on nothing but their length.
final class VectorMath {
    private VectorMath() {}

    /// Σ aᵢ·bᵢ, in four partial sums.
    static double dot(double[] a, double[] b) {
        return dot(a, b, 0, a.length);
    }

    /// Σ aᵢ·bᵢ over from ≤ i < to.
    static double dot(double[] a, double[] b, int from, int to) {
        double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
        int i = from;
        for (; i < to - 3; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < to; i++) s0 += a[i] * b[i];
        return (s0 + s1) + (s2 + s3);
    }

    /// ‖a‖₂, scaled when the squares leave the range of double.
    static double norm(double[] a) {
        return norm(a, dot(a, a));
    }

    /// ‖a‖₂ where the sum of the squares is known.
    static double norm(double[] a, double squares) {
        double s = Math.sqrt(squares);
        if (s > 1e-140 && s < 1e140) return s;
        double max = normInf(a);
        if (!(max > 0) || max == Double.POSITIVE_INFINITY) return max;
        double sum = 0;
        for (double v : a) sum += (v / max) * (v / max);
        return max * Math.sqrt(sum);
    }

    /// max |aᵢ|, NaN if there is one.
    static double normInf(double[] a) {
        double max = 0;
        for (double v : a) {
            double m = Math.abs(v);
            if (!(m <= max)) max = m;
            if (Double.isNaN(m)) return m;
        }
        return max;
    }

    static double norm1(double[] a) {
        double s = 0;
        for (double v : a) s += Math.abs(v);
        return s;
    }

    static boolean finite(double[] a) {
        double z0 = 0, z1 = 0, z2 = 0, z3 = 0;
        int n = a.length, i = 0;
        for (; i + 3 < n; i += 4) {
            z0 += a[i] * 0;
            z1 += a[i + 1] * 0;
            z2 += a[i + 2] * 0;
            z3 += a[i + 3] * 0;
        }
        for (; i < n; i++) z0 += a[i] * 0;
        return z0 + z1 + (z2 + z3) == 0;
    }

    /// y := y + α·x.
    static void axpy(double alpha, double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) y[i] += alpha * x[i];
    }

    static void scale(double alpha, double[] x) {
        for (int i = 0; i < x.length; i++) x[i] *= alpha;
    }

    /// r := a − b.
    static void minus(double[] a, double[] b, double[] r) {
        for (int i = 0; i < a.length; i++) r[i] = a[i] - b[i];
    }

    /// r := −a.
    static void negate(double[] a, double[] r) {
        for (int i = 0; i < a.length; i++) r[i] = -a[i];
    }

    static void copy(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }

    /// ‖a − b‖₂ without a third vector.
    static double distance(double[] a, double[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) s += (a[i] - b[i]) * (a[i] - b[i]);
        return Math.sqrt(s);
    }

    /// The mean of A and its transpose, n×n.
    static void symmetrize(double[] a, int n) {
        for (int j = 0; j < n; j++) {
            for (int i = j + 1; i < n; i++) {
                double mean = 0.5 * (a[i + j * n] + a[j + i * n]);
                a[i + j * n] = mean;
                a[j + i * n] = mean;
            }
        }
    }
}
