// Generated from Dlasd1.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// One step of divide and conquer for bidiagonal matrices (Gu & Eisenstat 1995): two decompositions,
/// and the row that was taken out between them, become one.
///
/// ```
///     [B1   ]   [U1    ]   [D1     ]   [V1  ]ᵀ
///     [ α β ] = [  1   ] · [z₁ᵀ z₂ᵀ] · [  V2]      z₁ = α·(last row of V1), z₂ = β·(first row of V2)
///     [   B2]   [    U2]   [     D2]
/// ```
/// With the middle row and column first, the matrix between is an arrow M, whose singular values are
/// roots of a secular equation ([Slasd4]). An entry of z that is negligible, or one of two at nearly equal
/// d after a rotation, leaves its d and its vectors as they are (deflation). The others are computed, and
/// then z is replaced by the one for which they are exact: that makes the vectors
///
/// ```
///     v = (zᵢ/(dᵢ² − σ²)),   u = (−1, dᵢ·zᵢ/(dᵢ² − σ²)),   normalized,
/// ```
/// orthogonal to working accuracy. They are multiplied by the old vectors, of which those from B1 have
/// zeros below and those from B2 above; sorted so that columns with entries above, in both halves, and
/// below follow each other, two products do.
final class Slasd1 {
    private final FloatBlocks la;
    private final FloatView u, v;
    private final float[] d, z, poles, weights;
    private final int[] order, columns, kind, place;
    private final float[] differences, vectors, old;
    /// Of the merge at hand: what is kept, columns with entries above only, and with entries above at all.
    private int kept, above, upper;

    /// @param u     left vectors, n×n, blocks on the diagonal of a matrix of zeros
    /// @param v     right vectors, likewise
    /// @param d     the singular values of the blocks
    /// @param order columns of each block by increasing singular values
    Slasd1(FloatBlocks la, FloatView u, FloatView v, float[] d, int[] order) {
        int n = u.rows();
        this.la = la;
        this.u = u;
        this.v = v;
        this.d = d;
        this.order = order;
        z = Scratch.floats(n);
        poles = Scratch.floats(n);
        weights = Scratch.floats(n);
        columns = new int[n];
        kind = new int[n];
        place = new int[n];
        differences = Scratch.floats((long) n * n);
        vectors = Scratch.floats((long) n * n);
        old = Scratch.floats((long) n * n);
    }

    /// Give the scratch back.
    void close() {
        for (float[] x : new float[][] {z, poles, weights, differences, vectors, old}) Scratch.give(x);
    }

    /// An n×n matrix that may be used between merges.
    FloatView spare() {
        return FloatView.of(old, 0, u.rows(), u.rows(), u.rows());
    }

    /// Merge the blocks of nl and nr rows on both sides of row lo + nl.
    ///
    /// @param extra 1 if the second block has one column more than rows, else 0
    void merge(int lo, int nl, int nr, int extra, float alpha, float beta) {
        int mid = lo + nl, n = nl + nr + 1;
        u.data()[u.at(mid, mid)] = 1;
        d[mid] = 0;
        float size = Math.max(Math.abs(alpha), Math.abs(beta));
        for (int j = lo; j < lo + n; j++) size = Math.max(size, d[j]);
        if (size == 0) {
            for (int j = lo; j < lo + n; j++) order[j] = j;
            return;
        }
        int exponent = Math.getExponent(size);
        float tol = 8 * FloatLimits.EPS * Math.scalb(size, -exponent);
        arrow(lo, mid, n, extra, exponent, alpha, beta);
        middle(lo, mid, n, extra, tol);
        deflate(lo, mid, n, extra, tol);
        for (int j = 0; j < kept; j++) weights[j] = z[columns[j]] * z[columns[j]];
        for (int j = 0; j < kept; j++) d[lo + j] = Slasd4.root(kept, j, poles, weights, differences, j * kept);
        exact();
        leftVectors();
        multiply(u.block(lo, lo, n, n), nl, 1, lo);
        rightVectors();
        multiply(v.block(lo, lo, n + extra, n), nl + 1, 0, lo);
        for (int j = kept; j < n; j++) d[lo + j] = poles[j];
        for (int j = lo; j < lo + n; j++) d[j] = Math.scalb(d[j], exponent);
        sort(lo, n);
    }

    /// z and d, divided by a power of two.
    private void arrow(int lo, int mid, int n, int extra, int exponent, float alpha, float beta) {
        float a = Math.scalb(alpha, -exponent), b = Math.scalb(beta, -exponent);
        for (int j = lo; j <= mid; j++) z[j] = a * v.get(mid, j);
        for (int j = mid + 1; j < lo + n + extra; j++) z[j] = b * v.get(mid + 1, j);
        for (int j = lo; j < lo + n; j++) d[j] = Math.scalb(d[j], -exponent);
    }

    /// The entry of z that has d = 0; if there are two, both are rotated into one. It must not be zero.
    private void middle(int lo, int mid, int n, int extra, float tol) {
        if (extra == 1) {
            float length = Slapy2.length(z[mid], z[lo + n]);
            if (length > tol) rotate(v, lo, n + 1, mid, lo + n, z[mid] / length, z[lo + n] / length);
            z[mid] = length;
        }
        if (Math.abs(z[mid]) <= tol) z[mid] = tol;
    }

