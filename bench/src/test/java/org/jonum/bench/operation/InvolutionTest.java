package org.jonum.bench.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.blas.Uplo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvolutionTest {
    private static final int N = 50;

    @ParameterizedTest
    @EnumSource
    void itsSquareIsTheIdentity(Uplo uplo) {
        Involution a = new Involution(uplo, N);
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                double square = 0;
                for (int k = 0; k < N; k++) square += at(a, i, k) * at(a, k, j);
                assertEquals(i == j ? 1 : 0, square, 1e-14);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsFullAndFarFromUnderflow(Uplo uplo) {
        Involution a = new Involution(uplo, 2000);
        for (int k = 0; k < 2000; k++) {
            assertTrue(Math.abs(uplo == Uplo.UPPER ? a.at(0, k) : a.at(k, 0)) > 1e-20, "element " + k);
        }
    }

    private static double at(Involution a, int i, int j) {
        return a.covers(i, j) ? a.at(i, j) : 0;
    }
}
