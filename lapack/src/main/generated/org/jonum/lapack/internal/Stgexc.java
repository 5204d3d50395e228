// Generated from Dtgexc.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatView;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Move a diagonal block of a `float` pencil in generalized Schur form, by exchanging it with its neighbours, see [Stgex2].
///
/// A 2×2 block on its way may fall apart into two real eigenvalues, which go on together.
final class Stgexc {
    private final Stgex2 exchange;
    private final FloatView a;

    Stgexc(FloatBlocks la, FloatView a, FloatView b, FloatView q, FloatView z) {
        this.a = a;
        exchange = new Stgex2(la, a, b, q, z);
    }

    /// The order of the diagonal block that begins with row j.
    private int size(int j) {
        return j + 1 < a.rows() && a.get(j + 1, j) != 0 ? 2 : 1;
    }

    /// The first row of the block to which row j belongs.
    private int begin(int j) {
        return j > 0 && a.get(j, j - 1) != 0 ? j - 1 : j;
    }

    /// The block that row `from` belongs to goes to where that of row `to` is.
    Reordered move(int from, int to) {
        if (a.rows() <= 1) return new Reordered(0, from, to);
        int first = begin(from), last = begin(to), block = size(first);
        if (first < last && block != size(last)) last += block == 2 ? -1 : 1;
        int here = first;
        boolean down = first < last, apart = false;             // a block of 2 that fell apart
        while (down ? here < last : here > last) {
            int below = here + block, above = down ? below : begin(here - 1), next = size(above);
            int at = down ? here : above;
            boolean done = apart ? pass(at, down, next) : exchange.swap(at, down ? block : next, down ? next : block);
            if (!done) return new Reordered(1, first, here);
            here += down ? next : -next;
            apart = block == 2 && size(here) == 1;
        }
        return new Reordered(0, first, here);
    }

    /// Two single eigenvalues and a block change places; the block, of order 2, may fall apart as well.
    private boolean pass(int at, boolean down, int next) {
        if (down) {                                             // [x][y][next] → [x][next][y] → [next][x][y]
            if (!exchange.swap(at + 1, 1, next)) return false;
            if (next == 1 || size(at + 1) == 2) return exchange.swap(at, 1, next);
            return exchange.swap(at, 1, 1) && exchange.swap(at + 1, 1, 1);
        }
        if (!exchange.swap(at, next, 1)) return false;          // [next][x][y] → [x][next][y] → [x][y][next]
        if (next == 1 || size(at + 1) == 2) return exchange.swap(at + 1, next, 1);
        return exchange.swap(at + 2, 1, 1) && exchange.swap(at + 1, 1, 1);
    }
}
