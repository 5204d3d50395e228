package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/// Mills' ratio and its inverse.
///
/// Q(a)/e^(−a²/2), or that times 1 + KNEE·a, is a polynomial in (a − CENTRE)/(a + CENTRE), as Schonfelder (1978) has it for erfc; the
/// coefficients are written by `mills.py` among the test resources.
final class NormalTail {
    private NormalTail() {
    }

    /// y := Q(|x|) where y is e^(−x²/2): by one polynomial up to TOP, by another beyond, if any are there.
    static void run(Block b) {
        run(b, 0);
    }

    /// The same, but 1 − Q(|x|) where sign·x < 0: the tail beyond sign·x.
    static void run(Block b, double sign) {
        double[] c = MillsTable.NEAR;
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, b.x, i), a = x.abs();
            DoubleVector t = a.sub(MillsTable.NEAR_CENTRE).div(a.add(MillsTable.NEAR_CENTRE)), u = t.mul(t),
                    w = u.mul(u);
            DoubleVector p = DoubleVector.broadcast(LANES, c[16]), q = DoubleVector.broadcast(LANES, c[17]);
            DoubleVector r = DoubleVector.broadcast(LANES, c[18]), s = DoubleVector.broadcast(LANES, c[19]);
            for (int k = 12; k >= 0; k -= 4) {
                p = p.fma(w, DoubleVector.broadcast(LANES, c[k]));
                q = q.fma(w, DoubleVector.broadcast(LANES, c[k + 1]));
                r = r.fma(w, DoubleVector.broadcast(LANES, c[k + 2]));
                s = s.fma(w, DoubleVector.broadcast(LANES, c[k + 3]));
            }
            DoubleVector mills = s.fma(t, r).fma(u, q.fma(t, p));
            VectorMask<Double> far = a.lt(MillsTable.TOP).not();
            if (far.anyTrue()) mills = mills.blend(far(a), far);
            DoubleVector tail = DoubleVector.fromArray(LANES, b.y, i).mul(mills);
            tail.blend(DoubleVector.broadcast(LANES, 1).sub(tail), x.mul(sign).lt(0)).intoArray(b.y, i);
        }
    }

    /// y := the logarithm of the tail on the side of the sign at x + low, up to some 37 in size: −x²/2 + log(Q/e^(−x²/2)), or log(1 − Q). Takes
    /// all other buffers.
    static void log(Block b, double sign) {
        Standardize.halfSquare(b);
        Exponents.keep(b);
        Exp.run(b, 1);
        System.arraycopy(b.y, 0, b.v, 0, b.length);
        run(b);
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector q = DoubleVector.fromArray(LANES, b.y, i);
            q.div(DoubleVector.fromArray(LANES, b.v, i)).intoArray(b.v, i);
            q.neg().intoArray(b.y, i);
        }
        Log.onePlus(b);
        System.arraycopy(b.y, 0, b.low, 0, b.length);
        System.arraycopy(b.v, 0, b.y, 0, b.length);
        Log.run(b);
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector far = DoubleVector.fromArray(LANES, b.y, i).add(DoubleVector.fromArray(LANES, b.w, i))
                    .add(DoubleVector.fromArray(LANES, b.z, i));
            VectorMask<Double> near = DoubleVector.fromArray(LANES, b.x, i).mul(sign).compare(VectorOperators.GT, 0);
            DoubleVector.fromArray(LANES, b.low, i).blend(far, near).intoArray(b.y, i);
        }
    }

    private static DoubleVector far(DoubleVector a) {
        DoubleVector d = a.add(MillsTable.CENTRE), t = a.sub(MillsTable.CENTRE).div(d), u = t.mul(t);
        DoubleVector p = DoubleVector.broadcast(LANES, MillsTable.EVEN[MillsTable.EVEN.length - 1]);
        DoubleVector q = DoubleVector.broadcast(LANES, MillsTable.ODD[MillsTable.ODD.length - 1]);
        for (int k = MillsTable.EVEN.length - 2; k >= 0; k--) {
            p = p.fma(u, DoubleVector.broadcast(LANES, MillsTable.EVEN[k]));
            q = q.fma(u, DoubleVector.broadcast(LANES, MillsTable.ODD[k]));
        }
        return q.fma(t, p).div(a.mul(MillsTable.KNEE).add(1));
    }
}
