package org.jonum.optimize;

/// Residuals of J. J. Moré, B. S. Garbow & K. E. Hillstrom, ACM Trans. Math. Softw. 7 (1981), and the four of CUTE that Moré & Wild add.
final class MoreGarbow {
    private static final double[] BARD = {.14, .18, .22, .25, .29, .32, .35, .39, .37, .58, .73, .96, 1.34, 2.10, 4.39};
    private static final double[] KOWALIK_V = {4, 2, 1, .5, .25, .167, .125, .1, .0833, .0714, .0625};
    private static final double[] KOWALIK_Y = {.1957, .1947, .1735, .1600, .0844, .0627, .0456, .0342, .0323, .0235,
        .0246};
    private static final double[] MEYER = {34780, 28610, 23650, 19630, 16370, 13720, 11540, 9744, 8261, 7030, 6005,
        5147, 4427, 3820, 3307, 2872};
    private static final double[] OSBORNE1 = {.844, .908, .932, .936, .925, .908, .881, .850, .818, .784, .751, .718,
        .685, .658, .628, .603, .580, .558, .538, .522, .506, .490, .478, .467, .457, .448, .438, .431, .424, .420,
        .414, .411, .406};
    private static final double[] OSBORNE2 = {1.366, 1.191, 1.112, 1.013, .991, .885, .831, .847, .786, .725, .746,
        .679, .608, .655, .616, .606, .602, .626, .651, .724, .649, .649, .694, .644, .624, .661, .612, .558, .533,
        .495, .500, .423, .395, .375, .372, .391, .396, .405, .428, .429, .523, .562, .607, .653, .672, .708, .633,
        .668, .645, .632, .591, .559, .597, .625, .739, .710, .729, .720, .636, .581, .428, .292, .162, .098, .054};

    private MoreGarbow() {}

    /// Problem number k of Moré & Wild, with m residuals.
    static Dual[] residuals(int k, int m, Dual[] x) {
        return switch (k) {
            case 1 -> linear(m, x);
            case 2 -> rankOne(m, x);
            case 3 -> rankOneZeros(m, x);
            case 4 -> new Dual[] {x[1].minus(x[0].sq()).times(10), x[0].from(1)};
            case 5 -> helical(x);
            case 6 -> new Dual[] {x[0].plus(x[1].times(10)), x[2].minus(x[3]).times(Math.sqrt(5)),
                x[1].minus(x[2].times(2)).sq(), x[0].minus(x[3]).sq().times(Math.sqrt(10))};
            case 7 -> new Dual[] {
                x[1].from(5).times(x[1]).minus(2).times(x[1]).plus(x[0]).minus(13),
                x[1].plus(1).times(x[1]).minus(14).times(x[1]).plus(x[0]).minus(29)};
            case 8 -> bard(x);
            case 9 -> kowalik(x);
            case 10 -> meyer(x);
            case 11 -> watson(x);
            case 12 -> box(m, x);
            case 13 -> jennrich(m, x);
            case 14 -> brownDennis(m, x);
            case 15 -> chebyquad(m, x);
            case 16 -> brownLinear(x);
            case 17 -> osborne1(x);
            case 18 -> osborne2(x);
            case 19 -> bdqrtic(x);
            case 20 -> cube(x);
            case 21 -> mancino(x);
            case 22 -> heart8(x);
            default -> throw new IllegalArgumentException("no problem " + k);
        };
    }

    private static Dual sum(Dual[] x) {
        Dual s = x[0];
        for (int i = 1; i < x.length; i++) s = s.plus(x[i]);
        return s;
    }

    private static Dual[] linear(int m, Dual[] x) {
        Dual t = sum(x).times(2.0 / m).plus(1);
        Dual[] r = new Dual[m];
        for (int i = 0; i < m; i++) r[i] = i < x.length ? x[i].minus(t) : t.from(0);
        return r;
    }

    private static Dual[] rankOne(int m, Dual[] x) {
        Dual s = x[0];
        for (int j = 1; j < x.length; j++) s = s.plus(x[j].times(j + 1));
        Dual[] r = new Dual[m];
        for (int i = 0; i < m; i++) r[i] = s.times(i + 1).minus(1);
        return r;
    }

