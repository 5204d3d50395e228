package org.jonum.gpu.internal.jcuda;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.jonum.gpu.internal.CudaApi;
import org.jonum.gpu.internal.CudaBlas;
import org.jonum.gpu.internal.CudaContext;
import org.jonum.gpu.internal.CudaSolver;
import org.jonum.gpu.internal.Workspace;

/// A binding with a stream and handles, for one [Call]: what it is given, and what comes of it.
final class OneBinding implements Workspace, AutoCloseable {
    final CudaContext context;
    final long stream;
    final CudaBlas blas;
    final CudaSolver solver;
    private final Arena arena = Arena.ofShared();
    private final List<Long> taken = new ArrayList<>();
    private final DoubleStream.Builder results = DoubleStream.builder();

    OneBinding(CudaApi api) {
        this(api, new TreeSet<>());
    }

    /// @param called where the names of the routines go that are called
    OneBinding(CudaApi api, Set<String> called) {
        context = api.context(0);
        stream = context.streamCreate();
        blas = noted(CudaBlas.class, context.blas(stream), called);
        solver = noted(CudaSolver.class, context.solver(stream), called);
    }

    /// {@return what a binding makes of a call}
    static double[] results(CudaApi api, Call call) {
        return results(api, call, new TreeSet<>());
    }

    static double[] results(CudaApi api, Call call, Set<String> called) {
        try (OneBinding b = new OneBinding(api, called)) {
            call.work().accept(b);
            return b.results.build().toArray();
        }
    }

    private static <T> T noted(Class<T> type, T handle, Set<String> called) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            called.add(method.getName());
            try {
                return method.invoke(handle, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    /// {@return memory of the device, all NaN}
    long room(long bytes) {
        long a = context.malloc(bytes);
        taken.add(a);
        context.fill(a, (byte) -1, bytes, stream);
        context.streamSynchronize(stream);
        return a;
    }

    /// {@return numbers on the device}
    long sent(MemorySegment numbers) {
        long a = room(numbers.byteSize());
        context.copyIn(a, arena.allocate(numbers.byteSize(), 16).copyFrom(numbers));
        return a;
    }

    /// {@return addresses on the device}
    long array(long... addresses) {
        return sent(arena.allocateFrom(ValueLayout.JAVA_LONG, addresses));
    }

    /// {@return what is there when all has been done}
    MemorySegment fetched(long address, long bytes) {
        context.streamSynchronize(stream);
        MemorySegment s = arena.allocate(bytes, 16);
        context.copyOut(s, address);
        return s;
    }

    /// `ddgmm`, under a name that a twin can have.
    void dgmm(ValueLayout.OfDouble type, boolean left, long m, long n, long a, long lda, long x, long c, long ldc) {
        blas.ddgmm(left, m, n, a, lda, x, 2, c, ldc);
    }

    /// `sdgmm`.
    void dgmm(ValueLayout.OfFloat type, boolean left, long m, long n, long a, long lda, long x, long c, long ldc) {
        blas.sdgmm(left, m, n, a, lda, x, 2, c, ldc);
    }

    /// A number that is compared.
    void keep(double x) {
        results.add(x);
    }

    /// Ints that are compared: `info` and pivots of batches.
    void keepInts(long address, int n) {
        for (int i : fetched(address, 4L * n).toArray(ValueLayout.JAVA_INT)) keep(i);
    }

    /// Pivots, which are as wide as this binding's routine wants them.
    void keepPivots(long address, int n) {
        int bytes = solver.pivotBytes();
        MemorySegment s = fetched(address, (long) bytes * n);
        for (int i = 0; i < n; i++) keep(s.get(ValueLayout.JAVA_INT, (long) bytes * i));     // the lower half of a long
    }

    @Override
    public long device(long bytes) {
        return room(Math.max(bytes, 256));
    }

    @Override
    public MemorySegment host(long bytes) {
        return arena.allocate(Math.max(bytes, 1), 16);
    }

    @Override
    public void close() {
        taken.forEach(context::free);
        blas.close();
        solver.close();
        context.streamDestroy(stream);
        context.close();
        arena.close();
    }
}
