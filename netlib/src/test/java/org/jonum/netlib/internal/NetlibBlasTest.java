package org.jonum.netlib.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What goes to the library, and how operands travel.
class NetlibBlasTest {
    private static final Blas JAVA = Backend.named("scalar").blas();

    @BeforeEach
    void needsLibrary() {
        assumeTrue(Backend.available().contains("netlib"));
    }

    @Test
    void smallWorkStaysInJava() throws Unusable {
        NetlibBlas engine = engine(new Crossover(10, 20, 30));
        assertFalse(engine.pays3("dgemm", 9, 10, 10));
        assertTrue(engine.pays3("dgemm", 10, 10, 10));
        assertTrue(engine.pays3("dgemm", 1 << 15, 1 << 15, 1 << 15));       // no int holds the count
        assertFalse(engine.pays2("dgemv", 19, 20));
        assertTrue(engine.pays2("dgemv", 10, 40));
        assertTrue(engine.toString().contains("level 3 from order 10, level 2 from order 20, LAPACK from order 30"));
    }

    @Test
    void emptyWorkNeverLeaves() throws Unusable {
        NetlibBlas engine = engine(new Crossover(0, 0, 0));
        assertFalse(engine.pays3("dgemm", 5, 5, 0));
        assertFalse(engine.pays2("dgemv", 0, 5));
        assertTrue(engine.pays3("dgemm", 1, 1, 1));
    }

    @Test
    void libraryThatIsSlowerGetsNothing() throws Unusable {
        NetlibBlas engine = engine(new Crossover(Crossover.NEVER, Crossover.NEVER, Crossover.NEVER));
        assertFalse(engine.pays3("dgemm", 40_000, 40_000, 1));
        assertFalse(engine.pays2("dgemv", 40_000, 40_000));
        assertTrue(engine.toString().contains("slower than Java"));
    }

    @Test
    void crossoverIsMeasuredInASecondAndSaid() throws Unusable {
        NativeLibrary library = NativeLibrary.open();
        String given = System.clearProperty("jonum.netlib.crossover");
        try {
            long start = System.nanoTime();
            Crossover crossover = Crossover.of(Backend.named("simd").blas(), library);
            assertTrue(System.nanoTime() - start < 5e9);                    // half a second on a quiet machine
            for (int order : new int[] {crossover.level3(), crossover.level2(), crossover.lapack()}) {
                assertTrue(order >= 16, crossover::toString);
                if (order != Crossover.NEVER) assertTrue(crossover.toString().contains("from order " + order));
            }
            System.setProperty("jonum.netlib.crossover", "7");
            assertEquals(new Crossover(7, 7, 7), Crossover.of(JAVA, library));
        } finally {
            if (given == null) System.clearProperty("jonum.netlib.crossover");
            else System.setProperty("jonum.netlib.crossover", given);
        }
    }

    @Test
    void routineThatIsNotThereIsNotCalled() throws Unusable {
        assertTrue(NativeLibrary.open().has("dgemm"));
    }

    @Test
    void blockThatEndsWithItsArrayTravelsAsACopyAndComesBack() {
        double[] a = {0, 0, 0, 0, 1, 2, 0, 3, 4};
        DoubleOperand o = DoubleOperand.of(2, 2, a, 4, 3);
        assertNotSame(a, o.a);
        assertArrayEquals(new double[] {1, 2, 3, 4}, o.a);
        o.a[1] = 7;
        o.a[2] = 8;
        o.back(Uplo.LOWER);
        assertArrayEquals(new double[] {0, 0, 0, 0, 1, 7, 0, 3, 4}, a);
        o.back();
        assertArrayEquals(new double[] {0, 0, 0, 0, 1, 7, 0, 8, 4}, a);
        assertSame(a, DoubleOperand.of(2, 2, a, 3, 3).a);
    }

    private static NetlibBlas engine(Crossover crossover) throws Unusable {
        return new NetlibBlas(NativeLibrary.open(), JAVA, crossover);
    }
}
