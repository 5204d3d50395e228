// Generated from DoubleAuxiliaryDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
import org.jonum.lapack.Direct;
import org.jonum.lapack.FloatAuxiliary;
import org.jonum.lapack.FloatGivens;
import org.jonum.lapack.FloatReflection;
import org.jonum.lapack.FloatSumOfSquares;
import org.jonum.lapack.Part;
import org.jonum.lapack.Structure;

/// The public door of the routines of [FloatAuxiliary]: checks, then the drivers.
interface FloatAuxiliaryDoor extends FloatAuxiliary {
    /// The drivers behind the door; they may rely on the checks.
    FloatAuxiliary drivers();

    @Override
    default FloatGivens slartg(float f, float g) {
        return drivers().slartg(f, g);
    }

    @Override
    default FloatReflection slarfg(int n, float alpha, float[] x, int xOff, int incX) {
        Args.dim("slarfg", "n", n);
        Args.incPositive("slarfg", "incX", incX);
        Args.vector("slarfg", "x", x, xOff, Math.max(0, n - 1), incX);
        return drivers().slarfg(n, alpha, x, xOff, incX);
    }

    @Override
    default void slarf(Side side, int m, int n, float[] v, int vOff, int incV, float tau, float[] c, int cOff,
            int ldc) {
        Args.present("slarf", "side", side, "LEFT or RIGHT");
        Args.dim("slarf", "m", m);
        Args.dim("slarf", "n", n);
        Args.inc("slarf", "incV", incV);
        Args.ld("slarf", "ldc", ldc, "m", m);
        int length = side == Side.LEFT ? m : n;
        Args.vector("slarf", "v", v, vOff, length, incV);
        Args.matrix("slarf", "c", c, cOff, m, n, ldc);
        Overlap.refuse("slarf", "c", c, cOff, m, n, ldc, "v", v, vOff, 1, length, Math.abs(incV));
        drivers().slarf(side, m, n, v, vOff, incV, tau, c, cOff, ldc);
    }

    @Override
    default void slascl(Structure type, int kl, int ku, float cfrom, float cto, int m, int n, float[] a, int aOff,
            int lda) {
        Args.present("slascl", "type", type, "a constant");
        if (cfrom == 0 || Float.isNaN(cfrom)) throw Args.bad("slascl", "cfrom", cfrom, "neither 0 nor NaN");
        if (Float.isNaN(cto)) throw Args.bad("slascl", "cto", cto, "a number");
        Args.dim("slascl", "m", m);
        Args.dim("slascl", "n", n);
        Args.dim("slascl", "kl", kl);
        Args.dim("slascl", "ku", ku);
        boolean symmetric = type == Structure.LOWER_BAND || type == Structure.UPPER_BAND;
        if (symmetric && n != m) throw Args.bad("slascl", "n", n, "m = " + m);
        if (symmetric || type == Structure.LU_BAND) {
            Checks.atMost("slascl", "kl", kl, "max(m - 1, 0)", Math.max(m - 1, 0));
            Checks.atMost("slascl", "ku", ku, "max(n - 1, 0)", Math.max(n - 1, 0));
            if (symmetric && kl != ku) throw Args.bad("slascl", "ku", ku, "kl = " + kl);
        }
        long rows = Checks.storedRows(type, kl, ku, m);
        Args.ld("slascl", "lda", lda, "rows", rows);
        Args.matrix("slascl", "a", a, aOff, (int) rows, n, lda);
        drivers().slascl(type, kl, ku, cfrom, cto, m, n, a, aOff, lda);
    }

    @Override
    default FloatSumOfSquares slassq(int n, float[] x, int xOff, int incX, float scl, float sumsq) {
        Args.dim("slassq", "n", n);
        Args.incPositive("slassq", "incX", incX);
        Args.vector("slassq", "x", x, xOff, n, incX);
        if (scl < 0) throw Args.bad("slassq", "scl", scl, ">= 0");
        if (sumsq < 0) throw Args.bad("slassq", "sumsq", sumsq, ">= 0");
        return drivers().slassq(n, x, xOff, incX, scl, sumsq);
    }

    @Override
    default float slapy2(float x, float y) {
        return drivers().slapy2(x, y);
    }

    @Override
    default void slapmt(Direct forwrd, int m, int n, float[] x, int xOff, int ldx, int[] k, int kOff) {
        Args.present("slapmt", "forwrd", forwrd, "FORWARD or BACKWARD");
        Args.dim("slapmt", "m", m);
        Args.dim("slapmt", "n", n);
        Args.ld("slapmt", "ldx", ldx, "m", m);
        Args.matrix("slapmt", "x", x, xOff, m, n, ldx);
        Checks.permutation("slapmt", "k", k, kOff, n);
        drivers().slapmt(forwrd, m, n, x, xOff, ldx, k, kOff);
    }

    @Override
    default void slapmr(Direct forwrd, int m, int n, float[] x, int xOff, int ldx, int[] k, int kOff) {
        Args.present("slapmr", "forwrd", forwrd, "FORWARD or BACKWARD");
        Args.dim("slapmr", "m", m);
        Args.dim("slapmr", "n", n);
        Args.ld("slapmr", "ldx", ldx, "m", m);
        Args.matrix("slapmr", "x", x, xOff, m, n, ldx);
        Checks.permutation("slapmr", "k", k, kOff, m);
        drivers().slapmr(forwrd, m, n, x, xOff, ldx, k, kOff);
    }

    @Override
    default void srscl(int n, float sa, float[] x, int xOff, int incX) {
        Args.dim("srscl", "n", n);
        Args.incPositive("srscl", "incX", incX);
        Args.vector("srscl", "x", x, xOff, n, incX);
        drivers().srscl(n, sa, x, xOff, incX);
    }

    @Override
    default void slacpy(Part uplo, int m, int n, float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        Args.present("slacpy", "uplo", uplo, "ALL, UPPER or LOWER");
        Args.dim("slacpy", "m", m);
        Args.dim("slacpy", "n", n);
        Args.ld("slacpy", "lda", lda, "m", m);
        Args.ld("slacpy", "ldb", ldb, "m", m);
        Args.matrix("slacpy", "a", a, aOff, m, n, lda);
        Args.matrix("slacpy", "b", b, bOff, m, n, ldb);
        Overlap.refuse("slacpy", "b", b, bOff, m, n, ldb, "a", a, aOff, m, n, lda);
        drivers().slacpy(uplo, m, n, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void slaset(Part uplo, int m, int n, float alpha, float beta, float[] a, int aOff, int lda) {
        Args.present("slaset", "uplo", uplo, "ALL, UPPER or LOWER");
        Args.dim("slaset", "m", m);
        Args.dim("slaset", "n", n);
        Args.ld("slaset", "lda", lda, "m", m);
        Args.matrix("slaset", "a", a, aOff, m, n, lda);
        drivers().slaset(uplo, m, n, alpha, beta, a, aOff, lda);
    }
}
