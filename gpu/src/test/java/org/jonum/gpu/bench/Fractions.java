package org.jonum.gpu.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.Devices;
import org.jonum.gpu.Gpu;
import org.jonum.gpu.GpuMatrix;
import org.jonum.gpu.GpuScope;
import org.jonum.gpu.internal.Capability;
import org.jonum.mat.Matrix;

/// The public interface beside the same work done by calls of cuBLAS and cuSOLVER, with all operands on the device. They take
/// turns.
///
/// The work that is called directly is what somebody would write who wants the same: products as they are; before a
/// factorization a copy of the matrix, which it would overwrite and ours leaves alone; after it the info on its way to the
/// host. Its buffers and workspace are made once, where ours takes memory from the pool for each result.
@SuppressWarnings("MustBeClosedChecker")
final class Fractions {
    private static final int SMALL = 32, MANY = 301;
    private static final double BAR = 0.97, GROWTH = 8;
    /// Seconds for each number of a matrix that is made and sent.
    private static final double SETUP = 2e-8;
    private static final Trans NO = Trans.NO_TRANS;
    private static final Uplo LOWER = Uplo.LOWER;

    /// A call on both sides.
    private record Call(String name, Runnable direct, Runnable ours) {}

    void print(Desk desk) {
        small(desk);
        desk.head("<call", "n", "direct ms", "ours ms", "fraction");
        Map<String, Double> expected = new HashMap<>();
        List<String> below = new ArrayList<>();
        for (int n : desk.largest() < 2000 ? new int[] {desk.largest()} : new int[] {2000, 4000, 8000, 16000}) {
            if (n > desk.largest() || !desk.fits(SETUP * n * n)) break;
            try (Direct d = new Direct(desk.api()); Gpu gpu = Devices.open(); GpuScope s = gpu.scope()) {
                for (Call call : new Order(d, gpu, s, n).calls()) {
                    if (!desk.fits(call.name, n, expected)) continue;
                    desk.attempt(call.name + " " + n, () -> row(desk, call, n, d, gpu, expected, below));
                }
            }
        }
        StringJoiner all = new StringJoiner(", ").setEmptyValue("none");
        below.forEach(all::add);
        desk.print("%nbelow %.2f: %s%n", BAR, all);
    }

    /// Both ways on matrices so small that nearly all time is the host's, when Java has compiled them: what a call costs.
    private static void small(Desk desk) {
        desk.head("<call of order " + SMALL, "direct us", "ours us");
        try (Direct d = new Direct(desk.api()); Gpu gpu = Devices.open(); GpuScope s = gpu.scope()) {
            for (Call call : new Order(d, gpu, s, SMALL).calls()) {
                Desk.warm(call.direct, d::await);
                Desk.warm(call.ours, gpu::synchronize);
                Desk.Pair t = Desk.Pair.of(MANY, call.direct, d::await, call.ours, gpu::synchronize);
                desk.row(call.name, Desk.text("%.1f", 1e6 * t.first()), Desk.text("%.1f", 1e6 * t.second()));
            }
        }
    }

    private static void row(Desk desk, Call call, int n, Direct d, Gpu gpu, Map<String, Double> expected,
            List<String> below) {
        Desk.Pair t = Desk.Pair.of(call.direct, d::await, call.ours, gpu::synchronize);
        expected.put(call.name, Desk.cost(GROWTH * t.first()) + Desk.cost(GROWTH * t.second()));
        double fraction = t.first() / t.second();
        if (fraction < BAR) below.add(Desk.text("%s %d (%.3f)", call.name, n, fraction));
        desk.row(call.name, "" + n, Desk.text("%.3f", 1e3 * t.first()), Desk.text("%.3f", 1e3 * t.second()),
                Desk.text("%.3f", fraction));
    }

    /// The operands of one order, and what is done with them. Ours are of the same numbers.
    private static final class Order {
        private final Direct d;
        private final Gpu gpu;
        private final int n;
        private final long general, definite, vector, out, more, copy, solution, small;
        private final GpuMatrix a, p, b, c;

