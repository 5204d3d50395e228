package org.jonum.bench.operation;

import java.util.List;

/// A routine at one shape: what every library is asked to do, over and over, on the same values.
public sealed interface Operation
        permits BlasOperation, Decomposition, MatrixOperation, OptimizeOperation, PointOperation, StatOperation {

    /// What limits an operation on large operands, and so what its speed is held against.
    enum Limit {
        /// Fused multiply-adds.
        ARITHMETIC,
        /// Reading from memory.
        READING,
        /// Reading from one place in memory and writing to another.
        COPYING,
        /// Reading from memory and writing to the same place.
        UPDATING
    }

    /// {@return the text it was parsed from}
    Spec spec();

    /// {@return floating-point operations of one call, as is customary for the routine}
    double flops();

    /// {@return numbers that one call must read and those it must write, together, if a cache held all of them}
    double numbers();

    /// {@return what limits it on large operands}
    Limit limit();

    /// {@return the name, `dgemm TN n=1000`}
    default String name() {
        return spec().text();
    }

    /// {@return double or single precision}
    default Precision precision() {
        return spec().precision();
    }

    /// {@return bytes that one call must read and write}
    default double bytes() {
        return numbers() * precision().bytes();
    }

    /// Read an operation.
    ///
    /// @param text as [Spec] describes
    /// @return the operation
    /// @throws IllegalArgumentException if there is no such routine, or a size is missing
    static Operation parse(String text) {
        Spec s = Spec.parse(text);
        return switch (s.routine()) {
            case "gemm" -> Gemm.of(s);
            case "gemm_batch" -> GemmBatch.of(s);
            case "symm" -> Symm.of(s);
            case "syrk" -> Syrk.of(s);
            case "syr2k" -> Syr2k.of(s);
            case "trmm" -> Trmm.of(s);
            case "trsm" -> Trsm.of(s);
            case "gemv" -> Gemv.of(s);
            case "ger" -> Ger.of(s);
            case "symv" -> Symv.of(s);
            case "trmv" -> Trmv.of(s);
            case "trsv" -> Trsv.of(s);
            case "dot" -> new Dot(s, s.size("n"));
            case "axpy" -> new Axpy(s, s.size("n"));
            case "scal" -> new Scal(s, s.size("n"));
            case "nrm2" -> new Nrm2(s, s.size("n"));
            case "asum" -> new Asum(s, s.size("n"));
            case "amax" -> new Iamax(s, s.size("n"));
            case "copy" -> new Copy(s, s.size("n"));
            case "function" -> FunctionOperation.of(s);
            case String name when LawOperation.has(name) -> LawOperation.of(s);
            case String name when StatOperation.has(name) -> StatOperation.of(s);
            case String name when OptimizeOperation.has(name) -> OptimizeOperation.of(s);
            case String name when MatrixOperation.has(name) -> MatrixOperation.of(s);
            default -> Decomposition.of(s);
        };
    }

    /// Read several operations.
    ///
    /// @param texts each with [Braces]
    /// @return the operations, in order
    static List<Operation> parseAll(String... texts) {
        return List.of(texts).stream().flatMap(t -> Braces.expand(t).stream()).map(Operation::parse).toList();
    }
}
