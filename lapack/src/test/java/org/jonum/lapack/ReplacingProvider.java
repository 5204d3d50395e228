package org.jonum.lapack;

import org.jonum.blas.Backend;
import org.jonum.blas.spi.Availability;
import org.jonum.blas.spi.BackendProvider;
import org.jonum.lapack.spi.JavaLapack;
import org.jonum.lapack.spi.LapackProvider;

/// A back end named `replacing`: the scalar one, but for an LU factorization that finds every
/// matrix singular.
public final class ReplacingProvider implements LapackProvider {
    /// Its BLAS.
    public static final class Blas implements BackendProvider {
        @Override
        public String name() {
            return "replacing";
        }

        @Override
        public Availability probe() {
            return new Availability.Ready(Backend.named("scalar").blas(), "for tests");
        }
    }

    @Override
    public String backend() {
        return "replacing";
    }

    @Override
    public Lapack drivers(org.jonum.blas.Blas blas) {
        return new JavaLapack(blas) {
            @Override
            public int dgetrf(int m, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff) {
                return 1;
            }
        };
    }
}