        Order(Direct d, Gpu gpu, GpuScope s, int n) {
            this.d = d;
            this.gpu = gpu;
            this.n = n;
            long bytes = 8L * n * n;
            double[] numbers = Desk.random(n * n), one = Desk.random(n);
            general = d.upload(numbers);
            a = s.upload(Matrix.of(DoubleView.of(numbers, 0, n, n, n)));
            for (int i = 0; i < n; i++) numbers[i * (n + 1)] = 2 * n;
            definite = d.upload(numbers);
            p = s.upload(Matrix.of(DoubleView.of(numbers, 0, n, n, n)));
            vector = d.upload(one);
            b = s.upload(Matrix.of(DoubleView.of(one, 0, n, 1, n)));
            c = s.matrix(n, n);
            out = d.room(bytes);
            more = d.room(bytes);
            copy = d.room(bytes);
            solution = d.room(8L * n);
            small = d.room(16L * n);
        }

        List<Call> calls() {
            List<Call> all = new ArrayList<>();
            all.add(new Call("gemm", () -> d.blas.dgemm(NO, NO, n, n, n, 1, general, n, definite, n, 0, out, n),
                    () -> gpu.gemm(1, a, p, 0, c)));
            all.add(new Call("syrk", () -> d.blas.dsyrk(LOWER, NO, n, n, 1, general, n, 0, out, n),
                    () -> gpu.syrk(LOWER, NO, 1, a, 0, c)));
            // With 2n on the diagonal and 2n before it, the numbers keep their size over the rounds.
            all.add(new Call("trsm",
                    () -> d.blas.dtrsm(Side.LEFT, LOWER, NO, Diag.NON_UNIT, n, n, 2.0 * n, definite, n, out, n),
                    () -> gpu.trsm(Side.LEFT, LOWER, NO, Diag.NON_UNIT, 2.0 * n, p, c)));
            all.add(factored("cholesky", definite, () -> d.solver.dpotrf(LOWER, n, copy, n, d.info, d.work),
                    s -> gpu.cholesky(s, p)));
            all.add(factored("lu", general, () -> d.solver.dgetrf(n, n, copy, n, small, d.info, d.work),
                    s -> gpu.lu(s, a)));
            all.add(factored("solve", general, () -> {
                d.solver.dgetrf(n, n, copy, n, small, d.info, d.work);
                d.context.copy(solution, vector, 8L * n, d.stream);
                d.solver.dgetrs(NO, n, 1, copy, n, small, solution, n, d.info);
            }, s -> gpu.solve(s, a, b)));
            all.add(factored("qr", general, () -> d.solver.dgeqrf(n, n, copy, n, small, d.info, d.work),
                    s -> gpu.qr(s, a)));
            all.add(factored("symEigen", general,
                    () -> d.solver.dsyevd(true, LOWER, n, copy, n, small, d.info, d.work), s -> gpu.symEigen(s, a)));
            all.add(factored("svd", general,
                    () -> d.solver.dgesvd('S', 'S', n, n, copy, n, small, out, n, more, n, d.info, d.work),
                    s -> gpu.svd(s, a)));
            if (d.context.api().has(Capability.GEEV)) {
                all.add(factored("eigen", general,
                        () -> d.solver.dgeev(true, n, copy, n, small, out, n, d.info, d.work),
                        s -> gpu.eigen(s, a)));
            }
            return all;
        }

        /// What overwrites a copy of the matrix and reports an info.
        private Call factored(String name, long matrix, Runnable direct, Consumer<GpuScope> ours) {
            return new Call(name, () -> {
                d.context.copy(copy, matrix, 8L * n * n, d.stream);
                direct.run();
                d.fetchInfo();
            }, () -> {
                try (GpuScope results = gpu.scope()) {
                    ours.accept(results);
                }
            });
        }
    }
}
