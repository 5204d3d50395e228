package org.jonum.bench.peer;

import java.util.Optional;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;
import org.ejml.dense.row.mult.VectorVectorMult_FDRM;
import org.jonum.bench.operation.Dot;
import org.jonum.bench.operation.Gemm;
import org.jonum.bench.operation.Gemv;
import org.jonum.bench.operation.Operand;
import org.jonum.bench.operation.Operation;

/// Operations on EJML's float matrices.
final class EjmlF {
    private EjmlF() {}

    static Optional<Call> prepare(Operation operation) {
        return Optional.ofNullable(switch (operation) {
            case Gemm g -> {
                FMatrixRMaj a = matrix(g.a()), b = matrix(g.b()), c = matrix(g.c());
                yield into(c, g.transA().isTrans()
                        ? g.transB().isTrans() ? () -> CommonOps_FDRM.multTransAB(a, b, c)
                                : () -> CommonOps_FDRM.multTransA(a, b, c)
                        : g.transB().isTrans() ? () -> CommonOps_FDRM.multTransB(a, b, c)
                                : () -> CommonOps_FDRM.mult(a, b, c));
            }
            case Gemv g -> {
                FMatrixRMaj a = matrix(g.a()), x = matrix(g.x()), y = matrix(g.y());
                yield into(y, g.trans().isTrans() ? () -> CommonOps_FDRM.multTransA(a, x, y)
                        : () -> CommonOps_FDRM.mult(a, x, y));
            }
            case Dot d -> {
                FMatrixRMaj x = matrix(d.x()), y = matrix(d.y());
                yield Call.value(() -> VectorVectorMult_FDRM.innerProd(x, y));
            }
            default -> null;
        });
    }

    private static FMatrixRMaj matrix(Operand operand) {
        FMatrixRMaj matrix = new FMatrixRMaj(operand.rows(), operand.cols());
        for (int i = 0; i < operand.rows(); i++) {
            for (int j = 0; j < operand.cols(); j++) matrix.set(i, j, (float) operand.values().at(i, j));
        }
        return matrix;
    }

    private static Call into(FMatrixRMaj result, Runnable body) {
        return Call.of(body, () -> {
            double[] columns = new double[result.numRows * result.numCols];
            for (int j = 0, at = 0; j < result.numCols; j++) {
                for (int i = 0; i < result.numRows; i++) columns[at++] = result.get(i, j);
            }
            return columns;
        });
    }
}
