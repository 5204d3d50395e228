// Generated from Dtrexc.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.lapack.Reordered;

/// Move a diagonal block of a quasi-triangular matrix of `float` to another place, by exchanges of neighbours
/// (Bai & Demmel 1993).
///
/// A 2×2 block may fall apart on its way, if rounding makes its eigenvalues real; then its two halves
/// go on one after the other.
final class Strexc {
    private final FloatView t;
    private final Slaexc blocks;
    private boolean failed;

    /// Blocks of T, the moves gathered in Z.
    Strexc(Blas blas, FloatView t, FloatView z) {
        this.t = t;
        blocks = new Slaexc(blas, t, z);
    }

    /// The block with row `ifst` goes to where the block with row `ilst` is; rows count from 0.
    Reordered move(int ifst, int ilst) {
        if (t.rows() <= 1) return new Reordered(0, ifst, ilst);
        int from = first(ifst), to = first(ilst);
        if (from == to) return new Reordered(0, from, to);
        int size = size(from), end = from < to ? down(from, size, to + size(to) - size) : up(from, size, to);
        return new Reordered(failed ? 1 : 0, from, end);
    }

    /// {@return where the block with that row begins}
    private int first(int row) {
        return row > 0 && t.get(row, row - 1) != 0 ? row - 1 : row;
    }

    private int size(int row) {
        return row + 1 < t.rows() && t.get(row + 1, row) != 0 ? 2 : 1;
    }

    private int down(int here, int size, int to) {
        while (here < to) {
            int next = size(here + size);
            if (!exchange(here, size, next)) return here;
            here += next;
            if (size == 2 && t.get(here + 1, here) == 0) {
                down(here + 1, 1, to + 1);
                return failed ? here : down(here, 1, to);
            }
        }
        return here;
    }

    private int up(int here, int size, int to) {
        while (here > to) {
            int next = here - first(here - 1);
            if (!exchange(here - next, next, size)) return here;
            here -= next;
            if (size == 2 && t.get(here + 1, here) == 0) {
                int end = up(here, 1, to);
                if (!failed) up(here + 1, 1, to + 1);
                return end;
            }
        }
        return here;
    }

    private boolean exchange(int row, int n1, int n2) {
        failed = blocks.exchange(row, n1, n2) != 0;
        return !failed;
    }
}
