package org.jonum.bench.peer;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jonum.bench.operation.Decomposition;
import org.jonum.bench.operation.Operand;
import org.jonum.bench.operation.Precision;

/// A routine of LAPACK in a native library, by its Fortran name: all arguments are addresses, the lengths of characters come
/// last. Workspace is what the routine asks for.
final class Fortran {
    /// Arguments that depend on what a routine asks for.
    enum Slot {
        /// Workspace of numbers, and its length.
        WORK, LWORK,
        /// Workspace of integers, and its length.
        IWORK, LIWORK,
        /// What the routine says in the end.
        INFO
    }

    private final SymbolLookup library;
    private final Decomposition operation;
    private final Arena arena = Arena.ofShared();
    private final List<Runnable> copies = new ArrayList<>(), calls = new ArrayList<>();
    private final MemorySegment info = arena.allocate(JAVA_INT);
    private boolean missing;

    Fortran(SymbolLookup library, Decomposition operation) {
        this.library = library;
        this.operation = operation;
    }

    /// An operand that is copied afresh before each call.
    NativeArray fresh(Operand operand) {
        NativeArray first = NativeArray.of(operand, operation.precision(), arena),
                array = NativeArray.of(operand, operation.precision(), arena);
        copies.add(() -> array.segment().copyFrom(first.segment()));
        return array;
    }

    /// An array for results.
    NativeArray array(int length) {
        return new NativeArray(arena.allocate((long) length * operation.precision().bytes(), 64),
                operation.precision());
    }

    /// An array of n integers, zeros.
    MemorySegment integers(int length) {
        return arena.allocate(JAVA_INT, Math.max(1, length));
    }

    /// Integers that are zero before each call.
    MemorySegment freshZeros(int length) {
        MemorySegment zeros = integers(length);
        copies.add(() -> zeros.fill((byte) 0));
        return zeros;
    }

    /// A number in the precision of the operation.
    MemorySegment real(double value) {
        return operation.precision() == Precision.DOUBLE ? arena.allocateFrom(JAVA_DOUBLE, value)
                : arena.allocateFrom(JAVA_FLOAT, (float) value);
    }

    /// Then call a routine. Integers and characters are constants.
    void call(String routine, Object... arguments) {
        Optional<MemorySegment> symbol = library.find(operation.precision().prefix() + routine + "_");
        if (symbol.isEmpty()) {
            missing = true;
            return;
        }
        int characters = (int) List.of(arguments).stream().filter(Character.class::isInstance).count();
        MemoryLayout[] layouts =
                Collections.nCopies(arguments.length + characters, JAVA_LONG).toArray(MemoryLayout[]::new);
        @SuppressWarnings("restricted")
        MethodHandle handle = Linker.nativeLinker().downcallHandle(symbol.get(), FunctionDescriptor.ofVoid(layouts));
        MemorySegment work = array(1).segment(), iwork = integers(1);
        if (List.of(arguments).contains(Slot.LWORK)) {
            bound(handle, characters, work, -1, iwork, -1, arguments).run();
        }
        int lwork = Math.max(1, (int) first(work)), liwork = Math.max(8 * operation.n(), iwork.get(JAVA_INT, 0));
        calls.add(bound(handle, characters, array(lwork).segment(), lwork, integers(liwork), liwork, arguments));
    }

    /// All of it as one call; empty if the library lacks a routine.
    Optional<Call> result(Supplier<double[]> result) {
        if (missing) return Optional.empty();
        List<Runnable> steps = new ArrayList<>(copies);
        steps.addAll(calls);
        return Optional.of(Cblas.owned(Call.of(() -> steps.forEach(Runnable::run), result), arena));
    }

    private double first(MemorySegment work) {
        return operation.precision() == Precision.DOUBLE ? work.get(JAVA_DOUBLE, 0) : work.get(JAVA_FLOAT, 0);
    }

    private Runnable bound(MethodHandle handle, int characters, MemorySegment work, int lwork, MemorySegment iwork,
            int liwork,
            Object... arguments) {
        List<Object> values = new ArrayList<>();
        for (Object a : arguments) {
            values.add(switch (a) {
                case Slot.WORK -> work.address();
                case Slot.LWORK -> arena.allocateFrom(JAVA_INT, lwork).address();
                case Slot.IWORK -> iwork.address();
                case Slot.LIWORK -> arena.allocateFrom(JAVA_INT, liwork).address();
                case Slot.INFO -> info.address();
                case Integer i -> arena.allocateFrom(JAVA_INT, i).address();
                case Character c -> arena.allocateFrom(JAVA_BYTE, (byte) (char) c).address();
                case NativeArray array -> array.address();
                case MemorySegment s -> s.address();
                default -> throw new IllegalArgumentException("argument " + a);
            });
        }
        values.addAll(Collections.nCopies(characters, 1L));
        return MethodHandleProxies.asInterfaceInstance(Runnable.class,
                MethodHandles.insertArguments(handle, 0, values.toArray()));
    }
}
