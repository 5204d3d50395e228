// float-twin
package org.jonum.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.jonum.blas.DoubleLimits;
import org.jonum.distuv.Philox4x64;
import org.jonum.gpu.fake.FakeCuda;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Functions of each element, reductions and random numbers on the fake, whose kernels are those of [JavaKernels].
class GpuElementsTest {
    private static final double TOLERANCE = 50 * DoubleLimits.EPS;
    private final OnFake on = open();
    private final Gpu gpu = on.gpu;
    private final GpuScope s = on.s;
    private final Matrix a = Matrix.random(new SplittableRandom(3), 4, 3);

    /// What is worked on.
    OnFake open() {
        return new OnFake();
    }

    @AfterEach
    void close() {
        on.close();
    }

    private GpuMatrix block(Matrix x) {
        Matrix around = Matrix.zeros(x.rows() + 2, x.cols() + 1);
        around.fill(Double.NaN);
        around.block(1, 1, x.rows(), x.cols()).assign(x);
        return s.upload(around).block(1, 1, x.rows(), x.cols());
    }

    private static void close(Matrix expected, Matrix found) {
        assertTrue(expected.approxEquals(found, TOLERANCE), () -> expected + "\n" + found);
    }

    @Test
    void everyFunctionOfEachElement() {
        for (GpuFunction f : GpuFunction.values()) {
            DoubleUnaryOperator java = JavaKernels.MAPS.get(f.name().toLowerCase(Locale.ROOT));
            GpuMatrix c = block(Matrix.zeros(4, 3));
            gpu.map(f, block(a), c);
            close(a.map(java), c.download());
            gpu.map(f, c, c);
        }
        GpuVector x = block(a).row(2);
        gpu.map(GpuFunction.SQUARE, x, x);
        close(a.row(2).map(t -> t * t).asRow(), x.download().asRow());
    }

    @Test
    void everyOperatorOfPairsAndOfANumber() {
        Matrix b = a.map(t -> t + 2);
        for (GpuOperator f : GpuOperator.values()) {
            var java = JavaKernels.ZIPS.get(f.name().toLowerCase(Locale.ROOT));
            GpuMatrix c = block(Matrix.zeros(4, 3)), d = block(a);
            gpu.zip(f, block(a), block(b), c);
            close(a.zip(b, java), c.download());
            gpu.zip(f, d, 3, d);
            close(a.map(t -> java.applyAsDouble(t, 3)), d.download());
            GpuVector x = block(a).row(1), y = block(b).row(1);
            gpu.zip(f, x, y, y);
            close(a.zip(b, java).row(1).asRow(), y.download().asRow());
            gpu.zip(f, x, 2, x);
            close(a.row(1).map(t -> java.applyAsDouble(t, 2)).asRow(), x.download().asRow());
        }
        GpuMatrix c = block(a);
        gpu.fill(c, 7);
        gpu.fill(c.row(1), 8);
        assertEquals(Matrix.generate(4, 3, (i, j) -> i == 1 ? 8 : 7), c.download());
    }

    /// Few rows of many columns are folded in parts, and those again.
    @Test
    void longRowsAreFoldedInParts() {
        for (int[] shape : new int[][] {{0, 1000}, {3, 0}, {3, 5000}, {40, 9000}}) {
            GpuMatrix a = s.upload(Matrix.zeros(shape[0], shape[1]));
            GpuVector out = s.upload(Vector.zeros(shape[0]));
            gpu.fill(a, -2);
            gpu.foldRows(GpuFold.SUM_SQUARES, a, out);
            for (double x : out.download().toArray()) assertEquals(4 * shape[1], x);
            gpu.foldRows(GpuFold.SUM, a, out);
            for (double x : out.download().toArray()) assertEquals(-2 * shape[1], x);
        }
    }

