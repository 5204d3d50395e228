package org.jonum.optimize;

/// The numbers that a population of λ points in n dimensions decides: recombination weights, positive and negative, and
/// learning rates. Hansen (2016), table 1.
final class CmaWeights {
    final int lambda, mu;
    final double[] weight;
    final double muEff, cSigma, damping, cc, c1, cMu, sum, chi;

    CmaWeights(int lambda, int n) {
        this.lambda = lambda;
        mu = lambda / 2;
        weight = new double[lambda];
        double plus = 0, plus2 = 0, minus = 0, minus2 = 0;
        for (int i = 0; i < lambda; i++) {
            double w = StrictMath.log((lambda + 1) / 2.0) - StrictMath.log(i + 1.0);
            weight[i] = w;
            if (i < mu) {
                plus += w;
                plus2 += w * w;
            } else {
                minus += w;
                minus2 += w * w;
            }
        }
        muEff = plus * plus / plus2;
        double muEffMinus = minus2 > 0 ? minus * minus / minus2 : 0;
        cSigma = (muEff + 2) / (n + muEff + 5);
        damping = 1 + 2 * Math.max(0, Math.sqrt((muEff - 1) / (n + 1)) - 1) + cSigma;
        cc = (4 + muEff / n) / (n + 4 + 2 * muEff / n);
        c1 = 2 / ((n + 1.3) * (n + 1.3) + muEff);
        cMu = Math.min(1 - c1, 2 * (0.25 + muEff + 1 / muEff - 2) / ((n + 2.0) * (n + 2.0) + muEff));
        double negative = Math.min(1 + c1 / cMu,
                Math.min(1 + 2 * muEffMinus / (muEff + 2), (1 - c1 - cMu) / (n * cMu)));
        double total = 0;
        for (int i = 0; i < lambda; i++) {
            if (i < mu) weight[i] /= plus;
            else if (minus != 0) weight[i] *= negative / Math.abs(minus);
            total += weight[i];
        }
        sum = total;
        chi = Math.sqrt(n) * (1 - 1.0 / (4.0 * n) + 1.0 / (21.0 * n * n));
    }
}
