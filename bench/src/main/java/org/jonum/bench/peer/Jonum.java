package org.jonum.bench.peer;

import java.util.Optional;
import org.jonum.bench.operation.BlasOperation;
import org.jonum.bench.operation.Decomposition;
import org.jonum.bench.operation.FunctionOperation;
import org.jonum.bench.operation.LawOperation;
import org.jonum.bench.operation.MatrixOperation;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.operation.Precision;
import org.jonum.bench.operation.OptimizeOperation;
import org.jonum.bench.operation.StatOperation;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.lapack.Lapack;

/// A back end of Jonum, on the thread that calls it.
///
/// @param name its name in tables
/// @param blas its routines
/// @param lapack those of LAPACK on it
record Jonum(String name, Blas blas, Lapack lapack) implements Library {

    static Jonum backend(String name) throws MissingPeerException {
        try {
            return of(name, Backend.named(name));
        } catch (IllegalArgumentException e) {
            throw new MissingPeerException(String.valueOf(e.getMessage()), e);
        }
    }

    static Jonum of(String name, Backend backend) {
        return new Jonum(name, backend.blas(), Lapack.on(backend));
    }

    @Override
    public String version() {
        return "this build, back end " + name;
    }

    @Override
    public Optional<Call> prepare(Operation operation) {
        boolean isDouble = operation.precision() == Precision.DOUBLE;
        return switch (operation) {
            case BlasOperation b ->
                Optional.of(isDouble ? DoubleJonum.prepare(blas, b) : FloatJonum.prepare(blas, b));
            case Decomposition d ->
                isDouble ? DoubleDecompositions.prepare(lapack, d) : FloatDecompositions.prepare(lapack, d);
            case MatrixOperation m -> isDouble ? Optional.of(JonumMatrices.prepare(name, m)) : Optional.empty();
            case StatOperation o -> isDouble ? Optional.of(JonumStatistics.prepare(name, o)) : Optional.empty();
            case OptimizeOperation o -> isDouble ? Optional.of(JonumOptimize.prepare(o)) : Optional.empty();
            case LawOperation o -> isDouble ? Optional.of(JonumLaws.prepare(o)) : Optional.empty();
            case FunctionOperation o -> isDouble ? Optional.of(JonumLaws.prepare(o)) : Optional.empty();
        };
    }
}
