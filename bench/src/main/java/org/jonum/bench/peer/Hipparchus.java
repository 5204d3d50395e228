package org.jonum.bench.peer;

import java.util.Optional;
import java.util.function.Supplier;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.jonum.bench.operation.Decomposition;
import org.jonum.bench.operation.Gemm;
import org.jonum.bench.operation.Gemv;
import org.jonum.bench.operation.Operand;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.operation.Precision;
import org.jspecify.annotations.Nullable;

/// Hipparchus: `RealMatrix` as its factory makes it (blocks from 65 rows on), whose products are new objects.
record Hipparchus() implements Library {

    @Override
    public String name() {
        return "hipparchus";
    }

    @Override
    public String version() {
        return "Hipparchus 4.0.3";
    }

    @Override
    public Optional<Call> prepare(Operation operation) {
        if (!Rows.fits(operation) || operation.precision() != Precision.DOUBLE) return Optional.empty();
        return Optional.ofNullable(switch (operation) {
            case Gemm g -> {
                RealMatrix a = matrix(g.a()), b = matrix(g.b());
                yield matrices(g.transA().isTrans()
                        ? g.transB().isTrans() ? () -> a.transposeMultiply(b.transpose()) : () -> a.transposeMultiply(b)
                        : g.transB().isTrans() ? () -> a.multiplyTransposed(b) : () -> a.multiply(b));
            }
            case Gemv g -> {
                RealMatrix a = matrix(g.a());
                double[] x = g.x().doubles();
                yield vectors(g.trans().isTrans() ? () -> a.preMultiply(x) : () -> a.operate(x));
            }
            case Decomposition d -> decomposition(d, matrix(d.a()));
            default -> null;
        });
    }

    /// What it computes is not compared: its factors come in forms of its own.
    private static @Nullable Call decomposition(Decomposition d, RealMatrix a) {
        return switch (d.routine()) {
            case GETRF -> Call.unseen(() -> kept(new LUDecomposition(a)));
            case POTRF -> Call.unseen(() -> kept(new CholeskyDecomposition(a)));
            case GEQRF -> Call.unseen(() -> kept(new QRDecomposition(a)));
            case SYEVD -> Call.unseen(() -> kept(new EigenDecompositionSymmetric(a)));
            case GEEV -> Call.unseen(() -> kept(new EigenDecompositionNonSymmetric(a)));
            case GESDD -> Call.unseen(() -> kept(new SingularValueDecomposition(a)));
            default -> null;
        };
    }

    /// Looks at an object, so that it is made.
    private static void kept(Object decomposition) {
        if (decomposition.hashCode() == 0) Thread.onSpinWait();
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
