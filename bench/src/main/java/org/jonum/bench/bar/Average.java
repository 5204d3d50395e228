package org.jonum.bench.bar;

import java.util.stream.DoubleStream;

/// How the ratios of several operations become one.
enum Average {
    GEOMETRIC_MEAN("geometric mean") {
        @Override
        double of(DoubleStream ratios) {
            return Math.exp(ratios.map(Math::log).average().orElse(Double.NaN));
        }
    },
    WORST("worst") {
        @Override
        double of(DoubleStream ratios) {
            return ratios.min().orElse(Double.NaN);
        }
    };

    private final String words;

    Average(String words) {
        this.words = words;
    }

    abstract double of(DoubleStream ratios);

    @Override
    public String toString() {
        return words;
    }
}
