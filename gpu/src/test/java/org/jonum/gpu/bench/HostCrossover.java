package org.jonum.gpu.bench;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.host.Crossover;
import org.jonum.gpu.internal.host.HostBlas;
import org.jonum.gpu.internal.host.HostGpu;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.SvdJob;

/// Operands on the heap: all sent to the device, all in Java, and as the back end `cuda` decides, whose report tells what went
/// where. Without that back end, which the fake is not, the last is left out.
final class HostCrossover {
    private static final int LIMIT = 4096;
    private static final Trans NO = Trans.NO_TRANS;

    /// A driver on a copy of the matrix.
    private interface Driver {
        void run(Lapack l, int n, double[] a);
    }

    void print(Desk desk) {
        boolean there = Backend.available().contains("cuda");
        Blas java = desk.java();
        try (HostGpu gpu = new HostGpu(desk.api())) {
            HostBlas sent = new HostBlas(gpu, java, Crossover.from(0));
            desk.head("<call", "n", "sent s", "Java s", "cuda s");
            for (int n = Math.min(128, desk.largest()); n <= Math.min(desk.largest(), LIMIT) && desk.fits(5); n *= 2) {
                int m = n;
                double[] a = Desk.random(n * n), b = new double[n * n];
                desk.row("dgemm", "" + n, product(sent, m, a, b), product(java, m, a, b),
                        there ? product(Backend.named("cuda").blas(), m, a, b) : "");
            }
            desk.print("%n%s%n", sent);
        }
        Lapack cuda = there ? Lapack.on(Backend.named("cuda")) : null;
        desk.head("<driver", "n", "Java s", "cuda s");
        for (int n : desk.largest() < 500 ? new int[] {desk.largest()} : new int[] {500, 1000, 2000, 4000}) {
            if (n > desk.largest()) break;
            row(desk, cuda, "dgetrf", n, Desk.random(n * n), (l, m, a) -> l.dgetrf(m, m, a, 0, m, new int[m], 0));
            row(desk, cuda, "dpotrf", n, Desk.definite(n), (l, m, a) -> l.dpotrf(Uplo.LOWER, m, a, 0, m));
            row(desk, cuda, "dgeqrf", n, Desk.random(n * n), (l, m, a) -> l.dgeqrf(m, m, a, 0, m, new double[m], 0));
            if (n > 2000) continue;
            row(desk, cuda, "dsyevd", n, Desk.random(n * n),
                    (l, m, a) -> l.dsyevd(Job.VECTORS, Uplo.LOWER, m, a, 0, m, new double[m], 0));
            row(desk, cuda, "dgesdd", n, Desk.random(n * n), (l, m, a) -> l.dgesdd(SvdJob.THIN, m, m, a, 0, m,
                    new double[m], 0, new double[m * m], 0, m, new double[m * m], 0, m));
        }
        desk.print("%n```%n%s%n```%n", Backend.report());
    }

    private static String product(Blas blas, int n, double[] a, double[] b) {
        Runnable work = () -> blas.dgemm(NO, NO, n, n, n, 1, a, 0, n, a, 0, n, 0, b, 0, n);
        Desk.warm(work, () -> {});
        return Desk.text("%.5f", Desk.time(work));
    }

    private static void row(Desk desk, Lapack cuda, String name, int n, double[] matrix, Driver driver) {
        if (!desk.fits(8)) return;
        desk.attempt(name + " " + n, () -> desk.row(name, "" + n, best(desk.lapack(), n, matrix, driver),
                cuda == null ? "" : best(cuda, n, matrix, driver)));
    }

    /// The fastest of two and more: the first call of a kind on the back end measures what pays, and Java has to be compiled.
    private static String best(Lapack l, int n, double[] matrix, Driver driver) {
        double best = Double.POSITIVE_INFINITY;
        long until = System.nanoTime() + 300_000_000;
        for (int i = 0; i < 2 || System.nanoTime() < until; i++) {
            double[] a = matrix.clone();
            best = Math.min(best, Desk.once(() -> driver.run(l, n, a), () -> {}));
        }
        return Desk.text("%.5f", best);
    }
}
