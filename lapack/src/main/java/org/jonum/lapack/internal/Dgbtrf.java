package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.LOWER;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// LU factorization of a band matrix with partial pivoting (Du Croz, Mayes & Radicati 1990).
///
/// ```
///     [A11 A12]       a panel [A11; A21] of at most kl more rows than columns, P·[A11; A21] = [L11; L21]·U11
///     [A21 A22]       U12 = L11⁻¹·A12, A22 − L21·U12        as far as the pivots reach to the right
/// ```
/// Exchanges bring U up to kl diagonals more than A has above the main one. Panel and U12, which jut out
/// of the band, are worked on as full matrices with zeros there; A22 is changed in place. The columns
/// of L keep the order of rows that they were computed in: later exchanges are not applied to them, or
/// they would leave the band.
final class Dgbtrf {
    private Dgbtrf() {}

    /// A := L and U, pivots counted from 0; 0, or the first k for which U(k, k) is zero.
    static int factor(Blas blas, int m, int n, int kl, int ku, double[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff) {
        DoubleBandView a = DoubleBandView.of(m, n, kl, kl + ku, ab, abOff, ldab);
        clearFill(a, ku);
        if (kl <= Blocking.BAND_LU_COLUMNS) return columns(blas, a, ku, ipiv, ipivOff);
        return blocks(new DoubleBlocks(blas), a, ku, ipiv, ipivOff);
    }

    /// The diagonals that only exchanges fill := 0.
    private static void clearFill(DoubleBandView a, int ku) {
        for (int j = ku + 1; j < a.cols(); j++) {
            int from = Math.max(0, j - a.ku()), to = Math.min(a.rows(), j - ku);
            if (from < to) Arrays.fill(a.all().data(), a.all().at(from, j), a.all().at(to, j), 0);
        }
    }

    private static int blocks(DoubleBlocks la, DoubleBandView a, int ku, int[] ipiv, int p0) {
        int m = a.rows(), n = a.cols(), k = Math.min(m, n), kl = a.kl(), nb = Math.min(Blocking.BAND_BLOCK, kl);
        double[] panelWork = Scratch.doubles((long) (nb + kl) * nb), rowWork = Scratch.doubles((long) nb * a.ku());
        int info = 0, reach = 0;
        for (int j = 0; j < k; j += nb) {
            int b = Math.min(nb, k - j), below = Math.min(kl, m - j - b);
            DoubleView panel = a.full(panelWork, b + below, b);
            a.load(j, j, panel);
            int zero = Dgetrf.factor(la, panel, kl, ipiv, p0 + j);
            if (zero != 0 && info == 0) info = j + zero;
            for (int i = j; i < j + b; i++) reach = Math.max(reach, Math.min(n, j + ipiv[p0 + i] + ku + 1));
            int right = Math.max(0, reach - j - b);
            DoubleView u12 = a.full(rowWork, b, right);
            swap(a, j, b, right, ipiv, p0);
            a.load(j, j + b, u12);
            la.trsm(LEFT, LOWER, UNIT, 1, panel.block(0, 0, b, b), u12);
            a.store(j, j + b, u12);
            la.gemm(-1, panel.block(b, 0, below, b), u12, 1, a.block(j + b, j + b, below, right));
            unswap(panel, ipiv, p0 + j);
            a.store(j, j, panel);
            for (int i = j; i < j + b; i++) ipiv[p0 + i] += j;
        }
        Scratch.give(panelWork);
        Scratch.give(rowWork);
        return info;
    }

    /// Exchange rows of the columns right of a panel, in each from the first row on that the band has there.
    private static void swap(DoubleBandView a, int j, int b, int right, int[] ipiv, int p0) {
        double[] data = a.all().data();
        for (int col = j + b; col < j + b + right; col++) {
            int top = a.all().at(j, col);
            for (int i = Math.max(0, col - a.ku() - j); i < b; i++) {
                int p = top + ipiv[p0 + j + i];
                double x = data[top + i];
                data[top + i] = data[p];
                data[p] = x;
            }
        }
    }

    /// Undo in each column of L the exchanges that came after it.
    private static void unswap(DoubleView panel, int[] ipiv, int p0) {
        for (int i = panel.cols() - 1; i > 0; i--) exchange(panel, i, i, ipiv[p0 + i]);
    }

    /// Exchange rows i and p of the first columns.
    static void exchange(DoubleView panel, int columns, int i, int p) {
        double[] data = panel.data();
        for (int c = 0; c < columns; c++) {
            double x = data[panel.at(i, c)];
            data[panel.at(i, c)] = data[panel.at(p, c)];
            data[panel.at(p, c)] = x;
        }
    }

    /// Column by column for bands that are not wide: pivot, scale, subtract the rank-1 product as far as the pivots reach.
    private static int columns(Blas blas, DoubleBandView a, int ku, int[] ipiv, int p0) {
        double[] data = a.all().data();
        int m = a.rows(), n = a.cols(), step = a.all().cs(), info = 0, reach = 0;
        for (int j = 0; j < Math.min(m, n); j++) {
            int jj = a.all().at(j, j), below = Math.min(a.kl(), m - j - 1), p = blas.idamax(below + 1, data, jj, 1);
            ipiv[p0 + j] = j + p;
            reach = Math.max(reach, Math.min(n, j + p + ku + 1));
            if (data[jj + p] == 0) {
                if (info == 0) info = j + 1;
                continue;
            }
            int end = jj + (reach - j) * step;
            for (int at = jj; p > 0 && at < end; at += step) {
                double x = data[at];
                data[at] = data[at + p];
                data[at + p] = x;
            }
            Drscl.divide(blas, below, data[jj], data, jj + 1, 1);
            subtract(blas, below, reach - j - 1, data, jj, step);
        }
        return info;
    }

    /// The rows below and the columns right of a pivot, less the product of its column and its row.
    private static void subtract(Blas blas, int below, int right, double[] a, int pivot, int step) {
        if (below > Blocking.BAND_LU_LOOPS && right > 0) {
            blas.dger(below, right, -1, a, pivot + 1, 1, a, pivot + step, step, a, pivot + step + 1, step);
            return;
        }
        for (int c = 1; c <= right; c++) {
            int at = pivot + c * step;
            double f = a[at];
            for (int i = 1; i <= below; i++) a[at + i] -= a[pivot + i] * f;
        }
    }
}
