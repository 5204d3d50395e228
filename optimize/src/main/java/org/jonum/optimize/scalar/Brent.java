package org.jonum.optimize.scalar;

/// Brent's method (1973, ch. 4): inverse quadratic interpolation or a secant, where that is at least as good as bisection.
final class Brent {
    private Brent() {}

    static Root find(Bracket k) {
        // a is the best point, b has the opposite sign, and before is where a was
        double before = k.b, fBefore = k.fb;
        double step = k.b - k.a, older = step;
        while (k.open()) {
            if (Math.abs(k.fb) < Math.abs(k.fa)) {
                before = k.a;
                fBefore = k.fa;
                k.turn();
            }
            double half = k.half(), d = Double.NaN;
            if (Math.abs(older) >= half && Math.abs(fBefore) > Math.abs(k.fa)) {
                double p, q, s = k.fa / fBefore;
                if (before == k.b) {
                    p = (k.b - k.a) * s;
                    q = 1 - s;
                } else {
                    double r = k.fa / k.fb;
                    q = fBefore / k.fb;
                    p = s * ((k.b - k.a) * q * (q - r) - (k.a - before) * (r - 1));
                    q = (q - 1) * (r - 1) * (s - 1);
                }
                if (p > 0) q = -q;
                else p = -p;
                if (2 * p < 1.5 * (k.b - k.a) * q - Math.abs(half * q) && 2 * p < Math.abs(older * q)) {
                    d = p / q;
                    older = step;
                }
            }
            if (Double.isNaN(d)) {
                d = k.middle() - k.a;
                older = d;
            }
            step = d;
            double x = Math.abs(d) > half ? k.a + d : k.a + Math.copySign(half, k.b - k.a);
            if (!k.inside(x)) x = k.middle();
            before = k.a;
            fBefore = k.fa;
            if (k.cut(x) == 1) {
                older = k.b - k.a;
                step = older;
            }
        }
        return k.root();
    }
}
