package org.jonum.gpu.bench;

import org.jonum.blas.Trans;
import org.jonum.gpu.internal.CudaBlas;

/// Products by cuBLAS, beside the chip's limit and the CPU.
final class Products {
    private static final int CPU_LIMIT = 4096;
    private static final Trans NO = Trans.NO_TRANS;

    void print(Desk desk) {
        desk.head("n", "dgemm TF", "sgemm TF", "TF32 TF", "Java double GF");
        try (Direct d = new Direct(desk.api())) {
            double expected = 0;
            for (int n = Math.min(1024, desk.largest()); n <= desk.largest() && desk.fits(expected); n *= 2) {
                long start = System.nanoTime();
                row(desk, d, n);
                d.release();
                expected = 8e-9 * (System.nanoTime() - start);
            }
        }
    }

    private static void row(Desk desk, Direct d, int n) {
        double[] a = Desk.random(n * n);
        long x = d.upload(a), y = d.room(8L * n * n);
        double flops = 2.0 * n * n * n;
        double dgemm = flops / Desk.time(() -> d.blas.dgemm(NO, NO, n, n, n, 1, x, n, x, n, 0, y, n), d::await);
        long f = d.upload(floats(n));
        Runnable product = () -> d.blas.sgemm(NO, NO, n, n, n, 1, f, n, f, n, 0, y, n);
        double sgemm = flops / Desk.time(product, d::await);
        d.blas.math(CudaBlas.MathMode.TF32);
        double tf32 = flops / Desk.time(product, d::await);
        d.blas.math(CudaBlas.MathMode.DEFAULT);
        String cpu = "";
        if (n <= CPU_LIMIT) {
            double[] p = new double[n * n];
            double t = Desk.time(() -> desk.java().dgemm(NO, NO, n, n, n, 1, a, 0, n, a, 0, n, 0, p, 0, n));
            cpu = Desk.text("%.1f", flops / t * 1e-9);
        }
        Limits most = desk.limits();
        desk.row("" + n, Desk.of(dgemm * 1e-12, most.fp64()), Desk.of(sgemm * 1e-12, most.fp32()),
                Desk.of(tf32 * 1e-12, most.tf32()), cpu);
    }

    /// As many floats, two in the bits of a double: cuBLAS takes addresses, and there is one kind of upload here.
    private static double[] floats(int n) {
        double[] a = Desk.random((n * n + 1) / 2);
        for (int i = 0; i < a.length; i++) {
            long one = Float.floatToRawIntBits((float) a[i]), other = Float.floatToRawIntBits((float) (1e3 * a[i] % 1));
            a[i] = Double.longBitsToDouble(one << 32 | other & 0xFFFFFFFFL);
        }
        return a;
    }
}
