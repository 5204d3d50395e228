package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleGivens;
import org.jonum.lapack.Part;

/// Reduction of a symmetric band matrix to tridiagonal form by rotations (Rutishauser 1963; Schwarz
/// 1968).
///
/// Column after column, and from the edge of the band inwards, an entry is turned to zero by the row
/// above it. That makes one entry outside the band, kd rows further down, which is chased along the
/// band in the same way until it leaves the matrix:
///
/// ```
///     a(q, j) ← 0 by rows p = q − 1 and q      then j := p, q := q + kd
/// ```
///
/// The algorithm works on the lower triangle; the upper one is its transpose, that is other strides.
final class Dsbtrd {
    private final Blas blas;
    private final int kd;
    /// The band: entry (i, j) of the lower triangle at (i, j) of this view.
    private final DoubleView a;
    private final DoubleView q;

    private Dsbtrd(Blas blas, int kd, DoubleView a, DoubleView q) {
        this.blas = blas;
        this.kd = kd;
        this.a = a;
        this.q = q;
    }

    /// d and e := T; Q := the product of the rotations, or Q times it.
    static void reduce(Blas blas, Compz vect, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] d,
            int dOff, double[] e, int eOff, double[] q, int qOff, int ldq) {
        if (vect == Compz.INITIALIZE) Dlaset.fill(Part.ALL, n, n, 0, 1, q, qOff, ldq);
        DoubleView a = lower(uplo, n, kd, ab, abOff, ldab);
        int cols = vect == Compz.NONE ? 0 : n;
        new Dsbtrd(blas, kd, a, DoubleView.of(q, qOff, n, cols, ldq)).reduce();
        for (int j = 0; j < n; j++) d[dOff + j] = a.get(j, j);
        for (int j = 0; j < n - 1; j++) e[eOff + j] = kd == 0 ? 0 : a.get(j + 1, j);
    }

    /// A view of which entries (i, j) with 0 ≤ i − j ≤ kd are those of the band.
    static DoubleView lower(Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab) {
        return uplo == Uplo.LOWER ? new DoubleView(ab, abOff, n, n, 1, ldab - 1)
                : new DoubleView(ab, abOff + kd, n, n, ldab - 1, 1);
    }

    private void reduce() {
        int n = a.rows();
        for (int j = 0; j < n - 2; j++) {
            for (int r = Math.min(kd, n - 1 - j); r > 1; r--) {
                double outside = a.get(j + r, j);
                a.data()[a.at(j + r, j)] = 0;
                for (int col = j, row = j + r; row < n; col = row - 1, row += kd) outside = turn(col, row, outside);
            }
        }
    }

    /// Turn entry (y, col), of value `outside`, to zero by rows x = y − 1 and y, and with them the
    /// columns.
    ///
    /// @return entry (y + kd, x), which is outside the band
    private double turn(int col, int y, double outside) {
        double[] data = a.data();
        int x = y - 1, rs = a.rs(), cs = a.cs(), n = a.rows();
        DoubleGivens g = Dlartg.rotation(a.get(x, col), outside);
        double c = g.c(), s = g.s();
        data[a.at(x, col)] = g.r();
        for (int j = col + 1, u = a.at(x, j), v = u + rs; j < x; j++, u += cs, v += cs) {
            double ax = data[u], ay = data[v];
            data[u] = c * ax + s * ay;
            data[v] = c * ay - s * ax;
        }
        int xx = a.at(x, x), yx = xx + rs, yy = yx + cs;
        double axx = data[xx], ayx = data[yx], ayy = data[yy];
        double p = c * axx + s * ayx, u = c * ayx + s * ayy, v = c * ayx - s * axx, w = c * ayy - s * ayx;
        data[xx] = c * p + s * u;
        data[yx] = c * v + s * w;
        data[yy] = c * w - s * v;
        int end = Math.min(n, x + kd + 1);
        for (int i = y + 1, k = a.at(i, x), l = k + cs; i < end; i++, k += rs, l += rs) {
            double ax = data[k], ay = data[l];
            data[k] = c * ax + s * ay;
            data[l] = c * ay - s * ax;
        }
        if (q.cols() > 0) blas.drot(q.rows(), q.data(), q.at(0, x), 1, q.data(), q.at(0, y), 1, c, s);
        if (y + kd >= n) return 0;
        int corner = a.at(y + kd, y);
        double below = data[corner];
        data[corner] = c * below;
        return s * below;
    }
}
