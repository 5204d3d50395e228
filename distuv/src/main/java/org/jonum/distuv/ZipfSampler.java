package org.jonum.distuv;

import java.util.random.RandomGenerator;

/// Numbers with masses k^(−s) from 1 to n, or without end for s > 1: inversion of the area under x^(−s), and rejection.
///
/// Source: Hörmann & Derflinger, Rejection-inversion to generate variates from monotone discrete distributions (1996).
final class ZipfSampler {
    private static final double STEEP = 1.25;

    private ZipfSampler() {
    }

    /// The sampler for an exponent of at least 0, above 1 if there is no end, and n from 1 to infinity.
    static DiscreteSampler of(double exponent, double n) {
        return exponent > STEEP || n == Double.POSITIVE_INFINITY ? new Steep(exponent, n) : new Flat(exponent, n);
    }

    /// With areas from 1 on: (x^(1−s) − 1)/(1 − s), for s around 1.
    private static final class Flat implements DiscreteSampler {
        private final double exponent, n, first, last, sure;

        Flat(double exponent, double n) {
            this.exponent = exponent;
            this.n = n;
            first = area(1.5) - 1;
            last = area(n + 0.5);
            sure = 2 - place(area(2.5) - StrictMath.pow(2, -exponent));
        }

        @Override
        public long next(RandomGenerator random) {
            for (int tries = 0; tries < Uniforms.TRIES; tries++) {
                double u = last + Uniforms.open(random) * (first - last), x = place(u);
                double k = Math.max(1, Math.min(n, Math.floor(x + 0.5)));
                if (k - x <= sure || u >= area(k + 0.5) - StrictMath.pow(k, -exponent)) return (long) k;
            }
            return 1;
        }

        private double area(double x) {
            double log = StrictMath.log(x), t = (1 - exponent) * log;
            return t == 0 ? log : log * (StrictMath.expm1(t) / t);
        }

        private double place(double y) {
            double t = (1 - exponent) * y;
            return StrictMath.exp(t == 0 ? y : y * (StrictMath.log1p(t) / t));
        }
    }

    /// With areas to infinity, x^(1−s)/(s − 1), which are small numbers for large ones.
    private static final class Steep implements DiscreteSampler {
        private final double exponent, n, less, first, last, sure; // less = s − 1

        Steep(double exponent, double n) {
            this.exponent = exponent;
            this.n = n;
            less = exponent - 1;
            first = area(1.5) + 1;
            last = n == Double.POSITIVE_INFINITY ? 0 : area(n + 0.5);
            sure = 2 - place(area(2.5) + StrictMath.pow(2, -exponent));
        }

        @Override
        public long next(RandomGenerator random) {
            for (int tries = 0; tries < Uniforms.TRIES; tries++) {
                double u = last + Uniforms.exact(random) * (first - last), x = place(u);
                double k = Math.max(1, Math.min(n, Math.floor(x + 0.5)));
                if (k - x <= sure || u <= area(k + 0.5) + StrictMath.pow(k, -exponent)) return (long) k;
            }
            return 1;
        }

        private double area(double x) {
            return StrictMath.pow(x, -less) / less;
        }

        private double place(double y) {
            return StrictMath.pow(less * y, -1 / less);
        }
    }
}
