package org.jonum.testkit.house;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jonum.blas.Backend;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Compz;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Part;
import org.jonum.lapack.Range;
import org.jonum.lapack.Sense;
import org.jonum.lapack.SvdJob;

/// Bytes per call of LAPACK's drivers on matrices of order n, once compiled, on the scalar BLAS: the drivers are the same
/// on every other one. Run by [LapackAllocationTest] in a virtual machine of its own.
///
/// Workspace comes from a pool; what is left are small objects, views of blocks for the most part. Each driver has a bound
/// in bytes for each of n columns, beside 8 KiB; those that estimate the condition of every eigenvector, or turn pairs of
/// rows and columns one by one, have one for each of n² entries.
public final class LapackAllocations {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(4);
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Lapack la = Lapack.on(Backend.named("scalar"));
    private final int n;
    private final double[] general, definite, a, b, u, v, w;
    private final double[] x, y, z, d, e, f;
    private final double[] none = {};
    private final int[] pivots;

    private LapackAllocations(int n) {
        this.n = n;
        general = new Random(1).doubles((long) n * n, -1, 1).toArray();
        definite = general.clone();
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < j; i++) definite[j + i * n] = definite[i + j * n];
            definite[j + j * n] += n;
        }
        a = general.clone();
        b = general.clone();
        u = general.clone();
        v = general.clone();
        w = general.clone();
        x = new double[n];
        y = x.clone();
        z = x.clone();
        d = x.clone();
        e = x.clone();
        f = x.clone();
        pivots = new int[n];
    }

    /// Print a line `found bytes, bound bytes name` for each driver.
    public static void main(String[] args) {
        LapackAllocations all = new LapackAllocations(Integer.parseInt(args[0]));
        Backend.where(Backend.named("scalar")).threads(1).run(() -> {
            all.print(64L, all.general, all.generalSystems());
            all.print(64L, all.definite, all.definiteSystems());
            all.print(1024L, all.general, all.orthogonal());
            all.print(1024L, all.definite, all.symmetric());
            all.print(16_384L, all.general, all.values());
            all.print(1024L * all.n, all.general, all.conditions());
        });
    }

    private Map<String, Runnable> generalSystems() {
        return Map.of(
                "dgetrf", () -> la.dgetrf(n, n, a, 0, n, pivots, 0),
                "dgesv", () -> la.dgesv(n, 2, a, 0, n, pivots, 0, b, 0, n),
                "dgesvx",
                () -> la.dgesvx(Fact.EQUILIBRATE, Trans.NO_TRANS, n, 2, a, 0, n, u, 0, n, pivots, 0, Equed.NONE,
                        x, 0, y, 0, b, 0, n, v, 0, n, d, 0, e, 0),
                "dgesvj", () -> la.dgesvj(Part.ALL, Job.VECTORS, Compz.INITIALIZE, n, n, a, 0, n, x, 0, 0, v, 0, n),
                "dgeqp3", () -> {
                    Arrays.fill(pivots, 0);
                    la.dgeqp3(n, n, a, 0, n, pivots, 0, x, 0);
                },
                "dsgesv", () -> la.dsgesv(n, 2, a, 0, n, pivots, 0, b, 0, n, v, 0, n));
    }

    private Map<String, Runnable> definiteSystems() {
        Uplo lower = Uplo.LOWER;
        return Map.of(
                "dpotrf", () -> la.dpotrf(lower, n, a, 0, n),
                "dposv", () -> la.dposv(lower, n, 2, a, 0, n, b, 0, n),
                "dposvx", () -> la.dposvx(Fact.EQUILIBRATE, lower, n, 2, a, 0, n, u, 0, n, Equed.NONE, x, 0, b, 0, n, v,
                        0, n, d, 0, e, 0),
                "dsytrd", () -> la.dsytrd(lower, n, a, 0, n, x, 0, y, 0, z, 0),
                "dsyevd N", () -> la.dsyevd(Job.NONE, lower, n, a, 0, n, x, 0));
    }

    private Map<String, Runnable> orthogonal() {
        return Map.of(
                "dgehrd", () -> la.dgehrd(n, 0, n, a, 0, n, x, 0),
                "dgeqrf", () -> la.dgeqrf(n, n, a, 0, n, x, 0),
                "dgels", () -> la.dgels(Trans.NO_TRANS, n, n, 2, a, 0, n, b, 0, n),
                "dgelsy", () -> {
                    Arrays.fill(pivots, 0);
                    la.dgelsy(n, n, 1, a, 0, n, b, 0, n, pivots, 0, 1e-12);
                },
                "dgebrd", () -> la.dgebrd(n, n, a, 0, n, x, 0, y, 0, z, 0, d, 0));
    }

    private Map<String, Runnable> symmetric() {
        Uplo lower = Uplo.LOWER;
        return Map.of(
                "dsysv", () -> la.dsysv(lower, n, 2, a, 0, n, pivots, 0, b, 0, n),
                "dsyev", () -> la.dsyev(Job.VECTORS, lower, n, a, 0, n, x, 0),
                "dsyevd", () -> la.dsyevd(Job.VECTORS, lower, n, a, 0, n, x, 0),
                "dsyevr", () -> la.dsyevr(Job.VECTORS, Range.ALL, lower, n, a, 0, n, 0, 0, 0, 0, 0, x, 0, v, 0, n),
                "dsygv", () -> la.dsygv(1, Job.VECTORS, lower, n, a, 0, n, b, 0, n, x, 0),
                "dsygvd", () -> la.dsygvd(1, Job.VECTORS, lower, n, a, 0, n, b, 0, n, x, 0),
                "dsbevd", () -> la.dsbevd(Job.VECTORS, lower, n, 3, a, 0, n, x, 0, v, 0, n));
    }

    private Map<String, Runnable> values() {
        return Map.of(
                "dgelss", () -> la.dgelss(n, n, 1, a, 0, n, b, 0, n, x, 0, -1),
                "dgelsd", () -> la.dgelsd(n, n, 1, a, 0, n, b, 0, n, x, 0, -1),
                "dgesvd", () -> la.dgesvd(SvdJob.THIN, SvdJob.THIN, n, n, a, 0, n, x, 0, u, 0, n, v, 0, n),
                "dgesdd", () -> la.dgesdd(SvdJob.THIN, n, n, a, 0, n, x, 0, u, 0, n, v, 0, n),
                "dgejsv", () -> la.dgejsv(SvdJob.THIN, Job.VECTORS, n, n, a, 0, n, x, 0, u, 0, n, v, 0, n),
                "dgeev", () -> la.dgeev(Job.NONE, Job.VECTORS, n, a, 0, n, x, 0, y, 0, none, 0, 1, v, 0, n),
                "dgees", () -> la.dgees(Job.VECTORS, EigSort.NONE, null, n, a, 0, n, x, 0, y, 0, v, 0, n),
                "dggev",
                () -> la.dggev(Job.NONE, Job.VECTORS, n, a, 0, n, b, 0, n, x, 0, y, 0, z, 0, none, 0, 1, v, 0, n),
                "dgges",
                () -> la.dgges(Job.VECTORS, Job.VECTORS, EigSort.SELECTED, (p, q, r) -> p > 0, n, a, 0, n, b, 0,
                        n, x, 0, y, 0, z, 0, u, 0, n, v, 0, n),
                "dggglm", () -> la.dggglm(n, n, n, a, 0, n, b, 0, n, x, 0, y, 0, z, 0));
    }

    private Map<String, Runnable> conditions() {
        return Map.of(
                "dgeevx",
                () -> la.dgeevx(Balance.BOTH, Job.VECTORS, Job.VECTORS, Sense.BOTH, n, a, 0, n, x, 0, y, 0, u, 0,
                        n, v, 0, n, z, 0, d, 0, e, 0),
                "dggevx",
                () -> la.dggevx(Balance.BOTH, Job.VECTORS, Job.VECTORS, Sense.BOTH, n, a, 0, n, b, 0, n, x, 0, y,
                        0, z, 0, u, 0, n, v, 0, n, d, 0, e, 0, f, 0, w, 0),
                "dggsvd3",
                () -> la.dggsvd3(Job.VECTORS, Job.VECTORS, Job.VECTORS, n, n, n, a, 0, n, b, 0, n, x, 0, y, 0, u,
                        0, n, v, 0, n, w, 0, n, pivots, 0));
    }

    private void print(long perColumn, double[] matrix, Map<String, Runnable> drivers) {
        long bound = 8192 + perColumn * n;
        new TreeMap<>(drivers).forEach((name, driver) -> IO.println(
                leastBytes(bound, matrix, driver) + " bytes, " + bound + " bytes " + name));
    }

    /// The fewest bytes of a call, each with fresh matrices, until they keep to the bound, or for long.
    private long leastBytes(long bound, double[] matrix, Runnable driver) {
        long end = System.nanoTime() + PATIENCE, least = Long.MAX_VALUE;
        do {
            System.arraycopy(matrix, 0, a, 0, a.length);
            System.arraycopy(matrix, 0, b, 0, b.length);
            b[0] += 1;
            long before = THREAD.getCurrentThreadAllocatedBytes();
            driver.run();
            least = Math.min(least, THREAD.getCurrentThreadAllocatedBytes() - before);
        } while (least > bound && System.nanoTime() < end);
        return least;
    }
}
