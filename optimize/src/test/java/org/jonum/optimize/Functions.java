package org.jonum.optimize;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Test functions by their names in Gonum's `optimize/functions` and in Moré, Garbow & Hillstrom (1981), as residuals.
final class Functions {
    private static final Map<String, Function<Dual[], Dual[]>> ALL = new LinkedHashMap<>();

    private Functions() {}

    private static Dual[] beale(Dual[] x) {
        double[] y = {1.5, 2.25, 2.625};
        Dual[] r = new Dual[3];
        for (int i = 0; i < 3; i++) r[i] = x[0].times(x[1].pow(i + 1).from(1)).from(y[i]);
        return r;
    }

    private static Dual[] biggs(Dual[] x, int m, int kind) {
        Dual[] r = new Dual[m];
        for (int i = 1; i <= m; i++) {
            double t = i / 10.0, y = Math.exp(-t) - 5 * Math.exp(-10 * t) + (kind == 3 ? 0 : 3 * Math.exp(-4 * t));
            Dual a = x[0].times(-t).exp(), b = x[1].times(-t).exp();
            switch (kind) {
                case 2 -> {
                    y = Math.exp(-t) - 5 * Math.exp(-10 * t);
                    r[i - 1] = a.minus(b.times(5)).minus(y);
                }
                case 3 -> r[i - 1] = a.minus(x[2].times(b)).minus(y);
                case 4 -> r[i - 1] = x[2].times(a).minus(x[3].times(b)).minus(Math.exp(-t) - 5 * Math.exp(-10 * t));
                case 5 -> r[i - 1] = x[2].times(a).minus(x[3].times(b)).plus(x[4].times(-t).exp().times(3)).minus(y);
                default ->
                    r[i - 1] = x[2].times(a).minus(x[3].times(b)).plus(x[5].times(x[4].times(-t).exp())).minus(y);
            }
        }
        return r;
    }

    private static Dual[] gaussian(Dual[] x) {
        double[] y = {.0009, .0044, .0175, .0540, .1295, .2420, .3521, .3989, .3521, .2420, .1295, .0540, .0175, .0044,
            .0009};
        Dual[] r = new Dual[15];
        for (int i = 0; i < 15; i++) {
            Dual t = x[2].from((7 - i) / 2.0).sq();
            r[i] = x[0].times(x[1].times(t).times(-0.5).exp()).minus(y[i]);
        }
        return r;
    }

    private static Dual[] gulf(Dual[] x) {
        Dual[] r = new Dual[99];
        for (int i = 1; i <= 99; i++) {
            double t = i / 100.0, y = 25 + Math.pow(-50 * Math.log(t), 2.0 / 3);
            Dual s = x[1].from(y);
            if (s.v < 0) s = s.times(-1);
            r[i - 1] = s.pow(x[2]).over(x[0]).times(-1).exp().minus(t);
        }
        return r;
    }

    private static Dual[] penaltyOne(Dual[] x) {
        int n = x.length;
        Dual[] r = new Dual[n + 1];
        r[n] = x[0].sq();
        for (int i = 0; i < n; i++) {
            r[i] = x[i].minus(1).times(Math.sqrt(1e-5));
            if (i > 0) r[n] = r[n].plus(x[i].sq());
        }
        r[n] = r[n].minus(0.25);
        return r;
    }

    private static Dual[] penaltyTwo(Dual[] x) {
        int n = x.length;
        double a = Math.sqrt(1e-5);
        Dual[] r = new Dual[2 * n];
        r[0] = x[0].minus(0.2);
        r[2 * n - 1] = x[0].sq().times(n);
        for (int i = 2; i <= n; i++) {
            double y = Math.exp(i / 10.0) + Math.exp((i - 1) / 10.0);
            r[i - 1] = x[i - 1].over(10).exp().plus(x[i - 2].over(10).exp()).minus(y).times(a);
            r[n + i - 2] = x[i - 1].over(10).exp().minus(Math.exp(-0.1)).times(a);
            r[2 * n - 1] = r[2 * n - 1].plus(x[i - 1].sq().times(n - i + 1));
        }
        r[2 * n - 1] = r[2 * n - 1].minus(1);
        return r;
    }

    private static Dual[] trigonometric(Dual[] x) {
        int n = x.length;
        Dual s = x[0].cos();
        for (int i = 1; i < n; i++) s = s.plus(x[i].cos());
        Dual[] r = new Dual[n];
        for (int i = 0; i < n; i++) r[i] = s.from(n).plus(x[i].cos().from(1).times(i + 1)).minus(x[i].sin());
        return r;
    }