    private static Dual[] rankOneZeros(int m, Dual[] x) {
        Dual s = x[0].times(0);
        for (int j = 1; j < x.length - 1; j++) s = s.plus(x[j].times(j + 1));
        Dual[] r = new Dual[m];
        for (int i = 0; i < m; i++) r[i] = s.times(i == m - 1 ? 0 : i).minus(1);
        return r;
    }

    private static Dual[] helical(Dual[] x) {
        Dual angle = x[1].over(x[0]).atan().over(2 * Math.PI);
        if (x[0].v < 0) angle = angle.plus(0.5);
        Dual radius = x[0].sq().plus(x[1].sq()).sqrt();
        return new Dual[] {x[2].minus(angle.times(10)).times(10), radius.minus(1).times(10), x[2]};
    }

    private static Dual[] bard(Dual[] x) {
        Dual[] r = new Dual[15];
        for (int i = 1; i <= 15; i++) {
            double v = 16 - i, w = Math.min(i, v);
            r[i - 1] = x[0].plus(x[1].times(v).plus(x[2].times(w)).under(i)).from(BARD[i - 1]);
        }
        return r;
    }

    private static Dual[] kowalik(Dual[] x) {
        Dual[] r = new Dual[11];
        for (int i = 0; i < 11; i++) {
            double v = KOWALIK_V[i];
            Dual top = x[0].times(x[1].times(v).plus(v * v));
            r[i] = top.over(x[2].times(v).plus(v * v).plus(x[3])).from(KOWALIK_Y[i]);
        }
        return r;
    }

    private static Dual[] meyer(Dual[] x) {
        Dual[] r = new Dual[16];
        for (int i = 1; i <= 16; i++) {
            r[i - 1] = x[0].times(x[1].over(x[2].plus(5.0 * i + 45)).exp()).minus(MEYER[i - 1]);
        }
        return r;
    }

    private static Dual[] watson(Dual[] x) {
        Dual[] r = new Dual[31];
        for (int i = 1; i <= 29; i++) {
            double t = i / 29.0, p = 1;
            Dual a = x[0].times(0), b = x[0];
            for (int j = 1; j < x.length; j++) {
                a = a.plus(x[j].times(j * p));
                p *= t;
                b = b.plus(x[j].times(p));
            }
            r[i - 1] = a.minus(b.sq()).minus(1);
        }
        r[29] = x[0];
        r[30] = x[1].minus(x[0].sq()).minus(1);
        return r;
    }

    private static Dual[] box(int m, Dual[] x) {
        Dual[] r = new Dual[m];
        for (int i = 1; i <= m; i++) {
            double t = i / 10.0;
            r[i - 1] = x[0].times(-t).exp().minus(x[1].times(-t).exp())
                    .plus(x[2].times(Math.exp(-i) - Math.exp(-t)));
        }
        return r;
    }

    private static Dual[] jennrich(int m, Dual[] x) {
        Dual[] r = new Dual[m];
        for (int i = 1; i <= m; i++) r[i - 1] = x[0].times(i).exp().plus(x[1].times(i).exp()).from(2 + 2 * i);
        return r;
    }

    private static Dual[] brownDennis(int m, Dual[] x) {
        Dual[] r = new Dual[m];
        for (int i = 1; i <= m; i++) {
            double t = i / 5.0;
            r[i - 1] = x[0].plus(x[1].times(t)).minus(Math.exp(t)).sq()
                    .plus(x[2].plus(x[3].times(Math.sin(t))).minus(Math.cos(t)).sq());
        }
        return r;
    }

    static Dual[] chebyquad(int m, Dual[] x) {
        Dual[] r = new Dual[m];
        int n = x.length;
        for (int j = 0; j < n; j++) {
            Dual before = x[j].times(0).plus(1), now = x[j].times(2).minus(1), twice = now.times(2);
            for (int i = 0; i < m; i++) {
                r[i] = j == 0 ? now.over(n) : r[i].plus(now.over(n));
                Dual next = twice.times(now).minus(before);
                before = now;
                now = next;
            }
        }
        for (int i = 2; i <= m; i += 2) r[i - 1] = r[i - 1].plus(1.0 / (i * (double) i - 1));
        return r;
    }

    private static Dual[] brownLinear(Dual[] x) {
        int n = x.length;
        Dual s = sum(x).minus(n + 1), product = x[0];
        Dual[] r = new Dual[n];
        for (int i = 0; i < n; i++) r[i] = x[i].plus(s);
        for (int i = 1; i < n; i++) product = product.times(x[i]);
        r[n - 1] = product.minus(1);
        return r;
    }

