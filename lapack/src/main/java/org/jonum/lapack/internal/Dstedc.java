package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Part;
import org.jonum.lapack.internal.blocks.DoubleBlocks;
import org.jspecify.annotations.Nullable;

/// Eigenvalues and eigenvectors of a symmetric tridiagonal matrix by divide and conquer (Cuppen
/// 1981; Gu & Eisenstat 1995).
///
/// ```
///     T = [T1    e]   [T1 − |e|        ]         [±1]
///         [e    T2] = [        T2 − |e|] + |e| · [ 1]·[±1 1]     in the corners that meet
/// ```
///
/// Both halves are solved the same way, small ones by QL, and put together by [Dlaed1]. First the
/// matrix is taken apart where an entry beside the diagonal is negligible.
final class Dstedc {
    private final Blas blas;
    private final double[] d, e;
    private final int dOff, eOff;
    private final DoubleView q;

    private Dstedc(Blas blas, double[] d, int dOff, double[] e, int eOff, DoubleView q) {
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
    static int solve(Blas blas, Compz compz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff,
            int ldz) {
        if (compz == Compz.NONE) return Dsterf.solve(n, d, dOff, e, eOff);
        if (n <= Blocking.CONQUER_LEAF) return Dsteqr.solve(blas, compz, n, d, dOff, e, eOff, z, zOff, ldz);
        double size = DoubleUnreduced.max(n, d, dOff, e, eOff);
        if (!Double.isFinite(size)) {
            Arrays.fill(d, dOff, dOff + n, Double.NaN);
            Dlaset.fill(Part.ALL, n, n, Double.NaN, Double.NaN, z, zOff, ldz);
            return n;
        }
        int exponent = size == 0 ? 0 : Math.getExponent(size);
        DoubleUnreduced.scale(n, d, dOff, e, eOff, -exponent);
        double[] work = Scratch.doubles((long) n * n);
        DoubleView to = DoubleView.of(z, zOff, n, n, ldz), other = DoubleView.of(work, 0, n, n, n);
        DoubleBlocks la = new DoubleBlocks(blas);
        DoubleView q = compz == Compz.VECTORS ? other : to;
        Dstedc it = new Dstedc(blas, d, dOff, e, eOff, q);
        int[] order = new int[n];
        int info = it.blocks(order);
        if (compz == Compz.VECTORS) {
            double[] copy = Scratch.doubles((long) n * n);
            DoubleView before = DoubleView.of(copy, 0, n, n, n);
            la.copy(to, before);
            la.gemm(1, before, q, 0, to);
            Scratch.give(copy);
        }
        la.copy(to, other);
        sort(order, d, dOff, other, to);
        DoubleUnreduced.scale(n, d, dOff, e, eOff, exponent);
        Scratch.give(work);
        return info;
    }

    /// Solve every block that has no negligible entries beside the diagonal; `order` := all columns, ascending.
    private int blocks(int[] order) {
        int n = q.rows(), info = 0;
        Dlaset.fill(Part.ALL, n, n, 0, 0, q.data(), q.off(), q.cs());
        for (int start = 0, end; start < n; start = end) {
            for (end = start + 1; end < n; end++) {
                if (DoubleUnreduced.negligible(d[dOff + end - 1], e[eOff + end - 1], d[dOff + end])) break;
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
            Arrays.sort(boxed, (i, j) -> Double.compare(d[dOff + i], d[dOff + j]));
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
        DoubleView block = q.block(start, start, n, n);
        if (n <= Blocking.CONQUER_LEAF) {
            int info = Dsteqr.solve(blas, Compz.INITIALIZE, n, d, at, e, eOff + start, q.data(), block.off(), q.cs());
            return info == 0 ? identity(n) : null;
        }
        int n1 = n / 2;
        double rho = e[eOff + start + n1 - 1], cut = Math.abs(rho);
        d[at + n1 - 1] -= cut;
        d[at + n1] -= cut;
        int[] first = conquer(start, n1), second = conquer(start + n1, n - n1);
        if (first == null || second == null) return null;
        int[] order = Arrays.copyOf(first, n);
        for (int i = n1; i < n; i++) order[i] = n1 + second[i - n1];
        return Dlaed1.merge(blas, n1, d, at, block, order, rho);
    }

    /// Columns and eigenvalues in ascending order.
    private static void sort(int[] order, double[] d, int dOff, DoubleView from, DoubleView to) {
        int n = order.length;
        double[] values = Scratch.doubles(n);
        System.arraycopy(d, dOff, values, 0, n);
        for (int j = 0; j < n; j++) {
            d[dOff + j] = values[order[j]];
            System.arraycopy(from.data(), from.at(0, order[j]), to.data(), to.at(0, j), n);
        }
        Scratch.give(values);
    }
}
