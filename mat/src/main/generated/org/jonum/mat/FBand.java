// Generated from Band.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import java.util.Arrays;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;

/// A band as LAPACK stores it, or its transpose: column j of the array `ab` holds column j of the stored band, the
/// upper diagonals first.
///
/// @param ab         the array, one row for each diagonal, column-major
/// @param rows       rows of the band
/// @param cols       columns of the band
/// @param kl         diagonals below the main one
/// @param ku         diagonals above
/// @param transposed whether `ab` stores the transpose
record FBand(FloatView ab, int rows, int cols, int kl, int ku, boolean transposed) {

    /// A band of zeros.
    static FBand zeros(String operation, int rows, int cols, int kl, int ku) {
        Args.dim(operation, "rows", rows);
        Args.dim(operation, "cols", cols);
        Args.dim(operation, "kl", kl);
        Args.dim(operation, "ku", ku);
        long diagonals = (long) kl + ku + 1;
        if (diagonals > Integer.MAX_VALUE) throw Args.bad(operation, "kl + ku", diagonals - 1, "an int");
        float[] data = new float[FShapes.size(operation, (int) diagonals, cols)];
        return new FBand(FloatView.of(data, 0, (int) diagonals, cols, (int) diagonals), rows, cols, kl, ku, false);
    }

    /// A band over an array that exists, which is checked.
    static FBand over(String operation, FloatView ab, int rows, int kl, int ku) {
        Args.dim(operation, "rows", rows);
        Args.dim(operation, "kl", kl);
        Args.dim(operation, "ku", ku);
        long diagonals = (long) kl + ku + 1;
        if (ab.rows() != diagonals) throw Args.bad(operation, "ab.rows()", ab.rows(), "kl + ku + 1 = " + diagonals);
        FShapes.view(operation, ab);
        if (ab.rows() > 1 && ab.rs() != 1) throw Args.bad(operation, "row stride of ab", ab.rs(), "1");
        int ld = ab.cols() <= 1 ? Math.max(ab.cs(), ab.rows()) : ab.cs();
        return new FBand(FloatView.of(ab.data(), ab.off(), ab.rows(), ab.cols(), ld), rows, ab.cols(), kl, ku, false);
    }

    /// The part of a matrix that lies in the band, copied.
    static FBand of(String operation, FAnyMatrix a, int kl, int ku) {
        FBand c = zeros(operation, a.rows(), a.cols(), kl, ku);
        for (int j = 0; j < c.cols; j++) {
            for (int i = c.top(j); i < c.bottom(j); i++) c.set(i, j, a.get(i, j));
        }
        return c;
    }

    static Trans trans(boolean transposed) {
        return transposed ? Trans.TRANS : Trans.NO_TRANS;
    }

    FBand t() {
        return new FBand(ab, cols, rows, ku, kl, !transposed);
    }

    /// The square block of rows and columns i, …, i + n − 1.
    FBand block(int i, int n) {
        FloatView part =
                n == 0 ? FloatView.of(new float[0], 0, ab.rows(), 0, ab.rows()) : ab.block(0, i, ab.rows(), n);
        return new FBand(part, n, n, kl, ku, transposed);
    }

    /// The first row of the band in column j.
    int top(int j) {
        return Math.min(rows, Math.max(0, j - ku));
    }

    /// One past the last.
    int bottom(int j) {
        return (int) Math.min(rows, j + (long) kl + 1);
    }

    private int index(int i, int j) {
        return transposed ? ab.at(kl + j - i, i) : ab.at(ku + i - j, j);
    }

    float get(int i, int j) {
        return ab.data()[index(i, j)];
    }

    void set(int i, int j, float x) {
        ab.data()[index(i, j)] = x;
    }

    /// Diagonal k, above the main one if k > 0: a view.
    FVector diag(int k) {
        FShapes.index("diag", "k + kl", k + kl, kl + ku + 1);
        int i = Math.max(0, -k), j = Math.max(0, k), n = Math.max(0, Math.min(rows - i, cols - j));
        return FVector.of(ab.data(), n == 0 ? 0 : index(i, j), n, ab.cs());
    }

    /// α times the band, stored in the same way.
    FBand scale(float alpha) {
        FBand c = alike();
        for (int j = 0; j < cols; j++) {
            for (int i = top(j); i < bottom(j); i++) c.set(i, j, alpha * get(i, j));
        }
        return c;
    }

    /// The same band in storage of its own.
    FBand copy() {
        return scale(1);
    }

    private FBand alike() {
        return transposed ? t().alike().t() : zeros("copy", rows, cols, kl, ku);
    }

    /// Add α times a band that is not wider.
    FBand add(float alpha, FBand b) {
        for (int j = 0; j < cols; j++) {
            for (int i = b.top(j); i < b.bottom(j); i++) set(i, j, get(i, j) + alpha * b.get(i, j));
        }
        return this;
    }

    /// C := A·B: column by column by sgbmv where the columns of C are contiguous, else row by row.
    void product(FloatView b, FloatView c) {
        if (c.cols() > 1 && c.rs() != 1) {
            rows(b, c);
            return;
        }
        FBand s = transposed ? t() : this;
        for (int j = 0; j < c.cols(); j++) {
            blas().sgbmv(trans(transposed), s.rows, s.cols, s.kl, s.ku, 1, ab.data(), ab.off(), ab.cs(), b.data(),
                    b.at(0, j), b.rs(), 0, c.data(), c.at(0, j), c.rs());
        }
    }

    /// Row i of C is the sum of aᵢₖ times row k of B.
    private void rows(FloatView b, FloatView c) {
        for (int i = 0; i < rows; i++) {
            int to = c.at(i, 0), n = c.cols();
            Arrays.fill(c.data(), to, to + n, 0);
            for (int k = Math.max(0, i - kl); k < Math.min((long) cols, i + (long) ku + 1); k++) {
                float aik = get(i, k);
                int from = b.at(k, 0), step = b.cs();
                for (int j = 0; j < n; j++) c.data()[to + j] += aik * b.data()[from + j * step];
            }
        }
    }

    private static Blas blas() {
        return Backend.current().blas();
    }
}
