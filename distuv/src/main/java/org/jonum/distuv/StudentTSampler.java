package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Student's numbers: (N + δ)·√(ν/χ²) with a normal N; the logarithm of χ² where that may underflow.
final class StudentTSampler implements Sampler {
    private static final double SMALL = 0.5;

    private final double df, noncentrality;
    private final GammaSampler half; // χ²/2

    /// @param df            above 0
    /// @param noncentrality δ, 0 for the central law
    StudentTSampler(double df, double noncentrality) {
        this.df = df;
        this.noncentrality = noncentrality;
        half = new GammaSampler(df / 2, 1);
    }

    @Override
    public double next(RandomGenerator random) {
        double n = Ziggurat.normal(random) + noncentrality;
        if (df > SMALL) return n * Math.sqrt(df / 2 / half.next(random));
        return n * StrictMath.exp((StrictMath.log(df / 2) - half.nextLog(random)) / 2);
    }
}
