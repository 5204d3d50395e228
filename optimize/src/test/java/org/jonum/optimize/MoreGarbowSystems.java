package org.jonum.optimize;

/// The systems of equations of J. J. Moré, B. S. Garbow & K. E. Hillstrom, ACM Trans. Math. Softw. 7 (1981), numbered as by MINPACK's drivers.
final class MoreGarbowSystems {
    private MoreGarbowSystems() {}

    static double[] start(int k, int n, double factor) {
        double[] x = new double[n];
        double h = 1.0 / (n + 1);
        for (int i = 1; i <= n; i++) {
            double t = i * h;
            x[i - 1] = factor * switch (k) {
                case 1 -> i == 1 ? -1.2 : 1;
                case 2 -> new double[] {3, -1, 0, 1}[i - 1];
                case 3 -> i - 1;
                case 4 -> i % 2 == 1 ? -3 : -1;
                case 5 -> i == 1 ? -1 : 0;
                case 6 -> factor == 1 ? 0 : 1;
                case 7 -> t;
                case 8 -> 0.5;
                case 9, 10 -> t * (t - 1);
                case 11 -> 1.0 / n;
                case 12 -> 1 - i / (double) n;
                default -> -1;
            };
        }
        return x;
    }

    static Dual[] residuals(int k, Dual[] x) {
        return switch (k) {
            case 1 -> new Dual[] {x[0].from(1), x[1].minus(x[0].sq()).times(10)};
            case 2 -> MoreGarbow.residuals(6, 4, x);
            case 3 -> new Dual[] {x[0].times(x[1]).times(1e4).minus(1),
                x[0].times(-1).exp().plus(x[1].times(-1).exp()).minus(1.0001)};
            case 4 -> wood(x);
            case 5 -> MoreGarbow.residuals(5, 3, x);
            case 6 -> watson(x);
            case 7 -> MoreGarbow.chebyquad(x.length, x);
            case 8 -> MoreGarbow.residuals(16, x.length, x);
            case 9 -> boundary(x);
            case 10 -> integral(x);
            case 11 -> trigonometric(x);
            case 12 -> variablyDimensioned(x);
            case 13 -> tridiagonal(x);
            case 14 -> banded(x);
            default -> throw new IllegalArgumentException("no problem " + k);
        };
    }

    private static Dual zero(Dual[] x) {
        return new Dual(0, new double[x.length]);
    }

    private static Dual[] wood(Dual[] x) {
        Dual a = x[1].minus(x[0].sq()), b = x[3].minus(x[2].sq()), p = x[1].minus(1), q = x[3].minus(1);
        return new Dual[] {x[0].times(a).times(-200).minus(x[0].from(1)),
            a.times(200).plus(p.times(20.2)).plus(q.times(19.8)), x[2].times(b).times(-180).minus(x[2].from(1)),
            b.times(180).plus(q.times(20.2)).plus(p.times(19.8))};
    }

    private static Dual[] watson(Dual[] x) {
        int n = x.length;
        Dual[] f = new Dual[n];
        for (int k = 0; k < n; k++) f[k] = zero(x);
        for (int i = 1; i <= 29; i++) {
            double t = i / 29.0, p = 1;
            Dual a = zero(x), b = x[0];
            for (int j = 1; j < n; j++) {
                a = a.plus(x[j].times(j * p));
                p *= t;
                b = b.plus(x[j].times(p));
            }
            Dual r = a.minus(b.sq()).minus(1), twice = b.times(2 * t);
            double power = 1 / t;
            for (int k = 0; k < n; k++) {
                f[k] = f[k].plus(twice.from(k).times(power).times(r));
                power *= t;
            }
        }
        Dual r = x[1].minus(x[0].sq()).minus(1);
        f[0] = f[0].plus(x[0].times(r.times(2).from(1)));
        f[1] = f[1].plus(r);
        return f;
    }

    private static Dual[] boundary(Dual[] x) {
        int n = x.length;
        double h = 1.0 / (n + 1);
        Dual[] f = new Dual[n];
        for (int k = 0; k < n; k++) {
            Dual c = x[k].plus((k + 1) * h + 1);
            f[k] = x[k].times(2).plus(c.sq().times(c).times(h * h / 2));
            if (k > 0) f[k] = f[k].minus(x[k - 1]);
            if (k < n - 1) f[k] = f[k].minus(x[k + 1]);
        }
        return f;
    }

    private static Dual[] integral(Dual[] x) {
        int n = x.length;
        double h = 1.0 / (n + 1);
        Dual[] f = new Dual[n];
        for (int k = 0; k < n; k++) {
            double tk = (k + 1) * h;
            Dual a = zero(x), b = zero(x);
            for (int j = 0; j < n; j++) {
                double t = (j + 1) * h;
                Dual c = x[j].plus(t + 1), cube = c.sq().times(c);
                if (j <= k) a = a.plus(cube.times(t));
                else b = b.plus(cube.times(1 - t));
            }
            f[k] = x[k].plus(a.times(1 - tk).plus(b.times(tk)).times(h / 2));
        }
        return f;
    }

    private static Dual[] trigonometric(Dual[] x) {
        int n = x.length;
        Dual s = zero(x);
        for (Dual v : x) s = s.plus(v.cos());
        Dual[] f = new Dual[n];
        for (int k = 0; k < n; k++) f[k] = x[k].sin().plus(s).plus(x[k].cos().times(k + 1)).from(n + k + 1);
        return f;
    }

    private static Dual[] variablyDimensioned(Dual[] x) {
        Dual s = zero(x);
        for (int j = 0; j < x.length; j++) s = s.plus(x[j].minus(1).times(j + 1));
        Dual t = s.times(s.sq().times(2).plus(1));
        Dual[] f = new Dual[x.length];
        for (int k = 0; k < f.length; k++) f[k] = x[k].minus(1).plus(t.times(k + 1));
        return f;
    }

    private static Dual[] tridiagonal(Dual[] x) {
        Dual[] f = new Dual[x.length];
        for (int k = 0; k < f.length; k++) {
            f[k] = x[k].times(2).from(3).times(x[k]).plus(1);
            if (k > 0) f[k] = f[k].minus(x[k - 1]);
            if (k < f.length - 1) f[k] = f[k].minus(x[k + 1].times(2));
        }
        return f;
    }

    private static Dual[] banded(Dual[] x) {
        Dual[] f = new Dual[x.length];
        for (int k = 0; k < f.length; k++) {
            f[k] = x[k].sq().times(5).plus(2).times(x[k]).plus(1);
            for (int j = Math.max(0, k - 5); j <= Math.min(f.length - 1, k + 1); j++) {
                if (j != k) f[k] = f[k].minus(x[j].plus(1).times(x[j]));
            }
        }
        return f;
    }
}
