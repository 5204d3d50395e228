// Generated from DoubleTriangle.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.loops;

import org.jonum.blas.Diag;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.blas.spi.FloatKernels;

/// X := X·T⁻¹ and X := X·T, T triangular, by halves: everything off the diagonal blocks is a packed product.
///
/// A triangle on the left is one on the right of the transpose: op(A)·X = B is Xᵀ·op(A)ᵀ = Bᵀ. Rows of X are
/// independent, so threads take bands of rows; a row gets the same operations in whichever band it lies.
///
/// @param kernels the port's kernels
/// @param t       T, n×n
/// @param uplo    which triangle T is, in the view's own coordinates
/// @param diag    whether the diagonal is stored
record FloatTriangle(FloatKernels kernels, FloatView t, Uplo uplo, Diag diag) {
    /// Order up to which a diagonal block goes to the panel kernels.
    private static final int BASE = 64;
    /// Multiply-adds below which starting threads costs more than it saves.
    private static final long PARALLEL = 200_000;

    /// The triangle op(A), or op(A)ᵀ where A stands on the left.
    static FloatTriangle of(FloatKernels kernels, Side side, Uplo uplo, Trans trans, Diag diag, FloatView a) {
        boolean flip = trans.isTrans() != (side == Side.LEFT);
        return new FloatTriangle(kernels, flip ? a.t() : a, flip ? uplo.flip() : uplo, diag);
    }

    /// X := X·T⁻¹.
    void solve(FloatView x) {
        inBands(x, this::solveSerial);
    }

    /// X := X·T.
    void multiply(FloatView x) {
        inBands(x, this::multiplySerial);
    }

    private interface Step {
        void on(FloatView x);
    }

    private void inBands(FloatView x, Step step) {
        long work = (long) x.rows() * t.rows() * t.rows() / 2;
        int threads = work < PARALLEL ? 1 : Parallel.threads();
        if (threads == 1) {
            step.on(x);
            return;
        }
        Cuts cuts = new Cuts(x.rows(), 1, Cuts.step(x.rows(), 2 * threads, kernels.panelRows()), 1);
        Parallel.forEach(cuts.count(), i -> step.on(x.block(cuts.row(i), 0, cuts.rows(i), x.cols())));
    }

    /// Upper: X₁ := B₁T₁₁⁻¹, B₂ := B₂ − X₁T₁₂, X₂ := B₂T₂₂⁻¹; lower: the same from the other end.
    private void solveSerial(FloatView x) {
        int n = t.rows();
        if (n <= BASE) {
            solveBase(x);
            return;
        }
        int h = n / 2;
        FloatView x1 = x.block(0, 0, x.rows(), h), x2 = x.block(0, h, x.rows(), n - h);
        if (uplo == Uplo.UPPER) {
            block(0, h).solveSerial(x1);
            add(x2, -1, x1, t.block(0, h, h, n - h));
            block(h, n - h).solveSerial(x2);
        } else {
            block(h, n - h).solveSerial(x2);
            add(x1, -1, x2, t.block(h, 0, n - h, h));
            block(0, h).solveSerial(x1);
        }
    }

    /// Upper: X₂ := X₂T₂₂, X₂ := X₂ + X₁T₁₂, X₁ := X₁T₁₁; lower: the same from the other end.
    private void multiplySerial(FloatView x) {
        int n = t.rows();
        if (n <= BASE) {
            multiplyBase(x);
            return;
        }
        int h = n / 2;
        FloatView x1 = x.block(0, 0, x.rows(), h), x2 = x.block(0, h, x.rows(), n - h);
        if (uplo == Uplo.UPPER) {
            block(h, n - h).multiplySerial(x2);
            add(x2, 1, x1, t.block(0, h, h, n - h));
            block(0, h).multiplySerial(x1);
        } else {
            block(0, h).multiplySerial(x1);
            add(x1, 1, x2, t.block(h, 0, n - h, h));
            block(h, n - h).multiplySerial(x2);
        }
    }

    /// The diagonal block of order n that begins at i.
    private FloatTriangle block(int i, int n) {
        return new FloatTriangle(kernels, t.block(i, i, n, n), uplo, diag);
    }

    /// C := C + α·A·B, in this thread.
    private void add(FloatView c, float alpha, FloatView a, FloatView b) {
        FloatProduct.addSerial(kernels, Part.ALL, alpha, new FloatOperand.General(a), new FloatOperand.General(b),
                a.cols(), c, 0, 0);
    }

    private void solveBase(FloatView x) {
        int n = t.rows(), r = kernels.panelRows();
        float[] upper = packed(), panel = Scratch.floats((long) r * n);
        for (int i = 0; i < x.rows(); i += r) {
            int rows = Math.min(r, x.rows() - i);
            if (rows == r && x.rs() == 1) {
                kernels.solvePanel(n, upper, 0, n, x.data(), x.at(i, firstColumn()), step() * x.cs());
            } else {
                FloatPacking.panel(x, i, rows, 0, n, r, 1, panel, 0);
                kernels.solvePanel(n, upper, 0, n, panel, firstColumn() * r, step() * r);
                FloatPacking.unpack(panel, 0, r, x, i, rows);
            }
        }
        Scratch.give(panel);
        Scratch.give(upper);
    }

    private void multiplyBase(FloatView x) {
        int n = t.rows(), r = kernels.panelRows();
        float[] upper = packed(), panel = Scratch.floats((long) r * n);
        for (int i = 0; i < x.rows(); i += r) {
            int rows = Math.min(r, x.rows() - i);
            if (rows == r && x.rs() == 1) {
                kernels.multiplyPanel(n, upper, 0, n, x.data(), x.at(i, firstColumn()), step() * x.cs());
            } else {
                FloatPacking.panel(x, i, rows, 0, n, r, 1, panel, 0);
                kernels.multiplyPanel(n, upper, 0, n, panel, firstColumn() * r, step() * r);
                FloatPacking.unpack(panel, 0, r, x, i, rows);
            }
        }
        Scratch.give(panel);
        Scratch.give(upper);
    }

    /// A lower triangle is an upper one with rows and columns counted from the end; so are the columns of X.
    private int firstColumn() {
        return uplo == Uplo.UPPER ? 0 : t.rows() - 1;
    }

    private int step() {
        return uplo == Uplo.UPPER ? 1 : -1;
    }

    /// T as an upper triangle by columns, its diagonal filled in; what lies below is not set.
    private float[] packed() {
        int n = t.rows();
        float[] to = Scratch.floats((long) n * n);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < j; i++) {
                to[i + j * n] = uplo == Uplo.UPPER ? t.get(i, j) : t.get(n - 1 - i, n - 1 - j);
            }
            int d = uplo == Uplo.UPPER ? j : n - 1 - j;
            to[j + j * n] = diag == Diag.UNIT ? 1 : t.get(d, d);
        }
        return to;
    }
}
