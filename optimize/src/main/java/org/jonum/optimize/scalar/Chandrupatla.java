package org.jonum.optimize.scalar;

/// Chandrupatla's method (1997): inverse quadratic interpolation where a test on three points says that f⁻¹ is monotone there, else
/// bisection. Adv. Eng. Software 28.
final class Chandrupatla {
    private Chandrupatla() {}

    static Root find(Bracket k) {
        double c = Double.NaN, fc = Double.NaN;
        while (k.open()) {
            double x = interpolated(k, c, fc);
            x = Double.isNaN(x) ? k.middle() : k.off(x);
            if (!k.inside(x)) x = k.middle();
            double a = k.a, fa = k.fa, b = k.b, fb = k.fb;
            if (k.cut(x) == 0) {
                c = a;
                fc = fa;
            } else {
                c = b;
                fc = fb;
            }
        }
        return k.root();
    }

    /// The root of the parabola x(f) through a, b and c, or NaN where it is not to be trusted.
    static double interpolated(Bracket k, double c, double fc) {
        double xi = (k.a - k.b) / (c - k.b), phi = (k.fa - k.fb) / (fc - k.fb);
        if (!(phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)) return Double.NaN;
        double t = k.fa / (k.fb - k.fa) * (fc / (k.fb - fc))
                + (c - k.a) / (k.b - k.a) * (k.fa / (fc - k.fa)) * (k.fb / (fc - k.fb));
        return k.a + t * (k.b - k.a);
    }
}
