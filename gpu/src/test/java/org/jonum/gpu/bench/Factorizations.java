package org.jonum.gpu.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.Capability;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.SvdJob;

/// Routines of cuSOLVER, with the copy of the matrix that they overwrite, beside their twins in Java.
final class Factorizations {
    private static final int CPU_LIMIT = 8000;
    private static final double GROWTH = 8, CPU_SECONDS = 10;
    /// Seconds for each number of a matrix that is made and sent.
    private static final double SETUP = 2e-8;

    /// A routine on the device: a is the matrix, b is room for n numbers and then two matrices.
    private interface Device {
        void run(Direct d, int n, long a, long b);
    }

    private interface Java {
        void run(Lapack l, int n, double[] a, double[] b, double[] c);
    }

    /// @param flops of the cube of the order; 0 where nobody counts them
    private record Routine(String name, boolean definite, double flops, Device device, Java java) {}

    private static List<Routine> routines(boolean geev) {
        List<Routine> all = new ArrayList<>();
        all.add(new Routine("getrf", false, 2 / 3.0, (d, n, a, b) -> d.solver.dgetrf(n, n, a, n, b, d.info, d.work),
                (l, n, a, b, c) -> l.dgetrf(n, n, a, 0, n, new int[n], 0)));
        all.add(new Routine("potrf", true, 1 / 3.0,
                (d, n, a, b) -> d.solver.dpotrf(Uplo.LOWER, n, a, n, d.info, d.work),
                (l, n, a, b, c) -> l.dpotrf(Uplo.LOWER, n, a, 0, n)));
        all.add(new Routine("geqrf", false, 4 / 3.0, (d, n, a, b) -> d.solver.dgeqrf(n, n, a, n, b, d.info, d.work),
                (l, n, a, b, c) -> l.dgeqrf(n, n, a, 0, n, new double[n], 0)));
        all.add(new Routine("syevd", false, 0,
                (d, n, a, b) -> d.solver.dsyevd(true, Uplo.LOWER, n, a, n, b, d.info, d.work),
                (l, n, a, b, c) -> l.dsyevd(Job.VECTORS, Uplo.LOWER, n, a, 0, n, new double[n], 0)));
        Java gesdd = (l, n, a, b, c) -> l.dgesdd(SvdJob.THIN, n, n, a, 0, n, new double[n], 0, b, 0, n, c, 0, n);
        all.add(new Routine("gesvd (Java: gesdd)", false, 0, (d, n, a, b) -> {
            long u = b + 16L * n, v = u + 8L * n * n;
            d.solver.dgesvd('S', 'S', n, n, a, n, b, u, n, v, n, d.info, d.work);
        }, gesdd));
        if (geev) {
            all.add(new Routine("geev", false, 0,
                    (d, n, a, b) -> d.solver.dgeev(true, n, a, n, b, b + 16L * n, n, d.info, d.work),
                    (l, n, a, b, c) -> l.dgeev(Job.NONE, Job.VECTORS, n, a, 0, n, new double[n], 0, new double[n], 0,
                            c, 0, n, b, 0, n)));
        }
        return all;
    }

    void print(Desk desk) {
        desk.head("<routine", "n", "device s", "TFLOP/s", "Java s", "times");
        Map<String, Double> device = new HashMap<>(), cpu = new HashMap<>();
        for (int n : desk.largest() < 1000 ? new int[] {desk.largest()} : new int[] {1000, 2000, 4000, 8000, 16000}) {
            if (n > desk.largest() || !desk.fits(SETUP * n * n)) break;
            double[] general = Desk.random(n * n), definite = Desk.definite(n);
            try (Direct d = new Direct(desk.api())) {
                long g = d.upload(general), p = d.upload(definite), a = d.room(8L * n * n);
                long b = d.room(16L * n * n + 16L * n);
                for (Routine r : routines(desk.api().has(Capability.GEEV))) {
                    if (!desk.fits(r.name, n, device)) continue;
                    desk.attempt(r.name + " " + n, () -> {
                        double own = java(desk, r, n, r.definite ? definite : general, cpu);
                        double t = Desk.time(() -> {
                            d.context.copy(a, r.definite ? p : g, 8L * n * n, d.stream);
                            r.device.run(d, n, a, b);
                            d.fetchInfo();
                        }, d::await);
                        device.put(r.name, Desk.cost(GROWTH * t));
                        String rate =
                                r.flops == 0 ? "" : Desk.of(r.flops * n * n * n / t * 1e-12, desk.limits().fp64());
                        desk.row(r.name + (d.info() == 0 ? "" : ", info " + d.info()), "" + n, Desk.text("%.4f", t),
                                rate,
                                Double.isNaN(own) ? "" : Desk.text("%.4f", own),
                                Double.isNaN(own) ? "" : Desk.text("%.1f", own / t));
                    });
                }
            }
        }
    }

    /// Seconds of Java; NaN where that would take too long.
    private static double java(Desk desk, Routine r, int n, double[] matrix, Map<String, Double> expected) {
        double before = expected.getOrDefault(r.name, 0.0);
        if (n > CPU_LIMIT || before > Math.min(CPU_SECONDS, desk.left() / 8)) return Double.NaN;
        double[] b = new double[n * n], c = new double[n * n];
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 3 && (i == 0 || best < 0.5); i++) {
            double[] a = matrix.clone();
            best = Math.min(best, Desk.once(() -> r.java.run(desk.lapack(), n, a, b, c), () -> {}));
        }
        expected.put(r.name, GROWTH * best);
        return best;
    }
}