    private static Dual[] osborne1(Dual[] x) {
        Dual[] r = new Dual[33];
        for (int i = 0; i < 33; i++) {
            double t = 10 * i;
            r[i] = x[0].plus(x[1].times(x[3].times(-t).exp())).plus(x[2].times(x[4].times(-t).exp()))
                    .from(OSBORNE1[i]);
        }
        return r;
    }

    private static Dual[] osborne2(Dual[] x) {
        Dual[] r = new Dual[65];
        for (int i = 0; i < 65; i++) {
            double t = i / 10.0;
            Dual s = x[0].times(x[4].times(-t).exp());
            for (int k = 1; k <= 3; k++) {
                s = s.plus(x[k].times(x[7 + k].from(t).sq().times(x[4 + k]).times(-1).exp()));
            }
            r[i] = s.from(OSBORNE2[i]);
        }
        return r;
    }

    private static Dual[] bdqrtic(Dual[] x) {
        int n = x.length, k = n - 4;
        Dual[] r = new Dual[2 * k];
        for (int i = 0; i < k; i++) {
            r[i] = x[i].times(-4).plus(3);
            r[k + i] = x[i].sq().plus(x[i + 1].sq().times(2)).plus(x[i + 2].sq().times(3)).plus(x[i + 3].sq().times(4))
                    .plus(x[n - 1].sq().times(5));
        }
        return r;
    }

    private static Dual[] cube(Dual[] x) {
        Dual[] r = new Dual[x.length];
        r[0] = x[0].minus(1);
        for (int i = 1; i < r.length; i++) r[i] = x[i].minus(x[i - 1].sq().times(x[i - 1])).times(10);
        return r;
    }

    private static Dual[] mancino(Dual[] x) {
        Dual[] r = new Dual[x.length];
        for (int i = 1; i <= r.length; i++) {
            Dual s = x[i - 1].times(1400).plus(Math.pow(i - 50, 3));
            for (int j = 1; j <= r.length; j++) {
                Dual v = x[i - 1].sq().plus(i / (double) j).sqrt(), l = v.log();
                s = s.plus(v.times(l.sin().pow(5).plus(l.cos().pow(5))));
            }
            r[i - 1] = s;
        }
        return r;
    }

    /// Where the problem of Mancino begins.
    static double[] mancinoStart(int n) {
        double[] x = new double[n];
        for (int i = 1; i <= n; i++) {
            double s = 0;
            for (int j = 1; j <= n; j++) {
                double v = Math.sqrt(i / (double) j), l = Math.log(v);
                s += v * (Math.pow(Math.sin(l), 5) + Math.pow(Math.cos(l), 5));
            }
            x[i - 1] = -8.7110e-04 * (Math.pow(i - 50, 3) + s);
        }
        return x;
    }

    private static Dual[] heart8(Dual[] x) {
        Dual a = x[4].sq(), b = x[5].sq(), c = x[6].sq(), d = x[7].sq();
        Dual ac = a.minus(c), bd = b.minus(d);
        Dual a3 = a.minus(c.times(3)).times(x[4]), c3 = c.minus(a.times(3)).times(x[6]);
        Dual b3 = b.minus(d.times(3)).times(x[5]), d3 = d.minus(b.times(3)).times(x[7]);
        Dual uw = x[4].times(x[6]).times(2), vz = x[5].times(x[7]).times(2);
        return new Dual[] {x[0].plus(x[1]).plus(0.69), x[2].plus(x[3]).plus(0.044),
            x[4].times(x[0]).plus(x[5].times(x[1])).minus(x[6].times(x[2])).minus(x[7].times(x[3])).plus(1.57),
            x[6].times(x[0]).plus(x[7].times(x[1])).plus(x[4].times(x[2])).plus(x[5].times(x[3])).plus(1.31),
            x[0].times(ac).minus(x[2].times(uw)).plus(x[1].times(bd)).minus(x[3].times(vz)).plus(2.65),
            x[2].times(ac).plus(x[0].times(uw)).plus(x[3].times(bd)).plus(x[1].times(vz)).minus(2),
            x[0].times(a3).plus(x[2].times(c3)).plus(x[1].times(b3)).plus(x[3].times(d3)).plus(12.6),
            x[2].times(a3).minus(x[0].times(c3)).plus(x[3].times(b3)).minus(x[1].times(d3)).minus(9.48)};
    }
}
