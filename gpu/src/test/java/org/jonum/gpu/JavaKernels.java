package org.jonum.gpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Philox4x64;
import org.jonum.gpu.fake.FakeCuda;
import org.jonum.gpu.fake.FakeKernel;
import org.jonum.special.Erf;
import org.jonum.special.Gamma;

/// The kernels of `kernels.cu` in Java, for the fake: by the same names, with the same arguments.
final class JavaKernels {
    static final Map<String, DoubleUnaryOperator> MAPS = Map.ofEntries(
            Map.entry("abs", Math::abs), Map.entry("sqrt", Math::sqrt), Map.entry("cbrt", Math::cbrt),
            Map.entry("square", x -> x * x), Map.entry("reciprocal", x -> 1 / x), Map.entry("exp", Math::exp),
            Map.entry("expm1", Math::expm1), Map.entry("log", Math::log), Map.entry("log1p", Math::log1p),
            Map.entry("log2", x -> Math.log(x) / Math.log(2)), Map.entry("log10", Math::log10),
            Map.entry("sin", Math::sin), Map.entry("cos", Math::cos), Map.entry("tan", Math::tan),
            Map.entry("asin", Math::asin), Map.entry("acos", Math::acos), Map.entry("atan", Math::atan),
            Map.entry("sinh", Math::sinh), Map.entry("cosh", Math::cosh), Map.entry("tanh", Math::tanh),
            Map.entry("erf", Erf::erf), Map.entry("erfc", Erf::erfc), Map.entry("lgamma", Gamma::logGamma),
            Map.entry("sigmoid", x -> 1 / (1 + Math.exp(-x))), Map.entry("floor", Math::floor),
            Map.entry("ceil", Math::ceil), Map.entry("rint", Math::rint), Map.entry("sign", Math::signum));
    static final Map<String, DoubleBinaryOperator> ZIPS = Map.of("plus", Double::sum, "minus", (x, y) -> x - y,
            "times", (x, y) -> x * y, "over", (x, y) -> x / y, "pow", Math::pow, "min", Math::min, "max", Math::max,
            "hypot", Math::hypot, "atan2", Math::atan2);

    /// Start, what is taken of each element, and how two are put together.
    private record Fold(double start, DoubleUnaryOperator first, DoubleBinaryOperator then) {}

    private static final Map<String, Fold> FOLDS = Map.of("sum", new Fold(0, x -> x, Double::sum),
            "sum_squares", new Fold(0, x -> x * x, Double::sum), "sum_abs", new Fold(0, Math::abs, Double::sum),
            "product", new Fold(1, x -> x, (x, y) -> x * y),
            "min", new Fold(Double.POSITIVE_INFINITY, x -> x, Math::min),
            "max", new Fold(Double.NEGATIVE_INFINITY, x -> x, Math::max),
            "max_abs", new Fold(0, Math::abs, Math::max));

    private JavaKernels() {}

