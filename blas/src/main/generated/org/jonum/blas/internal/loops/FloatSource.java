// Generated from DoubleSource.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.loops;

import org.jonum.blas.Uplo;
import org.jonum.blas.spi.FloatKernels;
import org.jspecify.annotations.Nullable;

/// A factor of a product, as the packing sees it: a matrix whose rows go into micro-panels.
///
/// The left factor is A; the right one is Bᵀ, since B̃ is packed by rows of k. Element (i, p) is
/// `data[off + i*rs + p*cs]`; of a symmetric matrix only one triangle is read. Mutable, so that a product under way
/// allocates nothing.
final class FloatSource {
    static final float[] NOTHING = {};

    float[] data = NOTHING;
    int off, rs, cs;
    /// The stored triangle of a symmetric matrix, or null for a general one.
    private @Nullable Uplo stored;
    /// Rows cut off above: row 0 of this source is row `first` of the symmetric matrix.
    private int first;

    /// A general matrix.
    void general(float[] data, int off, int rs, int cs) {
        this.data = data;
        this.off = off;
        this.rs = rs;
        this.cs = cs;
        this.stored = null;
        this.first = 0;
    }

    /// A symmetric matrix, column-major.
    void symmetric(Uplo uplo, float[] data, int off, int ld) {
        general(data, off, 1, ld);
        this.stored = uplo;
    }

    /// What another source holds, without its first i rows.
    void below(int i, FloatSource other) {
        boolean general = other.stored == null;
        general(other.data, other.off + (general ? i * other.rs : 0), other.rs, other.cs);
        this.stored = other.stored;
        this.first = general ? 0 : other.first + i;
    }

    /// Forget the data, so that the pool does not hold it.
    void clear() {
        data = NOTHING;
    }

    /// Whether columns are contiguous and all there, so that a tile can read whole vectors of them in place.
    boolean isDirect() {
        return stored == null && rs == 1;
    }

    /// The same of the transposed matrix.
    boolean isDirectTransposed() {
        return stored == null && cs == 1;
    }

    /// Pack rows [i, i + rows) × columns [p, p + k) into micro-panels of height `tile`, the last one as high as needed in
    /// whole units, missing rows zero.
    void pack(FloatKernels kernels, int i, int rows, int p, int k, int tile, int unit, float[] to, int toOff) {
        int last = Math.ceilDiv(rows % tile, unit) * unit, row = first + i;
        if (stored == null) {
            packPlain(kernels, off + i * rs + p * cs, rs, cs, rows, k, tile, last, to, toOff);
        } else if (row >= p + k) {
            packPlain(kernels, off + row * down() + p * right(), down(), right(), rows, k, tile, last, to, toOff);
        } else if (row + rows <= p) {
            packPlain(kernels, off + row * right() + p * down(), right(), down(), rows, k, tile, last, to, toOff);
        } else {
            for (int r = 0; r < rows; r += tile) {
                int h = Math.min(tile, rows - r);
                packSymmetric(kernels, row + r, h, p, k, Math.ceilDiv(h, unit) * unit, to, toOff + r * k);
            }
        }
    }

    /// Distance between rows of a symmetric matrix left of its diagonal, which is that between columns right of it.
    private int down() {
        return stored == Uplo.LOWER ? rs : cs;
    }

    /// Distance between columns of a symmetric matrix left of its diagonal, which is that between rows right of it.
    private int right() {
        return stored == Uplo.LOWER ? cs : rs;
    }

    /// One panel left of the diagonal block, in it, right of it: from the stored triangle or its mirror image.
    private void packSymmetric(FloatKernels kernels, int row, int rows, int p, int k, int tile, float[] to,
            int toOff) {
        int end = p + k, a = Math.clamp(row, p, end), b = Math.clamp((long) row + rows, p, end);
        int down = down(), right = right();
        packPlain(kernels, off + row * down + p * right, down, right, rows, a - p, tile, tile, to, toOff);
        for (int j = a; j < b; j++) {
            int o = toOff + (j - p) * tile, mirrored = Math.min(j - row + 1, rows);
            for (int r = 0; r < mirrored; r++) to[o + r] = data[off + j * down + (row + r) * right];
            for (int r = mirrored; r < rows; r++) to[o + r] = data[off + (row + r) * down + j * right];
            for (int r = rows; r < tile; r++) to[o + r] = 0;
        }
        packPlain(kernels, off + row * right + b * down, right, down, rows, end - b, tile, tile, to,
                toOff + (b - p) * tile);
    }

    private void packPlain(FloatKernels kernels, int at, int down, int right, int rows, int k, int tile, int last,
            float[] to, int toOff) {
        if (k == 0) return;
        if (down == 1) {
            kernels.packDown(rows, tile, last, k, data, at, right, to, toOff);
        } else {
            kernels.packAlong(rows, tile, last, k, data, at, down, to, toOff);
        }
    }
}
