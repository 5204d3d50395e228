package org.jonum.bench.operation;

/// Cᵢ := Aᵢ·Bᵢ for many small square matrices, which follow each other in one array.
///
/// @param spec the text
/// @param n order of each
/// @param count how many products
public record GemmBatch(Spec spec, int n, int count) implements BlasOperation {

    static GemmBatch of(Spec s) {
        int n = s.size("n");
        return new GemmBatch(s, n, s.size("count"));
    }

    /// {@return all A side by side}
    public Operand a() {
        return Operand.matrix('a', n, Math.multiplyExact(n, count), 0);
    }

    /// {@return all B side by side}
    public Operand b() {
        return Operand.matrix('b', n, Math.multiplyExact(n, count), 0);
    }

    /// {@return all C side by side, the result}
    public Operand c() {
        return Operand.matrix('c', n, Math.multiplyExact(n, count), 0);
    }

    @Override
    public double flops() {
        return 2.0 * n * n * n * count;
    }

    @Override
    public double numbers() {
        return 3.0 * n * n * count;
    }

    @Override
    public Limit limit() {
        return Limit.ARITHMETIC;
    }
}
