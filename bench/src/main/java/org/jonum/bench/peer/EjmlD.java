package org.jonum.bench.peer;

import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.mult.VectorVectorMult_DDRM;
import org.jonum.bench.operation.Asum;
import org.jonum.bench.operation.Axpy;
import org.jonum.bench.operation.Dot;
import org.jonum.bench.operation.Gemm;
import org.jonum.bench.operation.Gemv;
import org.jonum.bench.operation.Ger;
import org.jonum.bench.operation.Nrm2;
import org.jonum.bench.operation.Operand;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.operation.Scal;

/// Operations on EJML's double matrices.
final class EjmlD {
    private EjmlD() {}

    static Optional<Call> prepare(Operation operation) {
        return Optional.ofNullable(switch (operation) {
            case Gemm g -> {
                DMatrixRMaj a = matrix(g.a()), b = matrix(g.b()), c = matrix(g.c());
                yield into(c, g.transA().isTrans()
                        ? g.transB().isTrans() ? () -> CommonOps_DDRM.multTransAB(a, b, c)
                                : () -> CommonOps_DDRM.multTransA(a, b, c)
                        : g.transB().isTrans() ? () -> CommonOps_DDRM.multTransB(a, b, c)
                                : () -> CommonOps_DDRM.mult(a, b, c));
            }
            case Gemv g -> {
                DMatrixRMaj a = matrix(g.a()), x = matrix(g.x()), y = matrix(g.y());
                yield into(y, g.trans().isTrans() ? () -> CommonOps_DDRM.multTransA(a, x, y)
                        : () -> CommonOps_DDRM.mult(a, x, y));
            }
            case Ger g -> {
                DMatrixRMaj a = matrix(g.a()), x = matrix(g.x()), y = matrix(g.y());
                yield into(a, () -> VectorVectorMult_DDRM.addOuterProd(1, x, y, a));
            }
            case Dot d -> {
                DMatrixRMaj x = matrix(d.x()), y = matrix(d.y());
                yield Call.value(() -> VectorVectorMult_DDRM.innerProd(x, y));
            }
            case Axpy v -> {
                DMatrixRMaj x = matrix(v.x()), y = matrix(v.y());
                yield into(y, () -> CommonOps_DDRM.addEquals(y, 1, x));
            }
            case Scal v -> {
                DMatrixRMaj x = matrix(v.x());
                yield into(x, () -> CommonOps_DDRM.scale(-1, x));
            }
            case Nrm2 v -> {
                DMatrixRMaj x = matrix(v.x());
                yield Call.value(() -> NormOps_DDRM.fastNormF(x));
            }
            case Asum v -> {
                DMatrixRMaj x = matrix(v.x());
                yield Call.value(() -> CommonOps_DDRM.elementSumAbs(x));
            }
            default -> null;
        });
    }

    private static DMatrixRMaj matrix(Operand operand) {
        return new DMatrixRMaj(Rows.of(operand));
    }

    private static Call into(DMatrixRMaj result, Runnable body) {
        return Call.of(body, () -> CommonOps_DDRM.transpose(result, null).data.clone());
    }
}
