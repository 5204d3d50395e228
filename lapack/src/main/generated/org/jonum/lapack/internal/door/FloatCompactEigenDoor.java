// Generated from DoubleCompactEigenDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
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
        String name = "ssbtrd";
        Args.present(name, "vect", vect, "NONE, INITIALIZE or VECTORS");
        band(name, uplo, n, kd, ab, abOff, ldab);
        int k = Math.max(0, n - 1);
        Args.vector(name, "d", d, dOff, n, 1);
        Args.vector(name, "e", e, eOff, k, 1);
        boolean wanted = vect != Compz.NONE;
        Args.ld(name, "ldq", ldq, wanted ? "n" : "1", wanted ? n : 1);
        if (wanted) Args.matrix(name, "q", q, qOff, n, n, ldq);
        Overlap.refuse(name, "d", d, dOff, 1, n, 1, "ab", ab, abOff, kd + 1, n, ldab);
        Overlap.refuse(name, "e", e, eOff, 1, k, 1, "ab", ab, abOff, kd + 1, n, ldab);
        Overlap.refuse(name, "e", e, eOff, 1, k, 1, "d", d, dOff, 1, n, 1);
        if (wanted) {
            Overlap.refuse(name, "q", q, qOff, n, n, ldq, "ab", ab, abOff, kd + 1, n, ldab);
            Overlap.refuse(name, "q", q, qOff, n, n, ldq, "d", d, dOff, 1, n, 1);
            Overlap.refuse(name, "q", q, qOff, n, n, ldq, "e", e, eOff, 1, k, 1);
        }
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
        String name = "ssptrd";
        packed(name, uplo, n, ap, apOff);
        int k = Math.max(0, n - 1), length = Args.packedLength(n);
        Args.vector(name, "d", d, dOff, n, 1);
        Args.vector(name, "e", e, eOff, k, 1);
        Args.vector(name, "tau", tau, tauOff, k, 1);
        Overlap.refuse(name, "d", d, dOff, 1, n, 1, "ap", ap, apOff, 1, length, 1);
        Overlap.refuse(name, "e", e, eOff, 1, k, 1, "ap", ap, apOff, 1, length, 1);
        Overlap.refuse(name, "tau", tau, tauOff, 1, k, 1, "ap", ap, apOff, 1, length, 1);
        Overlap.refuse(name, "e", e, eOff, 1, k, 1, "d", d, dOff, 1, n, 1);
        Overlap.refuse(name, "tau", tau, tauOff, 1, k, 1, "d", d, dOff, 1, n, 1);
        Overlap.refuse(name, "tau", tau, tauOff, 1, k, 1, "e", e, eOff, 1, k, 1);
        drivers().ssptrd(uplo, n, ap, apOff, d, dOff, e, eOff, tau, tauOff);
    }

    @Override
    default void sopgtr(Uplo uplo, int n, float[] ap, int apOff, float[] tau, int tauOff, float[] q, int qOff,
            int ldq) {
        String name = "sopgtr";
        packed(name, uplo, n, ap, apOff);
        int k = Math.max(0, n - 1);
        Args.vector(name, "tau", tau, tauOff, k, 1);
        Args.ld(name, "ldq", ldq, "n", n);
        Args.matrix(name, "q", q, qOff, n, n, ldq);
        Overlap.refuse(name, "q", q, qOff, n, n, ldq, "ap", ap, apOff, 1, Args.packedLength(n), 1);
        Overlap.refuse(name, "q", q, qOff, n, n, ldq, "tau", tau, tauOff, 1, k, 1);
        drivers().sopgtr(uplo, n, ap, apOff, tau, tauOff, q, qOff, ldq);
    }

    @Override
    default void sopmtr(Side side, Uplo uplo, Trans trans, int m, int n, float[] ap, int apOff, float[] tau,
            int tauOff, float[] c, int cOff, int ldc) {
        String name = "sopmtr";
        Args.present(name, "side", side, "LEFT or RIGHT");
        Args.present(name, "uplo", uplo, "UPPER or LOWER");
        Args.present(name, "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim(name, "m", m);
        Args.dim(name, "n", n);
        int order = side == Side.LEFT ? m : n, k = Math.max(0, order - 1);
        Args.packed(name, "ap", ap, apOff, order);
        Args.vector(name, "tau", tau, tauOff, k, 1);
        Args.ld(name, "ldc", ldc, "m", m);
        Args.matrix(name, "c", c, cOff, m, n, ldc);
        Overlap.refuse(name, "c", c, cOff, m, n, ldc, "ap", ap, apOff, 1, Args.packedLength(order), 1);
        Overlap.refuse(name, "c", c, cOff, m, n, ldc, "tau", tau, tauOff, 1, k, 1);
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

    private static void band(String name, Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab) {
        Args.present(name, "uplo", uplo, "UPPER or LOWER");
        Args.dim(name, "n", n);
        Args.dim(name, "kd", kd);
        Args.ldBand(name, "ldab", ldab, "kd + 1", kd + 1L);
        Args.matrix(name, "ab", ab, abOff, kd + 1, n, ldab);
    }

    private static void band(String name, Job jobz, Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab,
            float[] w, int wOff, float[] z, int zOff, int ldz) {
        Args.present(name, "jobz", jobz, "NONE or VECTORS");
        band(name, uplo, n, kd, ab, abOff, ldab);
        Args.vector(name, "w", w, wOff, n, 1);
        Overlap.refuse(name, "w", w, wOff, 1, n, 1, "ab", ab, abOff, kd + 1, n, ldab);
        FloatSymmetricEigenDoor.vectors(name, jobz == Job.VECTORS, n, z, zOff, ldz);
        if (jobz == Job.NONE) return;
        Overlap.refuse(name, "z", z, zOff, n, n, ldz, "ab", ab, abOff, kd + 1, n, ldab);
        Overlap.refuse(name, "z", z, zOff, n, n, ldz, "w", w, wOff, 1, n, 1);
    }

    private static void packed(String name, Uplo uplo, int n, float[] ap, int apOff) {
        Args.present(name, "uplo", uplo, "UPPER or LOWER");
        Args.dim(name, "n", n);
        Args.packed(name, "ap", ap, apOff, n);
    }

    private static void packed(String name, Job jobz, Uplo uplo, int n, float[] ap, int apOff, float[] w, int wOff,
            float[] z, int zOff, int ldz) {
        Args.present(name, "jobz", jobz, "NONE or VECTORS");
        packed(name, uplo, n, ap, apOff);
        int length = Args.packedLength(n);
        Args.vector(name, "w", w, wOff, n, 1);
        Overlap.refuse(name, "w", w, wOff, 1, n, 1, "ap", ap, apOff, 1, length, 1);
        FloatSymmetricEigenDoor.vectors(name, jobz == Job.VECTORS, n, z, zOff, ldz);
        if (jobz == Job.NONE) return;
        Overlap.refuse(name, "z", z, zOff, n, n, ldz, "ap", ap, apOff, 1, length, 1);
        Overlap.refuse(name, "z", z, zOff, n, n, ldz, "w", w, wOff, 1, n, 1);
    }
}
