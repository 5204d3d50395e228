// Generated from Dggesx.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.FloatPencilSelect;
import org.jonum.lapack.FloatTgsen;
import org.jonum.lapack.Gges;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Structure;
import org.jonum.lapack.internal.blocks.FloatBlocks;
import org.jspecify.annotations.Nullable;

/// Generalized Schur form of a general pencil, with eigenvalues in an order of choice: scaled, permuted, reduced, QZ,
/// reordered, and the Schur vectors permuted back.
final class Sggesx {
    private Sggesx() {}

    /// See [org.jonum.lapack.FloatPencilSchur#sggesx]; nothing is sorted without `select`, VSL and VSR have no rows where they
    /// are not wanted.
    static Gges solve(Blas blas, @Nullable FloatPencilSelect select, Sense sense, FloatView a, FloatView b,
            FloatPencilValues values, FloatView vsl, FloatView vsr, float[] rconde, int rcondeOff, float[] rcondv,
            int rcondvOff) {
        int n = a.cols();
        var aScale = FloatPencilReduction.Scaled.of(blas, a);
        var bScale = FloatPencilReduction.Scaled.of(blas, b);
        float[] left = Scratch.floats(n), right = Scratch.floats(n);
        Balanced part = Sggbal.balance(blas, Balance.PERMUTE, n, a.data(), a.off(), a.cs(), b.data(), b.off(), b.cs(),
                left, 0, right, 0);
        int lo = part.ilo(), hi = part.ihi();
        FloatPencilReduction.reduce(blas, true, lo, hi, a, b, vsl, vsr);
        int info = Shgeqz.solve(blas, true, lo, hi, a, b, vsl, vsr, values);
        if (info == 0 && select != null) {
            undo(n, aScale, bScale, values);
            boolean[] selected = new boolean[n];
            for (int j = 0; j < n; j++) selected[j] = select.test(values.re(j), values.im(j), values.beta(j));
            int ijob = switch (sense) {
                case NONE -> 0;
                case EIGENVALUES -> 1;
                case VECTORS -> 2;
                case BOTH -> 4;
            };
            FloatTgsen cluster =
                    Stgsen.reorder(new FloatBlocks(blas), ijob, selected, 0, a, b, values, vsl, vsr, rcondv,
                            rcondvOff);
            if (sense == Sense.EIGENVALUES || sense == Sense.BOTH) {
                rconde[rcondeOff] = cluster.pl();
                rconde[rcondeOff + 1] = cluster.pr();
            }
            if (cluster.info() != 0) info = n + 3;
        }
        for (FloatView v : new FloatView[] {vsl, vsr}) {
            float[] scale = v == vsl ? left : right;
            if (v.rows() == 0) continue;
            Sggbak.transform(blas, Balance.PERMUTE, v == vsl ? Side.LEFT : Side.RIGHT, n, lo, hi, scale, 0, scale, 0, n,
                    v.data(), v.off(), v.cs());
        }
        Scratch.give(left);
        Scratch.give(right);
        aScale.undo(Structure.HESSENBERG, a);
        bScale.undo(Structure.UPPER, b);
        undo(n, aScale, bScale, values);
        return select == null || info != 0 && info <= n ? new Gges(info, 0) : count(n, select, values, info);
    }

    private static void undo(int n, FloatPencilReduction.Scaled a, FloatPencilReduction.Scaled b,
            FloatPencilValues values) {
        a.undo(n, values.re(), values.re0());
        a.undo(n, values.im(), values.im0());
        b.undo(n, values.beta(), values.b0());
    }

    /// How many are selected, as they are now; info = n + 2 if one of them comes after one that is not.
    private static Gges count(int n, FloatPencilSelect select, FloatPencilValues values, int info) {
        int found = 0;
        boolean before = true;
        for (int j = 0; j < n; j++) {
            int size = values.im(j) == 0 ? 1 : 2;
            boolean now = false;
            for (int k = j; k < Math.min(n, j + size); k++) {
                now |= select.test(values.re(k), values.im(k), values.beta(k));
            }
            if (now) found += size;
            if (now && !before && info == 0) info = n + 2;
            before = now;
            j += size - 1;
        }
        return new Gges(info, found);
    }
}
