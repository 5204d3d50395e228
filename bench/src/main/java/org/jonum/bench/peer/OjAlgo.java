package org.jonum.bench.peer;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jonum.bench.operation.Axpy;
import org.jonum.bench.operation.Decomposition;
import org.jonum.bench.operation.Dot;
import org.jonum.bench.operation.Gemm;
import org.jonum.bench.operation.Gemv;
import org.jonum.bench.operation.MatrixOperation;
import org.jonum.bench.operation.Operand;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.operation.Precision;
import org.jspecify.annotations.Nullable;
import org.ojalgo.OjAlgoUtils;
import org.ojalgo.array.operation.AXPY;
import org.ojalgo.array.operation.DOT;
import org.ojalgo.matrix.decomposition.Cholesky;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.decomposition.LU;
import org.ojalgo.matrix.decomposition.MatrixDecomposition;
import org.ojalgo.matrix.decomposition.QR;
import org.ojalgo.matrix.decomposition.SingularValue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.PhysicalStore;
import org.ojalgo.matrix.store.R032Store;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.matrix.task.InverterTask;
import org.ojalgo.matrix.task.SolverTask;

/// ojAlgo, column-major stores, into a given result, on one thread.
record OjAlgo() implements Library {

    static OjAlgo load() {
        OjAlgoUtils.limitThreadsTo(1);
        return new OjAlgo();
    }

    @Override
    public String name() {
        return "ojalgo";
    }

    @Override
    public String version() {
        return "ojAlgo " + OjAlgoUtils.getVersion();
    }

    @Override
    public Optional<Call> prepare(Operation operation) {
        if (!Rows.fits(operation)) return Optional.empty();
        Precision p = operation.precision();
        return Optional.ofNullable(switch (operation) {
            case Gemm g ->
                product(store(g.a(), p), g.transA().isTrans(), store(g.b(), p), g.transB().isTrans(), store(g.c(), p));
            case Gemv g -> product(store(g.a(), p), g.trans().isTrans(), store(g.x(), p), false, store(g.y(), p));
            case Dot d when p == Precision.DOUBLE -> {
                double[] x = d.x().doubles(), y = d.y().doubles();
                yield Call.value(() -> DOT.invoke(x, 0, y, 0, 0, d.n()));
            }
            case Axpy v when p == Precision.DOUBLE -> {
                double[] x = v.x().doubles(), y = v.y().doubles();
                yield Call.into(y, () -> AXPY.invoke(y, 0, 1, x, 0, 0, v.n()));
            }
            case MatrixOperation o when p == Precision.DOUBLE -> matrixOperation(o, store(o.a(), p));
            case Decomposition d when p == Precision.DOUBLE -> decomposition(d, store(d.a(), p));
            default -> null;
        });
    }

    /// Equations and inverses by the tasks that it recommends, which have formulas for small matrices.
    private static Call matrixOperation(MatrixOperation o, PhysicalStore<Double> a) {
        return switch (o.verb()) {
            case TIMES -> {
                PhysicalStore<Double> b = store(o.b(), Precision.DOUBLE);
                yield results(() -> a.multiply(b));
            }
            case SOLVE -> {
                PhysicalStore<Double> b = store(o.vector(), Precision.DOUBLE);
                yield results(() -> certain(() -> SolverTask.R064.make(a, b).solve(a, b)));
            }
            case INVERSE -> results(() -> certain(() -> InverterTask.R064.make(a).invert(a)));
            case CHOLESKY -> results(() -> {
                Cholesky<Double> c = Cholesky.R064.make(a);
                if (!c.decompose(a)) throw new IllegalStateException("no decomposition");
                return c.getL();
            });
        };
    }

    /// What a task gives.
    private static MatrixStore<Double> certain(Callable<MatrixStore<Double>> task) {
        try {
            return task.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Call results(Supplier<MatrixStore<Double>> result) {
        return new Product<>(result) {
            @Override
            double[] numbers(MatrixStore<Double> store) {
                return store.toRawCopy1D();
            }
        };
    }

    private static @Nullable Call decomposition(Decomposition d, PhysicalStore<Double> a) {
        Agreed agreed = new Agreed(d);
        return switch (d.routine()) {
            case GETRF -> {
                LU<Double> lu = LU.R064.make(a);
                yield decomposed(lu, a, () -> agreed.factor(lu.getL().toRawCopy1D(), lu.getU().toRawCopy1D()));
            }
            case POTRF -> {
                Cholesky<Double> cholesky = Cholesky.R064.make(a);
                yield decomposed(cholesky, a, () -> agreed.factor(cholesky.getL().toRawCopy1D()));
            }
            case GEQRF -> {
                QR<Double> qr = QR.R064.make(a);
                yield decomposed(qr, a, () -> agreed.factor(qr.getR().toRawCopy1D()));
            }
            case SYEVD -> {
                Eigenvalue<Double> eigen = Eigenvalue.R064.make(a, true);
                yield decomposed(eigen, a, () -> eigen(agreed, d.n(), eigen));
            }
            case GEEV -> {
                Eigenvalue<Double> eigen = Eigenvalue.R064.make(a, false);
                yield decomposed(eigen, a, () -> eigen(agreed, d.n(), eigen));
            }
            case GESDD -> {
                SingularValue<Double> svd = SingularValue.R064.make(a);
                yield decomposed(svd, a, () -> agreed.singular(svd.getSingularValues().toRawCopy1D(),
                        svd.getU().toRawCopy1D(), svd.getV().toRawCopy1D()));
            }
            default -> null;
        };
    }

    private static double[] eigen(Agreed agreed, int n, Eigenvalue<Double> eigen) {
        double[] re = new double[n], im = new double[n];
        for (int j = 0; j < n; j++) {
            re[j] = eigen.getEigenvalues().get(j).getReal();
            im[j] = eigen.getEigenvalues().get(j).getImaginary();
        }
        return agreed.eigen(re, im, eigen.getV().toRawCopy1D());
    }

    private static Call decomposed(MatrixDecomposition<Double> decomposition, PhysicalStore<Double> a,
            Supplier<double[]> result) {
        return Call.of(() -> {
            if (!decomposition.decompose(a)) throw new IllegalStateException("no decomposition");
        }, result);
    }

    private static Call product(PhysicalStore<Double> a, boolean transA, PhysicalStore<Double> b, boolean transB,
            PhysicalStore<Double> c) {
        MatrixStore<Double> left = transA ? a.transpose() : a, right = transB ? b.transpose() : b;
        return Call.of(() -> c.fillByMultiplying(left, right), c::toRawCopy1D);
    }

    private static PhysicalStore<Double> store(Operand operand, Precision precision) {
        PhysicalStore<Double> store = switch (precision) {
            case DOUBLE -> R064Store.FACTORY.make(operand.rows(), operand.cols());
            case FLOAT -> R032Store.FACTORY.make(operand.rows(), operand.cols());
        };
        for (int j = 0; j < operand.cols(); j++) {
            for (int i = 0; i < operand.rows(); i++) store.set(i, j, operand.values().at(i, j));
        }
        return store;
    }
}
