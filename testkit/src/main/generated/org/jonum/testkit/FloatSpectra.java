// Generated from DoubleSpectra.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.FloatView;

/// General matrices whose eigenvalues are known in closed form.
///
/// N. J. Higham, The test matrix toolbox for MATLAB, 1995.
///
/// @param a  the matrix
/// @param re real parts of its eigenvalues
/// @param im imaginary parts of its eigenvalues
record FloatSpectra(FloatView a, float[] re, float[] im) {

    /// Clement's tridiagonal matrix: eigenvalues n − 1, n − 3, …, 1 − n.
    static FloatSpectra clement(int n) {
        float[] re = new float[n];
        for (int i = 0; i < n; i++) re[i] = n - 1 - 2 * i;
        FloatView a = FloatMatrices.of(n, n, (i, j) -> i == j + 1 ? i : j == i + 1 ? n - j : 0);
        return new FloatSpectra(a, re, new float[n]);
    }

    /// Hanowa's matrix of order 2·m: eigenvalues d ± k·i, k = 1 … m.
    static FloatSpectra hanowa(int m, float d) {
        float[] re = new float[2 * m], im = new float[2 * m];
        for (int k = 0; k < m; k++) {
            re[2 * k] = re[2 * k + 1] = d;
            im[2 * k] = k + 1;
            im[2 * k + 1] = -k - 1;
        }
        FloatView a = FloatMatrices.of(2 * m, 2 * m,
                (i, j) -> i == j ? d : i == j + m ? j + 1 : j == i + m ? -i - 1 : 0);
        return new FloatSpectra(a, re, im);
    }

    /// The circulant matrix with entries 1 at distance 1, and `c` at distance 2: eigenvalues ω + c·ω², ωⁿ = 1.
    static FloatSpectra circulant(int n, float c) {
        float[] re = new float[n], im = new float[n];
        for (int k = 0; k < n; k++) {
            double angle = 2 * Math.PI * k / n;                 // keep-double
            re[k] = (float) Math.cos(angle) + c * (float) Math.cos(2 * angle);
            im[k] = (float) Math.sin(angle) + c * (float) Math.sin(2 * angle);
        }
        FloatView a = FloatMatrices.of(n, n, (i, j) -> j == (i + 1) % n ? 1 : j == (i + 2) % n ? c : 0);
        return new FloatSpectra(a, re, im);
    }

    /// The companion matrix of xⁿ − 1.
    static FloatSpectra rootsOfUnity(int n) {
        FloatSpectra c = circulant(n, 0);
        return new FloatSpectra(FloatMatrices.of(n, n, (i, j) -> i == j + 1 || i == 0 && j == n - 1 ? 1 : 0), c.re,
                c.im);
    }

    /// Day's matrix, on which a QR algorithm without exceptional shifts, or with too small a limit, stalls: λ² solves
    /// (λ² − 1)² + h²·λ² = 0.
    ///
    /// D. Day, How the QR algorithm fails to converge and how to fix it, Sandia report 96-0913J (1996).
    static FloatSpectra day(float h) {
        float re = (float) Math.sqrt(1 - h * h / 4), im = h / 2;
        float[][] a = {{0, 1, 0, 0}, {1, 0, h, 0}, {0, -h, 0, 1}, {0, 0, 1, 0}};
        return new FloatSpectra(FloatMatrices.of(4, 4, (i, j) -> a[i][j]), new float[] {re, re, -re, -re},
                new float[] {im, -im, im, -im});
    }

    /// Every eigenvalue computed lies near one expected, each of which is taken once.
    void assertFound(float[] wr, float[] wi, float tolerance, String what) {
        int n = re.length;
        boolean[] taken = new boolean[n];
        for (int i = 0; i < n; i++) {
            int best = -1;
            float least = Float.POSITIVE_INFINITY;
            for (int k = 0; k < n; k++) {
                float d = (float) Math.hypot(wr[i] - re[k], wi[i] - im[k]);
                if (taken[k] || !(d < least)) continue;
                least = d;
                best = k;
            }
            if (!(least <= tolerance)) {
                throw new AssertionError(what + ": eigenvalue " + wr[i] + " + " + wi[i] + "i is " + least
                        + " from the nearest one expected, limit " + tolerance);
            }
            taken[best] = true;
        }
    }
}
