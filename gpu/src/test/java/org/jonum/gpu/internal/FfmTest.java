package org.jonum.gpu.internal;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jonum.blas.Trans;
import org.jonum.gpu.fake.FakeCuda;
import org.jonum.gpu.internal.ffm.FfmCuda;
import org.junit.jupiter.api.Test;

class FfmTest {
    @Test
    void multiplies() {
        FakeCuda fake = new FakeCuda(12);
        CudaApi api = new FfmCuda(fake);
        try (CudaContext c = api.context(0)) {
            long stream = c.streamCreate();
            try (CudaBlas blas = c.blas(stream); Arena arena = Arena.ofConfined()) {
                MemorySegment a = arena.allocateFrom(JAVA_DOUBLE, 1, 2, 3, 4), out = arena.allocate(32);
                long d = c.malloc(32), p = c.malloc(32);
                c.copyIn(d, a);
                blas.dgemm(Trans.NO_TRANS, Trans.TRANS, 2, 2, 2, 1, d, 2, d, 2, 0, p, 2);
                c.streamSynchronize(stream);
                c.copyOut(out, p);
                assertArrayEquals(new double[] {10, 14, 14, 20}, out.toArray(JAVA_DOUBLE), fake.log().toString());
                c.free(d);
                c.free(p);
            }
            c.streamDestroy(stream);
        }
        assertEquals("", fake.leaks());
    }
}
