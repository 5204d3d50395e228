package org.jonum.bench.peer;

import java.util.Optional;
import java.util.function.Supplier;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.dense.row.mult.VectorVectorMult_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.ejml.interfaces.decomposition.DecompositionInterface;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.jonum.bench.operation.Asum;
import org.jonum.bench.operation.Axpy;
import org.jonum.bench.operation.Decomposition;
import org.jonum.bench.operation.Dot;
import org.jonum.bench.operation.Gemm;
import org.jonum.bench.operation.Gemv;
import org.jonum.bench.operation.Ger;
import org.jonum.bench.operation.MatrixOperation;
import org.jonum.bench.operation.Nrm2;
import org.jonum.bench.operation.Operand;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.operation.Scal;
import org.jspecify.annotations.Nullable;

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
            case Decomposition d -> decomposition(d);
            case MatrixOperation m -> matrices(m);
            default -> null;
        });
    }

    private static Call matrices(MatrixOperation o) {
        int n = o.n();
        DMatrixRMaj a = matrix(o.a()), b = matrix(o.b()), v = matrix(o.vector());
        return switch (o.verb()) {
            case TIMES -> results(() -> CommonOps_DDRM.mult(a, b, new DMatrixRMaj(n, n)));
            case SOLVE -> results(() -> {
                DMatrixRMaj x = new DMatrixRMaj(n, 1);
                if (!CommonOps_DDRM.solve(a, v, x)) throw new IllegalStateException("no solution");
                return x;
            });
            case INVERSE -> results(() -> {
                DMatrixRMaj x = new DMatrixRMaj(n, n);
                if (!CommonOps_DDRM.invert(a, x)) throw new IllegalStateException("no inverse");
                return x;
            });
            case CHOLESKY -> new Product<>(() -> {
                CholeskyDecomposition_F64<DMatrixRMaj> c = DecompositionFactory_DDRM.chol(n, true);
                if (!c.decompose(a.copy())) throw new IllegalStateException("no decomposition");
                return c;
            }) {
                @Override
                double[] numbers(CholeskyDecomposition_F64<DMatrixRMaj> result) {
                    return CommonOps_DDRM.transpose(result.getT(null), null).data;
                }
            };
        };
    }

    private static Call results(Supplier<DMatrixRMaj> result) {
        return new Product<>(result) {
            @Override
            double[] numbers(DMatrixRMaj matrix) {
                return CommonOps_DDRM.transpose(matrix, null).data;
            }
        };
    }

    private static @Nullable Call decomposition(Decomposition d) {
        DMatrixRMaj first = matrix(d.a());
        int n = d.n();
        Agreed agreed = new Agreed(d);
        return switch (d.routine()) {
            case GETRF -> {
                var lu = DecompositionFactory_DDRM.lu(n, n);
                yield decomposed(lu, first,
                        () -> agreed.factor(columns(lu.getLower(null)), columns(lu.getUpper(null))));
            }
            case POTRF -> {
                var cholesky = DecompositionFactory_DDRM.chol(n, true);
                yield decomposed(cholesky, first, () -> agreed.factor(columns(cholesky.getT(null))));
            }
            case GEQRF -> {
                var qr = DecompositionFactory_DDRM.qr(n, n);
                yield decomposed(qr, first, () -> agreed.factor(columns(qr.getR(null, false))));
            }
            case GETRI -> {
                DMatrixRMaj inverse = new DMatrixRMaj(n, n);
                yield into(inverse, () -> CommonOps_DDRM.invert(first, inverse));
            }
            case SYEVD -> {
                var eig = DecompositionFactory_DDRM.eig(n, true, true);
                yield decomposed(eig, first, () -> eigen(agreed, n, eig));
            }
            case GEEV -> {
                var eig = DecompositionFactory_DDRM.eig(n, true, false);
                yield decomposed(eig, first, () -> eigen(agreed, n, eig));
            }
            case GESDD -> {
                var svd = DecompositionFactory_DDRM.svd(n, n, true, true, true);
                yield decomposed(svd, first,
                        () -> agreed.singular(svd.getSingularValues(), columns(svd.getU(null, false)),
                                columns(svd.getV(null, false))));
            }
            default -> null;
        };
    }

    /// EJML makes no vectors of complex eigenvalues: where there are some, values are all that can be compared.
    private static double[] eigen(Agreed agreed, int n, EigenDecomposition_F64<DMatrixRMaj> eig) {
        double[] re = new double[n], im = new double[n], beta = new double[n], vectors = new double[n * n];
        boolean all = true;
        for (int j = 0; j < n; j++) {
            re[j] = eig.getEigenvalue(j).real;
            im[j] = eig.getEigenvalue(j).imaginary;
            beta[j] = 1;
            DMatrixRMaj vector = eig.getEigenVector(j);
            all &= vector != null;
            if (vector != null) System.arraycopy(vector.data, 0, vectors, j * n, n);
        }
        return all ? agreed.eigen(re, im, vectors) : agreed.values(re, im, beta);
    }

    private static Call decomposed(DecompositionInterface<DMatrixRMaj> decomposition, DMatrixRMaj first,
            Supplier<double[]> result) {
        DMatrixRMaj a = first.copy();
        return Call.of(() -> {
            a.setTo(first);
            if (!decomposition.decompose(a)) throw new IllegalStateException("no decomposition");
        }, result);
    }

    private static DMatrixRMaj matrix(Operand operand) {
        return new DMatrixRMaj(Rows.of(operand));
    }

    private static Call into(DMatrixRMaj result, Runnable body) {
        return Call.of(body, () -> columns(result));
    }

    private static double[] columns(DMatrixRMaj matrix) {
        return CommonOps_DDRM.transpose(matrix, null).data.clone();
    }
}
