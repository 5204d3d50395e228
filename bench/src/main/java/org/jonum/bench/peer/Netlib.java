package org.jonum.bench.peer;

import dev.ludovic.netlib.blas.BLAS;
import dev.ludovic.netlib.blas.JavaBLAS;
import dev.ludovic.netlib.blas.NativeBLAS;
import dev.ludovic.netlib.lapack.JavaLAPACK;
import dev.ludovic.netlib.lapack.LAPACK;
import dev.ludovic.netlib.lapack.NativeLAPACK;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Supplier;
import org.jonum.bench.operation.BlasOperation;
import org.jonum.bench.operation.Decomposition;
import org.jonum.bench.operation.FunctionOperation;
import org.jonum.bench.operation.LawOperation;
import org.jonum.bench.operation.MatrixOperation;
import org.jonum.bench.operation.OptimizeOperation;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.operation.Precision;
import org.jonum.bench.operation.StatOperation;

/// dev.ludovic.netlib: one of its implementations.
///
/// @param name    its name in tables
/// @param version which implementation
/// @param blas    its routines
/// @param lapack  those of LAPACK
record Netlib(String name, String version, BLAS blas, LAPACK lapack) implements Library {

    /// What it takes where the Vector API is present.
    static Netlib vector() throws MissingPeerException {
        return of("netlib-vector", JavaBLAS::getInstance, JavaLAPACK::getInstance);
    }

    /// What it would take without the Vector API; it cannot be asked for by any public method.
    static Netlib java() throws MissingPeerException {
        return of("netlib-java", () -> {
            try {
                Method instance = Class.forName("dev.ludovic.netlib.blas.Java11BLAS").getMethod("getInstance");
                instance.setAccessible(true);
                return (JavaBLAS) instance.invoke(null);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }, JavaLAPACK::getInstance);
    }

    /// Over JNI, on the OpenBLAS that takes part itself: what the heap and JNI cost.
    static Netlib jni() throws MissingPeerException {
        System.setProperty("dev.ludovic.netlib.blas.nativeLibPath", OpenBlas.file().toString());
        System.setProperty("dev.ludovic.netlib.lapack.nativeLibPath", OpenBlas.file().toString());
        return of("netlib-jni", NativeBLAS::getInstance, NativeLAPACK::getInstance);
    }

    private static Netlib of(String name, Supplier<? extends BLAS> instance, Supplier<? extends LAPACK> lapack)
            throws MissingPeerException {
        try {
            BLAS blas = instance.get();
            return new Netlib(name, "dev.ludovic.netlib 3.2.0, " + blas.getClass().getSimpleName(), blas,
                    lapack.get());
        } catch (RuntimeException | LinkageError e) {
            throw new MissingPeerException(e.toString(), e);
        }
    }

    @Override
    public Optional<Call> prepare(Operation operation) {
        boolean isDouble = operation.precision() == Precision.DOUBLE;
        return switch (operation) {
            case BlasOperation b -> isDouble ? DoubleNetlib.prepare(blas, b) : FloatNetlib.prepare(blas, b);
            case Decomposition d ->
                isDouble ? DoubleNetlibDecompositions.prepare(lapack, d) : FloatNetlibDecompositions.prepare(lapack, d);
            case MatrixOperation _,OptimizeOperation _,LawOperation _,FunctionOperation _,StatOperation _ ->
                Optional.empty();
        };
    }
}
