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

    /// Whether every element is stored, so that a tile can read it in place.
    boolean isGeneral() {
        return stored == null;
    }

    /// Whether columns are contiguous and all there, so that a tile can read whole vectors of them in place.
    boolean isDirect() {
        return stored == null && rs == 1;
    }

    /// Pack rows [i, i + rows) × columns [p, p + k) as one micro-panel of height `tile`, missing rows zero.
    void pack(FloatKernels kernels, int i, int rows, int p, int k, int tile, float[] to, int toOff) {
        if (stored == null) {
            packPlain(kernels, off + i * rs + p * cs, rs, cs, rows, k, tile, to, toOff);
            return;
        }
        // left of the diagonal block, in it, right of it: from the stored triangle or its mirror image
        int row = first + i, end = p + k, a = Math.clamp(row, p, end), b = Math.clamp((long) row + rows, p, end);
        int down = stored == Uplo.LOWER ? rs : cs, right = stored == Uplo.LOWER ? cs : rs;     // strides left of the diagonal
        packPlain(kernels, off + row * down + p * right, down, right, rows, a - p, tile, to, toOff);
        for (int j = a; j < b; j++) {
            int o = toOff + (j - p) * tile;
            for (int r = 0; r < tile; r++) {
                int lo = Math.min(row + r, j), hi = Math.max(row + r, j);
                to[o + r] = r < rows ? data[off + hi * down + lo * right] : 0;
            }
        }
        packPlain(kernels, off + row * right + b * down, right, down, rows, end - b, tile, to, toOff + (b - p) * tile);
    }

    private void packPlain(FloatKernels kernels, int at, int down, int right, int rows, int k, int tile,
            float[] to, int toOff) {
        if (k == 0) return;
        if (down == 1) {
            kernels.packDown(rows, tile, k, data, at, right, to, toOff);
        } else if (right == 1) {
            kernels.packAlong(rows, tile, k, data, at, down, to, toOff);
        } else {
            for (int q = 0, o = toOff; q < k; q++, o += tile) {
                for (int r = 0; r < tile; r++) to[o + r] = r < rows ? data[at + r * down + q * right] : 0;
            }
        }
    }
}
