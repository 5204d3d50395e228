package org.jonum.bench.peer;

import java.util.function.Supplier;
import org.jonum.bench.operation.MatrixOperation;
import org.jonum.blas.Backend;
import org.jonum.blas.DoubleView;
import org.jonum.mat.Cholesky;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// Operations on Jonum's matrices.
final class JonumMatrices {
    private JonumMatrices() {}

    /// A call on the back end of that name: in its scope, unless it is the current one anyway.
    static Call prepare(String backend, MatrixOperation o) {
        return on(backend, call(o));
    }

    static Call on(String backend, Call call) {
        if (Backend.current().name().equals(backend)) return call;
        Backend.Scope scope = Backend.where(Backend.named(backend));
        return Call.of(() -> scope.run(call::run), call::result);
    }

    private static Call call(MatrixOperation o) {
        int n = o.n();
        Matrix a = Matrix.of(DoubleView.of(o.a().doubles(), 0, n, n, n));
        return switch (o.verb()) {
            case TIMES -> {
                Matrix b = Matrix.of(DoubleView.of(o.b().doubles(), 0, n, n, n));
                yield matrices(() -> a.times(b));
            }
            case SOLVE -> {
                Vector b = Vector.of(o.vector().doubles());
                yield new Product<>(() -> a.solve(b)) {
                    @Override
                    double[] numbers(Vector result) {
                        return result.toArray();
                    }
                };
            }
            case INVERSE -> matrices(a::inverse);
            case CHOLESKY -> new Product<>(() -> Cholesky.of(a)) {
                @Override
                double[] numbers(Cholesky result) {
                    return result.l().vec().toArray();
                }
            };
        };
    }

    private static Call matrices(Supplier<Matrix> result) {
        return new Product<>(result) {
            @Override
            double[] numbers(Matrix matrix) {
                return matrix.vec().toArray();
            }
        };
    }
}
