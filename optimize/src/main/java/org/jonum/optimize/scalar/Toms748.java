package org.jonum.optimize.scalar;

/// The second method of Alefeld, Potra & Shi (1995, ACM Trans. Math. Softw. 21): in each round two interpolations of third order, a
/// doubled secant from the better end, and a bisection where the three have not halved the interval.
final class Toms748 {
    private static final double MU = 0.5;
    private final Bracket k;
    /// Points that were given up last and before: d and e of the paper.
    private double d = Double.NaN, fd, e = Double.NaN, fe;

    private Toms748(Bracket k) {
        this.k = k;
    }

    static Root find(Bracket k) {
        new Toms748(k).iterate();
        return k.root();
    }

    private void iterate() {
        if (!k.open()) return;
        cut(k.a - k.fa / (k.fb - k.fa) * (k.b - k.a));
        for (boolean first = true; k.open(); first = false) {
            double width = Math.abs(k.b - k.a);
            cut(interpolated(2, first));
            if (!k.open()) return;
            cut(interpolated(3, false));
            if (!k.open()) return;
            boolean a = Math.abs(k.fa) < Math.abs(k.fb);
            double u = a ? k.a : k.b, fu = a ? k.fa : k.fb;
            double c = u - 2 * fu / (k.fb - k.fa) * (k.b - k.a);
            if (!(Math.abs(c - u) <= 0.5 * Math.abs(k.b - k.a))) c = 0.5 * k.a + 0.5 * k.b;
            cut(c);
            if (k.open() && Math.abs(k.b - k.a) >= MU * width) cut(k.middle());
        }
    }

    /// Takes c, moved into the interval, for a new end.
    private void cut(double c) {
        double x = k.off(Double.isNaN(c) ? k.middle() : c);
        if (!k.inside(x)) x = k.middle();
        e = d;
        fe = fd;
        double a = k.a, fa = k.fa, b = k.b, fb = k.fb;
        if (k.cut(x) == 0) {
            d = a;
            fd = fa;
        } else {
            d = b;
            fd = fb;
        }
    }

    /// The inverse cubic through a, b, d, e, if their values differ; else Newton's steps on the parabola through a, b, d.
    private double interpolated(int steps, boolean quadratic) {
        if (!quadratic && !Double.isNaN(e) && distinct(k.fa, k.fb, fd, fe)) {
            double c = inverseCubic(k.a, k.fa, k.b, k.fb, d, fd, e, fe);
            if (k.inside(c)) return c;
        }
        return newtonQuadratic(steps);
    }

    private static boolean distinct(double p, double q, double r, double s) {
        double tiny = 32 * Double.MIN_NORMAL;
        return Math.abs(p - q) > tiny && Math.abs(p - r) > tiny && Math.abs(p - s) > tiny && Math.abs(q - r) > tiny
                && Math.abs(q - s) > tiny && Math.abs(r - s) > tiny;
    }

    /// Neville's scheme at f = 0.
    static double inverseCubic(double a, double fa, double b, double fb, double d, double fd, double e, double fe) {
        double ab = mix(a, fa, b, fb), bd = mix(b, fb, d, fd), de = mix(d, fd, e, fe);
        double abd = mix(ab, fa, bd, fd), bde = mix(bd, fb, de, fe);
        return mix(abd, fa, bde, fe);
    }

    private static double mix(double p, double fp, double q, double fq) {
        return p + fp / (fp - fq) * (q - p);
    }

    private double newtonQuadratic(int steps) {
        double slope = (k.fb - k.fa) / (k.b - k.a);
        double bend = ((fd - k.fb) / (d - k.b) - slope) / (d - k.a);
        if (bend == 0 || !(Math.abs(bend) <= Double.MAX_VALUE)) return k.a - k.fa / slope;
        double r = bend < 0 == k.fa < 0 ? k.a : k.b;
        for (int i = 0; i < steps; i++) {
            double p = k.fa + (slope + bend * (r - k.b)) * (r - k.a);
            double q = slope + bend * (2 * r - k.a - k.b);
            r -= p / q;
        }
        return k.inside(r) ? r : k.a - k.fa / slope;
    }
}
