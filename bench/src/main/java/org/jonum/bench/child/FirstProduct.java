package org.jonum.bench.child;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;

/// What [StartUp] starts: multiply two matrices, say so, and say whether the product is right.
final class FirstProduct {
    static final String DONE = "done", RIGHT = "right";

    private FirstProduct() {}

    public static void main(String... arguments) {
        int n = Integer.parseInt(arguments[0]);
        double[] a = new double[n * n], b = new double[n * n], c = new double[n * n];
        for (int i = 0; i < a.length; i++) {
            a[i] = i % 7 - 3;
            b[i] = i % 11 - 5;
        }
        Blas blas = Backend.current().blas();
        blas.dgemm(Trans.NO_TRANS, Trans.NO_TRANS, n, n, n, 1, a, 0, n, b, 0, n, 0, c, 0, n);
        System.out.println(DONE);
        System.out.println(isProduct(n, a, b, c) ? RIGHT : "wrong");
    }

    /// Freivalds' test with x = (1, 2, 3, 1, 2, 3, …): A·(B·x) = C·x, exactly, since all numbers are small integers.
    private static boolean isProduct(int n, double[] a, double[] b, double[] c) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) x[i] = 1 + i % 3;
        double[] abx = times(n, a, times(n, b, x)), cx = times(n, c, x);
        for (int i = 0; i < n; i++) {
            if (abx[i] != cx[i]) return false;
        }
        return true;
    }

    private static double[] times(int n, double[] a, double[] x) {
        double[] y = new double[n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) y[i] += a[i + j * n] * x[j];
        }
        return y;
    }
}
