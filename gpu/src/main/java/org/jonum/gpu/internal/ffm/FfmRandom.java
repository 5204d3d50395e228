package org.jonum.gpu.internal.ffm;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.jonum.gpu.internal.ffm.Fn.D;
import static org.jonum.gpu.internal.ffm.Fn.F;
import static org.jonum.gpu.internal.ffm.Fn.G;
import static org.jonum.gpu.internal.ffm.Fn.I;
import static org.jonum.gpu.internal.ffm.Fn.J;
import static org.jonum.gpu.internal.ffm.Fn.P;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jonum.gpu.internal.CudaRandom;
import org.jonum.gpu.internal.Status;

/// A generator of cuRAND.
final class FfmRandom implements CudaRandom, FfmCall {
    /// `CURAND_RNG_PSEUDO_PHILOX4_32_10`.
    private static final int PHILOX = 161;
    private static final Fn CREATE = Fn.of("curandCreateGenerator", P, I);
    private static final Fn DESTROY = Fn.of("curandDestroyGenerator", D);
    private static final Fn STREAM = Fn.of("curandSetStream", D, D);
    private static final Fn SEED = Fn.of("curandSetPseudoRandomGeneratorSeed", D, J);
    private static final Fn OFFSET = Fn.of("curandSetGeneratorOffset", D, J);
    private static final Fn BITS = Fn.of("curandGenerate", D, D, J);
    private static final Fn UNIFORM_DOUBLES = Fn.of("curandGenerateUniformDouble", D, D, J);
    private static final Fn UNIFORM_FLOATS = Fn.of("curandGenerateUniform", D, D, J);
    private static final Fn NORMAL_DOUBLES = Fn.of("curandGenerateNormalDouble", D, D, J, G, G);
    private static final Fn NORMAL_FLOATS = Fn.of("curandGenerateNormal", D, D, J, F, F);
    /// The library's version.
    static final Fn VERSION = Fn.of("curandGetVersion", P);
    /// All that is called of the library.
    static final List<Fn> ALL = List.of(CREATE, DESTROY, STREAM, SEED, OFFSET, BITS, UNIFORM_DOUBLES, UNIFORM_FLOATS,
            NORMAL_DOUBLES, NORMAL_FLOATS, VERSION);

    private final FfmContext context;
    private final long handle;
    private boolean closed;

    FfmRandom(FfmContext context, long stream, long seed) {
        this.context = context;
        begin();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment generator = arena.allocate(JAVA_LONG);
            done(CREATE, (int) CREATE.call().invokeExact(at(CREATE), generator, PHILOX));
            handle = generator.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
        try {
            stream(stream);
            seed(seed, 0);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public MemorySegment at(Fn f) {
        return context.at(f);
    }

    @Override
    public void begin() {
        if (closed) throw new IllegalStateException("the cuRAND generator is closed");
        context.begin();
    }

    @Override
    public void done(Status library, String what, int status) {
        context.done(library, what, status);
    }

    @Override
    public void done(Fn f, int status) {
        done(Status.RANDOM, f.name(), status);
    }

    private void set(Fn f, long value) {
        begin();
        try {
            done(f, (int) f.call().invokeExact(at(f), handle, value));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    private void fill(Fn f, long to, long n) {
        begin();
        try {
            done(f, (int) f.call().invokeExact(at(f), handle, to, n));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    public void stream(long stream) {
        set(STREAM, stream);
    }

    @Override
    public void seed(long seed, long offset) {
        set(SEED, seed);
        set(OFFSET, offset);
    }

    @Override
    public void bits(long to, long n) {
        fill(BITS, to, n);
    }

    @Override
    public void uniformDoubles(long to, long n) {
        fill(UNIFORM_DOUBLES, to, n);
    }

    @Override
    public void uniformFloats(long to, long n) {
        fill(UNIFORM_FLOATS, to, n);
    }

    @Override
    public void normalDoubles(long to, long n, double mean, double deviation) {
        begin();
        try {
            done(NORMAL_DOUBLES, (int) NORMAL_DOUBLES.call().invokeExact(at(NORMAL_DOUBLES), handle, to, n, mean,
                    deviation));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    public void normalFloats(long to, long n, float mean, float deviation) {
        begin();
        try {
            done(NORMAL_FLOATS, (int) NORMAL_FLOATS.call().invokeExact(at(NORMAL_FLOATS), handle, to, n, mean,
                    deviation));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    @Override
    public void close() {
        if (closed) return;
        try {
            if (context.fault() == null) {
                begin();
                done(DESTROY, (int) DESTROY.call().invokeExact(at(DESTROY), handle));
            }
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        } finally {
            closed = true;
        }
    }
}
