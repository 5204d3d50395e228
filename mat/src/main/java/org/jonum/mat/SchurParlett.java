package org.jonum.mat;

import java.util.Arrays;

/// A general function of a matrix: Davies & Higham, "A Schur–Parlett algorithm for computing matrix functions", SIAM J.
/// Matrix Anal. Appl. 25 (2003) 464–485. On the complex Schur form, eigenvalues that are closer than δ = 0.1 to each other,
/// or joined by a chain of such, stand together; then
///
/// ```
///     F(I,I) = Σ f⁽ᵏ⁾(σ)/k!·(T(I,I) − σ·I)ᵏ,                                             a Taylor series on each diagonal block,
///     T(I,I)·F(I,J) − F(I,J)·T(J,J) = Σ_(I≤K<J) F(I,K)·T(K,J) − Σ_(I<K≤J) T(I,K)·F(K,J)   for the others, from F·T = T·F.
/// ```
final class SchurParlett {
    private static final double DELTA = 0.1;
    /// A Taylor series that has not ended after so many terms will not.
    private static final int MOST_TERMS = 250;

    private final ComplexSchur s;
    private final Analytic f;
    private final double[][] fr, fi;
    /// A power of two that brings T to a size of 1, so that products with F do not overflow.
    private final double unit;

    private SchurParlett(Matrix a, Analytic f) {
        s = new ComplexSchur(Schur.of(a));
        this.f = f;
        unit = Math.scalb(1.0, -PowersOfTwo.exponent(a.normMax()));
        fr = new double[s.n][s.n];
        fi = new double[s.n][s.n];
    }

    static Matrix apply(Matrix a, Analytic f) {
        SchurParlett p = new SchurParlett(a, f);
        int[] ends = p.cluster();
        for (int j = 0; j + 1 < ends.length; j++) {
            p.taylor(ends[j], ends[j + 1]);
            for (int i = j - 1; i >= 0; i--) p.parlett(ends[i], ends[i + 1], ends[j], ends[j + 1]);
        }
        return p.s.back(p.fr, p.fi);
    }

    /// Bring the eigenvalues of a cluster together; the bounds of the clusters.
    private int[] cluster() {
        int n = s.n, clusters = 0;
        int[] of = new int[n], ends = new int[n + 1];
        Arrays.fill(of, -1);
        for (int i = 0; i < n; i++) {
            if (of[i] < 0) of[i] = clusters++;
            for (int j = i + 1; j < n; j++) {
                if (!(s.eigenvalue(i).minus(s.eigenvalue(j)).abs() <= DELTA) || of[j] == of[i]) continue;
                int old = of[j], now = of[i];
                if (old < 0) of[j] = now;
                else for (int k = 0; k < n; k++) if (of[k] == old) of[k] = now;
            }
        }
        int found = 0;
        for (int start = 0; start < n; start = ends[found]) {
            int end = start + 1;
            for (int k = end; k < n; k++) {
                if (of[k] != of[start]) continue;
                for (int i = k; i > end; i--) {
                    s.exchange(i - 1);
                    int swap = of[i];
                    of[i] = of[i - 1];
                    of[i - 1] = swap;
                }
                end++;
            }
            ends[++found] = end;
        }
        return Arrays.copyOf(ends, found + 1);
    }

    /// F on the diagonal block from `lo` to `hi`.
    private void taylor(int lo, int hi) {
        int m = hi - lo;
        Complex sigma = Complex.of(0);
        for (int i = lo; i < hi; i++) sigma = sigma.plus(s.eigenvalue(i).scale(1.0 / m));
        Complex value = f.derivative(sigma, 0);
        for (int i = lo; i < hi; i++) {
            fr[i][i] = value.re();
            fi[i][i] = value.im();
        }
        if (m == 1) return;
        double[][] pr = new double[m][m], pi = new double[m][m];
        for (int i = 0; i < m; i++) pr[i][i] = 1;
        double factorial = 1;
        int small = 0;
        // the powers of a nilpotent part do not get smaller steadily: as many negligible terms as the block has rows end it
        for (int k = 1; small < m; k++) {
            if (k > MOST_TERMS) throw diverged(sigma, k);
            power(pr, pi, lo, sigma);
            factorial *= k;
            Complex c = f.derivative(sigma, k).scale(1 / factorial);
            double added = 0, size = 0;
            for (int i = 0; i < m; i++) {
                for (int j = i; j < m; j++) {
                    Complex term = c.times(new Complex(pr[i][j], pi[i][j]));
                    fr[lo + i][lo + j] += term.re();
                    fi[lo + i][lo + j] += term.im();
                    added = Math.max(added, term.abs());
                    size = Math.max(size, Math.hypot(fr[lo + i][lo + j], fi[lo + i][lo + j]));
                }
            }
            small = added <= 0x1p-53 * size ? small + 1 : 0;
            if (Double.isNaN(value.abs())) return;                      // f is NaN there: so is the result
            if (Double.isNaN(added)) throw diverged(sigma, k);
        }
    }

    private static NoConvergenceException diverged(Complex sigma, int terms) {
        return new NoConvergenceException("apply: the Taylor series of f at " + sigma + " did not converge in " + terms
                + " terms", terms);
    }

    /// P := P·(T − σ·I), upper triangular.
    private void power(double[][] pr, double[][] pi, int lo, Complex sigma) {
        int m = pr.length;
        for (int i = 0; i < m; i++) {
            for (int j = m - 1; j >= i; j--) {
                Complex sum = Complex.of(0);
                for (int k = i; k <= j; k++) {
                    Complex t = new Complex(s.tr[lo + k][lo + j], s.ti[lo + k][lo + j]);
                    if (k == j) t = t.minus(sigma);
                    sum = sum.plus(new Complex(pr[i][k], pi[i][k]).times(t));
                }
                pr[i][j] = sum.re();
                pi[i][j] = sum.im();
            }
        }
    }

    /// F in rows i0 … i1, columns j0 … j1, from the bottom row up and from the left column on: what the equation names
    /// left of an element and below it is there.
    private void parlett(int i0, int i1, int j0, int j1) {
        for (int i = i1 - 1; i >= i0; i--) {
            for (int j = j0; j < j1; j++) {
                double re = 0, im = 0;
                for (int k = i; k < j; k++) {                           // F·T to the left
                    re += fr[i][k] * unit * s.tr[k][j] - fi[i][k] * unit * s.ti[k][j];
                    im += fr[i][k] * unit * s.ti[k][j] + fi[i][k] * unit * s.tr[k][j];
                }
                for (int k = i + 1; k <= j; k++) {                      // T·F below
                    re -= unit * s.tr[i][k] * fr[k][j] - unit * s.ti[i][k] * fi[k][j];
                    im -= unit * s.tr[i][k] * fi[k][j] + unit * s.ti[i][k] * fr[k][j];
                }
                Complex x = new Complex(re, im).over(s.eigenvalue(i).minus(s.eigenvalue(j)).scale(unit));
                fr[i][j] = x.re();
                fi[i][j] = x.im();
            }
        }
    }
}
