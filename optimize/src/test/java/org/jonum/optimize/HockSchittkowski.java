package org.jonum.optimize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A problem of Hock and Schittkowski with its data.
///
/// @param number  of the problem
/// @param problem itself
/// @param row     the line of the data, by columns
record HockSchittkowski(int number, ConstrainedProblem problem, String[] row) {
    private static final double[] E = {-15, -27, -36, -18, -12}, D = {4, 8, 10, 6, 2},
            B = {-40, -2, -.25, -4, -4, -1, -40, -60, 5, 1};
    private static final double[][] C = {{30, -20, -10, 32, -10}, {-20, 39, -6, -31, 32}, {-10, -6, 10, -6, -10},
        {32, -31, -6, 39, -20}, {-10, 32, -10, -20, 30}};
    private static final double[][] A = {{-16, 2, 0, 1, 0}, {0, -2, 0, .4, 2}, {-3.5, 0, 2, 0, 0}, {0, -2, 0, -4, -1},
        {0, -9, -2, 1, -2.8}, {2, 0, -4, 0, 0}, {-1, -1, -1, -1, -1}, {-1, -2, -3, -2, -1}, {1, 2, 3, 4, 5},
        {1, 1, 1, 1, 1}};
    private static final double[] T57 = {8, 8, 10, 10, 10, 10, 12, 12, 12, 12, 14, 14, 14, 16, 16, 16, 18, 18, 20, 20,
        20, 22, 22, 22, 24, 24, 24, 26, 26, 26, 28, 28, 30, 30, 30, 32, 32, 34, 36, 36, 38, 38, 40, 42};
    private static final double[] Y57 = {.49, .49, .48, .47, .48, .47, .46, .46, .45, .43, .45, .43, .43, .44, .43, .43,
        .46, .45, .42, .42, .43, .41, .41, .40, .42, .40, .40, .41, .40, .41, .41, .40, .40, .40, .38, .41, .40, .40,
        .41, .38, .40, .40, .39, .39};

    Bounds bounds() {
        return problem.bounds();
    }

    List<String> relations() {
        return problem.relations();
    }

    double[] x0() {
        return problem.x0();
    }

    double best() {
        return problem.best();
    }

    Function<Dual[], Dual[]> functions() {
        return problem.functions();
    }

    Problem exact() {
        return problem.exact();
    }

    Problem values() {
        return problem.values();
    }

    double[] bestX() {
        return Data.numbers(row[13]);
    }

    /// The problems whose data are evaluated, but the one whose data and book differ.
    static List<HockSchittkowski> all() {
        Map<Integer, String> formulas = new LinkedHashMap<>();
        int number = 0;
        for (String line : HockSchittkowskiFormulas.TEXT.split("\n")) {
            if (!line.startsWith(" ")) {
                int blank = line.indexOf(' ');
                number = Integer.parseInt(line.substring(0, blank));
                formulas.put(number, line.substring(blank + 1));
            } else {
                formulas.merge(number, line.strip(), String::concat);
            }
        }
        List<HockSchittkowski> list = new ArrayList<>();
        for (String line : Data.lines("hs.csv")) {
            String[] row = line.split(",", -1);
            if (row[0].equals("problem") || row[3].isEmpty()) continue;
            int k = Integer.parseInt(row[0].substring(2));
            if (k == 70) continue;
            String text = formulas.get(k);
            List<String> relations = row[5].isBlank() ? List.of() : List.of(row[5].strip().split("\\s+"));
            ConstrainedProblem p =
                    new ConstrainedProblem("HS " + k, Bounds.of(Data.numbers(row[3]), Data.numbers(row[4])), relations,
                            Data.numbers(row[6]), Double.parseDouble(row[11]),
                            text == null ? x -> special(k, x) : ConstrainedProblem.parse(text));
            list.add(new HockSchittkowski(k, p, row));
        }
        return list;
    }

    private static Dual[] special(int k, Dual[] x) {
        return switch (k) {
            case 25 ->
                new Dual[] {weibull(x), x[0].from(.1), x[0].minus(100), x[1].from(0), x[1].minus(25.6), x[2].from(0),
                    x[2].minus(5)};
            case 57 -> new Dual[] {chlorine(x), x[1].times(.49).minus(x[0].times(x[1])).minus(.09), x[0].minus(.4),
                x[1].plus(4)};
            case 86 -> colville(x);
            case 88, 89, 90, 91, 92 -> heating(x);
            case 95 -> blending(x, 4.97, -1.88, -29.08, -78.02);
            case 96 -> blending(x, 4.97, -1.88, -69.08, -118.02);
            case 97 -> blending(x, 32.97, 25.12, -29.08, -78.02);
            case 98 -> blending(x, 32.97, 25.12, -124.08, -173.02);
            case 110 -> logarithms(x);
            case 117 -> shell(x);
            default -> throw new IllegalArgumentException("no problem " + k);
        };
    }

    private static Dual weibull(Dual[] x) {
        Dual f = x[0].times(0);
        for (int i = 1; i <= 99; i++) {
            double u = 25 + Math.pow(-50 * Math.log(.01 * i), 2.0 / 3);
            f = f.plus(x[1].from(u).pow(x[2]).over(x[0]).times(-1).exp().minus(.01 * i).sq());
        }
        return f;
    }

    private static Dual chlorine(Dual[] x) {
        Dual f = x[0].times(0);
        for (int i = 0; i < 44; i++) {
            Dual model = x[0].from(.49).times(x[1].times(8 - T57[i]).exp()).plus(x[0]);
            f = f.plus(model.from(Y57[i]).sq());
        }
        return f;
    }

