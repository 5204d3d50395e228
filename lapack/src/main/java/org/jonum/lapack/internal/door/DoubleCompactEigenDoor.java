package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;
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
        String name = "dsbtrd";
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
        String name = "dsptrd";
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
        drivers().dsptrd(uplo, n, ap, apOff, d, dOff, e, eOff, tau, tauOff);
    }

    @Override
    default void dopgtr(Uplo uplo, int n, double[] ap, int apOff, double[] tau, int tauOff, double[] q, int qOff,
            int ldq) {
        String name = "dopgtr";
        packed(name, uplo, n, ap, apOff);
        int k = Math.max(0, n - 1);
        Args.vector(name, "tau", tau, tauOff, k, 1);
        Args.ld(name, "ldq", ldq, "n", n);
        Args.matrix(name, "q", q, qOff, n, n, ldq);
        Overlap.refuse(name, "q", q, qOff, n, n, ldq, "ap", ap, apOff, 1, Args.packedLength(n), 1);
        Overlap.refuse(name, "q", q, qOff, n, n, ldq, "tau", tau, tauOff, 1, k, 1);
        drivers().dopgtr(uplo, n, ap, apOff, tau, tauOff, q, qOff, ldq);
    }

    @Override
    default void dopmtr(Side side, Uplo uplo, Trans trans, int m, int n, double[] ap, int apOff, double[] tau,
            int tauOff, double[] c, int cOff, int ldc) {
        String name = "dopmtr";
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

    private static void band(String name, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab) {
        Args.present(name, "uplo", uplo, "UPPER or LOWER");
        Args.dim(name, "n", n);
        Args.dim(name, "kd", kd);
        Args.ldBand(name, "ldab", ldab, "kd + 1", kd + 1L);
        Args.matrix(name, "ab", ab, abOff, kd + 1, n, ldab);
    }

    private static void band(String name, Job jobz, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab,
            double[] w, int wOff, double[] z, int zOff, int ldz) {
        Args.present(name, "jobz", jobz, "NONE or VECTORS");
        band(name, uplo, n, kd, ab, abOff, ldab);
        Args.vector(name, "w", w, wOff, n, 1);
        Overlap.refuse(name, "w", w, wOff, 1, n, 1, "ab", ab, abOff, kd + 1, n, ldab);
        DoubleSymmetricEigenDoor.vectors(name, jobz == Job.VECTORS, n, z, zOff, ldz);
        if (jobz == Job.NONE) return;
        Overlap.refuse(name, "z", z, zOff, n, n, ldz, "ab", ab, abOff, kd + 1, n, ldab);
        Overlap.refuse(name, "z", z, zOff, n, n, ldz, "w", w, wOff, 1, n, 1);
    }

    private static void packed(String name, Uplo uplo, int n, double[] ap, int apOff) {
        Args.present(name, "uplo", uplo, "UPPER or LOWER");
        Args.dim(name, "n", n);
        Args.packed(name, "ap", ap, apOff, n);
    }

    private static void packed(String name, Job jobz, Uplo uplo, int n, double[] ap, int apOff, double[] w, int wOff,
            double[] z, int zOff, int ldz) {
        Args.present(name, "jobz", jobz, "NONE or VECTORS");
        packed(name, uplo, n, ap, apOff);
        int length = Args.packedLength(n);
        Args.vector(name, "w", w, wOff, n, 1);
        Overlap.refuse(name, "w", w, wOff, 1, n, 1, "ap", ap, apOff, 1, length, 1);
        DoubleSymmetricEigenDoor.vectors(name, jobz == Job.VECTORS, n, z, zOff, ldz);
        if (jobz == Job.NONE) return;
        Overlap.refuse(name, "z", z, zOff, n, n, ldz, "ap", ap, apOff, 1, length, 1);
        Overlap.refuse(name, "z", z, zOff, n, n, ldz, "w", w, wOff, 1, n, 1);
    }
}
