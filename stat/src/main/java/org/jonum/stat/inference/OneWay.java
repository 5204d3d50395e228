package org.jonum.stat.inference;

import org.jonum.special.DoubleDouble;

/// Sums of squares between and within groups, of values times a power of two.
///
/// Means are pairs of doubles, so that leading digits that all values share cost nothing.
record OneWay(Sample[] groups, DoubleDouble mean, double n, double between, double within, double scale) {
    static OneWay of(double[]... data) {
        double scale = Sample.scale(data);
        Sample[] groups = new Sample[data.length];
        for (int i = 0; i < groups.length; i++) groups[i] = Sample.of(data[i], scale);
        return of(groups, scale);
    }

    static OneWay of(Sample[] groups, double scale) {
        double n = 0, between = 0, within = 0;
        DoubleDouble origin = groups[0].mean(), sum = DoubleDouble.of(0);
        for (Sample g : groups) {
            n += g.n();
            sum = sum.plus(g.mean().minus(origin).times(g.n()));
            within += g.squares();
        }
        DoubleDouble shift = sum.over(n);
        for (Sample g : groups) {
            double d = g.mean().minus(origin).minus(shift).value();
            between += g.n() * (d * d);
        }
        return new OneWay(groups, origin.plus(shift), n, between, within, scale);
    }

    double betweenDf() {
        return groups.length - 1.0;
    }

    double withinDf() {
        return n - groups.length;
    }

    double withinMean() {
        return within / withinDf();
    }

    /// The ratio of the mean squares; NaN if both are 0.
    double f() {
        return between / betweenDf() / withinMean();
    }
}
