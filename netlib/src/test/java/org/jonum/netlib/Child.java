package org.jonum.netlib;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;

/// What [LibraryTest] runs in a virtual machine of its own: products and a factorization, and the report.
public final class Child {
    private static final int N = 200;

    private Child() {}

    /// On the back end of the process, whichever it is.
    public static void main(String[] args) throws InterruptedException {
        try {
            IO.println("backend " + Backend.current().name());
        } catch (IllegalArgumentException e) {
            IO.println("refused " + e.getMessage().lines().findFirst().orElse(""));
            IO.println(Backend.report());                               // which never throws
        }
        String name = Backend.available().contains("netlib") ? "netlib" : "simd";
        Backend backend = Backend.named(name);
        Blas blas = backend.blas();
        double[] a = new double[N * N], c = new double[N * N], s = new double[N * N];
        for (int j = 0; j < N; j++) a[j * (N + 1)] = 2;
        blas.dgemm(Trans.NO_TRANS, Trans.TRANS, N, N, N, 1, a, 0, N, a, 0, N, 0, c, 0, N);
        blas.dsyrk(Uplo.LOWER, Trans.NO_TRANS, N, N, 1, a, 0, N, 0, s, 0, N);
        int info = Lapack.on(backend).dpotrf(Uplo.LOWER, N, s, 0, N);
        IO.println("computed " + c[N + 1] + " " + s[N + 1] + " " + info);
        if (name.equals("netlib")) {
            Thread small = new Thread(null, () -> factor(backend), "small", 256 << 10);
            small.start();
            small.join();
        }
        IO.println(Backend.where(backend).call(Backend::report));
    }

    /// What OpenBLAS does on two threads takes it more stack than this thread has.
    private static void factor(Backend backend) {
        int n = 500;
        double[] a = new double[n * n];
        for (int i = 0; i < a.length; i++) a[i] = Math.sin((double) i * i);
        int info = Backend.where(backend).threads(2)
                .call(() -> Lapack.on(backend).dgetrf(n, n, a, 0, n, new int[n], 0));
        IO.println("small stack " + info);
    }
}
