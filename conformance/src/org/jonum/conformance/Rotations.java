package org.jonum.conformance;

import harness.Adapter.Routine;
import harness.Call;
import harness.Sig;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleModifiedRotation;
import org.jonum.blas.DoubleRotation;
import org.jonum.blas.FloatModifiedRotation;
import org.jonum.blas.FloatRotation;

/// The routines that build rotations: Jonum answers with a record, the reference overwrites its arguments.
final class Rotations {
    private Rotations() {}

    static Routine rotg(Blas blas, Sig sig) {
        if (sig.precision == 'd') return call -> put(call, blas.drotg(call.r("a"), call.r("b")));
        return call -> {
            FloatRotation g = blas.srotg(call.s("a"), call.s("b"));
            return put(call, new DoubleRotation(g.c(), g.s(), g.r(), g.z()));
        };
    }

    static Routine rotmg(Blas blas, Sig sig) {
        if (sig.precision == 'd') {
            return call -> put(call, blas.drotmg(call.r("dd1"), call.r("dd2"), call.r("dx1"), call.r("dy1")));
        }
        return call -> {
            FloatModifiedRotation h = blas.srotmg(call.s("dd1"), call.s("dd2"), call.s("dx1"), call.s("dy1"));
            return put(call, new DoubleModifiedRotation(h.flag(), h.h11(), h.h21(), h.h12(), h.h22(),
                    h.d1(), h.d2(), h.x1()));
        };
    }

    private static Object put(Call call, DoubleRotation g) {
        call.set("a", g.r());
        call.set("b", g.z());
        call.set("c", g.c());
        call.set("s", g.s());
        return null;
    }

    /// The entries of H that the flag implies are not written.
    private static Object put(Call call, DoubleModifiedRotation h) {
        call.set("dd1", h.d1());
        call.set("dd2", h.d2());
        call.set("dx1", h.x1());
        param(call, 0, h.flag());
        if (h.flag() == -1 || h.flag() == 1) {
            param(call, 1, h.h11());
            param(call, 4, h.h22());
        }
        if (h.flag() == -1 || h.flag() == 0) {
            param(call, 2, h.h21());
            param(call, 3, h.h12());
        }
        return null;
    }

    private static void param(Call call, int i, double value) {
        if (call.sig.precision == 'd') call.d("dparam")[call.off() + i] = value;
        else call.f("dparam")[call.off() + i] = (float) value;
    }
}
