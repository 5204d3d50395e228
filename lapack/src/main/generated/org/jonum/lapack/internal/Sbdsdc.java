// Generated from Dbdsdc.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Direct;
import org.jonum.lapack.FloatGivens;
import org.jonum.lapack.Pivot;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Singular value decomposition of a bidiagonal matrix by divide and conquer (Gu & Eisenstat 1995).
///
/// A row in the middle is taken out; what is above it is a bidiagonal matrix with one column more than
/// rows, what is below it another. Both are decomposed by recursion, down to blocks small enough for
/// [Sbdsqr], and merged by [Slasd1]. A lower bidiagonal matrix is the transpose of an upper one: left and
/// right vectors change places.
final class Sbdsdc {
    private final FloatBlocks la;
    private final FloatView left, right;
    private final float[] d, e;
    private final int dOff, eOff;
    private final int[] order;
    private final float[] values;
    private final Slasd1 step;

    private Sbdsdc(Blas blas, int n, float[] d, int dOff, float[] e, int eOff, FloatView left, FloatView right) {
        la = new FloatBlocks(blas);
        this.left = left;
        this.right = right;
        this.d = d;
        this.dOff = dOff;
        this.e = e;
        this.eOff = eOff;
        order = new int[n];
        values = Scratch.floats(n);
        step = new Slasd1(la, left, right, values, order);
    }

    /// d := the singular values; U and VT := the vectors if they are wanted.
    static int decompose(Blas blas, Uplo uplo, Compz compq, int n, float[] d, int dOff, float[] e, int eOff,
            float[] u, int uOff, int ldu, float[] vt, int vtOff, int ldvt) {
        if (n == 0) return 0;
        if (compq == Compz.NONE) {
            return Sbdsqr.decompose(blas, uplo, n, 0, 0, 0, d, dOff, e, eOff, d, dOff, 1, d, dOff, 1, d, dOff, 1);
        }
        FloatView first = FloatView.of(u, uOff, n, n, ldu), second = FloatView.of(vt, vtOff, n, n, ldvt);
        boolean finite = Sbdsqr.finite(d, dOff, n) && Sbdsqr.finite(e, eOff, n - 1);
        float value = finite ? 0 : Float.NaN;
        for (FloatView x : new FloatView[] {first, second}) Slaset.fill(x, value, value);
        if (!finite) {
            Arrays.fill(d, dOff, dOff + n, Float.NaN);
            return n;
        }
        boolean upper = uplo == Uplo.UPPER;
        Sbdsdc it = new Sbdsdc(blas, n, d, dOff, e, eOff, upper ? first : second, upper ? second : first);
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
        float[] work = Scratch.floats((long) cols * cols + 2L * n);
        FloatView vt = FloatView.of(work, 0, cols, cols, cols);
        Slaset.fill(vt, 0, 1);
        for (int i = lo; i < lo + n; i++) left.data()[left.at(i, i)] = 1;
        if (extra == 1) toSquare(lo, n, vt, work, cols * cols);
        int info = Sbdsqr.decompose(la.blas(), extra == 1 ? Uplo.LOWER : Uplo.UPPER, n, cols, n, 0, d, dOff + lo, e,
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
    private void toSquare(int lo, int n, FloatView vt, float[] rotations, int at) {
        for (int i = 0; i < n; i++) {
            FloatGivens g = Slartg.rotation(d[dOff + lo + i], e[eOff + lo + i]);
            d[dOff + lo + i] = g.r();
            e[eOff + lo + i] = 0;
            if (i + 1 < n) {
                e[eOff + lo + i] = g.s() * d[dOff + lo + i + 1];
                d[dOff + lo + i + 1] *= g.c();
            }
            rotations[at + i] = g.c();
            rotations[at + n + i] = g.s();
        }
        Slasr.apply(la.blas(), LEFT, Pivot.VARIABLE, Direct.FORWARD, n + 1, n + 1, rotations, at, rotations, at + n,
                vt.data(), vt.off(), vt.cs());
    }

    /// Singular values and vectors in decreasing order, the right ones as rows.
    private void sort(FloatView u, FloatView vt) {
        int n = order.length;
        FloatView copy = step.spare();
        for (FloatView x : new FloatView[] {u, vt}) {
            for (int j = 0; j < n; j++) {
                System.arraycopy(x.data(), x.at(0, order[n - 1 - j]), copy.data(), copy.at(0, j), n);
            }
            la.copy(x == u ? copy : copy.t(), x);
        }
        for (int j = 0; j < n; j++) d[dOff + j] = values[order[n - 1 - j]];
        Arrays.fill(e, eOff, eOff + n - 1, 0);
    }
}
