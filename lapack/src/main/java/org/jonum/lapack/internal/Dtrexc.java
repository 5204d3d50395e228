package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.Reordered;

/// Move a diagonal block of a quasi-triangular matrix of `double` to another place, by exchanges of neighbours
/// (Bai & Demmel 1993).
///
/// A 2×2 block may fall apart on its way, if rounding makes its eigenvalues real; then its two halves
/// go on one after the other.
final class Dtrexc {
    private final Blas blas;
    private final DoubleView t, z;
    private boolean failed;

    private Dtrexc(Blas blas, DoubleView t, DoubleView z) {
        this.blas = blas;
        this.t = t;
        this.z = z;
    }

    /// The block with row `from` goes to where the block with row `to` is; rows count from 0.
    static Reordered move(Blas blas, DoubleView t, DoubleView z, int from, int to) {
        if (t.rows() <= 1) return new Reordered(0, from, to);
        Dtrexc m = new Dtrexc(blas, t, z);
        from = m.first(from);
        to = m.first(to);
        if (from == to) return new Reordered(0, from, to);
        int size = m.size(from);
        to = from < to ? m.down(from, size, to + m.size(to) - size) : m.up(from, size, to);
        return new Reordered(m.failed ? 1 : 0, from, to);
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
        failed = Dlaexc.exchange(blas, t, z, row, n1, n2) != 0;
        return !failed;
    }
}
