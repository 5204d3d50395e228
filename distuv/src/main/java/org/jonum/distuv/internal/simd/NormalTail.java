package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import jdk.incubator.vector.DoubleVector;

/// Mills' ratio and its inverse.
///
/// (1 + KNEE·a)·Q(a)/e^(−a²/2) is a polynomial in (a − CENTRE)/(a + CENTRE), as Schonfelder (1978) has it for erfc; the
/// coefficients are written by `mills.py` among the test resources.
final class NormalTail {
    private static final double LARGE = 60;

    private NormalTail() {
    }

    /// y := Q(|x|) where y is e^(−x²/2).
    static void run(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector a = DoubleVector.fromArray(LANES, b.x, i).abs().min(LARGE);
            DoubleVector d = a.add(MillsTable.CENTRE), t = a.sub(MillsTable.CENTRE).div(d), u = t.mul(t);
            DoubleVector p = DoubleVector.broadcast(LANES, MillsTable.EVEN[MillsTable.EVEN.length - 1]);
            DoubleVector q = DoubleVector.broadcast(LANES, MillsTable.ODD[MillsTable.ODD.length - 1]);
            for (int k = MillsTable.EVEN.length - 2; k >= 0; k--) {
                p = p.mul(u).add(MillsTable.EVEN[k]);
                q = q.mul(u).add(MillsTable.ODD[k]);
            }
            DoubleVector mills = p.add(q.mul(t)).div(a.mul(MillsTable.KNEE).add(1));
            DoubleVector.fromArray(LANES, b.y, i).mul(mills).intoArray(b.y, i);
        }
    }
}