    private void rotate(FloatView x, int lo, int rows, int i, int j, float c, float s) {
        la.blas().srot(rows, x.data(), x.at(lo, i), 1, x.data(), x.at(lo, j), 1, c, s);
    }

    /// Sort the columns of both blocks by d; keep the first `kept` of `columns`, the middle one among them.
    private void deflate(int lo, int mid, int n, int extra, float tol) {
        int last = n, pending = -1;
        kept = 0;
        keep(mid, 0);
        kind[mid] = BOTH;
        for (int i = lo, j = mid + 1; i < mid || j < lo + n;) {
            int next = j == lo + n || i < mid && d[order[i]] <= d[order[j]] ? order[i++] : order[j++];
            kind[next] = next < mid ? ABOVE : BELOW;
            if (Math.abs(z[next]) <= tol) {
                drop(--last, next);
                continue;
            }
            if (pending >= 0 && d[next] - d[pending] <= tol) {
                float length = Slapy2.length(z[pending], z[next]), c = z[next] / length, s = -z[pending] / length;
                rotate(u, lo, n, pending, next, c, s);
                rotate(v, lo, n + extra, pending, next, c, s);
                z[next] = length;
                if (kind[pending] != kind[next]) kind[next] = BOTH;
                drop(--last, pending);
            } else if (pending >= 0) {
                keep(pending, Math.max(d[pending], tol / 2));
            }
            pending = next;
        }
        if (pending >= 0) keep(pending, Math.max(d[pending], tol / 2));
        arrange();
    }

    private static final int ABOVE = 0, BOTH = 1, BELOW = 2;

    private void keep(int column, float pole) {
        poles[kept] = pole;
        columns[kept++] = column;
    }

    private void drop(int at, int column) {
        poles[at] = d[column];
        columns[at] = column;
    }

    /// The places of the kept columns when those with entries above come first, those with entries below last.
    private void arrange() {
        int next = 0;
        for (int k = ABOVE; k <= BELOW; k++) {
            for (int i = 0; i < kept; i++) if (kind[columns[i]] == k) place[i] = next++;
            if (k == ABOVE) above = next;
            if (k == BOTH) upper = next;
        }
    }

    /// weights := the z for which the computed singular values are exact (Gu & Eisenstat 1995, after Löwner
    /// 1934): zᵢ² = Πⱼ (σⱼ² − dᵢ²) / Πⱼ (dⱼ² − dᵢ²), j ≠ i below, each dⱼ paired with a σ beside it.
    private void exact() {
        for (int i = 0; i < kept; i++) weights[i] = -differences[i + (kept - 1) * kept];
        for (int j = 0; j < kept - 1; j++) {
            int column = j * kept;
            float right = poles[j + 1], left = poles[j];
            for (int i = 0; i <= j; i++) {
                weights[i] *= differences[i + column] / ((poles[i] - right) * (poles[i] + right));
            }
            for (int i = j + 1; i < kept; i++) {
                weights[i] *= differences[i + column] / ((poles[i] - left) * (poles[i] + left));
            }
        }
        for (int i = 0; i < kept; i++) weights[i] = Math.copySign((float) Math.sqrt(weights[i]), z[columns[i]]);
    }

    private void leftVectors() {
        for (int j = 0; j < kept; j++) {
            vectors[place[0] + j * kept] = -1;
            for (int i = 1; i < kept; i++) {
                vectors[place[i] + j * kept] = poles[i] * weights[i] / differences[i + j * kept];
            }
            normalize(j * kept);
        }
    }

    private void rightVectors() {
        for (int j = 0; j < kept; j++) {
            for (int i = 0; i < kept; i++) {
                vectors[place[i] + j * kept] = weights[i] / differences[i + j * kept];
            }
            normalize(j * kept);
        }
    }

    private void normalize(int at) {
        la.blas().sscal(kept, 1 / la.blas().snrm2(kept, vectors, at, 1), vectors, at, 1);
    }

    /// X := X·[vectors] for the columns kept, followed by those deflated.
    ///
    /// @param x      the block of old and new vectors
    /// @param top    rows of the upper half
    /// @param middle rows of which only the middle column has an entry, 1, or 0 rows
    private void multiply(FloatView x, int top, int middle, int lo) {
        int rows = x.rows(), n = x.cols(), bottom = top + middle;
        FloatView from = FloatView.of(old, 0, rows, n, rows), q = FloatView.of(vectors, 0, kept, kept, kept);
        for (int i = 0; i < n; i++) {
            int to = i < kept ? place[i] : i;
            System.arraycopy(x.data(), x.at(0, columns[i] - lo), old, from.at(0, to), rows);
        }
        la.gemm(1, from.block(0, 0, top, upper), q.block(0, 0, upper, kept), 0, x.block(0, 0, top, kept));
        la.gemm(1, from.block(bottom, above, rows - bottom, kept - above), q.block(above, 0, kept - above, kept), 0,
                x.block(bottom, 0, rows - bottom, kept));
        if (middle == 1) la.copy(q.row(place[0]), x.block(top, 0, 1, kept));
        la.copy(from.block(0, kept, rows, n - kept), x.block(0, kept, rows, n - kept));
    }

    /// The order of the columns by increasing singular values: those computed are sorted already.
    private void sort(int lo, int n) {
        for (int i = lo; i < lo + n; i++) {
            int at = i;
            for (; at > lo && d[order[at - 1]] > d[i]; at--) order[at] = order[at - 1];
            order[at] = i;
        }
    }
}
