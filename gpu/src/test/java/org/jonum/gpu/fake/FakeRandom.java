package org.jonum.gpu.fake;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// cuRAND, with other numbers than those of Philox.
@SuppressWarnings({"unused", "MemberName", "UnusedMethod", "MethodName"})
final class FakeRandom {
    private static final int PHILOX = 161, TYPE = 103, UNKNOWN = 101, LENGTH = 105, FAULT = 201;
    private final FakeCuda cuda;
    private final Map<Long, SplittableRandom> generators = new HashMap<>();

    FakeRandom(FakeCuda cuda) {
        this.cuda = cuda;
    }

    int curandGetVersion(MemorySegment version) {
        version.set(JAVA_INT, 0, 100307);
        return 0;
    }

    int curandCreateGenerator(MemorySegment generator, int type) {
        if (cuda.context() != 0) return FAULT;
        if (type != PHILOX) return TYPE;
        long id = cuda.id();
        cuda.handles.put(id, 0L);
        generators.put(id, new SplittableRandom(0));
        generator.set(JAVA_LONG, 0, id);
        return 0;
    }

    int curandDestroyGenerator(long generator) {
        generators.remove(generator);
        return cuda.handles.remove(generator) == null ? UNKNOWN : 0;
    }

    int curandSetStream(long generator, long stream) {
        return cuda.streams.has(stream) && cuda.handles.replace(generator, stream) != null ? 0 : UNKNOWN;
    }

    int curandSetPseudoRandomGeneratorSeed(long generator, long seed) {
        return generators.replace(generator, new SplittableRandom(seed)) == null ? UNKNOWN : 0;
    }

    int curandSetGeneratorOffset(long generator, long offset) {
        SplittableRandom r = generators.get(generator);
        for (long i = 0; r != null && i < offset; i++) r.nextLong();
        return r == null ? UNKNOWN : 0;
    }

    int curandGenerate(long generator, long to, long n) {
        return later(generator, () -> {
            MemorySegment s = cuda.memory.at(to, 4 * n);
            for (long i = 0; i < n; i++)
                s.setAtIndex(JAVA_INT, i, Objects.requireNonNull(generators.get(generator)).nextInt());
        });
    }

    private int later(long generator, Runnable work) {
        Long stream = cuda.handles.get(generator);
        if (stream == null) return UNKNOWN;
        if (cuda.context() != 0) return FAULT;
        cuda.enqueue(stream, work);
        return 0;
    }

    private int fill(Real real, long generator, long to, long n, ToDoubleFunction<SplittableRandom> law) {
        return later(generator, () -> {
            MemorySegment s = cuda.memory.at(to, real.bytes * n);
            for (long i = 0; i < n; i++) real.set(s, i, law.applyAsDouble(generators.get(generator)));
        });
    }

    int curandGenerateUniformDouble(long generator, long to, long n) {
        return fill(Real.DOUBLE, generator, to, n, r -> 1 - r.nextDouble());
    }

    int curandGenerateUniform(long generator, long to, long n) {
        return fill(Real.FLOAT, generator, to, n, r -> 1 - r.nextFloat());
    }

    int curandGenerateNormalDouble(long generator, long to, long n, double mean, double deviation) {
        return n % 2 != 0 ? LENGTH : fill(Real.DOUBLE, generator, to, n, r -> r.nextGaussian(mean, deviation));
    }

    int curandGenerateNormal(long generator, long to, long n, float mean, float deviation) {
        return n % 2 != 0 ? LENGTH : fill(Real.FLOAT, generator, to, n, r -> r.nextGaussian(mean, deviation));
    }
}