    @Test
    void foldsOfAllOfColumnsAndOfRows() {
        for (Matrix x : new Matrix[] {a, a.block(0, 0, 4, 1), Matrix.zeros(0, 2), Matrix.zeros(2, 0)}) {
            GpuMatrix d = block(x);
            double product = x.view().rows() * x.cols() == 0 ? 1 : 0;
            if (product == 0) product = x.stream().reduce(1, (t, u) -> t * u) > 0 ? 1 : -1;
            assertEquals(x.sum(), gpu.sum(d), TOLERANCE);
            assertEquals(x.stream().map(t -> Math.abs(t)).sum(), gpu.fold(GpuFold.SUM_ABS, d), TOLERANCE);
            assertEquals(x.stream().map(t -> t * t).sum(), gpu.fold(GpuFold.SUM_SQUARES, d), TOLERANCE);
            assertEquals(x.stream().min().orElse(Double.POSITIVE_INFINITY), gpu.fold(GpuFold.MIN, d)); // keep-double
            assertEquals(x.stream().max().orElse(Double.NEGATIVE_INFINITY), gpu.fold(GpuFold.MAX, d)); // keep-double
            assertEquals(x.normMax(), gpu.fold(GpuFold.MAX_ABS, d));
            assertEquals(product, Math.signum(gpu.fold(GpuFold.PRODUCT, d)));
            GpuVector cols = s.upload(Vector.zeros(x.cols())), rows = block(Matrix.zeros(2, x.rows())).row(1);
            gpu.foldCols(GpuFold.SUM, d, cols);
            gpu.foldRows(GpuFold.SUM, d, rows);
            close(x.mapCols(v -> v.sum()).asRow(), cols.download().asRow());
            close(x.mapRows(v -> v.sum()).asRow(), rows.download().asRow());
        }
        assertEquals(a.row(1).sum(), gpu.sum(block(a).row(1)), TOLERANCE);
    }

    @Test
    void longVectorsAreFoldedInParts() {
        Vector x = Matrix.generate(20_001, 1, (i, j) -> i % 7 - 3).col(0);
        GpuVector d = s.upload(x);
        assertEquals(x.sum(), gpu.sum(d));
        assertEquals(x.dot(x), gpu.fold(GpuFold.SUM_SQUARES, d));
        assertEquals(-3, gpu.fold(GpuFold.MIN, d));
        x.set(19_999, Double.NaN);
        d.upload(x);
        assertTrue(Double.isNaN(gpu.fold(GpuFold.MAX, d)));
    }

    @Test
    void uniformNumbersAreThoseOfPhilox() {
        GpuMatrix d = block(a);
        gpu.fillUniform(d, 42);
        var random = new Philox4x64(42);
        assertEquals(Matrix.generate(4, 3, (i, j) -> random.nextDouble()), d.download());
        gpu.fillUniform(d, 42, 5, 7);
        var later = new Philox4x64(42).stream(5).skip(7);
        assertEquals(Matrix.generate(4, 3, (i, j) -> later.nextDouble()), d.download());
        gpu.fillNormal(d, 1);
        double sum = d.download().sum();
        gpu.fillNormal(d, 1, 0, 0);
        assertEquals(sum, d.download().sum());
        assertThrows(IllegalArgumentException.class, () -> gpu.fillUniform(d, 1, 0, -1));
    }

    @Test
    void withoutACompilerTheRestWorks() {
        FakeCuda fake = JavaKernels.on(new FakeCuda(12)).withoutLibrary("nvrtc");
        try (OnFake bare = new OnFake(fake)) {
            GpuMatrix d = bare.s.upload(a);
            var e = assertThrows(GpuUnavailableException.class, () -> bare.gpu.map(GpuFunction.EXP, d, d));
            assertTrue(e.getMessage().contains("map: needs NVRTC"), e.getMessage());
            assertThrows(GpuUnavailableException.class, () -> bare.gpu.sum(d));
            assertThrows(GpuUnavailableException.class, () -> bare.gpu.fillUniform(d, 1));
            bare.gpu.scal(2, d.col(0));
            assertEquals(a.col(0).scale(2), d.col(0).download());
            assertTrue(bare.gpu.describe().contains("COMPILER"), bare.gpu.describe());
        }
    }
}
