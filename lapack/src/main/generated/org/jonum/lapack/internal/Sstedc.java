// Generated from Dstedc.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Part;
import org.jonum.lapack.internal.blocks.FloatBlocks;
import org.jspecify.annotations.Nullable;

/// Eigenvalues and eigenvectors of a symmetric tridiagonal matrix by divide and conquer (Cuppen
/// 1981; Gu & Eisenstat 1995).
///
/// ```
///     T = [T1    e]   [T1 − |e|        ]         [±1]
///         [e    T2] = [        T2 − |e|] + |e| · [ 1]·[±1 1]     in the corners that meet
/// ```
///
/// Both halves are solved the same way, small ones by QL, and put together by [Slaed1]. First the
/// matrix is taken apart where an entry beside the diagonal is negligible.
final class Sstedc {
    private final Blas blas;
    private final float[] d, e;
    private final int dOff, eOff;
    private final FloatView q;

    private Sstedc(Blas blas, float[] d, int dOff, float[] e, int eOff, FloatView q) {
        this.blas = blas;
        this.d = d;
        this.dOff = dOff;
        this.e = e;
        this.eOff = eOff;
        this.q = q;
    }

    /// d := the eigenvalues, ascending; Z := the eigenvectors, or Z times them.
    ///
    /// @return 0; k > 0 if the block that ends with row k was not solved; n if T is not finite
    static int solve(Blas blas, Compz compz, int n, float[] d, int dOff, float[] e, int eOff, float[] z, int zOff,
            int ldz) {
        if (compz == Compz.NONE) return Ssterf.solve(n, d, dOff, e, eOff);
        if (n <= Blocking.CONQUER_LEAF) return Ssteqr.solve(blas, compz, n, d, dOff, e, eOff, z, zOff, ldz);
        float size = FloatUnreduced.max(n, d, dOff, e, eOff);
        if (!Float.isFinite(size)) {
            Arrays.fill(d, dOff, dOff + n, Float.NaN);
            Slaset.fill(Part.ALL, n, n, Float.NaN, Float.NaN, z, zOff, ldz);
            return n;
        }
        int exponent = size == 0 ? 0 : Math.getExponent(size);
        FloatUnreduced.scale(n, d, dOff, e, eOff, -exponent);
        float[] work = Scratch.floats((long) n * n);
        FloatView to = FloatView.of(z, zOff, n, n, ldz), other = FloatView.of(work, 0, n, n, n);
        FloatBlocks la = new FloatBlocks(blas);
        FloatView q = compz == Compz.VECTORS ? other : to;
        Sstedc it = new Sstedc(blas, d, dOff, e, eOff, q);
        int[] order = new int[n];
        int info = it.blocks(order);
        if (compz == Compz.VECTORS) {
            float[] copy = Scratch.floats((long) n * n);
            FloatView before = FloatView.of(copy, 0, n, n, n);
            la.copy(to, before);
            la.gemm(1, before, q, 0, to);
            Scratch.give(copy);
        }
        la.copy(to, other);
        sort(order, d, dOff, other, to);
        FloatUnreduced.scale(n, d, dOff, e, eOff, exponent);
        Scratch.give(work);
        return info;
    }

    /// Solve every block that has no negligible entries beside the diagonal; `order` := all columns, ascending.
    private int blocks(int[] order) {
        int n = q.rows(), info = 0;
        Slaset.fill(Part.ALL, n, n, 0, 0, q.data(), q.off(), q.cs());
        for (int start = 0, end; start < n; start = end) {
            for (end = start + 1; end < n; end++) {
                if (FloatUnreduced.negligible(d[dOff + end - 1], e[eOff + end - 1], d[dOff + end])) break;
            }
            int[] columns = conquer(start, end - start);
            if (columns == null) {
                info = end;
                columns = identity(end - start);
            }
            for (int i = start; i < end; i++) order[i] = start + columns[i - start];
        }
        if (!ascending(order)) {
            Integer[] boxed = new Integer[n];
            Arrays.setAll(boxed, i -> order[i]);
            Arrays.sort(boxed, (i, j) -> Float.compare(d[dOff + i], d[dOff + j]));
            for (int i = 0; i < n; i++) order[i] = boxed[i];
        }
        return info;
    }

    private boolean ascending(int[] order) {
        for (int i = 1; i < order.length; i++) {
            if (!(d[dOff + order[i - 1]] <= d[dOff + order[i]])) return false;
        }
        return true;
    }

    private static int[] identity(int n) {
        int[] order = new int[n];
        Arrays.setAll(order, i -> i);
        return order;
    }

    /// The eigenpairs of rows and columns `start` to start + n.
    ///
    /// @return the columns, ascending, counted from the first of the block; null if it was not solved
    private int @Nullable [] conquer(int start, int n) {
        int at = dOff + start;
        FloatView block = q.block(start, start, n, n);
        if (n <= Blocking.CONQUER_LEAF) {
            int info = Ssteqr.solve(blas, Compz.INITIALIZE, n, d, at, e, eOff + start, q.data(), block.off(), q.cs());
            return info == 0 ? identity(n) : null;
        }
        int n1 = n / 2;
        float rho = e[eOff + start + n1 - 1], cut = Math.abs(rho);
        d[at + n1 - 1] -= cut;
        d[at + n1] -= cut;
        int[] first = conquer(start, n1), second = conquer(start + n1, n - n1);
        if (first == null || second == null) return null;
        int[] order = Arrays.copyOf(first, n);
        for (int i = n1; i < n; i++) order[i] = n1 + second[i - n1];
        return Slaed1.merge(blas, n1, d, at, block, order, rho);
    }

    /// Columns and eigenvalues in ascending order.
    private static void sort(int[] order, float[] d, int dOff, FloatView from, FloatView to) {
        int n = order.length;
        float[] values = Scratch.floats(n);
        System.arraycopy(d, dOff, values, 0, n);
        for (int j = 0; j < n; j++) {
            d[dOff + j] = values[order[j]];
            System.arraycopy(from.data(), from.at(0, order[j]), to.data(), to.at(0, j), n);
        }
        Scratch.give(values);
    }
}
