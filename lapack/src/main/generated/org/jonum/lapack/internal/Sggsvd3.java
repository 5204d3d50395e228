// Generated from Dggsvd3.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.lapack.Ggsvd3;
import org.jonum.lapack.Ggsvp3;
import org.jonum.lapack.Norm;

/// The generalized singular value decomposition of two matrices: to triangles, then Kogbetliantz's iteration.
final class Sggsvd3 {
    private Sggsvd3() {}

    /// See [org.jonum.lapack.FloatGeneralizedSvd#sggsvd3]; U, V and Q have no rows where they are not wanted.
    static Ggsvd3 decompose(Blas blas, FloatView a, FloatView b, float[] alpha, int alphaOff, float[] beta,
            int betaOff, FloatView u, FloatView v, FloatView q, int[] order, int orderOff) {
        int n = a.cols();
        float tola = tolerance(blas, a), tolb = tolerance(blas, b);
        Ggsvp3 rank = Sggsvp3.reduce(blas, a, b, tola, tolb, u, v, q);
        int k = rank.k(), l = rank.l();
        int info = Stgsja.iterate(blas, k, l, a, b, tola, tolb, alpha, alphaOff, beta, betaOff, u, v, q).info();
        float[] sorted = new float[n];
        System.arraycopy(alpha, alphaOff, sorted, 0, n);
        for (int i = 0; i < n; i++) order[orderOff + i] = i;
        for (int i = k; i < Math.min(a.rows(), k + l); i++) {
            int largest = i;
            for (int j = i + 1; j < Math.min(a.rows(), k + l); j++) if (sorted[j] > sorted[largest]) largest = j;
            float x = sorted[largest];
            sorted[largest] = sorted[i];
            sorted[i] = x;
            order[orderOff + i] = largest;
        }
        return new Ggsvd3(info, k, l);
    }

    /// What an entry must be larger than to count.
    private static float tolerance(Blas blas, FloatView a) {
        float norm = Slange.norm(blas, Norm.ONE, a.rows(), a.cols(), a.data(), a.off(), a.cs());
        return Math.max(a.rows(), a.cols()) * Math.max(norm, FloatLimits.SAFE_MIN) * FloatLimits.ULP;
    }
}
