package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
import org.jonum.lapack.Direct;
import org.jonum.lapack.DoubleAuxiliary;
import org.jonum.lapack.DoubleGivens;
import org.jonum.lapack.DoubleReflection;
import org.jonum.lapack.DoubleSumOfSquares;
import org.jonum.lapack.Part;
import org.jonum.lapack.Structure;

/// The public door of the routines of [DoubleAuxiliary]: checks, then the drivers.
interface DoubleAuxiliaryDoor extends DoubleAuxiliary {
    /// The drivers behind the door; they may rely on the checks.
    DoubleAuxiliary drivers();

    @Override
    default DoubleGivens dlartg(double f, double g) {
        return drivers().dlartg(f, g);
    }

    @Override
    default DoubleReflection dlarfg(int n, double alpha, double[] x, int xOff, int incX) {
        Args.dim("dlarfg", "n", n);
        Args.incPositive("dlarfg", "incX", incX);
        Args.vector("dlarfg", "x", x, xOff, Math.max(0, n - 1), incX);
        return drivers().dlarfg(n, alpha, x, xOff, incX);
    }

    @Override
    default void dlarf(Side side, int m, int n, double[] v, int vOff, int incV, double tau, double[] c, int cOff,
            int ldc) {
        Args.present("dlarf", "side", side, "LEFT or RIGHT");
        Args.dim("dlarf", "m", m);
        Args.dim("dlarf", "n", n);
        Args.inc("dlarf", "incV", incV);
        Args.ld("dlarf", "ldc", ldc, "m", m);
        int length = side == Side.LEFT ? m : n;
        Args.vector("dlarf", "v", v, vOff, length, incV);
        Args.matrix("dlarf", "c", c, cOff, m, n, ldc);
        Overlap.refuse("dlarf", "c", c, cOff, m, n, ldc, "v", v, vOff, 1, length, Math.abs(incV));
        drivers().dlarf(side, m, n, v, vOff, incV, tau, c, cOff, ldc);
    }

    @Override
    default void dlascl(Structure type, int kl, int ku, double cfrom, double cto, int m, int n, double[] a, int aOff,
            int lda) {
        Args.present("dlascl", "type", type, "a constant");
        if (cfrom == 0 || Double.isNaN(cfrom)) throw Args.bad("dlascl", "cfrom", cfrom, "neither 0 nor NaN");
        if (Double.isNaN(cto)) throw Args.bad("dlascl", "cto", cto, "a number");
        Args.dim("dlascl", "m", m);
        Args.dim("dlascl", "n", n);
        Args.dim("dlascl", "kl", kl);
        Args.dim("dlascl", "ku", ku);
        boolean symmetric = type == Structure.LOWER_BAND || type == Structure.UPPER_BAND;
        if (symmetric && n != m) throw Args.bad("dlascl", "n", n, "m = " + m);
        if (symmetric || type == Structure.LU_BAND) {
            Checks.atMost("dlascl", "kl", kl, "max(m - 1, 0)", Math.max(m - 1, 0));
            Checks.atMost("dlascl", "ku", ku, "max(n - 1, 0)", Math.max(n - 1, 0));
            if (symmetric && kl != ku) throw Args.bad("dlascl", "ku", ku, "kl = " + kl);
        }
        long rows = Checks.storedRows(type, kl, ku, m);
        Args.ld("dlascl", "lda", lda, "rows", rows);
        Args.matrix("dlascl", "a", a, aOff, (int) rows, n, lda);
        drivers().dlascl(type, kl, ku, cfrom, cto, m, n, a, aOff, lda);
    }

    @Override
    default DoubleSumOfSquares dlassq(int n, double[] x, int xOff, int incX, double scl, double sumsq) {
        Args.dim("dlassq", "n", n);
        Args.incPositive("dlassq", "incX", incX);
        Args.vector("dlassq", "x", x, xOff, n, incX);
        if (scl < 0) throw Args.bad("dlassq", "scl", scl, ">= 0");
        if (sumsq < 0) throw Args.bad("dlassq", "sumsq", sumsq, ">= 0");
        return drivers().dlassq(n, x, xOff, incX, scl, sumsq);
    }

    @Override
    default double dlapy2(double x, double y) {
        return drivers().dlapy2(x, y);
    }

    @Override
    default void dlapmt(Direct forwrd, int m, int n, double[] x, int xOff, int ldx, int[] k, int kOff) {
        Args.present("dlapmt", "forwrd", forwrd, "FORWARD or BACKWARD");
        Args.dim("dlapmt", "m", m);
        Args.dim("dlapmt", "n", n);
        Args.ld("dlapmt", "ldx", ldx, "m", m);
        Args.matrix("dlapmt", "x", x, xOff, m, n, ldx);
        Checks.permutation("dlapmt", "k", k, kOff, n);
        drivers().dlapmt(forwrd, m, n, x, xOff, ldx, k, kOff);
    }

    @Override
    default void dlapmr(Direct forwrd, int m, int n, double[] x, int xOff, int ldx, int[] k, int kOff) {
        Args.present("dlapmr", "forwrd", forwrd, "FORWARD or BACKWARD");
        Args.dim("dlapmr", "m", m);
        Args.dim("dlapmr", "n", n);
        Args.ld("dlapmr", "ldx", ldx, "m", m);
        Args.matrix("dlapmr", "x", x, xOff, m, n, ldx);
        Checks.permutation("dlapmr", "k", k, kOff, m);
        drivers().dlapmr(forwrd, m, n, x, xOff, ldx, k, kOff);
    }

    @Override
    default void drscl(int n, double sa, double[] x, int xOff, int incX) {
        Args.dim("drscl", "n", n);
        Args.incPositive("drscl", "incX", incX);
        Args.vector("drscl", "x", x, xOff, n, incX);
        drivers().drscl(n, sa, x, xOff, incX);
    }

    @Override
    default void dlacpy(Part uplo, int m, int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        Args.present("dlacpy", "uplo", uplo, "ALL, UPPER or LOWER");
        Args.dim("dlacpy", "m", m);
        Args.dim("dlacpy", "n", n);
        Args.ld("dlacpy", "lda", lda, "m", m);
        Args.ld("dlacpy", "ldb", ldb, "m", m);
        Args.matrix("dlacpy", "a", a, aOff, m, n, lda);
        Args.matrix("dlacpy", "b", b, bOff, m, n, ldb);
        Overlap.refuse("dlacpy", "b", b, bOff, m, n, ldb, "a", a, aOff, m, n, lda);
        drivers().dlacpy(uplo, m, n, a, aOff, lda, b, bOff, ldb);
    }

    @Override
    default void dlaset(Part uplo, int m, int n, double alpha, double beta, double[] a, int aOff, int lda) {
        Args.present("dlaset", "uplo", uplo, "ALL, UPPER or LOWER");
        Args.dim("dlaset", "m", m);
        Args.dim("dlaset", "n", n);
        Args.ld("dlaset", "lda", lda, "m", m);
        Args.matrix("dlaset", "a", a, aOff, m, n, lda);
        drivers().dlaset(uplo, m, n, alpha, beta, a, aOff, lda);
    }
}
