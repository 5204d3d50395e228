package org.jonum.examples.learn;

import java.util.stream.IntStream;
import org.jonum.blas.DoubleView;
import org.jonum.examples.Dataset;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.optimize.Lbfgs;
import org.jonum.optimize.Problem;

/// Multinomial logistic regression: the probability of class k is proportional to exp(xᵀwₖ + bₖ).
///
/// The weights minimise the mean of −log of the probabilities of the true classes, and penalty/2·‖W‖², by L-BFGS. With Z = XW
/// and P the probabilities, the gradient is Xᵀ(P − Y)/n: two products of matrices for each evaluation.
///
/// @param penalty at least 0
public record LogisticRegression(double penalty) implements Learner {
    /// What was learnt.
    ///
    /// @param weights a column for each class; the first row has the bₖ
    public record Model(Matrix weights) implements Classifier {
        /// How probable each class is.
        ///
        /// @param x a row for each case
        /// @return a row for each case, a column for each class
        public Matrix probabilities(Matrix x) {
            Matrix z = withOnes(x).times(weights);
            z.rowViews().forEach(LogisticRegression::softmax);
            return z;
        }

        @Override
        public int[] predict(Matrix x) {
            return probabilities(x).rowViews().stream().mapToInt(Vector::argMax).toArray();
        }
    }

    @Override
    public Model fit(Dataset train) {
        Matrix x = withOnes(train.x()), xt = x.transpose();
        int[] y = train.y();
        int n = x.rows(), p = x.cols(), k = train.classes().size();
        Matrix z = Matrix.zeros(n, k);
        Problem loss = Problem.smooth((at, gradientAt) -> {
            Matrix w = Matrix.of(DoubleView.of(at, 0, p, k, p)), g = Matrix.of(DoubleView.of(gradientAt, 0, p, k, p));
            x.timesInto(w, z);
            double sum = 0;
            for (int i = 0; i < n; i++) {
                Vector row = z.row(i);
                double own = row.get(y[i]);
                sum += softmax(row) - own;
                row.set(y[i], row.get(y[i]) - 1);
            }
            xt.timesInto(z, g);
            g.scaleInPlace(1.0 / n);
            Matrix slopes = w.block(1, 0, p - 1, k);
            g.block(1, 0, p - 1, k).addInPlace(penalty, slopes);
            return sum / n + penalty / 2 * slopes.dot(slopes);
        });
        double[] w = new Lbfgs().minimize(loss, new double[p * k]).x();
        return new Model(Matrix.of(DoubleView.of(w, 0, p, k, p)));
    }

    /// Numbers zⱼ to exp(zⱼ)/Σexp(zⱼ), in place.
    ///
    /// @return log Σexp(zⱼ)
    private static double softmax(Vector z) {
        double max = z.max();
        z.mapInPlace(v -> Math.exp(v - max));
        double sum = z.sum();
        z.scaleInPlace(1 / sum);
        return max + Math.log(sum);
    }

    private static Matrix withOnes(Matrix x) {
        Vector ones = Vector.of(IntStream.range(0, x.rows()).mapToDouble(_ -> 1).toArray());
        return Matrix.horizontal(ones.asColumn(), x);
    }
}
