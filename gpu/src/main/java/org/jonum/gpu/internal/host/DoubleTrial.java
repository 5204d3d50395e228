package org.jonum.gpu.internal.host;

import java.util.SplittableRandom;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.SvdJob;
import org.jonum.lapack.spi.JavaLapack;

/// Work of a kind at order n, on a matrix of random numbers, on either side.
///
/// @param work which
/// @param n    the order
/// @param java the CPU's engine
record DoubleTrial(Work work, int n, Blas java) implements Crossover.Trial {
    /// Positive definite, if only its lower triangle is looked at.
    private double[] matrix() {
        SplittableRandom r = new SplittableRandom(n);
        double[] a = new double[n * n];
        for (int k = 0; k < a.length; k++) a[k] = r.nextDouble() - 0.5;
        if (work == Work.CHOLESKY) for (int i = 0; i < n; i++) a[i * (n + 1)] = n;
        return a;
    }

    @Override
    public Runnable onDevice(DeviceCall d) {
        long from = d.send(n, n, matrix(), 0, n), a = d.roomForDoubles(n, n), v = d.roomForDoubles(n, 2);
        long y = d.roomForDoubles(n, n), z = d.roomForDoubles(n, n), pivots = d.pivots(n);
        Trans no = Trans.NO_TRANS;
        Runnable driver = switch (work) {
            case PRODUCT -> () -> d.blas().dgemm(no, no, n, n, n, 1, a, n, from, n, 0, y, n);
            case LU -> () -> d.solver().dgetrf(n, n, a, n, pivots, d.info(), d.work());
            case CHOLESKY -> () -> d.solver().dpotrf(Uplo.LOWER, n, a, n, d.info(), d.work());
            case QR -> () -> d.solver().dgeqrf(n, n, a, n, v, d.info(), d.work());
            case SYMMETRIC -> () -> d.solver().dsyevd(true, Uplo.LOWER, n, a, n, v, d.info(), d.work());
            case SVD -> () -> d.solver().dgesvd('S', 'S', n, n, a, n, v, y, n, z, n, d.info(), d.work());
            case EIGEN -> () -> d.solver().dgeev(true, n, a, n, v, y, n, d.info(), d.work());
        };
        return () -> {
            d.context().copy(a, from, (long) n * n * Double.BYTES, d.stream());
            driver.run();
        };
    }

    @Override
    public Runnable inJava() {
        Lapack lapack = new JavaLapack(java);
        double[] from = matrix(), a = new double[n * n], v = new double[n], w = new double[n], y = new double[n * n];
        double[] z = new double[n * n];
        int[] pivots = new int[n];
        Trans no = Trans.NO_TRANS;
        Runnable driver = switch (work) {
            case PRODUCT -> () -> java.dgemm(no, no, n, n, n, 1, a, 0, n, from, 0, n, 0, y, 0, n);
            case LU -> () -> lapack.dgetrf(n, n, a, 0, n, pivots, 0);
            case CHOLESKY -> () -> lapack.dpotrf(Uplo.LOWER, n, a, 0, n);
            case QR -> () -> lapack.dgeqrf(n, n, a, 0, n, v, 0);
            case SYMMETRIC -> () -> lapack.dsyevd(Job.VECTORS, Uplo.LOWER, n, a, 0, n, v, 0);
            case SVD -> () -> lapack.dgesdd(SvdJob.THIN, n, n, a, 0, n, v, 0, y, 0, n, z, 0, n);
            case EIGEN -> () -> lapack.dgeev(Job.NONE, Job.VECTORS, n, a, 0, n, v, 0, w, 0, y, 0, n, z, 0, n);
        };
        return () -> {
            System.arraycopy(from, 0, a, 0, a.length);
            driver.run();
        };
    }
}