    private static Dual[] variablyDimensioned(Dual[] x) {
        int n = x.length;
        Dual s = x[0].minus(1);
        for (int i = 1; i < n; i++) s = s.plus(x[i].minus(1).times(i + 1));
        Dual[] r = new Dual[n + 2];
        for (int i = 0; i < n; i++) r[i] = x[i].minus(1);
        r[n] = s;
        r[n + 1] = s.sq();
        return r;
    }

    private static Dual[] wood(Dual[] x) {
        return new Dual[] {x[1].minus(x[0].sq()).times(10), x[0].from(1), x[3].minus(x[2].sq()).times(Math.sqrt(90)),
            x[2].from(1), x[1].plus(x[3]).minus(2).times(Math.sqrt(10)), x[1].minus(x[3]).times(Math.sqrt(0.1))};
    }

    private static Dual[] rosenbrock(Dual[] x) {
        Dual[] r = new Dual[2 * (x.length - 1)];
        for (int i = 0; i + 1 < x.length; i++) {
            r[2 * i] = x[i + 1].minus(x[i].sq()).times(10);
            r[2 * i + 1] = x[i].from(1);
        }
        return r;
    }

    private static Dual[] powellSingular(Dual[] x) {
        Dual[] r = new Dual[x.length];
        for (int i = 0; i < x.length; i += 4) {
            Dual[] part = MoreGarbow.residuals(6, 4, new Dual[] {x[i], x[i + 1], x[i + 2], x[i + 3]});
            System.arraycopy(part, 0, r, i, 4);
        }
        return r;
    }

    private static Dual[] powellBadlyScaled(Dual[] x) {
        return new Dual[] {x[0].times(x[1]).times(1e4).minus(1),
            x[0].times(-1).exp().plus(x[1].times(-1).exp()).minus(1.0001)};
    }

    private static Dual[] brownBadlyScaled(Dual[] x) {
        return new Dual[] {x[0].minus(1e6), x[1].minus(2e-6), x[0].times(x[1]).minus(2)};
    }

    static {
        ALL.put("Beale", Functions::beale);
        for (int k = 2; k <= 6; k++) {
            int kind = k;
            ALL.put("BiggsEXP" + k, x -> biggs(x, kind == 6 ? 13 : kind == 5 ? 11 : 10, kind));
        }
        ALL.put("Box3D", x -> MoreGarbow.residuals(12, 10, x));
        ALL.put("BrownBadlyScaled", Functions::brownBadlyScaled);
        ALL.put("BrownAndDennis", x -> MoreGarbow.residuals(14, 20, x));
        ALL.put("ExtendedPowellSingular", Functions::powellSingular);
        ALL.put("ExtendedRosenbrock", Functions::rosenbrock);
        ALL.put("Gaussian", Functions::gaussian);
        ALL.put("GulfResearchAndDevelopment", Functions::gulf);
        ALL.put("HelicalValley", x -> MoreGarbow.residuals(5, 3, x));
        ALL.put("PenaltyI", Functions::penaltyOne);
        ALL.put("PenaltyII", Functions::penaltyTwo);
        ALL.put("PowellBadlyScaled", Functions::powellBadlyScaled);
        ALL.put("Sphere", x -> x);
        ALL.put("Trigonometric", Functions::trigonometric);
        ALL.put("VariablyDimensioned", Functions::variablyDimensioned);
        ALL.put("Watson", x -> MoreGarbow.residuals(11, 31, x));
        ALL.put("Wood", Functions::wood);
        ALL.put("Powell badly scaled function", Functions::powellBadlyScaled);
        ALL.put("Brown badly scaled function", Functions::brownBadlyScaled);
        ALL.put("Beale function", Functions::beale);
        ALL.put("Helical valley function", x -> MoreGarbow.residuals(5, 3, x));
        ALL.put("Gaussian function", Functions::gaussian);
        ALL.put("Box three-dimensional function", x -> MoreGarbow.residuals(12, 3, x));
        ALL.put("Wood function", Functions::wood);
        ALL.put("Brown and Dennis function", x -> MoreGarbow.residuals(14, 20, x));
        ALL.put("Biggs EXP6 function", x -> biggs(x, 13, 6));
        ALL.put("Gulf research and development function", Functions::gulf);
    }

    static boolean known(String name) {
        return ALL.containsKey(name);
    }

    static TestProblem of(String name, double... x0) {
        Function<Dual[], Dual[]> r = Objects.requireNonNull(ALL.get(name), name);
        return new TestProblem(name, 0, r.apply(Dual.variables(x0)).length, x0, 0, r);
    }
}