    private static Dual[] colville(Dual[] x) {
        Dual[] r = new Dual[11];
        Dual f = x[0].times(0);
        for (int j = 0; j < 5; j++) {
            f = f.plus(x[j].times(E[j])).plus(x[j].sq().times(x[j]).times(D[j]));
            for (int i = 0; i < 5; i++) f = f.plus(x[i].times(x[j]).times(C[i][j]));
        }
        r[0] = f;
        for (int i = 0; i < 10; i++) {
            r[i + 1] = x[0].times(0).minus(B[i]);
            for (int j = 0; j < 5; j++) r[i + 1] = r[i + 1].plus(x[j].times(A[i][j]));
        }
        return r;
    }

    /// With the 4 for 0.4 that is in circulation in one place of the matrix, and in the data.
    private static Dual[] shell(Dual[] x) {
        Dual[] r = new Dual[6];
        Dual f = x[0].times(0);
        for (int j = 0; j < 10; j++) f = f.minus(x[j].times(B[j]));
        for (int j = 0; j < 5; j++) {
            Dual y = x[10 + j];
            f = f.plus(y.sq().times(y).times(2 * D[j]));
            r[j + 1] = y.sq().times(3 * D[j]).plus(E[j]);
            for (int k = 0; k < 5; k++) {
                f = f.plus(x[10 + k].times(y).times(C[k][j]));
                r[j + 1] = r[j + 1].plus(x[10 + k].times(2 * C[k][j]));
            }
            for (int k = 0; k < 10; k++) r[j + 1] = r[j + 1].minus(x[k].times(k == 1 && j == 3 ? 4 : A[k][j]));
        }
        r[0] = f;
        return r;
    }

    private static Dual[] blending(Dual[] x, double... b) {
        Dual f = linear(x, 4.3, 31.8, 63.3, 15.8, 68.5, 4.7);
        Dual xz = x[0].times(x[2]), de = x[3].times(x[4]), df = x[3].times(x[5]), ef = x[4].times(x[5]);
        return new Dual[] {f,
            linear(x, 17.1, 38.2, 204.2, 212.3, 623.4, 1495.5).minus(xz.times(169)).minus(x[2].times(x[4]).times(3580))
                    .minus(de.times(3810)).minus(df.times(18500)).minus(ef.times(24300)).minus(b[0]),
            linear(x, 17.9, 36.8, 113.9, 169.7, 337.8, 1385.2).minus(xz.times(139)).minus(de.times(2450))
                    .minus(df.times(16600)).minus(ef.times(17200)).minus(b[1]),
            linear(x, 0, -273, 0, -70, -819, 0).plus(de.times(26000)).minus(b[2]),
            linear(x, 159.9, -311, 0, 587, 391, 2198).minus(x[0].times(x[5]).times(14000)).minus(b[3])};
    }

    private static Dual linear(Dual[] x, double... a) {
        Dual s = x[0].times(a[0]);
        for (int i = 1; i < a.length; i++) s = s.plus(x[i].times(a[i]));
        return s;
    }

    private static Dual[] logarithms(Dual[] x) {
        Dual f = x[0].times(0), p = x[0];
        for (int i = 0; i < 10; i++) {
            f = f.plus(x[i].minus(2).log().sq()).plus(x[i].from(10).log().sq());
            if (i > 0) p = p.times(x[i]);
        }
        return new Dual[] {f.minus(p.pow(.2))};
    }

    /// ∫ (Σ μⱼ²·Aⱼ·ρⱼ(x)·cos μⱼs − ½·(1 − s²))² ds over [0, 1], with the first thirty roots of μ·tan μ = 1.
    private static Dual[] heating(Dual[] x) {
        int n = x.length;
        Dual f = x[0].times(0);
        for (Dual v : x) f = f.plus(v.sq());
        double[] mu = new double[30], w = new double[30];
        Dual[] rho = new Dual[30];
        for (int j = 0; j < 30; j++) {
            double a = j * Math.PI, b = a + Math.PI / 2;
            for (int k = 0; k < 200; k++) {
                double t = 0.5 * (a + b);
                if (t * Math.sin(t) < Math.cos(t) == (j % 2 == 0)) a = t;
                else b = t;
            }
            mu[j] = 0.5 * (a + b);
            w[j] = mu[j] * mu[j] * 2 * Math.sin(mu[j]) / (mu[j] + Math.sin(mu[j]) * Math.cos(mu[j]));
            double m2 = mu[j] * mu[j];
            Dual sum = x[0].times(0), t = f;
            for (int i = 0; i < n; i++) {
                double sign = i % 2 == 0 ? 1 : -1;
                sum = sum.plus(t.times(-m2).exp().times(i == 0 ? 1 : 2 * sign));
                t = t.minus(x[i].sq());
            }
            rho[j] = sum.plus(n % 2 == 0 ? 1 : -1).times(-1 / m2);
        }
        Dual h = x[0].times(0).plus(2.0 / 15 - 1e-4);
        for (int i = 0; i < 30; i++) {
            h = h.plus(rho[i].sq().times(w[i] * w[i] * (Math.sin(2 * mu[i]) / (2 * mu[i]) + 1) / 2));
            h = h.minus(rho[i].times(2 * w[i] * (Math.sin(mu[i]) / mu[i] - Math.cos(mu[i])) / (mu[i] * mu[i])));
            for (int j = i + 1; j < 30; j++) {
                double s = mu[i] + mu[j], d = mu[i] - mu[j];
                h = h.plus(rho[i].times(rho[j]).times(w[i] * w[j] * (Math.sin(s) / s + Math.sin(d) / d)));
            }
        }
        return new Dual[] {f, h};
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof HockSchittkowski h && h.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public String toString() {
        return problem.toString();
    }
}
