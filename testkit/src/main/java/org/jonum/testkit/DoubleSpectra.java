package org.jonum.testkit;

import org.jonum.blas.DoubleView;

/// General matrices whose eigenvalues are known in closed form.
///
/// N. J. Higham, The test matrix toolbox for MATLAB, 1995.
///
/// @param a  the matrix
/// @param re real parts of its eigenvalues
/// @param im imaginary parts of its eigenvalues
record DoubleSpectra(DoubleView a, double[] re, double[] im) {

    /// Clement's tridiagonal matrix: eigenvalues n − 1, n − 3, …, 1 − n.
    static DoubleSpectra clement(int n) {
        double[] re = new double[n];
        for (int i = 0; i < n; i++) re[i] = n - 1 - 2 * i;
        DoubleView a = DoubleMatrices.of(n, n, (i, j) -> i == j + 1 ? i : j == i + 1 ? n - j : 0);
        return new DoubleSpectra(a, re, new double[n]);
    }

    /// Hanowa's matrix of order 2·m: eigenvalues d ± k·i, k = 1 … m.
    static DoubleSpectra hanowa(int m, double d) {
        double[] re = new double[2 * m], im = new double[2 * m];
        for (int k = 0; k < m; k++) {
            re[2 * k] = re[2 * k + 1] = d;
            im[2 * k] = k + 1;
            im[2 * k + 1] = -k - 1;
        }
        DoubleView a = DoubleMatrices.of(2 * m, 2 * m,
                (i, j) -> i == j ? d : i == j + m ? j + 1 : j == i + m ? -i - 1 : 0);
        return new DoubleSpectra(a, re, im);
    }

    /// The circulant matrix with entries 1 at distance 1, and `c` at distance 2: eigenvalues ω + c·ω², ωⁿ = 1.
    static DoubleSpectra circulant(int n, double c) {
        double[] re = new double[n], im = new double[n];
        for (int k = 0; k < n; k++) {
            double angle = 2 * Math.PI * k / n;                 // keep-double
            re[k] = Math.cos(angle) + c * Math.cos(2 * angle);
            im[k] = Math.sin(angle) + c * Math.sin(2 * angle);
        }
        DoubleView a = DoubleMatrices.of(n, n, (i, j) -> j == (i + 1) % n ? 1 : j == (i + 2) % n ? c : 0);
        return new DoubleSpectra(a, re, im);
    }

    /// The companion matrix of xⁿ − 1.
    static DoubleSpectra rootsOfUnity(int n) {
        DoubleSpectra c = circulant(n, 0);
        return new DoubleSpectra(DoubleMatrices.of(n, n, (i, j) -> i == j + 1 || i == 0 && j == n - 1 ? 1 : 0), c.re,
                c.im);
    }

    /// Day's matrix, on which a QR algorithm without exceptional shifts, or with too small a limit, stalls: λ² solves
    /// (λ² − 1)² + h²·λ² = 0.
    ///
    /// D. Day, How the QR algorithm fails to converge and how to fix it, Sandia report 96-0913J (1996).
    static DoubleSpectra day(double h) {
        double re = Math.sqrt(1 - h * h / 4), im = h / 2;
        double[][] a = {{0, 1, 0, 0}, {1, 0, h, 0}, {0, -h, 0, 1}, {0, 0, 1, 0}};
        return new DoubleSpectra(DoubleMatrices.of(4, 4, (i, j) -> a[i][j]), new double[] {re, re, -re, -re},
                new double[] {im, -im, im, -im});
    }

    /// Every eigenvalue computed lies near one expected, each of which is taken once.
    void assertFound(double[] wr, double[] wi, double tolerance, String what) {
        int n = re.length;
        boolean[] taken = new boolean[n];
        for (int i = 0; i < n; i++) {
            int best = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < n; k++) {
                double d = Math.hypot(wr[i] - re[k], wi[i] - im[k]);
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
