// float-twin
package org.jonum.mat;

import org.jonum.blas.Backend;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Arithmetic on views through the current BLAS. What BLAS cannot take as it lies is copied first.
final class Products {
    private Products() {}

    /// C := A·B.
    static void product(DoubleView a, DoubleView b, DoubleView c) {
        if (c.rows() == 0 || c.cols() == 0) return;
        if (SmallProducts.fits(a, b)) {
            SmallProducts.product(a, b, c);
            return;
        }
        boolean direct = DoubleBlocks.unit(c);
        DoubleView result = direct ? c : fresh(c.rows(), c.cols());
        if (a.cols() == 0) {
            Matrix.over(c).fill(0);
        } else {
            blocks().gemm(1, unit(a), unit(b), 0, result);
            if (!direct) Matrix.over(c).assign(Matrix.over(result));
        }
    }

    /// C := C + α·A·B.
    static void add(double alpha, DoubleView a, DoubleView b, DoubleView c) {
        DoubleView result = unit(c);
        if (c.rows() == 0 || c.cols() == 0 || a.cols() == 0) return;
        blocks().gemm(alpha, unit(a), unit(b), 1, result);
        if (result != c) Matrix.over(c).assign(Matrix.over(result));
    }

    /// Aᵀ·A, both triangles.
    static DoubleView gram(DoubleView a) {
        int n = a.cols();
        DoubleView c = fresh(n, n);
        if (n > 0 && a.rows() > 0) blocks().syrk(Uplo.LOWER, 1, unit(a).t(), 0, c);
        for (int j = 1; j < n; j++) {
            for (int i = 0; i < j; i++) c.data()[c.at(i, j)] = c.get(j, i);
        }
        return c;
    }

    /// A + β·B, column-major in storage of its own.
    static DoubleView sum(DoubleView a, double beta, DoubleView b) {
        DoubleView c = copy(a), d = b.rs() == 1 && DoubleBlocks.unit(b) ? b : copy(b);
        if (c.rows() > 0 && c.cols() > 0) {
            Backend.current().blas().dgeadd(c.rows(), c.cols(), beta, d.data(), d.off(), Math.max(d.cs(), d.rows()),
                    1, c.data(), c.off(), c.cs());
        }
        return c;
    }

    /// The same elements, column-major in storage of their own.
    static DoubleView copy(DoubleView a) {
        DoubleView c = fresh(a.rows(), a.cols());
        if (DoubleBlocks.unit(a) && c.data().length > Small.ORDER * Small.ORDER) {
            blocks().copy(a, c);
        } else {
            for (int j = 0; j < a.cols(); j++) {
                for (int i = 0; i < a.rows(); i++) c.data()[c.at(i, j)] = a.get(i, j);
            }
        }
        return c;
    }

    /// The view itself if BLAS can take it, else a copy.
    static DoubleView unit(DoubleView a) {
        return DoubleBlocks.unit(a) ? a : copy(a);
    }

    /// A column-major matrix of zeros.
    static DoubleView fresh(int rows, int cols) {
        return DoubleView.of(new double[rows * cols], 0, rows, cols, Math.max(1, rows));
    }

    private static DoubleBlocks blocks() {
        return new DoubleBlocks(Backend.current().blas());
    }
}
