package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Side.RIGHT;
import static org.jonum.blas.Uplo.LOWER;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// From A·x = λ·B·x, B = L·Lᵀ, to a standard problem (Golub & Van Loan 2013, §8.7.2), recursively.
///
/// ```
///     C = L⁻¹·A·L⁻ᵀ                              C = Lᵀ·A·L
///
///     C11 = L11⁻¹·A11·L11⁻ᵀ                      C11 = L11ᵀ·A11·L11 + Wᵀ·L21 + L21ᵀ·W
///     W   = A21·L11⁻ᵀ − ½·L21·C11                W   = A21·L11 + ½·A22·L21
///     A22 − W·L21ᵀ − L21·Wᵀ                      C21 = L22ᵀ·(W + ½·A22·L21)
///     C21 = L22⁻¹·(W − ½·L21·C11)                C22 = L22ᵀ·A22·L22
/// ```
/// The halves of one symmetric product on either side of the change of rank two make that change symmetric. An upper
/// triangle is the lower one of the transposed view.
final class Dsygst {
    private Dsygst() {}

    /// A := L⁻¹·A·L⁻ᵀ (itype 1) or Lᵀ·A·L (2, 3); for `UPPER`, L = Uᵀ.
    static void reduce(Blas blas, int itype, Uplo uplo, int n, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb) {
        DoubleView av = DoubleView.of(a, aOff, n, n, lda), l = DoubleView.of(b, bOff, n, n, ldb);
        if (uplo != LOWER) {
            av = av.t();
            l = l.t();
        }
        if (itype == 1) {
            divide(new DoubleBlocks(blas), av, l);
        } else {
            multiply(new DoubleBlocks(blas), av, l);
        }
    }

    /// A := L⁻¹·A·L⁻ᵀ.
    private static void divide(DoubleBlocks la, DoubleView a, DoubleView l) {
        int n = a.rows();
        if (n <= Blocking.SYGST_LOOPS) {
            divideByRows(a, l);
            return;
        }
        int n1 = Blocking.half(n, Blocking.SYGST_LOOPS), n2 = n - n1;
        DoubleView a11 = a.block(0, 0, n1, n1), a21 = a.block(n1, 0, n2, n1), a22 = a.block(n1, n1, n2, n2);
        DoubleView l11 = l.block(0, 0, n1, n1), l21 = l.block(n1, 0, n2, n1), l22 = l.block(n1, n1, n2, n2);
        divide(la, a11, l11);
        la.trsm(RIGHT, LOWER.flip(), NON_UNIT, 1, l11.t(), a21);
        la.symm(RIGHT, LOWER, -0.5, a11, l21, 1, a21);
        la.syr2k(LOWER, -1, a21, l21, 1, a22);
        la.symm(RIGHT, LOWER, -0.5, a11, l21, 1, a21);
        la.trsm(LEFT, LOWER, NON_UNIT, 1, l22, a21);
        divide(la, a22, l22);
    }

    /// A := Lᵀ·A·L.
    private static void multiply(DoubleBlocks la, DoubleView a, DoubleView l) {
        int n = a.rows();
        if (n <= Blocking.SYGST_LOOPS) {
            multiplyByRows(a, l);
            return;
        }
        int n1 = Blocking.half(n, Blocking.SYGST_LOOPS), n2 = n - n1;
        DoubleView a11 = a.block(0, 0, n1, n1), a21 = a.block(n1, 0, n2, n1), a22 = a.block(n1, n1, n2, n2);
        DoubleView l11 = l.block(0, 0, n1, n1), l21 = l.block(n1, 0, n2, n1), l22 = l.block(n1, n1, n2, n2);
        multiply(la, a11, l11);
        la.trmm(RIGHT, LOWER, NON_UNIT, 1, l11, a21);
        la.symm(LEFT, LOWER, 0.5, a22, l21, 1, a21);
        la.syr2k(LOWER, 1, a21.t(), l21.t(), 1, a11);
        la.symm(LEFT, LOWER, 0.5, a22, l21, 1, a21);
        la.trmm(LEFT, LOWER.flip(), NON_UNIT, 1, l22.t(), a21);
        multiply(la, a22, l22);
    }

    /// The same with blocks A11 of order 1, in loops.
    private static void divideByRows(DoubleView av, DoubleView lv) {
        double[] a = av.data(), l = lv.data();
        int n = av.rows();
        for (int k = 0; k < n; k++) {
            double pivot = lv.get(k, k), c = av.get(k, k) / pivot / pivot;
            a[av.at(k, k)] = c;
            for (int i = k + 1; i < n; i++) a[av.at(i, k)] = a[av.at(i, k)] / pivot - c / 2 * l[lv.at(i, k)];
            for (int j = k + 1; j < n; j++) {
                double wj = a[av.at(j, k)], lj = l[lv.at(j, k)];
                for (int i = j; i < n; i++) {
                    a[av.at(i, j)] -= a[av.at(i, k)] * lj + l[lv.at(i, k)] * wj;
                }
            }
            for (int i = k + 1; i < n; i++) {
                double sum = a[av.at(i, k)] - c / 2 * l[lv.at(i, k)];
                for (int j = k + 1; j < i; j++) sum -= l[lv.at(i, j)] * a[av.at(j, k)];
                a[av.at(i, k)] = sum / l[lv.at(i, i)];
            }
        }
    }

    /// The same with blocks A22 of order 1, in loops.
    private static void multiplyByRows(DoubleView av, DoubleView lv) {
        double[] a = av.data(), l = lv.data();
        int n = av.rows();
        for (int k = 0; k < n; k++) {
            double pivot = lv.get(k, k), half = av.get(k, k) / 2;
            for (int j = 0; j < k; j++) {                       // row k of A times L11, then ½·aₖₖ·row k of L
                double sum = half * l[lv.at(k, j)];
                for (int i = j; i < k; i++) sum += a[av.at(k, i)] * l[lv.at(i, j)];
                a[av.at(k, j)] = sum;
            }
            for (int j = 0; j < k; j++) {
                double wj = a[av.at(k, j)], lj = l[lv.at(k, j)];
                for (int i = j; i < k; i++) {
                    a[av.at(i, j)] += a[av.at(k, i)] * lj + l[lv.at(k, i)] * wj;
                }
            }
            for (int j = 0; j < k; j++) a[av.at(k, j)] = (a[av.at(k, j)] + half * l[lv.at(k, j)]) * pivot;
            a[av.at(k, k)] *= pivot * pivot;
        }
    }
}
