package org.jonum.bench.peer;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;
import org.jonum.bench.operation.Decomposition;
import org.jonum.bench.operation.FunctionOperation;
import org.jonum.bench.operation.Gemm;
import org.jonum.bench.operation.Gemv;
import org.jonum.bench.operation.LawOperation;
import org.jonum.bench.operation.MatrixOperation;
import org.jonum.bench.operation.Operand;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.operation.OptimizeOperation;
import org.jonum.bench.operation.Precision;
import org.jonum.bench.operation.StatOperation;
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
            case MatrixOperation o -> matrixOperation(o, matrix(o.a()));
            case OptimizeOperation o when o.verb() == OptimizeOperation.Verb.ROOT -> roots(o);
            case StatOperation o -> new HipparchusStatistics().prepare(o);
            case LawOperation o -> HipparchusLaws.prepare(o);
            case FunctionOperation o -> HipparchusLaws.prepare(o);
            default -> null;
        });
    }

    private static Call matrixOperation(MatrixOperation o, RealMatrix a) {
        return switch (o.verb()) {
            case TIMES -> {
                RealMatrix b = matrix(o.b());
                yield matrices(() -> a.multiply(b));
            }
            case SOLVE -> {
                RealVector b = MatrixUtils.createRealVector(o.vector().doubles());
                yield vectors(() -> new LUDecomposition(a).getSolver().solve(b).toArray());
            }
            case INVERSE -> matrices(() -> MatrixUtils.inverse(a));
            case CHOLESKY -> made(() -> new CholeskyDecomposition(a), c -> columns(c.getL()));
        };
    }

    private static @Nullable Call decomposition(Decomposition d, RealMatrix a) {
        Agreed agreed = new Agreed(d);
        return switch (d.routine()) {
            case GETRF ->
                made(() -> new LUDecomposition(a), lu -> agreed.factor(columns(lu.getL()), columns(lu.getU())));
            case POTRF -> made(() -> new CholeskyDecomposition(a), c -> agreed.factor(columns(c.getL())));
            case GEQRF -> made(() -> new QRDecomposition(a), qr -> agreed.factor(columns(qr.getR())));
            case SYEVD -> made(() -> new EigenDecompositionSymmetric(a),
                    e -> agreed.symmetric(e.getEigenvalues(), columns(e.getV())));
            case GEEV -> made(() -> new EigenDecompositionNonSymmetric(a), e -> eigen(agreed, d.n(), e));
            case GESDD -> made(() -> new SingularValueDecomposition(a),
                    s -> agreed.singular(s.getSingularValues(), columns(s.getU()), columns(s.getV())));
            default -> null;
        };
    }

    private static double[] eigen(Agreed agreed, int n, EigenDecompositionNonSymmetric e) {
        double[] re = new double[n], im = new double[n];
        for (int j = 0; j < n; j++) {
            re[j] = e.getEigenvalue(j).getReal();
            im[j] = e.getEigenvalue(j).getImaginary();
        }
        return agreed.eigen(re, im, columns(e.getV()));
    }

    private static <R> Call made(Supplier<R> maker, Function<R, double[]> numbers) {
        return new Product<R>(maker) {
            @Override
            double[] numbers(R result) {
                return numbers.apply(result);
            }
        };
    }

    private static double[] columns(RealMatrix matrix) {
        return Rows.byColumns(matrix.getData());
    }

    private static Call roots(OptimizeOperation o) {
        double[] roots = new double[o.n()];
        return Call.into(roots, () -> {
            for (int i = 0; i < roots.length; i++) {
                double slope = 1 + i / (double) roots.length;
                roots[i] = new BrentSolver(1e-16, 1e-16).solve(1000, x -> Math.cos(x) - slope * x, 0, 1);
            }
        });
    }

    private static RealMatrix matrix(Operand operand) {
        return MatrixUtils.createRealMatrix(Rows.of(operand));
    }

    private static Call matrices(Supplier<RealMatrix> product) {
        return made(product, Hipparchus::columns);
    }

    private static Call vectors(Supplier<double[]> product) {
        return made(product, double[]::clone);
    }
}
