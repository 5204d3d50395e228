package org.jonum.stat;

import org.jonum.mat.Matrix;

/// A covariance matrix shrunk towards a multiple of the identity: (1 − ρ)·S + ρ·μ·I, S having divisor n and μ being the
/// mean of its diagonal.
///
/// It is well conditioned, and closer to the truth than S, where there are not many more observations than variables, or fewer.
///
/// {@snippet :
/// Matrix x = Matrix.of(4, 2, 1, 2, 2, 1, 3, 5, 4, 3);
/// Shrinkage s = Shrinkage.ledoitWolf(x);         // s.intensity() == 0.66402378592666
/// }
/// @param covariance the shrunk matrix
/// @param intensity  ρ, from 0 to 1
public record Shrinkage(Matrix covariance, double intensity) {

    /// The intensity of Ledoit & Wolf, which is the best for a large number of observations, whatever their law.
    ///
    /// **Cost** that of the covariance matrix, and one more reading of x.
    ///
    /// Source: Ledoit & Wolf, A well-conditioned estimator for large-dimensional covariance matrices (2004), lemmas 3.2–3.4.
    ///
    /// @param x observations in rows, variables in columns
    /// @return the shrunk covariance
    /// @throws IllegalArgumentException if x has no rows
    public static Shrinkage ledoitWolf(Matrix x) {
        Samples.require(x.rows() > 0, "Shrinkage.ledoitWolf", "rows", x.rows(), "rows > 0");
        RunningCovariance c = new RunningCovariance(x.cols()).addAll(x);
        Matrix s = c.populationCovariance();
        int n = x.rows(), p = x.cols();
        double[] mean = c.mean().toArray();
        double fourth = Sums.sum(n, i -> {
            double square = 0;
            for (int j = 0; j < p; j++) square += (x.get(i, j) - mean[j]) * (x.get(i, j) - mean[j]);
            return square * square;
        });
        double norm = s.dot(s), mu = s.trace() / p, distance = norm - p * mu * mu;
        double variance = (fourth / n - norm) / n; // of S: Σ‖xxᵀ − S‖²/n²
        return of(s, mu, distance > 0 ? Math.clamp(variance / distance, 0, 1) : 1);
    }

    /// The intensity of the oracle approximating shrinkage, better for small samples of normal laws.
    ///
    /// Source: Chen, Wiesel, Eldar & Hero, Shrinkage algorithms for MMSE covariance estimation (2010), equation 23.
    ///
    /// @param x observations in rows, variables in columns
    /// @return the shrunk covariance
    /// @throws IllegalArgumentException if x has no rows
    public static Shrinkage oracleApproximating(Matrix x) {
        Samples.require(x.rows() > 0, "Shrinkage.oracleApproximating", "rows", x.rows(), "rows > 0");
        Matrix s = new RunningCovariance(x.cols()).addAll(x).populationCovariance();
        double n = x.rows(), p = x.cols(), norm = s.dot(s), trace = s.trace();
        double distance = norm - trace * trace / p;
        double rho = ((1 - 2 / p) * norm + trace * trace) / ((n + 1 - 2 / p) * distance);
        return of(s, trace / p, distance > 0 ? Math.min(1, rho) : 1);
    }

    private static Shrinkage of(Matrix s, double mu, double rho) {
        Matrix c = s.scale(1 - rho);
        for (int j = 0; j < c.cols(); j++) c.set(j, j, c.get(j, j) + rho * mu);
        return new Shrinkage(c, rho);
    }
}
