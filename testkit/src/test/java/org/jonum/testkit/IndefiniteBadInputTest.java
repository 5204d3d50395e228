package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// The doors of symmetric indefinite matrices.
class IndefiniteBadInputTest extends LapackBadInputContract {
    @Override
    protected Lapack lapack() {
        return Lapack.current();
    }

    @Override
    protected String table() {
        return """
                ?sytrf  uplo n a[n,n]* ipiv{n}i
                ?sytrs  uplo n nrhs a[n,n] ipiv{n}i b[n,nrhs]*
                ?sytrs2 uplo n nrhs a[n,n] ipiv{n}i b[n,nrhs]*
                ?sytri  uplo n a[n,n]* ipiv{n}i
                ?sycon  uplo n a[n,n] ipiv{n}i anorm=1
                ?sysv   uplo n nrhs a[n,n]* ipiv{n}i b[n,nrhs]*
                ?sytrf_rook uplo n a[n,n]* ipiv{n}i
                ?sytrs_rook uplo n nrhs a[n,n] ipiv{n}i b[n,nrhs]*
                ?sytri_rook uplo n a[n,n]* ipiv{n}i
                ?sycon_rook uplo n a[n,n] ipiv{n}i anorm=1
                ?sysv_rook  uplo n nrhs a[n,n]* ipiv{n}i b[n,nrhs]*
                """;
    }

    @Test
    void exchangesThatAreNoneAreRefused() {
        double[] a = {1, 0, 0, 1}, b = {1, 2};
        for (int[] bad : new int[][] {{2, 0}, {-1, 0}, {0, -1}, {-3, -1}, {-1, -3}}) {
            var refused = assertThrows(IllegalArgumentException.class,
                    () -> lapack().dsytrs(Uplo.LOWER, 2, 1, a, 0, 2, bad, 0, b, 0, 2));
            assertTrue(String.valueOf(refused.getMessage()).startsWith("dsytrs: ipiv["), refused.getMessage());
        }
        assertArrayEquals(new double[] {1, 2}, b);
    }
}
