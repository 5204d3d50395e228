package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;
import org.jonum.special.DoubleDouble;
import org.jonum.special.IncompleteGamma;

/// Σ wⱼ·gⱼ, Σ wⱼ·P(k + j, m) and Σ wⱼ·Q(k + j, m) for Poisson masses wⱼ with mean n and gⱼ = P(Poisson(m) = k + j): mass and tails
/// of the difference of Poisson variables with means m and n.
///
/// As in [PoissonMixture] the sums run from the largest term both ways, relatively to it, by recursions with positive terms; those
/// are in pairs of doubles, as there may be thousands of steps.
final class SkellamSum {
    private static final double NOTHING = 1e-19, TINY = 1e-280, WIDE = 30;
    private static final DoubleDouble ONE = DoubleDouble.of(1);

    private final double k, m, n, top;
    private final DoubleDouble product;

    private SkellamSum(double k, double m, double n) {
        this.k = k;
        this.m = m;
        this.n = n;
        product = DoubleDouble.product(m, n);
        double r = k + Math.sqrt(k * k + 4 * m * n);
        top = r > 0 ? Math.floor(2 * m * n / r) : 0; // j·(j + k) = mn
    }

    static double mass(double k, double m, double n) {
        SkellamSum s = new SkellamSum(k, m, n);
        return s.value(s.masses());
    }

    static double logMass(double k, double m, double n) {
        SkellamSum s = new SkellamSum(k, m, n);
        return s.log(s.masses());
    }

    /// P(X₁ − X₂ ≥ k), for k above the mean.
    static double lower(double k, double m, double n) {
        SkellamSum s = new SkellamSum(k, m, n);
        return Math.min(1, s.value(s.descending()));
    }

    static double logLower(double k, double m, double n) {
        SkellamSum s = new SkellamSum(k, m, n);
        return Math.min(0, s.log(s.descending()));
    }

    /// P(X₁ − X₂ < k), for k below the mean.
    static double upper(double k, double m, double n) {
        SkellamSum s = new SkellamSum(k, m, n);
        return Math.min(1, s.value(s.ascending()));
    }

    static double logUpper(double k, double m, double n) {
        SkellamSum s = new SkellamSum(k, m, n);
        return Math.min(0, s.log(s.ascending()));
    }

    private double value(DoubleDouble sum) {
        DoubleDouble log = wide();
        return log.hi() > -690 ? log.exp() * sum.value() : log.plus(sum.log()).exp(); // with one rounding where it underflows
    }

    private double log(DoubleDouble sum) {
        return wide().plus(sum.log()).value();
    }

    /// log of the largest wⱼ·gⱼ.
    private DoubleDouble wide() {
        return IncompleteGamma.wideLogDensity(top + 1, n).plus(IncompleteGamma.wideLogDensity(k + top + 1, m));
    }

    /// wⱼ₊₁gⱼ₊₁/(wⱼgⱼ).
    private DoubleDouble factor(double j) {
        return product.over(DoubleDouble.sum(k, j + 1).times(j + 1));
    }

    /// gⱼ₊₁/gⱼ.
    private DoubleDouble fall(double j) {
        return DoubleDouble.of(m).over(DoubleDouble.sum(k, j + 1));
    }

    private double width() {
        return StridedSum.width(i -> 1 / ((k + i + 1) * (i + 1)), top);
    }

    /// Σ wᵢ·v(k + i), relatively to the largest wⱼ·gⱼ.
    private DoubleDouble strided(DoubleUnaryOperator v, DoubleUnaryOperator log) {
        double first = IncompleteGamma.density(top + 1, n), second = IncompleteGamma.density(k + top + 1, m);
        boolean inRange = first > TINY && second > TINY;
        double logBase = wide().value();
        return DoubleDouble.of(StridedSum.of(i -> {
            double w = IncompleteGamma.density(i + 1, n), u = v.applyAsDouble(k + i);
            return inRange && w > TINY && u > TINY ? w / first * (u / second)
                    : Math.exp(IncompleteGamma.logDensity(i + 1, n) + log.applyAsDouble(k + i) - logBase);
        }, top, width()));
    }

    private DoubleDouble masses() {
        if (width() > WIDE)
            return strided(a -> IncompleteGamma.density(a + 1, m), a -> IncompleteGamma.logDensity(a + 1, m));
        DoubleDouble sum = ONE, t = ONE;
        for (double j = top; t.hi() > NOTHING * sum.hi(); j++) {
            t = t.times(factor(j));
            sum = sum.plus(t);
        }
        t = ONE;
        for (double j = top; j > 0 && t.hi() > NOTHING * sum.hi(); j--) {
            t = t.over(factor(j - 1));
            sum = sum.plus(t);
        }
        return sum;
    }

    /// Σ wⱼ·Pⱼ from above, with rⱼ = Pⱼ/gⱼ = 1 + rⱼ₊₁·gⱼ₊₁/gⱼ.
    private DoubleDouble descending() {
        if (width() > WIDE)
            return strided(a -> IncompleteGamma.p(a, m), a -> IncompleteGamma.logP(a, m));
        double j = top;
        DoubleDouble t = ONE;
        for (; t.hi() > NOTHING; j++) t = t.times(factor(j));
        DoubleDouble r = DoubleDouble.of(relativeTail(j, true)), sum = t.times(r);
        for (; j > 0; j--) {
            t = t.over(factor(j - 1));
            r = r.times(fall(j - 1)).plus(1);
            DoubleDouble term = t.times(r);
            sum = sum.plus(term);
            if (j <= top && term.hi() < NOTHING * sum.hi()) break;
        }
        return sum;
    }

    /// Σ wⱼ·Qⱼ from below, with uⱼ = Qⱼ/gⱼ, uⱼ₊₁ = (uⱼ + 1)·gⱼ/gⱼ₊₁.
    private DoubleDouble ascending() {
        if (width() > WIDE)
            return strided(a -> IncompleteGamma.q(a, m), a -> IncompleteGamma.logQ(a, m));
        double j = top;
        DoubleDouble t = ONE;
        for (; j > 0 && t.hi() > NOTHING; j--) t = t.over(factor(j - 1));
        DoubleDouble u = DoubleDouble.of(relativeTail(j, false)), sum = t.times(u);
        for (boolean more = true; more; j++) {
            t = t.times(factor(j));
            u = u.plus(1).over(fall(j));
            DoubleDouble term = t.times(u);
            sum = sum.plus(term);
            more = j < top || term.hi() > NOTHING * sum.hi();
        }
        return sum;
    }

    private double relativeTail(double j, boolean lower) {
        double a = k + j, p = lower ? IncompleteGamma.p(a, m) : IncompleteGamma.q(a, m),
                g = IncompleteGamma.density(a + 1, m);
        if (p > TINY && g > TINY) return p / g;
        return a / (lower ? IncompleteGamma.slopeOfLogP(a, m) : IncompleteGamma.slopeOfLogQ(a, m)); // m·density is a·g
    }
}
