// Generated from Products.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.Backend;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Arithmetic on views through the current BLAS. What BLAS cannot take as it lies is copied first.
final class FProducts {
    private FProducts() {}

    /// C := A·B.
    static void product(FloatView a, FloatView b, FloatView c) {
        if (c.rows() == 0 || c.cols() == 0) return;
        if (FSmallProducts.fits(a, b)) {
            FSmallProducts.product(a, b, c);
            return;
        }
        boolean direct = FloatBlocks.unit(c);
        FloatView result = direct ? c : fresh(c.rows(), c.cols());
        if (a.cols() == 0) {
            FMatrix.over(c).fill(0);
        } else {
            blocks().gemm(1, unit(a), unit(b), 0, result);
            if (!direct) FMatrix.over(c).assign(FMatrix.over(result));
        }
    }

    /// C := C + α·A·B.
    static void add(float alpha, FloatView a, FloatView b, FloatView c) {
        FloatView result = unit(c);
        if (c.rows() == 0 || c.cols() == 0 || a.cols() == 0) return;
        blocks().gemm(alpha, unit(a), unit(b), 1, result);
        if (result != c) FMatrix.over(c).assign(FMatrix.over(result));
    }

    /// Aᵀ·A, both triangles.
    static FloatView gram(FloatView a) {
        int n = a.cols();
        FloatView c = fresh(n, n);
        if (n > 0 && a.rows() > 0) blocks().syrk(Uplo.LOWER, 1, unit(a).t(), 0, c);
        for (int j = 1; j < n; j++) {
            for (int i = 0; i < j; i++) c.data()[c.at(i, j)] = c.get(j, i);
        }
        return c;
    }

    /// A + β·B, column-major in storage of its own.
    static FloatView sum(FloatView a, float beta, FloatView b) {
        FloatView c = copy(a), d = b.rs() == 1 && FloatBlocks.unit(b) ? b : copy(b);
        if (c.rows() > 0 && c.cols() > 0) {
            Backend.current().blas().sgeadd(c.rows(), c.cols(), beta, d.data(), d.off(), Math.max(d.cs(), d.rows()),
                    1, c.data(), c.off(), c.cs());
        }
        return c;
    }

    /// The same elements, column-major in storage of their own.
    static FloatView copy(FloatView a) {
        FloatView c = fresh(a.rows(), a.cols());
        if (FloatBlocks.unit(a) && c.data().length > FSmall.ORDER * FSmall.ORDER) {
            blocks().copy(a, c);
        } else {
            for (int j = 0; j < a.cols(); j++) {
                for (int i = 0; i < a.rows(); i++) c.data()[c.at(i, j)] = a.get(i, j);
            }
        }
        return c;
    }

    /// The view itself if BLAS can take it, else a copy.
    static FloatView unit(FloatView a) {
        return FloatBlocks.unit(a) ? a : copy(a);
    }

    /// A column-major matrix of zeros.
    static FloatView fresh(int rows, int cols) {
        return FloatView.of(new float[rows * cols], 0, rows, cols, Math.max(1, rows));
    }

    private static FloatBlocks blocks() {
        return new FloatBlocks(Backend.current().blas());
    }
}
