package org.jonum.special;

/// P and Q for shapes a = n or n + ½ up to 8, whose Q are finite sums: with c_k = 1/Γ(k + 1) or 1/Γ(k + 3/2)
///
/// Q(n, x) = e⁻ˣ·Σ c_k·xᵏ over k < n, Q(n + ½, x) = erfc √x + e⁻ˣ√x·Σ c_k·xᵏ over k < n, and P(a, x) is the rest of the sum.
///
/// All terms are positive, and there is no logarithm. Source: DLMF 8.4.8 … 8.4.10 and 8.7.1.
final class GammaHalves {
    private static final int MOST = 16, CHAINS = 4, ROOM = 72;
    private static final double LEAST = 1e-30, LARGEST = 700;
    private static final double[] WHOLE = coefficients(DoubleDouble.ONE, 1),
            HALF = coefficients(new DoubleDouble(1.1283791670955126, 1.533545961316588e-17), 1.5);
    /// How many terms of the rest of the sum are needed for x ≤ a, by 2a; a multiple of the chains.
    private static final int[] TERMS = terms();

    private GammaHalves() {}

    private static double[] coefficients(DoubleDouble first, double shift) {
        double[] c = new double[ROOM];
        DoubleDouble v = first;
        for (int k = 0; k < ROOM; k++) {
            c[k] = v.hi();
            v = v.over(k + shift);
        }
        return c;
    }

    private static int[] terms() {
        int[] n = new int[MOST + 1];
        for (int twice = 1; twice <= MOST; twice++) {
            double a = 0.5 * twice, t = 1;
            for (int k = 1; t > 0x1p-58; k++) {
                t *= a / (a + k);
                n[twice] = k + CHAINS - k % CHAINS;
            }
        }
        return n;
    }

    /// Whether a is among these shapes, and no power of x near the ends of the range.
    static boolean has(double a, double x) {
        double twice = 2 * a;
        return twice <= MOST && twice == Math.rint(twice) && x > LEAST && x < LARGEST;
    }

    /// Q(a, x).
    static double upper(double a, double x) {
        int n = (int) a;
        boolean isWhole = a == n;
        double[] c = isWhole ? WHOLE : HALF;
        double s = 0;
        for (int k = n - 1; k >= 0; k--) s = s * x + c[k];
        s *= PairExp.exp(-x, 0);
        if (isWhole) return Math.min(1, s);
        double z = Math.sqrt(2 * x), low = DoubleDouble.rootError(2 * x, z);
        return 2 * StandardNormal.cdf(-z, -low) + s * Math.sqrt(x);
    }

    /// P(a, x) for x ≤ a.
    static double lower(double a, double x) {
        return power(a, x) * rest(a, x);
    }

    /// The derivative of P in log x.
    static double slope(double a, double x) {
        int n = (int) a;
        return power(a, x) * (a == n ? WHOLE[n - 1] : n == 0 ? 0.5 * HALF[0] : HALF[n - 1]);
    }

    /// e⁻ˣ·xᵃ.
    private static double power(double a, double x) {
        int n = (int) a;
        double x2 = x * x, x4 = x2 * x2, p = PairExp.exp(-x, 0);
        if (a != n) p *= Math.sqrt(x);
        if ((n & 1) != 0) p *= x;
        if ((n & 2) != 0) p *= x2;
        if ((n & 4) != 0) p *= x4;
        return (n & 8) == 0 ? p : p * (x4 * x4);
    }

    /// Σ c_k·x^(k − n) over k ≥ n.
    private static double rest(double a, double x) {
        int n = (int) a;
        double[] c = a == n ? WHOLE : HALF;
        double x2 = x * x, x4 = x2 * x2, s0 = 0, s1 = 0, s2 = 0, s3 = 0;
        for (int k = n + TERMS[(int) (2 * a)] - CHAINS; k >= n; k -= CHAINS) {
            s0 = s0 * x4 + c[k];
            s1 = s1 * x4 + c[k + 1];
            s2 = s2 * x4 + c[k + 2];
            s3 = s3 * x4 + c[k + 3];
        }
        return (s0 + s1 * x) + x2 * (s2 + s3 * x);
    }
}
