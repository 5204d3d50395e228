package org.jonum.examples.network;

import java.util.random.RandomGenerator;
import org.jonum.mat.FMatrix;
import org.jonum.mat.FVector;

/// A perceptron with one hidden layer: H = max(0, X·W₁ + 1·b₁ᵀ), Z = H·W₂ + 1·b₂ᵀ, and probabilities that are proportional to exp(Z).
///
/// A step on a minibatch costs five products of matrices (`sgemm`), which is nearly all of it, on whatever back end is
/// current.
public final class Perceptron {
    private static final float MOMENTUM = 0.9f;

    private final FMatrix w1, w2, v1, v2;
    private final FVector b1, b2, u1, u2;

    /// One that knows nothing yet.
    ///
    /// @param inputs  numbers for each case
    /// @param hidden  units between
    /// @param classes to be told apart
    /// @param random  where the first weights come from
    public Perceptron(int inputs, int hidden, int classes, RandomGenerator random) {
        w1 = normal(random, inputs, hidden);
        w2 = normal(random, hidden, classes);
        v1 = FMatrix.zeros(inputs, hidden);
        v2 = FMatrix.zeros(hidden, classes);
        b1 = FVector.zeros(hidden);
        b2 = FVector.zeros(classes);
        u1 = FVector.zeros(hidden);
        u2 = FVector.zeros(classes);
    }

    /// Weights of variance 2/inputs, which keep the variance of what passes (He, Zhang, Ren & Sun 2015).
    private static FMatrix normal(RandomGenerator random, int inputs, int outputs) {
        double deviation = Math.sqrt(2.0 / inputs);
        return FMatrix.generate(inputs, outputs, (_, _) -> (float) (deviation * random.nextGaussian()));
    }

    /// Learn from a minibatch: a step of stochastic gradient descent with momentum.
    ///
    /// @param x    a row for each case
    /// @param y    the class of each
    /// @param rate length of the step
    /// @return the mean of −log of the probabilities that the true classes had before the step
    public double step(FMatrix x, int[] y, float rate) {
        int m = x.rows();
        FMatrix h = hidden(x), p = probabilities(h);
        double loss = 0;
        for (int i = 0; i < m; i++) {
            loss -= Math.log(p.get(i, y[i])) / m;
            p.set(i, y[i], p.get(i, y[i]) - 1);
        }
        p.scaleInPlace(1f / m);                                 // ∂loss/∂Z
        FMatrix dh = p.times(w2.transpose()).zip(h, (d, a) -> a > 0 ? d : 0);
        move(w2, v2, h, p, b2, u2, rate);
        move(w1, v1, x, dh, b1, u1, rate);
        return loss;
    }

    /// V ← μV + AᵀD, W ← W − rate·V; likewise for the constant, whose gradient is the sum of the rows of D.
    private static void move(FMatrix w, FMatrix v, FMatrix a, FMatrix d, FVector b, FVector u, float rate) {
        v.scaleInPlace(MOMENTUM);
        v.addProductInPlace(1, a.transpose(), d);
        w.addInPlace(-rate, v);
        u.scaleInPlace(MOMENTUM);
        u.addInPlace(d.mapCols(FVector::sum));
        b.addInPlace(-rate, u);
    }

    private FMatrix hidden(FMatrix x) {
        FMatrix h = x.times(w1);
        h.rowViews().forEach(r -> r.addInPlace(b1));
        h.mapInPlace(v -> Math.max(0, v));
        return h;
    }

    private FMatrix probabilities(FMatrix h) {
        FMatrix z = h.times(w2);
        for (FVector r : z.rowViews()) {
            r.addInPlace(b2);
            double max = r.max();
            r.mapInPlace(v -> Math.exp(v - max));
            r.scaleInPlace(1 / r.sum());
        }
        return z;
    }

    /// Tell classes apart.
    ///
    /// @param x a row for each case
    /// @return the class of each
    public int[] predict(FMatrix x) {
        return probabilities(hidden(x)).rowViews().stream().mapToInt(FVector::argMax).toArray();
    }
}