    static FakeCuda on(FakeCuda fake) {
        for (boolean d : List.of(true, false)) {
            String end = d ? "_double" : "_float";
            MAPS.forEach((name, f) -> fake.with("map_" + name + end, new FakeKernel(6, (m, grid, block, a) -> {
                Grid x = new Grid(m, d, a[2], a[0], a[1], a[3]), y = new Grid(m, d, a[4], a[0], a[1], a[5]);
                x.each(k -> y.set(k, f.applyAsDouble(x.get(k))));
            })));
            ZIPS.forEach((name, f) -> {
                fake.with("zip_" + name + end, new FakeKernel(8, (m, grid, block, a) -> {
                    Grid x = new Grid(m, d, a[2], a[0], a[1], a[3]), y = new Grid(m, d, a[4], a[0], a[1], a[5]);
                    Grid z = new Grid(m, d, a[6], a[0], a[1], a[7]);
                    x.each(k -> z.set(k, f.applyAsDouble(x.get(k), y.get(k))));
                }));
                fake.with("with_" + name + end, new FakeKernel(7, (m, grid, block, a) -> {
                    Grid x = new Grid(m, d, a[2], a[0], a[1], a[3]), z = new Grid(m, d, a[5], a[0], a[1], a[6]);
                    x.each(k -> z.set(k, f.applyAsDouble(x.get(k), number(d, a[4]))));
                }));
            });
            FOLDS.forEach((name, f) -> fake.with("fold_" + name + end, new FakeKernel(7, (m, grid, block, a) -> fold(f,
                    m, d, a))));
            FOLDS.forEach((name, f) -> fake.with("rows_" + name + end, new FakeKernel(8, (m, grid, block, a) -> rows(f,
                    m, d, a))));
            fake.with("fill" + end, new FakeKernel(5, (m, grid, block, a) -> {
                Grid x = new Grid(m, d, a[3], a[0], a[1], a[4]);
                x.each(k -> x.set(k, number(d, a[2])));
            }));
            fake.with("random_uniform" + end, new FakeKernel(7, (m, grid, block, a) -> {
                Grid x = new Grid(m, d, a[5], a[0], a[1], a[6]);
                var random = new Philox4x64(a[2]).stream(a[3]).skip(a[4]);
                x.each(k -> x.set(k, d ? random.nextDouble() : random.nextFloat()));
            }));
            fake.with("random_normal" + end, new FakeKernel(7, (m, grid, block, a) -> {
                Grid x = new Grid(m, d, a[5], a[0], a[1], a[6]);
                var random = new Philox4x64(a[2]).stream(a[3]).skip(a[4]);
                Normal normal = new Normal(0, 1);
                x.each(k -> x.set(k, normal.quantile(((random.nextLong() >>> 12) + 0.5) * 0x1p-52)));
            }));
        }
        return fake;
    }

    private static double number(boolean d, long bits) {
        return d ? Double.longBitsToDouble(bits) : Float.intBitsToFloat((int) bits);
    }

    private static void fold(Fold f, FakeKernel.Memory memory, boolean d, long[] a) {
        int size = d ? 8 : 4;
        for (long j = 0; j < a[1]; j++) {
            double r = f.start;
            for (long i = 0; i < a[0]; i++) {
                double x = new Grid(memory, d, a[2] + (i * a[3] + j * a[4]) * size, 1, 1, 1).get(0);
                r = f.then.applyAsDouble(r, f.first.applyAsDouble(x));
            }
            new Grid(memory, d, a[5] + j * a[6] * size, 1, 1, 1).set(0, r);
        }
    }

    private static void rows(Fold f, FakeKernel.Memory memory, boolean d, long[] a) {
        long m = a[0], n = a[1], parts = a[2];
        int size = d ? 8 : 4;
        Grid x = new Grid(memory, d, a[3], m, n, a[4]);
        for (long i = 0; i < m; i++) {
            for (long p = 0; p < parts; p++) {
                double r = f.start;
                for (long j = p * n / parts; j < (p + 1) * n / parts; j++) {
                    r = f.then.applyAsDouble(r, f.first.applyAsDouble(x.get(i + j * m)));
                }
                new Grid(memory, d, a[5] + (i * a[6] + p * a[7]) * size, 1, 1, 1).set(0, r);
            }
        }
    }

    /// A matrix as a kernel sees it.
    private record Grid(FakeKernel.Memory memory, boolean d, long address, long m, long n, long ld) {
        interface Element {
            void at(long k);
        }

        void each(Element e) {
            for (long k = 0; k < m * n; k++) e.at(k);
        }

        private MemorySegment at(long k) {
            int size = d ? 8 : 4;
            return memory.at(address + (k % m + k / m * ld) * size, size);
        }

        double get(long k) {
            return d ? at(k).get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 0) : at(k).get(ValueLayout.JAVA_FLOAT_UNALIGNED, 0);
        }

        void set(long k, double x) {
            if (d) at(k).set(ValueLayout.JAVA_DOUBLE_UNALIGNED, 0, x);
            else at(k).set(ValueLayout.JAVA_FLOAT_UNALIGNED, 0, (float) x);
        }
    }
}
