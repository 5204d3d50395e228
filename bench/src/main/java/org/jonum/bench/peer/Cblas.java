package org.jonum.bench.peer;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.jonum.bench.operation.Operand;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.operation.Precision;

/// One operation, handed to a native library through the C interface of BLAS.
///
/// Operands lie outside the heap, 64-byte aligned, so that nothing is copied. All arguments of a call are bound into a
/// method handle that is a constant of a hidden class, so that a compiled call is a few instructions and the jump.
/// Calls of less than about 50 µs skip the change of the thread's state as well, since they do not keep a garbage
/// collection waiting for long.
final class Cblas {
    /// Codes of the C interface: by columns; not transposed.
    static final int COLUMNS = 102, PLAIN = 111;

    private final SymbolLookup library;
    private final Operation operation;
    private final Arena arena = Arena.ofShared();

    Cblas(SymbolLookup library, Operation operation) {
        this.library = library;
        this.operation = operation;
    }

    NativeArray array(Operand operand) {
        return NativeArray.of(operand, operation.precision(), arena);
    }

    /// A number in the precision of the operation.
    Number real(int value) {
        return operation.precision() == Precision.DOUBLE ? (Number) (double) value : (Number) (float) value;
    }

    MemoryLayout real() {
        return operation.precision() == Precision.DOUBLE ? JAVA_DOUBLE : JAVA_FLOAT;
    }

    /// A routine that writes `out`; empty if the library lacks it.
    Optional<Call> into(NativeArray out, String routine, Object... arguments) {
        return bound(symbol(routine), FunctionDescriptor.ofVoid(layouts(arguments)), arguments)
                .map(h -> owned(Call.of(MethodHandleProxies.asInterfaceInstance(Runnable.class, h), out::doubles)));
    }

    /// A function that returns a number; empty if the library lacks it.
    Optional<Call> value(String symbol, MemoryLayout result, Object... arguments) {
        return bound(symbol, FunctionDescriptor.of(result, layouts(arguments)), arguments)
                .map(h -> owned(Call.value(MethodHandleProxies.asInterfaceInstance(DoubleSupplier.class, h))));
    }

    /// A routine as a method handle, with arguments of the kinds of those given; for short calls.
    Optional<MethodHandle> handle(String routine, Object... kinds) {
        return handle(symbol(routine), FunctionDescriptor.ofVoid(layouts(kinds)), Linker.Option.critical(false));
    }

    /// A handle as an interface, compiled into a class of its own.
    <T> Optional<T> as(Class<T> type, Optional<MethodHandle> handle) {
        return handle.map(h -> MethodHandleProxies.asInterfaceInstance(type, h));
    }

    /// A call that frees the operands when it is closed.
    Call owned(Call call) {
        return owned(call, arena);
    }

    /// A call that frees an arena when it is closed.
    static Call owned(Call call, Arena arena) {
        return new NativeCall(call, arena);
    }

    String symbol(String routine) {
        return "cblas_" + operation.precision().prefix() + routine;
    }

    private Optional<MethodHandle> bound(String symbol, FunctionDescriptor type, Object... arguments) {
        Linker.Option[] options =
                isShort() ? new Linker.Option[] {Linker.Option.critical(false)} : new Linker.Option[0];
        Object[] values =
                Stream.of(arguments).map(a -> a instanceof NativeArray n ? (Object) n.address() : a).toArray();
        return handle(symbol, type, options).map(h -> MethodHandles.insertArguments(h, 0, values));
    }

    @SuppressWarnings("restricted")
    private Optional<MethodHandle> handle(String symbol, FunctionDescriptor type, Linker.Option... options) {
        return library.find(symbol).map(s -> Linker.nativeLinker().downcallHandle(s, type, options));
    }

    private boolean isShort() {
        return Math.max(operation.flops() / 50e9, operation.bytes() / 20e9) < 50e-6;
    }

    private static MemoryLayout[] layouts(Object... arguments) {
        return Stream.of(arguments).map(a -> switch (a) {
            case Integer _ -> JAVA_INT;
            case Double _ -> JAVA_DOUBLE;
            case Float _ -> JAVA_FLOAT;
            default -> JAVA_LONG;                          // an address
        }).toArray(MemoryLayout[]::new);
    }

    /// A call that owns its operands.
    private record NativeCall(Call call, Arena arena) implements Call {
        @Override
        public void run() {
            call.run();
        }

        @Override
        public double[] result() {
            return call.result();
        }

        @Override
        public void close() {
            arena.close();
        }
    }
}
