package org.jonum.special;

/// The probability C(K, k)·C(N − K, n − k)/C(N, n) of k successes among n drawn from N with K successes, and its logarithm.
///
/// {@snippet :
/// double p = HypergeometricMass.mass(3, 40, 30, 5);         // p == 0.2776561987088303
/// double log = HypergeometricMass.logMass(10000, 1e7, 1e6, 5e4);   // log == -2239.537697818175
/// }
/// Loader's saddle-point form (2000): with c for an observed and e for an expected number, factorials are written as
/// √(2πc)·(c/e)ᶜ…·e^δ(c), and what remains is −Σ (c·log(c/e) + e − c) over the four cells of the table, a sum of terms
/// of one sign. It is carried as a pair of doubles, so that the error does not grow with the exponent. Numbers
/// are taken as doubles, exact up to 2⁵³. NaN gives NaN.
public final class HypergeometricMass {
    private static final DoubleDouble TWO_PI = DoubleDouble.PI.scale(2);
    /// δ(c) for c = 1 … 9.
    private static final DoubleDouble[] DELTA = new DoubleDouble[10];

    static {
        for (int c = 1; c < DELTA.length; c++) DELTA[c] = smallDelta(c);
    }

    /// What is gathered: the value is e^exponent·√(root·(2π)^powers).
    private DoubleDouble exponent = DoubleDouble.of(0), root = DoubleDouble.ONE;
    private int powers;

    private HypergeometricMass(double k, double population, double successes, double draws) {
        double others = population - successes, left = population - draws;
        DoubleDouble e = DoubleDouble.product(draws, successes).over(population), d = e.minus(k);
        DoubleDouble a = DoubleDouble.sum(successes, -k), b = DoubleDouble.sum(draws, -k),
                c = DoubleDouble.sum(others - draws, k); // exact for integers, and between them
        term(DoubleDouble.of(k), e, d);
        term(a, DoubleDouble.product(left, successes).over(population), d.negate());
        term(b, DoubleDouble.product(draws, others).over(population), d.negate());
        term(c, DoubleDouble.product(left, others).over(population), d);
        above(successes);
        below(k);
        above(draws);
        below(a.hi());
        above(others);
        below(b.hi());
        above(left);
        below(c.hi());
        below(population);
    }

    /// The probability.
    ///
    /// **Error** below 3 ulp.
    ///
    /// @param k          successes drawn; between integers, factorials are gamma functions
    /// @param population N, an integer up to 2⁵³
    /// @param successes  K, an integer from 0 to N
    /// @param draws      n, an integer from 0 to N
    /// @return P(X = k); 0 where k is outside of the support
    public static double mass(double k, double population, double successes, double draws) {
        if (!isInside(k, population, successes, draws)) return outside(k, population, successes, draws, 0);
        if (population <= Factorials.MOST && k == Math.rint(k))
            return Factorials.hypergeometric((int) k, (int) successes, (int) (population - successes), (int) draws);
        return new HypergeometricMass(k, population, successes, draws).value();
    }

    /// The logarithm of the probability, also where that underflows.
    ///
    /// **Error** below 2 ulp, or of 1 where the logarithm is less.
    ///
    /// @param k          successes drawn; between integers, factorials are gamma functions
    /// @param population N, an integer up to 2⁵³
    /// @param successes  K, an integer from 0 to N
    /// @param draws      n, an integer from 0 to N
    /// @return log P(X = k); −∞ where k is outside of the support
    public static double logMass(double k, double population, double successes, double draws) {
        if (!isInside(k, population, successes, draws))
            return outside(k, population, successes, draws, Double.NEGATIVE_INFINITY);
        return population == 0 ? 0 : new HypergeometricMass(k, population, successes, draws).log();
    }

    private static boolean isInside(double k, double population, double successes, double draws) {
        return k >= Math.max(0, draws - (population - successes)) && k <= Math.min(successes, draws);
    }

    private static double outside(double k, double population, double successes, double draws, double value) {
        return Double.isNaN(k + population + successes + draws) ? Double.NaN : value;
    }

    /// Adds −(c·log(c/e) + e − c), d = e − c.
    private void term(DoubleDouble c, DoubleDouble e, DoubleDouble d) {
        exponent = exponent.plus(c.hi() == 0 ? e.negate() : Logarithm.log1pmx(d.over(c)).times(c));
    }

    /// A factor √(2πc)·e^δ(c).
    private void above(double c) {
        if (c == 0) return;
        exponent = exponent.plus(delta(c));
        root = root.times(c);
        powers++;
    }

    /// The same as a divisor.
    private void below(double c) {
        if (c == 0) return;
        exponent = exponent.minus(delta(c));
        root = root.over(c);
        powers--;
    }

    private static DoubleDouble delta(double c) {
        if (c >= DELTA.length) return DoubleDouble.of(GammaKernel.stirlingTail(c));
        return c == Math.rint(c) ? DELTA[(int) c] : smallDelta(c);
    }

    /// log Γ(1 + c) − (c + ½)·log c + c − ½·log 2π for 0 < c < 10.
    private static DoubleDouble smallDelta(double c) {
        DoubleDouble g = c <= 0.5 ? Logarithm.log(GammaKernel.reciprocal1pm1(c).plus(1.0)).negate()
                : Logarithm.log(GammaKernel.gamma(c).times(c));
        return g.minus(Logarithm.log(c).times(c + 0.5)).plus(c).minus(DoubleDouble.HALF_LOG_TWO_PI);
    }

    private DoubleDouble square() {
        DoubleDouble r = root;
        for (int i = powers; i < 0; i++) r = r.over(TWO_PI);
        for (int i = powers; i > 0; i--) r = r.times(TWO_PI);
        return r;
    }

    private double value() {
        DoubleDouble r = square();
        double s = Math.sqrt(r.hi()), rest = r.minus(DoubleDouble.product(s, s)).hi();
        return exponent.plus(0.5 * rest / r.hi()).exp() * s;
    }

    private double log() {
        return exponent.plus(Logarithm.log(square()).scale(0.5)).value();
    }
}
