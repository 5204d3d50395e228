package org.jonum.gpu.internal.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.blas.Backend;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.fake.FakeCuda;
import org.jonum.gpu.internal.ffm.FfmCuda;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// The report tells what ran where and why, and what pays.
class ReportTest {
    private final FakeCuda fake = new FakeCuda(13);
    private final HostGpu gpu = new HostGpu(new FfmCuda(fake));

    private HostBlas engine(Crossover crossover) {
        return new HostBlas(gpu, Backend.named("scalar").blas(), crossover);
    }

    @Test
    void everyCallIsCounted() {
        HostBlas b = engine(Crossover.from(2));
        Lapack l = new CudaLapackProvider().drivers(b);
        double[] a = {4, 2, 2, 3}, c = new double[4];
        Trans no = Trans.NO_TRANS;
        b.dgemm(no, no, 2, 2, 2, 1, a, 0, 2, a, 0, 2, 0, c, 0, 2);
        b.dgemm(no, no, 1, 1, 1, 1, a, 0, 2, a, 0, 2, 0, c, 0, 2);
        b.dgemm(no, no, 2, 2, 2, Double.NaN, a, 0, 2, a, 0, 2, 0, c, 0, 2);
        HostBlas all = engine(Crossover.from(0));
        Lapack m = new CudaLapackProvider().drivers(all);
        m.dpotrf(Uplo.LOWER, 2, new double[] {1, 2, 2, 1}, 0, 2);
        m.dgeev(Job.VECTORS, Job.VECTORS, 2, a.clone(), 0, 2, new double[2], 0, new double[2], 0, c, 0, 2, c.clone(),
                0, 2);
        l.dgetrf(1, 1, a, 0, 2, new int[1], 0);
        String text = gpu.calls().toString();
        assertTrue(text.matches("calls on the device: dgemm \\d+ dpotrf 1; .*"), text);
        assertTrue(text.contains("too little work: dgemm 1 dgetrf 1"), text);
        assertTrue(text.contains("not finite, or a factor of 0: dgemm 1"), text);
        assertTrue(text.contains("no such call in the library: dgeev 1"), text);
        assertTrue(text.contains("failed on the device: dpotrf 1"), text);
        assertTrue(b.toString().contains("Fake device") && b.toString().endsWith(text), b.toString());
        gpu.close();
        assertEquals("", fake.leaks());
    }

    @Test
    void everyKindOfWorkHasItsOwnRates() {
        Crossover c = Crossover.measured(Backend.named("scalar").blas(), gpu, 64);
        for (Work work : Work.values()) {
            for (Crossover.Rates r : new Crossover.Rates[] {c.doubles(work), c.floats(work)}) {
                for (Crossover.Line side : new Crossover.Line[] {r.device(), r.java()}) {
                    assertTrue(side.few() > 0 && side.rate() > 0 && side.rate() < 1e15, work + " " + r);
                    assertTrue(side.fixed() >= 0 && side.fixed() <= side.few(), work + " " + r);
                }
            }
            assertTrue(c.toString().contains(work.name().toLowerCase(java.util.Locale.ROOT)), c.toString());
        }
        assertEquals("calls on the device: none", gpu.calls().toString());
        gpu.close();
        assertEquals("", fake.leaks());
    }

    @Test
    void secondsGoThroughWhatWasMeasured() {
        Crossover.Line costly = Crossover.Line.through(10, 5, 110, 15);
        assertEquals(2.5, costly.seconds(5), 1e-15);
        assertEquals(5, costly.seconds(10), 1e-15);
        assertEquals(15, costly.seconds(110), 1e-15);
        assertEquals(4, costly.fixed(), 1e-15);
        Crossover.Line slows = Crossover.Line.through(10, 1, 100, 20);
        assertEquals(20, slows.seconds(100), 1e-15);
        assertEquals(0, slows.fixed(), 1e-15);
        assertTrue(new Crossover.Rates(costly, slows).pays(1, 100));                 // 20 > 1 + 4 + 10
        assertFalse(new Crossover.Rates(costly, slows).pays(7, 100));
    }

    @Test
    void smallMatricesTravelTogether() {
        int count = 300, n = 3;
        double[][] a = new double[count][n * n], c = new double[count][n * n];
        int[] off = new int[count];
        for (int i = 0; i < count; i++) for (int j = 0; j < n; j++) a[i][j * (n + 1)] = i;
        HostBlas b = engine(Crossover.from(0));
        Trans no = Trans.NO_TRANS;
        b.dgemmBatched(no, no, n, n, n, 1, a, off, n, a, off, n, 0, c, off, n, count);
        for (int i = 0; i < count; i++) {
            double[] square = a[i].clone();
            for (int j = 0; j < square.length; j++) square[j] *= i;
            assertArrayEquals(square, c[i], "matrix " + i);
        }
        assertEquals(3, fake.log().stream().filter(f -> f.startsWith("cuMemcpy")).count());
        gpu.close();
    }
}
