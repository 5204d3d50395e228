package org.jonum.distuv;

/// A law whose score is known: the gradient of the logarithm of its density or mass in the parameters.
///
/// {@snippet :
/// double[] score = Normal.ofMeanSd(1, 2).score(5, new double[2]);
/// double byMean = score[0];                      // byMean == 1.0
/// double bySd = score[1];                        // bySd == 1.5
/// }
/// Its mean is 0, its covariance the Fisher information of one observation; of data to which a law was [fitted][Fit] it sums
/// to 0.
public interface Scored {
    /// ∂ log f(x)/∂θ for each real parameter θ, in the order of the record's components; those that are integers are left out.
    ///
    /// @param x   inside of the support
    /// @param out gets the derivatives, as many as there are real parameters
    /// @return `out`
    double[] score(double x, double[] out);
}
