package org.jonum.mat;

/// A complex Schur form A = Q·T·Qᴴ, T upper triangular, made from the real one by a rotation for each 2×2
/// block, with eigenvalues that are put in an order of choice by exchanging neighbours (Golub & Van Loan 2013, §7.6.2).
///
/// Parts of element (i, j) are `re[i][j]` and `im[i][j]`: rows, since a rotation of columns i and i + 1 runs through short
/// pairs, and matrices that need this are of moderate size.
final class ComplexSchur {
    final int n;
    final double[][] tr, ti, qr, qi;

    ComplexSchur(Schur real) {
        tr = real.t().toArray();
        qr = real.q().toArray();
        n = tr.length;
        ti = new double[n][n];
        qi = new double[n][n];
        for (int k = 0; k + 1 < n; k++) {
            if (tr[k + 1][k] == 0) continue;
            // (λ − a, c) with λ = a + i·μ is proportional to an eigenvector (λ − a₂₂, a₂₁) of the block
            double mu = Math.sqrt(Math.abs(tr[k][k + 1])) * Math.sqrt(Math.abs(tr[k + 1][k]));
            double c = tr[k + 1][k], size = Math.hypot(mu, c);
            rotate(k, new Complex(0, mu / size), new Complex(c / size, 0));
            tr[k + 1][k] = 0;
            ti[k + 1][k] = 0;
        }
    }

    Complex eigenvalue(int k) {
        return new Complex(tr[k][k], ti[k][k]);
    }

    /// Exchange eigenvalues k and k + 1: (t₁₂, t₂₂ − t₁₁) is the eigenvector of the block for t₂₂.
    void exchange(int k) {
        Complex first = eigenvalue(k), second = eigenvalue(k + 1);
        Complex x = new Complex(tr[k][k + 1], ti[k][k + 1]), y = second.minus(first);
        double size = Math.hypot(x.abs(), y.abs());
        if (size == 0) return;
        rotate(k, x.scale(1 / size), y.scale(1 / size));
        set(tr, ti, k, k, second);
        set(tr, ti, k + 1, k + 1, first);
        set(tr, ti, k + 1, k, new Complex(0, 0));
    }

    /// T := Gᴴ·T·G, Q := Q·G with a unitary G of columns (x, y) and (−ȳ, x̄) in rows k, k + 1.
    private void rotate(int k, Complex x, Complex y) {
        for (int i = 0; i < n; i++) {
            if (i <= k + 1) columns(tr[i], ti[i], k, x, y);
            columns(qr[i], qi[i], k, x, y);
        }
        for (int j = k; j < n; j++) {
            Complex a = new Complex(tr[k][j], ti[k][j]), b = new Complex(tr[k + 1][j], ti[k + 1][j]);
            set(tr, ti, k, j, x.conjugate().times(a).plus(y.conjugate().times(b)));
            set(tr, ti, k + 1, j, x.times(b).minus(y.times(a)));
        }
    }

    private static void columns(double[] re, double[] im, int k, Complex x, Complex y) {
        Complex a = new Complex(re[k], im[k]), b = new Complex(re[k + 1], im[k + 1]);
        Complex first = a.times(x).plus(b.times(y)), second = b.times(x.conjugate()).minus(a.times(y.conjugate()));
        re[k] = first.re();
        im[k] = first.im();
        re[k + 1] = second.re();
        im[k + 1] = second.im();
    }

    private static void set(double[][] re, double[][] im, int i, int j, Complex z) {
        re[i][j] = z.re();
        im[i][j] = z.im();
    }

    /// The real part of Q·F·Qᴴ, which is all of it for a function that takes conjugate numbers to conjugate ones.
    Matrix back(double[][] fr, double[][] fi) {
        Matrix a = Matrix.of(qr), b = Matrix.of(qi), c = Matrix.of(fr), d = Matrix.of(fi);
        Matrix re = a.times(c).minus(b.times(d)), im = a.times(d).plus(b.times(c));     // Q·F
        return re.times(a.transpose()).plus(im.times(b.transpose()));
    }
}
