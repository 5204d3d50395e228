package org.jonum.mat;

/// T·Y·Tᵀ − Y + F = 0 for a quasi-triangular T (Kitagawa 1977), one block column after the other from the last on:
///
/// ```
///     Y(J) − T·Y(J)·T(J,J)ᵀ = F(J) + T·W,     W = Σ_(K>J) Y(K)·T(J,K)ᵀ,
/// ```
/// and in each, one block row after the other from the last on, where what is left has order at most four.
final class Stein {
    private Stein() {}

    static Matrix solve(Matrix t, Matrix f) {
        int n = t.rows();
        Matrix y = f.copy();
        for (int jEnd = n; jEnd > 0;) {
            int j = jEnd > 1 && QuasiTriangle.isPair(t, jEnd - 2) ? jEnd - 2 : jEnd - 1, width = jEnd - j;
            Matrix column = y.block(0, j, n, width);
            if (jEnd < n) {
                Matrix w = y.block(0, jEnd, n, n - jEnd).times(t.block(j, jEnd, width, n - jEnd).transpose());
                column.assign(column.plus(t.times(w)));
            }
            column(t, t.block(j, j, width, width), column);
            jEnd = j;
        }
        return y;
    }

    /// Y − T·Y·Sᵀ = what `y` holds, S of order 1 or 2.
    private static void column(Matrix t, Matrix s, Matrix y) {
        int n = t.rows();
        for (int iEnd = n; iEnd > 0;) {
            int i = iEnd > 1 && QuasiTriangle.isPair(t, iEnd - 2) ? iEnd - 2 : iEnd - 1, height = iEnd - i;
            Matrix block = y.block(i, 0, height, y.cols());
            if (iEnd < n) {
                Matrix right = t.block(i, iEnd, height, n - iEnd).times(y.block(iEnd, 0, n - iEnd, y.cols()));
                block.assign(block.plus(right.times(s.transpose())));
            }
            block.assign(small(t.block(i, i, height, height), s, block));
            iEnd = i;
        }
    }

    /// X − P·X·Sᵀ = C, orders 1 or 2: (I − S ⊗ P)·vec X = vec C.
    private static Matrix small(Matrix p, Matrix s, Matrix c) {
        int m = p.rows(), k = s.rows();
        Matrix a = Matrix.identity(m * k);
        Vector b = Vector.zeros(m * k);
        for (int j = 0; j < k; j++) {
            for (int i = 0; i < m; i++) {
                b.set(i + j * m, c.get(i, j));
                for (int l = 0; l < k; l++) {
                    for (int h = 0; h < m; h++) {
                        a.set(i + j * m, h + l * m, a.get(i + j * m, h + l * m) - s.get(j, l) * p.get(i, h));
                    }
                }
            }
        }
        Vector x;
        try {
            x = Lu.of(a).solve(b);
        } catch (SingularMatrixException e) {
            throw new SingularMatrixException(
                    "discreteLyapunov: the product of two eigenvalues is 1, to working precision",
                    e.rcond());
        }
        Matrix result = Matrix.zeros(m, k);
        for (int j = 0; j < k; j++) result.col(j).assign(x.slice(j * m, m));
        return result;
    }
}
