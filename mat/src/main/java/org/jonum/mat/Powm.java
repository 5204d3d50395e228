package org.jonum.mat;

import org.jonum.blas.internal.door.Args;

/// Powers of a matrix.
final class Powm {
    private Powm() {}

    /// Aᵖ for real p.
    static Matrix pow(Matrix a, double p) {
        Shapes.square("pow", a);
        if (!(Math.abs(p) <= 0x1p31)) throw Args.bad("pow", "p", p, "|p| <= 2^31");
        Conditions.finite("pow", a.normMax());
        double whole = Math.rint(p);
        Matrix x = Chain.power(whole < 0 ? a.inverse() : a, (long) Math.abs(whole));
        return whole == p ? x : x.times(Expm.exp(Logm.log(a).scale(p - whole)));
    }
}
