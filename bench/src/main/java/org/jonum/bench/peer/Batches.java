package org.jonum.bench.peer;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Optional;
import org.jonum.bench.operation.GemmBatch;

/// How a native library multiplies many small matrices.
@FunctionalInterface
interface Batches {
    /// Bind the products to operands; empty if the library cannot.
    Optional<Call> prepare(Cblas cblas, GemmBatch batch);

    /// By the routine for it.
    static Optional<Call> together(Cblas cblas, GemmBatch batch) {
        NativeArray c = cblas.array(batch.c());
        int n = batch.n(), size = n * n;
        return cblas.into(c, "gemm_batch_strided", Cblas.COLUMNS, Cblas.PLAIN, Cblas.PLAIN, n, n, n,
                cblas.real(1), cblas.array(batch.a()), n, size, cblas.array(batch.b()), n, size,
                cblas.real(0), c, n, size, batch.count());
    }

    /// By a loop over `gemm`.
    static Optional<Call> oneByOne(Cblas cblas, GemmBatch batch) {
        NativeArray a = cblas.array(batch.a()), b = cblas.array(batch.b()), c = cblas.array(batch.c());
        long bytes = (long) batch.n() * batch.n() * batch.precision().bytes();
        return cblas.as(Gemm.class, gemm(cblas, batch.n())).map(product -> cblas.owned(Call.of(() -> {
            for (int i = 0; i < batch.count(); i++) {
                long at = i * bytes;
                product.run(a.address() + at, b.address() + at, c.address() + at);
            }
        }, c::doubles)));
    }

    /// A product of square matrices at three addresses.
    @FunctionalInterface
    interface Gemm {
        void run(long a, long b, long c);
    }

    /// `gemm` with everything but the addresses given, from the last argument to the first.
    private static Optional<MethodHandle> gemm(Cblas cblas, int n) {
        return cblas.handle("gemm", 0, 0, 0, 0, 0, 0, cblas.real(0), 0L, 0, 0L, 0, cblas.real(0), 0L, 0).map(gemm -> {
            MethodHandle h = MethodHandles.insertArguments(gemm, 13, n);
            h = MethodHandles.insertArguments(h, 10, n, cblas.real(0));
            h = MethodHandles.insertArguments(h, 8, n);
            return MethodHandles.insertArguments(h, 0, Cblas.COLUMNS, Cblas.PLAIN, Cblas.PLAIN, n, n, n, cblas.real(1));
        });
    }
}
