package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Direct;
import org.jonum.lapack.DoubleGivens;
import org.jonum.lapack.Pivot;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Singular value decomposition of a bidiagonal matrix by divide and conquer (Gu & Eisenstat 1995).
///
/// A row in the middle is taken out; what is above it is a bidiagonal matrix with one column more than
/// rows, what is below it another. Both are decomposed by recursion, down to blocks small enough for
/// [Dbdsqr], and merged by [Dlasd1]. A lower bidiagonal matrix is the transpose of an upper one: left and
/// right vectors change places.
final class Dbdsdc {
    private final DoubleBlocks la;
    private final DoubleView left, right;
    private final double[] d, e;
    private final int dOff, eOff;
    private final int[] order;
    private final double[] values;
    private final Dlasd1 step;

    private Dbdsdc(Blas blas, int n, double[] d, int dOff, double[] e, int eOff, DoubleView left, DoubleView right) {
        la = new DoubleBlocks(blas);
        this.left = left;
        this.right = right;
        this.d = d;
        this.dOff = dOff;
        this.e = e;
        this.eOff = eOff;
        order = new int[n];
        values = Scratch.doubles(n);
        step = new Dlasd1(la, left, right, values, order);
    }

    /// d := the singular values; U and VT := the vectors if they are wanted.
    static int decompose(Blas blas, Uplo uplo, Compz compq, int n, double[] d, int dOff, double[] e, int eOff,
            double[] u, int uOff, int ldu, double[] vt, int vtOff, int ldvt) {
        if (n == 0) return 0;
        if (compq == Compz.NONE) {
            return Dbdsqr.decompose(blas, uplo, n, 0, 0, 0, d, dOff, e, eOff, d, dOff, 1, d, dOff, 1, d, dOff, 1);
        }
        DoubleView first = DoubleView.of(u, uOff, n, n, ldu), second = DoubleView.of(vt, vtOff, n, n, ldvt);
        boolean finite = Dbdsqr.finite(d, dOff, n) && Dbdsqr.finite(e, eOff, n - 1);
        double value = finite ? 0 : Double.NaN;
        for (DoubleView x : new DoubleView[] {first, second}) Dlaset.fill(x, value, value);
        if (!finite) {
            Arrays.fill(d, dOff, dOff + n, Double.NaN);
            return n;
        }
        boolean upper = uplo == Uplo.UPPER;
        Dbdsdc it = new Dbdsdc(blas, n, d, dOff, e, eOff, upper ? first : second, upper ? second : first);
        int info = it.solve(0, n, 0);
        it.sort(first, second);
        it.step.close();
        Scratch.give(it.values);
        return info;
    }

    /// Decompose n rows from row lo on, with `extra` columns more.
    private int solve(int lo, int n, int extra) {
        if (n <= Blocking.DIVIDE) return leaf(lo, n, extra);
        int nl = n / 2, mid = lo + nl, nr = n - nl - 1;
        int info = solve(lo, nl, 1), info2 = solve(mid + 1, nr, extra);
        step.merge(lo, nl, nr, extra, d[dOff + mid], e[eOff + mid]);
        return Math.max(info, info2);
    }

    /// A small block by QR iteration. A column too many is rotated away first, which makes the block lower
    /// bidiagonal.
    private int leaf(int lo, int n, int extra) {
        int cols = n + extra;
        double[] work = Scratch.doubles((long) cols * cols + 2L * n);
        DoubleView vt = DoubleView.of(work, 0, cols, cols, cols);
        Dlaset.fill(vt, 0, 1);
        for (int i = lo; i < lo + n; i++) left.data()[left.at(i, i)] = 1;
        if (extra == 1) toSquare(lo, n, vt, work, cols * cols);
        int info = Dbdsqr.decompose(la.blas(), extra == 1 ? Uplo.LOWER : Uplo.UPPER, n, cols, n, 0, d, dOff + lo, e,
                eOff + lo, work, 0, cols, left.data(), left.at(lo, lo), left.cs(), work, 0, cols);
        la.copy(vt.t(), right.block(lo, lo, cols, cols));
        for (int i = 0; i < n; i++) {
            values[lo + i] = d[dOff + lo + i];
            order[lo + i] = lo + n - 1 - i;
        }
        Scratch.give(work);
        return info;
    }

    /// Rotate the last column away, from the right.
    private void toSquare(int lo, int n, DoubleView vt, double[] rotations, int at) {
        for (int i = 0; i < n; i++) {
            DoubleGivens g = Dlartg.rotation(d[dOff + lo + i], e[eOff + lo + i]);
            d[dOff + lo + i] = g.r();
            e[eOff + lo + i] = 0;
            if (i + 1 < n) {
                e[eOff + lo + i] = g.s() * d[dOff + lo + i + 1];
                d[dOff + lo + i + 1] *= g.c();
            }
            rotations[at + i] = g.c();
            rotations[at + n + i] = g.s();
        }
        Dlasr.apply(la.blas(), LEFT, Pivot.VARIABLE, Direct.FORWARD, n + 1, n + 1, rotations, at, rotations, at + n,
                vt.data(), vt.off(), vt.cs());
    }

    /// Singular values and vectors in decreasing order, the right ones as rows.
    private void sort(DoubleView u, DoubleView vt) {
        int n = order.length;
        DoubleView copy = step.spare();
        for (DoubleView x : new DoubleView[] {u, vt}) {
            for (int j = 0; j < n; j++) {
                System.arraycopy(x.data(), x.at(0, order[n - 1 - j]), copy.data(), copy.at(0, j), n);
            }
            la.copy(x == u ? copy : copy.t(), x);
        }
        for (int j = 0; j < n; j++) d[dOff + j] = values[order[n - 1 - j]];
        Arrays.fill(e, eOff, eOff + n - 1, 0);
    }
}
