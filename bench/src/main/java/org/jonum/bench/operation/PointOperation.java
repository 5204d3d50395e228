package org.jonum.bench.operation;

/// A function of one number at n points.
public sealed interface PointOperation extends Operation permits FunctionOperation, LawOperation {
    /// {@return how many points}
    int n();

    /// {@return where the function is taken}
    double[] arguments();

    /// One for each point.
    @Override
    default double flops() {
        return n();
    }

    @Override
    default double numbers() {
        return 2.0 * n();
    }

    @Override
    default Limit limit() {
        return Limit.ARITHMETIC;
    }
}
