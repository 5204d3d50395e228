package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleCompactEigen;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// The public door of the double routines for eigenvalues of band and packed matrices: checks, then
/// the drivers.
interface DoubleCompactEigenDoor extends DoubleCompactEigen {
    /// The drivers behind the door; they may rely on the checks.
    DoubleCompactEigen drivers();

    @Override
    default void dsbtrd(Compz vect, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] d, int dOff,
            double[] e, int eOff, double[] q, int qOff, int ldq) {
        Args.present("dsbtrd", "vect", vect, "NONE, INITIALIZE or VECTORS");
        Operands operands = band("dsbtrd", uplo, n, kd, ab, abOff, ldab);
        operands.writes("d", d, dOff, n);
        operands.writes("e", e, eOff, Math.max(0, n - 1));
        operands.writesSquare("q", vect != Compz.NONE, q, qOff, n, ldq);
        drivers().dsbtrd(vect, uplo, n, kd, ab, abOff, ldab, d, dOff, e, eOff, q, qOff, ldq);
    }

    @Override
    default int dsbev(Job jobz, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] w, int wOff,
            double[] z, int zOff, int ldz) {
        band("dsbev", jobz, uplo, n, kd, ab, abOff, ldab, w, wOff, z, zOff, ldz);
        return drivers().dsbev(jobz, uplo, n, kd, ab, abOff, ldab, w, wOff, z, zOff, ldz);
    }

    @Override
    default int dsbevd(Job jobz, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] w, int wOff,
            double[] z, int zOff, int ldz) {
        band("dsbevd", jobz, uplo, n, kd, ab, abOff, ldab, w, wOff, z, zOff, ldz);
        return drivers().dsbevd(jobz, uplo, n, kd, ab, abOff, ldab, w, wOff, z, zOff, ldz);
    }

    @Override
    default void dsptrd(Uplo uplo, int n, double[] ap, int apOff, double[] d, int dOff, double[] e, int eOff,
            double[] tau, int tauOff) {
        Checks.triangle("dsptrd", uplo, n);
        int k = Math.max(0, n - 1);
        Operands operands = new Operands("dsptrd");
        operands.writesPacked("ap", ap, apOff, n);
        operands.writes("d", d, dOff, n);
        operands.writes("e", e, eOff, k);
        operands.writes("tau", tau, tauOff, k);
        drivers().dsptrd(uplo, n, ap, apOff, d, dOff, e, eOff, tau, tauOff);
    }

    @Override
    default void dopgtr(Uplo uplo, int n, double[] ap, int apOff, double[] tau, int tauOff, double[] q, int qOff,
            int ldq) {
        Checks.triangle("dopgtr", uplo, n);
        Operands operands = new Operands("dopgtr");
        operands.readsPacked("ap", ap, apOff, n);
        operands.reads("tau", tau, tauOff, Math.max(0, n - 1));
        operands.writesSquare("q", true, q, qOff, n, ldq);
        drivers().dopgtr(uplo, n, ap, apOff, tau, tauOff, q, qOff, ldq);
    }

    @Override
    default void dopmtr(Side side, Uplo uplo, Trans trans, int m, int n, double[] ap, int apOff, double[] tau,
            int tauOff, double[] c, int cOff, int ldc) {
        int order = DoubleSymmetricEigenDoor.order("dopmtr", side, uplo, trans, m, n);
        Args.ld("dopmtr", "ldc", ldc, "m", m);
        Operands operands = new Operands("dopmtr");
        operands.readsPacked("ap", ap, apOff, order);
        operands.reads("tau", tau, tauOff, Math.max(0, order - 1));
        operands.writes("c", c, cOff, m, n, ldc);
        drivers().dopmtr(side, uplo, trans, m, n, ap, apOff, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default int dspev(Job jobz, Uplo uplo, int n, double[] ap, int apOff, double[] w, int wOff, double[] z, int zOff,
            int ldz) {
        packed("dspev", jobz, uplo, n, ap, apOff, w, wOff, z, zOff, ldz);
        return drivers().dspev(jobz, uplo, n, ap, apOff, w, wOff, z, zOff, ldz);
    }

    @Override
    default int dspevd(Job jobz, Uplo uplo, int n, double[] ap, int apOff, double[] w, int wOff, double[] z, int zOff,
            int ldz) {
        packed("dspevd", jobz, uplo, n, ap, apOff, w, wOff, z, zOff, ldz);
        return drivers().dspevd(jobz, uplo, n, ap, apOff, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected dspevx(Job jobz, Range range, Uplo uplo, int n, double[] ap, int apOff, double vl, double vu,
            int il, int iu, double abstol, double[] w, int wOff, double[] z, int zOff, int ldz, int[] ifail,
            int ifailOff) {
        DoubleEigenSubsetDoor.kinds("dspevx", jobz, range);
        Checks.triangle("dspevx", uplo, n);
        Operands operands = new Operands("dspevx");
        operands.readsPacked("ap", ap, apOff, n);
        DoubleEigenSubsetDoor.results("dspevx", operands, jobz, range, n, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        if (jobz == Job.VECTORS) operands.writes("ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
        return drivers().dspevx(jobz, range, uplo, n, ap, apOff, vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz, ifail,
                ifailOff);
    }

    private static Operands band(String name, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab) {
        Checks.band(name, uplo, n, kd, ldab);
        Operands operands = new Operands(name);
        operands.writes("ab", ab, abOff, kd + 1, n, ldab);
        return operands;
    }

    private static void band(String name, Job jobz, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab,
            double[] w, int wOff, double[] z, int zOff, int ldz) {
        Args.present(name, "jobz", jobz, "NONE or VECTORS");
        Operands operands = band(name, uplo, n, kd, ab, abOff, ldab);
        operands.writes("w", w, wOff, n);
        operands.writesSquare("z", jobz == Job.VECTORS, z, zOff, n, ldz);
    }

    private static void packed(String name, Job jobz, Uplo uplo, int n, double[] ap, int apOff, double[] w, int wOff,
            double[] z, int zOff, int ldz) {
        Args.present(name, "jobz", jobz, "NONE or VECTORS");
        Checks.triangle(name, uplo, n);
        Operands operands = new Operands(name);
        operands.writesPacked("ap", ap, apOff, n);
        operands.writes("w", w, wOff, n);
        operands.writesSquare("z", jobz == Job.VECTORS, z, zOff, n, ldz);
    }
}
