package org.jonum.distuv;

/// The highest point of a density between two numbers, by Kiefer's golden section (1953).
final class GoldenSection {
    private static final double SHARE = 0.6180339887498949, TOLERANCE = 1e-9;

    private GoldenSection() {
    }

    static double mode(ContinuousDistribution law, double from, double to) {
        double a = from, b = to, c = b - SHARE * (b - a), d = a + SHARE * (b - a), f = law.logPdf(c), g = law.logPdf(d);
        for (int i = 0; i < 100 && Math.abs(b - a) > TOLERANCE * Math.abs(b); i++) {
            if (f > g) {
                b = d;
                d = c;
                g = f;
                c = b - SHARE * (b - a);
                f = law.logPdf(c);
            } else {
                a = c;
                c = d;
                f = g;
                d = a + SHARE * (b - a);
                g = law.logPdf(d);
            }
        }
        return 0.5 * (a + b);
    }
}
