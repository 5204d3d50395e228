package org.jonum.optimize.scalar;

/// Chandrupatla's method with one more point: the cubic x(f) through the last four points, where it agrees with the parabola
/// through three on what is inside; else the parabola; else a bisection that minds the size of the ends.
final class InverseCubic {
    private InverseCubic() {}

    static Root find(Bracket k) {
        double c = Double.NaN, fc = Double.NaN, d = Double.NaN, fd = Double.NaN;
        while (k.open()) {
            double x = Chandrupatla.interpolated(k, c, fc);
            if (Double.isNaN(x)) {
                x = k.middle();
            } else {
                double cubic = Toms748.inverseCubic(k.a, k.fa, k.b, k.fb, c, fc, d, fd);
                if (k.inside(cubic)) x = cubic;
                x = k.off(x);
            }
            if (!k.inside(x)) x = k.middle();
            double a = k.a, fa = k.fa, b = k.b, fb = k.fb;
            d = c;
            fd = fc;
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
}
