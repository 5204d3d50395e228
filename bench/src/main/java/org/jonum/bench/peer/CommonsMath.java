package org.jonum.bench.peer;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.math4.legacy.linear.MatrixUtils;
import org.apache.commons.math4.legacy.linear.RealMatrix;
import org.jonum.bench.operation.Gemm;
import org.jonum.bench.operation.Gemv;
import org.jonum.bench.operation.Operand;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.operation.OptimizeOperation;
import org.jonum.bench.operation.Precision;
import org.jonum.bench.operation.StatOperation;

/// Commons Math 4: `RealMatrix` as its factory makes it (blocks from 65 rows on), whose products are new objects and
/// whose transposes are copies.
record CommonsMath() implements Library {

    @Override
    public String name() {
        return "commons-math";
    }

    @Override
    public String version() {
        return "Commons Math 4.0-beta1";
    }

    @Override
    public Optional<Call> prepare(Operation operation) {
        if (!Rows.fits(operation) || operation.precision() != Precision.DOUBLE) return Optional.empty();
        return Optional.ofNullable(switch (operation) {
            case Gemm g -> {
                RealMatrix a = matrix(g.a()), b = matrix(g.b());
                yield matrices(g.transA().isTrans()
                        ? g.transB().isTrans() ? () -> a.transpose().multiply(b.transpose())
                                : () -> a.transpose().multiply(b)
                        : g.transB().isTrans() ? () -> a.multiply(b.transpose()) : () -> a.multiply(b));
            }
            case Gemv g -> {
                RealMatrix a = matrix(g.a());
                double[] x = g.x().doubles();
                yield vectors(g.trans().isTrans() ? () -> a.preMultiply(x) : () -> a.operate(x));
            }
            case OptimizeOperation o -> CommonsMathOptimize.prepare(o);
            case StatOperation o -> new CommonsMathStatistics().prepare(o);
            default -> null;
        });
    }

    private static RealMatrix matrix(Operand operand) {
        return MatrixUtils.createRealMatrix(Rows.of(operand));
    }

    private static Call matrices(Supplier<RealMatrix> product) {
        return new Product<>(product) {
            @Override
            double[] numbers(RealMatrix result) {
                return Rows.byColumns(result.getData());
            }
        };
    }

    private static Call vectors(Supplier<double[]> product) {
        return new Product<>(product) {
            @Override
            double[] numbers(double[] result) {
                return result.clone();
            }
        };
    }
}
