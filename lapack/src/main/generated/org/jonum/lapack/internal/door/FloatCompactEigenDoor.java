// Generated from DoubleCompactEigenDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatCompactEigen;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;

/// The public door of the float routines for eigenvalues of band and packed matrices: checks, then
/// the drivers.
interface FloatCompactEigenDoor extends FloatCompactEigen {
    /// The drivers behind the door; they may rely on the checks.
    FloatCompactEigen drivers();

    @Override
    default void ssbtrd(Compz vect, Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab, float[] d, int dOff,
            float[] e, int eOff, float[] q, int qOff, int ldq) {
        Args.present("ssbtrd", "vect", vect, "NONE, INITIALIZE or VECTORS");
        Operands operands = band("ssbtrd", uplo, n, kd, ab, abOff, ldab);
        operands.writes("d", d, dOff, n);
        operands.writes("e", e, eOff, Math.max(0, n - 1));
        operands.writesSquare("q", vect != Compz.NONE, q, qOff, n, ldq);
        drivers().ssbtrd(vect, uplo, n, kd, ab, abOff, ldab, d, dOff, e, eOff, q, qOff, ldq);
    }

    @Override
    default int ssbev(Job jobz, Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab, float[] w, int wOff,
            float[] z, int zOff, int ldz) {
        band("ssbev", jobz, uplo, n, kd, ab, abOff, ldab, w, wOff, z, zOff, ldz);
        return drivers().ssbev(jobz, uplo, n, kd, ab, abOff, ldab, w, wOff, z, zOff, ldz);
    }

    @Override
    default int ssbevd(Job jobz, Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab, float[] w, int wOff,
            float[] z, int zOff, int ldz) {
        band("ssbevd", jobz, uplo, n, kd, ab, abOff, ldab, w, wOff, z, zOff, ldz);
        return drivers().ssbevd(jobz, uplo, n, kd, ab, abOff, ldab, w, wOff, z, zOff, ldz);
    }

    @Override
    default void ssptrd(Uplo uplo, int n, float[] ap, int apOff, float[] d, int dOff, float[] e, int eOff,
            float[] tau, int tauOff) {
        Checks.triangle("ssptrd", uplo, n);
        int k = Math.max(0, n - 1);
        Operands operands = new Operands("ssptrd");
        operands.writesPacked("ap", ap, apOff, n);
        operands.writes("d", d, dOff, n);
        operands.writes("e", e, eOff, k);
        operands.writes("tau", tau, tauOff, k);
        drivers().ssptrd(uplo, n, ap, apOff, d, dOff, e, eOff, tau, tauOff);
    }

    @Override
    default void sopgtr(Uplo uplo, int n, float[] ap, int apOff, float[] tau, int tauOff, float[] q, int qOff,
            int ldq) {
        Checks.triangle("sopgtr", uplo, n);
        Operands operands = new Operands("sopgtr");
        operands.readsPacked("ap", ap, apOff, n);
        operands.reads("tau", tau, tauOff, Math.max(0, n - 1));
        operands.writesSquare("q", true, q, qOff, n, ldq);
        drivers().sopgtr(uplo, n, ap, apOff, tau, tauOff, q, qOff, ldq);
    }

    @Override
    default void sopmtr(Side side, Uplo uplo, Trans trans, int m, int n, float[] ap, int apOff, float[] tau,
            int tauOff, float[] c, int cOff, int ldc) {
        int order = FloatSymmetricEigenDoor.order("sopmtr", side, uplo, trans, m, n);
        Args.ld("sopmtr", "ldc", ldc, "m", m);
        Operands operands = new Operands("sopmtr");
        operands.readsPacked("ap", ap, apOff, order);
        operands.reads("tau", tau, tauOff, Math.max(0, order - 1));
        operands.writes("c", c, cOff, m, n, ldc);
        drivers().sopmtr(side, uplo, trans, m, n, ap, apOff, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default int sspev(Job jobz, Uplo uplo, int n, float[] ap, int apOff, float[] w, int wOff, float[] z, int zOff,
            int ldz) {
        packed("sspev", jobz, uplo, n, ap, apOff, w, wOff, z, zOff, ldz);
        return drivers().sspev(jobz, uplo, n, ap, apOff, w, wOff, z, zOff, ldz);
    }

    @Override
    default int sspevd(Job jobz, Uplo uplo, int n, float[] ap, int apOff, float[] w, int wOff, float[] z, int zOff,
            int ldz) {
        packed("sspevd", jobz, uplo, n, ap, apOff, w, wOff, z, zOff, ldz);
        return drivers().sspevd(jobz, uplo, n, ap, apOff, w, wOff, z, zOff, ldz);
    }

    @Override
    default Selected sspevx(Job jobz, Range range, Uplo uplo, int n, float[] ap, int apOff, float vl, float vu,
            int il, int iu, float abstol, float[] w, int wOff, float[] z, int zOff, int ldz, int[] ifail,
            int ifailOff) {
        FloatEigenSubsetDoor.kinds("sspevx", jobz, range);
        Checks.triangle("sspevx", uplo, n);
        Operands operands = new Operands("sspevx");
        operands.readsPacked("ap", ap, apOff, n);
        FloatEigenSubsetDoor.results("sspevx", operands, jobz, range, n, vl, vu, il, iu, w, wOff, z, zOff, ldz);
        if (jobz == Job.VECTORS) operands.writes("ifail", ifail, ifailOff, Selection.most(range, n, il, iu));
        return drivers().sspevx(jobz, range, uplo, n, ap, apOff, vl, vu, il, iu, abstol, w, wOff, z, zOff, ldz, ifail,
                ifailOff);
    }

    private static Operands band(String name, Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab) {
        Checks.band(name, uplo, n, kd, ldab);
        Operands operands = new Operands(name);
        operands.writes("ab", ab, abOff, kd + 1, n, ldab);
        return operands;
    }

    private static void band(String name, Job jobz, Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab,
            float[] w, int wOff, float[] z, int zOff, int ldz) {
        Args.present(name, "jobz", jobz, "NONE or VECTORS");
        Operands operands = band(name, uplo, n, kd, ab, abOff, ldab);
        operands.writes("w", w, wOff, n);
        operands.writesSquare("z", jobz == Job.VECTORS, z, zOff, n, ldz);
    }

    private static void packed(String name, Job jobz, Uplo uplo, int n, float[] ap, int apOff, float[] w, int wOff,
            float[] z, int zOff, int ldz) {
        Args.present(name, "jobz", jobz, "NONE or VECTORS");
        Checks.triangle(name, uplo, n);
        Operands operands = new Operands(name);
        operands.writesPacked("ap", ap, apOff, n);
        operands.writes("w", w, wOff, n);
        operands.writesSquare("z", jobz == Job.VECTORS, z, zOff, n, ldz);
    }
}
