package org.jonum.optimize;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.floor;
import static java.lang.Math.log;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/// Test functions with many minima, from M. Jamil & X.-S. Yang, A literature survey of benchmark functions for global optimisation problems, Int. J.
/// Math. Model. Numer. Optim. 4 (2013), some in the form of the values that [GlobalTest] compares them with.
final class GlobalFunctions {
    static final Map<String, Objective> ALL = all();

    private GlobalFunctions() {}

    private static double sum(int n, IntToDoubleFunction term) {
        double s = 0;
        for (int i = 0; i < n; i++) s += term.applyAsDouble(i);
        return s;
    }

    private static double product(int n, IntToDoubleFunction factor) {
        double s = 1;
        for (int i = 0; i < n; i++) s *= factor.applyAsDouble(i);
        return s;
    }

    private static double square(double t) {
        return t * t;
    }

    private static Map<String, Objective> all() {
        Map<String, Objective> m = new LinkedHashMap<>();
        few(m);
        manyMinima(m);
        sums(m);
        moreOfTwo(m);
        return m;
    }

    private static void few(Map<String, Objective> m) {
        m.put("Ackley02", x -> -200 * exp(-0.02 * sqrt(x[0] * x[0] + x[1] * x[1])));
        m.put("Adjiman", x -> cos(x[0]) * sin(x[1]) - x[0] / (x[1] * x[1] + 1));
        m.put("Alpine01", x -> sum(x.length, i -> abs(x[i] * sin(x[i]) + 0.1 * x[i])));
        m.put("BartelsConn", x -> abs(x[0] * x[0] + x[1] * x[1] + x[0] * x[1]) + abs(sin(x[0])) + abs(cos(x[1])));
        m.put("Beale", x -> square(1.5 - x[0] + x[0] * x[1]) + square(2.25 - x[0] + x[0] * x[1] * x[1])
                + square(2.625 - x[0] + x[0] * pow(x[1], 3)));
        m.put("Bird", x -> square(x[0] - x[1]) + exp(square(1 - sin(x[0]))) * cos(x[1])
                + exp(square(1 - cos(x[1]))) * sin(x[0]));
        m.put("Bohachevsky2", x -> x[0] * x[0] + 2 * x[1] * x[1] - 0.3 * cos(3 * PI * x[0]) * cos(4 * PI * x[1]) + 0.3);
        m.put("Bohachevsky3", x -> x[0] * x[0] + 2 * x[1] * x[1] - 0.3 * cos(3 * PI * x[0] + 4 * PI * x[1]) + 0.3);
        m.put("Branin01", x -> square(x[1] - 5.1 / (4 * PI * PI) * x[0] * x[0] + 5 / PI * x[0] - 6)
                + 10 * (1 - 1 / (8 * PI)) * cos(x[0]) + 10);
        m.put("Branin02", x -> square(-1.275 * x[0] * x[0] / (PI * PI) + 5 * x[0] / PI + x[1] - 6)
                + (10 - 5 / (4 * PI)) * cos(x[0]) * cos(x[1]) + log(x[0] * x[0] + x[1] * x[1] + 1) + 10);
        m.put("Brent", x -> square(x[0] + 10) + square(x[1] + 10) + exp(-x[0] * x[0] - x[1] * x[1]));
        m.put("Bukin02", x -> 100 * (x[1] * x[1] - 0.01 * x[0] * x[0] + 1) + 0.01 * square(x[0] + 10));
        m.put("Bukin04", x -> 100 * x[1] * x[1] + 0.01 * abs(x[0] + 10));
        m.put("Bukin06", x -> 100 * sqrt(abs(x[1] - 0.01 * x[0] * x[0])) + 0.01 * abs(x[0] + 10));
        m.put("Cigar", x -> x[0] * x[0] + 1e6 * sum(x.length - 1, i -> square(x[i + 1])));
        m.put("Csendes", x -> sum(x.length, i -> pow(x[i], 6) * (2 + sin(1 / x[i]))));
        m.put("Deb01", x -> -sum(x.length, i -> pow(sin(5 * PI * x[i]), 6)) / x.length);
        m.put("DeckkersAarts", x -> 1e5 * x[0] * x[0] + x[1] * x[1] - square(x[0] * x[0] + x[1] * x[1])
                + 1e-5 * pow(x[0] * x[0] + x[1] * x[1], 4));
        m.put("DixonPrice", x -> square(x[0] - 1)
                + sum(x.length - 1, i -> (i + 2) * square(2 * x[i + 1] * x[i + 1] - x[i])));
        m.put("Exponential", x -> -exp(-0.5 * sum(x.length, i -> x[i] * x[i])));
        m.put("GoldsteinPrice", x -> (1 + square(x[0] + x[1] + 1)
                * (19 - 14 * x[0] + 3 * x[0] * x[0] - 14 * x[1] + 6 * x[0] * x[1] + 3 * x[1] * x[1]))
                * (30 + square(2 * x[0] - 3 * x[1])
                        * (18 - 32 * x[0] + 12 * x[0] * x[0] + 48 * x[1] - 36 * x[0] * x[1] + 27 * x[1] * x[1])));
        m.put("HimmelBlau", x -> square(x[0] * x[0] + x[1] - 11) + square(x[0] + x[1] * x[1] - 7));
        m.put("McCormick", x -> sin(x[0] + x[1]) + square(x[0] - x[1]) - 1.5 * x[0] + 2.5 * x[1] + 1);
        m.put("Quadratic", x -> -3803.84 - 138.08 * x[0] - 232.92 * x[1] + 128.08 * x[0] * x[0] + 203.64 * x[1] * x[1]
                + 182.25 * x[0] * x[1]);
        m.put("Rosenbrock", x -> sum(x.length - 1, i -> 100 * square(x[i + 1] - x[i] * x[i]) + square(1 - x[i])));
        m.put("SixHumpCamel", x -> (4 - 2.1 * x[0] * x[0] + pow(x[0], 4) / 3) * x[0] * x[0] + x[0] * x[1]
                + 4 * (x[1] * x[1] - 1) * x[1] * x[1]);
        m.put("Treccani", x -> pow(x[0], 4) + 4 * pow(x[0], 3) + 4 * x[0] * x[0] + x[1] * x[1]);
        m.put("Zettl", x -> 0.25 * x[0] + square(x[0] * x[0] - 2 * x[0] + x[1] * x[1]));
        m.put("Zirilli", x -> 0.25 * pow(x[0], 4) - 0.5 * x[0] * x[0] + 0.1 * x[0] + 0.5 * x[1] * x[1]);
        m.put("RotatedEllipse01", x -> 7 * x[0] * x[0] - 6 * sqrt(3) * x[0] * x[1] + 13 * x[1] * x[1]);
        m.put("Sphere", x -> sum(x.length, i -> x[i] * x[i]));
        m.put("WayburnSeader01", x -> square(pow(x[0], 6) + pow(x[1], 4) - 17) + square(2 * x[0] + x[1] - 4));
    }

    private static void manyMinima(Map<String, Objective> m) {
        m.put("CrossInTray", x -> -0.0001 * pow(abs(sin(x[0]) * sin(x[1])
                * exp(abs(100 - sqrt(x[0] * x[0] + x[1] * x[1]) / PI))) + 1, 0.1));
        m.put("CrownedCross", x -> 0.0001 * pow(abs(exp(abs(100 - sqrt(x[0] * x[0] + x[1] * x[1]) / PI))
                * sin(x[0]) * sin(x[1])) + 1, 0.1));
        m.put("Griewank",
                x -> sum(x.length, i -> x[i] * x[i]) / 4000 - product(x.length, i -> cos(x[i] / sqrt(i + 1.0)))
                        + 1);
        m.put("Hansen",
                x -> sum(5, i -> (i + 1) * cos(i * x[0] + i + 1)) * sum(5, j -> (j + 1) * cos((j + 2) * x[1] + j + 1)));
        m.put("HolderTable", x -> -abs(sin(x[0]) * cos(x[1]) * exp(abs(1 - sqrt(x[0] * x[0] + x[1] * x[1]) / PI))));
        m.put("Levy03", x -> {
            double[] y = java.util.Arrays.stream(x).map(t -> 1 + (t - 1) / 4).toArray();
            int n = y.length;
            return square(sin(PI * y[0])) + sum(n - 1, i -> square(y[i] - 1) * (1 + 10 * square(sin(PI * y[i + 1]))))
                    + square(y[n - 1] - 1);
        });
        m.put("Levy13", x -> square(x[0] - 1) * (square(sin(3 * PI * x[1])) + 1)
                + square(x[1] - 1) * (square(sin(2 * PI * x[1])) + 1) + square(sin(3 * PI * x[0])));
        m.put("Michalewicz", x -> -sum(x.length, i -> sin(x[i]) * pow(sin((i + 1) * x[i] * x[i] / PI), 20)));
        m.put("Rastrigin", x -> 10.0 * x.length + sum(x.length, i -> x[i] * x[i] - 10 * cos(2 * PI * x[i])));
        m.put("Schaffer01", x -> {
            double s = x[0] * x[0] + x[1] * x[1];
            return 0.5 + (square(sin(s)) - 0.5) / square(1 + 0.001 * s);
        });
        m.put("Schaffer02", x -> 0.5 + (square(sin(x[0] * x[0] - x[1] * x[1])) - 0.5)
                / square(1 + 0.001 * (x[0] * x[0] + x[1] * x[1])));
        m.put("Schwefel26", x -> 418.982887 * x.length - sum(x.length, i -> x[i] * sin(sqrt(abs(x[i])))));
        m.put("Shubert01", x -> product(x.length, i -> sum(5, j -> (j + 1) * cos((j + 2) * x[i] + j + 1))));
        m.put("Shubert03", x -> sum(x.length, i -> -sum(5, j -> (j + 1) * sin((j + 2) * x[i] + j + 1))));
        m.put("Shubert04", x -> sum(x.length, i -> -sum(5, j -> (j + 1) * cos((j + 2) * x[i] + j + 1))));
        m.put("StyblinskiTang", x -> 0.5 * sum(x.length, i -> pow(x[i], 4) - 16 * x[i] * x[i] + 5 * x[i]));
        m.put("TestTubeHolder",
                x -> -4 * abs(sin(x[0]) * cos(x[1]) * exp(abs(cos((x[0] * x[0] + x[1] * x[1]) / 200)))));
        m.put("Trefethen", x -> exp(sin(50 * x[0])) + sin(60 * exp(x[1])) + sin(70 * sin(x[0])) + sin(sin(80 * x[1]))
                - sin(10 * (x[0] + x[1])) + 0.25 * (x[0] * x[0] + x[1] * x[1]));
        m.put("Vincent", x -> -sum(x.length, i -> sin(10 * log(x[i]))));
        m.put("Wavy", x -> 1 - sum(x.length, i -> cos(10 * x[i]) * exp(-x[i] * x[i] / 2)) / x.length);
        m.put("XinSheYang04", x -> (sum(x.length, i -> square(sin(x[i]))) - exp(-sum(x.length, i -> x[i] * x[i])))
                * exp(-sum(x.length, i -> square(sin(sqrt(abs(x[i])))))));
        m.put("YaoLiu09", x -> sum(x.length, i -> x[i] * x[i] - 10 * cos(2 * PI * x[i]) + 10));
        m.put("DeflectedCorrugatedSpring", x -> {
            double s = sum(x.length, i -> square(x[i] - 5));
            return 0.1 * s - cos(5 * sqrt(s));
        });
        m.put("Giunta", x -> 0.6 + sum(x.length, i -> {
            double t = 16 * x[i] / 15 - 1;
            return square(sin(t)) + sin(t) + sin(4 * t) / 50;
        }));
        m.put("Parsopoulos", x -> square(cos(x[0])) + square(sin(x[1])));
        m.put("Ursem03", x -> -sin(2.2 * PI * x[0] + 0.5 * PI) * (2 - abs(x[0])) / 2 * (3 - abs(x[0])) / 2
                - sin(2.2 * PI * x[1] + 0.5 * PI) * (2 - abs(x[1])) / 2 * (3 - abs(x[1])) / 2);
        m.put("Ursem04", x -> -3 * sin(0.5 * PI * x[0] + 0.5 * PI) * (2 - sqrt(x[0] * x[0] + x[1] * x[1])) / 4);
        m.put("Keane", x -> {
            double r = sqrt(x[0] * x[0] + x[1] * x[1]);
            return square(sin(x[0] - x[1])) * square(sin(x[0] + x[1])) / r;
        });
        m.put("SineEnvelope", x -> sum(x.length - 1, i -> {
            double s = x[i] * x[i] + x[i + 1] * x[i + 1];
            return (square(sin(sqrt(s))) - 0.5) / square(1 + 0.001 * s) + 0.5;
        }));
        m.put("Pathological", x -> sum(x.length - 1, i -> 0.5
                + (square(sin(sqrt(100 * x[i] * x[i] + x[i + 1] * x[i + 1]))) - 0.5)
                        / (1 + 0.001 * square(x[i] * x[i] - 2 * x[i] * x[i + 1] + x[i + 1] * x[i + 1]))));
        m.put("Ripple25",
                x -> -sum(2, i -> exp(-2 * log(2) * square((x[i] - 0.1) / 0.8)) * pow(sin(5 * PI * x[i]), 6)));
        m.put("Shekel05", x -> shekel(5, x));
        m.put("Shekel10", x -> shekel(10, x));
    }

    private static final double[][] SHEKEL = {{4, 4, 4, 4}, {1, 1, 1, 1}, {8, 8, 8, 8}, {6, 6, 6, 6}, {3, 7, 3, 7},
        {2, 9, 2, 9}, {5, 5, 3, 3}, {8, 1, 8, 1}, {6, 2, 6, 2}, {7, 3.6, 7, 3.6}};
    private static final double[] SHEKEL_C = {0.1, 0.2, 0.2, 0.4, 0.4, 0.6, 0.3, 0.7, 0.5, 0.5};

    private static double shekel(int terms, double[] x) {
        return -sum(terms, k -> 1 / (sum(4, i -> square(x[i] - SHEKEL[k][i])) + SHEKEL_C[k]));
    }

    private static void sums(Map<String, Objective> m) {
        m.put("Paviani",
                x -> sum(10, i -> square(log(10 - x[i])) + square(log(x[i] - 2))) - pow(product(10, i -> x[i]), 0.2));
        m.put("Schwefel01", x -> pow(sum(x.length, i -> x[i] * x[i]), Math.sqrt(PI)));
        m.put("Schwefel04", x -> sum(x.length, i -> square(x[i] - 1) + square(x[0] - x[i] * x[i])));
        m.put("Schwefel06", x -> Math.max(abs(x[0] + 2 * x[1] - 7), abs(2 * x[0] + x[1] - 5)));
        m.put("Schwefel20", x -> sum(x.length, i -> abs(x[i])));
        m.put("Schwefel22", x -> sum(x.length, i -> abs(x[i])) + product(x.length, i -> abs(x[i])));
        m.put("Step2", x -> sum(x.length, i -> square(floor(x[i]) + 0.5)));
        m.put("Plateau", x -> 30 + sum(x.length, i -> floor(abs(x[i]))));
        m.put("Quintic", x -> sum(x.length, i -> abs(pow(x[i], 5) - 3 * pow(x[i], 4) + 4 * pow(x[i], 3)
                + 2 * x[i] * x[i] - 10 * x[i] - 4)));
        m.put("Mishra01", x -> {
            double t = x.length - sum(x.length - 1, i -> x[i]);
            return pow(1 + t, t);
        });
        m.put("Mishra02", x -> {
            double t = x.length - sum(x.length - 1, i -> (x[i] + x[i + 1]) / 2);
            return pow(1 + t, t);
        });
        m.put("Mishra07", x -> square(product(x.length, i -> x[i]) - factorial(x.length)));
        m.put("Mishra11", x -> square(sum(x.length, i -> abs(x[i])) / x.length
                - product(x.length, i -> abs(x[i])) / x.length));
        m.put("AMGM",
                x -> square(sum(x.length, i -> x[i]) / x.length - pow(product(x.length, i -> x[i]), 1.0 / x.length)));
        m.put("MultiModal", x -> sum(x.length, i -> abs(x[i])) * product(x.length, i -> abs(x[i])));
        m.put("Infinity", x -> sum(x.length, i -> pow(x[i], 6) * (sin(1 / x[i]) + 2)));
        m.put("Sargan", x -> x.length * sum(x.length, i -> x[i] * x[i]
                + 0.4 * sum(x.length, j -> j == i ? 0 : x[i] * x[j])));
        m.put("Trigonometric02", x -> 1 + sum(x.length, i -> 8 * square(sin(7 * square(x[i] - 0.9)))
                + 6 * square(sin(14 * square(x[i] - 0.9))) + square(x[i] - 0.9)));
        m.put("YaoLiu04", x -> java.util.Arrays.stream(x).map(Math::abs).max().orElse(0));
        m.put("ZeroSum", x -> {
            double s = sum(x.length, i -> x[i]);
            return abs(s) < 3e-16 ? 0 : 1 + pow(10000 * abs(s), 0.5);
        });
        m.put("Penalty01", x -> {
            int n = x.length;
            IntToDoubleFunction y = i -> 1 + (x[i] + 1) / 4;
            return PI / 30 * (10 * square(sin(PI * y.applyAsDouble(0)))
                    + sum(n - 1,
                            i -> square(y.applyAsDouble(i) - 1) * (1 + 10 * square(sin(PI * y.applyAsDouble(i + 1)))))
                    + square(y.applyAsDouble(n - 1) - 1)) + sum(n, i -> penalty(x[i], 10));
        });
        m.put("Penalty02", x -> {
            int n = x.length;
            return 0.1 * (10 * square(sin(3 * PI * x[0]))
                    + sum(n - 1, i -> square(x[i] - 1) * (1 + square(sin(3 * PI * x[i + 1]))))
                    + square(x[n - 1] - 1) * (1 + square(sin(2 * PI * x[n - 1])))) + sum(n, i -> penalty(x[i], 5));
        });
        m.put("Powell", x -> square(x[0] + 10 * x[1]) + 5 * square(x[2] - x[3]) + pow(x[1] - 2 * x[2], 4)
                + 10 * pow(x[0] - x[3], 4));
        m.put("Kowalik", x -> {
            double[] a = {4, 2, 1, 1 / 2.0, 1 / 4.0, 1 / 6.0, 1 / 8.0, 1 / 10.0, 1 / 12.0, 1 / 14.0, 1 / 16.0};
            double[] b = {0.1957, 0.1947, 0.1735, 0.16, 0.0844, 0.0627, 0.0456, 0.0342, 0.0323, 0.0235, 0.0246};
            return sum(11, i -> square(b[i] - x[0] * (a[i] * a[i] + a[i] * x[1]) / (a[i] * a[i] + a[i] * x[2] + x[3])));
        });
        m.put("Wolfe", x -> 4.0 / 3 * pow(x[0] * x[0] + x[1] * x[1] - x[0] * x[1], 0.75) + x[2]);
    }

    private static double penalty(double x, double a) {
        return abs(x) > a ? 100 * pow(abs(x) - a, 4) : 0;
    }

    private static double factorial(int n) {
        return product(n, i -> i + 1);
    }

    private static void moreOfTwo(Map<String, Objective> m) {
        m.put("Chichinadze", x -> x[0] * x[0] - 12 * x[0] + 8 * sin(2.5 * PI * x[0]) + 10 * cos(0.5 * PI * x[0]) + 11
                - 0.2 * sqrt(5) / exp(0.5 * square(x[1] - 0.5)));
        m.put("Mishra03", x -> 0.01 * (x[0] + x[1]) + sqrt(abs(cos(sqrt(abs(x[0] * x[0] + x[1] * x[1]))))));
        m.put("Mishra04", x -> 0.01 * (x[0] + x[1]) + sqrt(abs(sin(sqrt(abs(x[0] * x[0] + x[1] * x[1]))))));
        m.put("Mishra06", x -> {
            double c = square(sin(square(cos(x[0]) + cos(x[1])))), d = square(cos(square(sin(x[0]) + sin(x[1]))));
            return -log(square(c - d + x[0])) + 0.1 * (square(x[0] - 1) + square(x[1] - 1));
        });
        m.put("NewFunction01", x -> sqrt(abs(cos(sqrt(abs(x[0] * x[0] + x[1]))))) + 0.01 * (x[0] + x[1]));
        m.put("NewFunction02", x -> sqrt(abs(sin(sqrt(abs(x[0] * x[0] + x[1]))))) + 0.01 * (x[0] + x[1]));
        m.put("Price02", x -> 1 + square(sin(x[0])) + square(sin(x[1])) - 0.1 * exp(-x[0] * x[0] - x[1] * x[1]));
        m.put("Price03", x -> 100 * square(x[1] - x[0] * x[0]) + square(6.4 * square(x[1] - 0.5) - x[0] - 0.6));
        m.put("JennrichSampson",
                x -> sum(10, i -> square(2 + 2 * (i + 1) - exp((i + 1) * x[0]) - exp((i + 1) * x[1]))));
        m.put("Exp2", x -> sum(10, i -> square(exp(-i * x[0] / 10) - 5 * exp(-i * x[1] / 10) - exp(-i / 10.0)
                + 5 * exp(-(double) i))));
        m.put("Rana", x -> sum(x.length - 1, i -> {
            double p = sqrt(abs(x[i + 1] + x[i] + 1)), q = sqrt(abs(x[i + 1] - x[i] + 1));
            return (x[i + 1] + 1) * cos(q) * sin(p) + x[i] * cos(p) * sin(q);
        }));
        m.put("StretchedV", x -> sum(x.length - 1, i -> {
            double t = x[i + 1] * x[i + 1] + x[i] * x[i];
            return pow(t, 0.25) * square(sin(50 * pow(t, 0.1) + 1));
        }));
        m.put("Tripod", x -> {
            double p0 = x[0] >= 0 ? 1 : 0, p1 = x[1] >= 0 ? 1 : 0;
            return p1 * (1 + p0) + abs(x[0] + 50 * p1 * (1 - 2 * p0)) + abs(x[1] + 50 * (1 - 2 * p1));
        });
        m.put("ElAttarVidyasagarDutta", x -> square(x[0] * x[0] + x[1] - 10) + square(x[0] + x[1] * x[1] - 7)
                + square(x[0] * x[0] + pow(x[1], 3) - 1));
        m.put("Decanomial", x -> {
            double p = pow(x[1], 4) + 12 * pow(x[1], 3) + 54 * x[1] * x[1] + 108 * x[1] + 81;
            double q = pow(x[0], 10) - 20 * pow(x[0], 9) + 180 * pow(x[0], 8) - 960 * pow(x[0], 7) + 3360 * pow(x[0], 6)
                    - 8064 * pow(x[0], 5) + 13340 * pow(x[0], 4) - 15360 * pow(x[0], 3) + 11520 * x[0] * x[0]
                    - 5120 * x[0] + 2624;
            return 0.001 * square(abs(q) + abs(p));
        });
        m.put("Mishra08", x -> {
            double p = pow(x[1], 4) + 12 * pow(x[1], 3) + 54 * x[1] * x[1] + 108 * x[1] + 81;
            double q = pow(x[0], 10) - 20 * pow(x[0], 9) + 180 * pow(x[0], 8) - 960 * pow(x[0], 7) + 3360 * pow(x[0], 6)
                    - 8064 * pow(x[0], 5) + 13340 * pow(x[0], 4) - 15360 * pow(x[0], 3) + 11520 * x[0] * x[0]
                    - 5120 * x[0] + 2624;
            return 0.001 * square(abs(q) + abs(p));
        });
        m.put("Gulf", x -> sum(99, i -> {
            double u = (i + 1) / 100.0, y = 25 + pow(-50 * log(u), 2.0 / 3);
            return square(exp(-pow(abs(y - x[1]), x[2]) / x[0]) - u);
        }));
        m.put("BiggsExp03", x -> sum(10, i -> {
            double t = 0.1 * (i + 1);
            return square(exp(-t * x[0]) - x[2] * exp(-t * x[1]) - exp(-t) + 5 * exp(-10 * t));
        }));
        m.put("BiggsExp04", x -> sum(10, i -> {
            double t = 0.1 * (i + 1);
            return square(x[2] * exp(-t * x[0]) - x[3] * exp(-t * x[1]) - exp(-t) + 5 * exp(-10 * t));
        }));
        m.put("BiggsExp05", x -> sum(11, i -> {
            double t = 0.1 * (i + 1);
            return square(
                    x[2] * exp(-t * x[0]) - x[3] * exp(-t * x[1]) + 3 * exp(-t * x[4]) - exp(-t) + 5 * exp(-10 * t)
                            - 3 * exp(-4 * t));
        }));
        m.put("Gear", x -> square(1 / 6.931 - floor(x[0]) * floor(x[1]) / (floor(x[2]) * floor(x[3]))));
        m.put("Dolan", x -> abs((x[0] + 1.7 * x[1]) * sin(x[0]) - 1.5 * x[2] - 0.1 * x[3] * cos(x[3] + x[4] - x[0])
                + 0.2 * x[4] * x[4] - x[1] - 1));
        m.put("Pinter", x -> {
            int n = x.length;
            return sum(n, i -> {
                double back = x[(i + n - 1) % n], on = x[(i + 1) % n];
                double a = back * sin(x[i]) + sin(on);
                double b = back * back - 2 * x[i] + 3 * on - cos(x[i]) + 1;
                return (i + 1) * x[i] * x[i] + 20 * (i + 1) * square(sin(a))
                        + (i + 1) * log(1 + (i + 1) * b * b) / log(10);
            });
        });
        m.put("Katsuura", x -> product(x.length,
                i -> 1 + (i + 1) * sum(32, k -> Math.rint(pow(2, k + 1) * x[i]) * pow(2, -k - 1))));
        m.put("Damavandi", x -> {
            double a = PI * (x[0] - 2), b = PI * (x[1] - 2);
            return (1 - pow(abs(sin(a) * sin(b) / (a * b)), 5)) * (2 + square(x[0] - 7) + 2 * square(x[1] - 7));
        });
        m.put("LennardJones", x -> {
            double s = 0;
            for (int i = 0; i < x.length / 3 - 1; i++) {
                for (int j = i + 1; j < x.length / 3; j++) {
                    double r2 = square(x[3 * i] - x[3 * j]) + square(x[3 * i + 1] - x[3 * j + 1])
                            + square(x[3 * i + 2] - x[3 * j + 2]);
                    double t = 1 / (r2 * r2 * r2);
                    s += t * t - 2 * t;
                }
            }
            return s;
        });
        m.put("Mishra09", x -> {
            double a = 2 * pow(x[0], 3) + 5 * x[0] * x[1] + 4 * x[2] - 2 * x[0] * x[0] * x[2] - 18;
            double b = x[0] + pow(x[1], 3) + x[0] * x[1] * x[1] + x[0] * x[2] * x[2] - 22;
            double c = 8 * x[0] * x[0] + 2 * x[1] * x[2] + 2 * x[1] * x[1] + 3 * pow(x[1], 3) - 52;
            return square(a * b * b * c + a * b * c * c + b * b + square(x[0] + x[1] - x[2]));
        });
        m.put("PermFunction01", x -> sum(x.length, k -> square(sum(x.length,
                j -> (pow(j + 1, k + 1) + 0.5) * (pow(x[j] / (j + 1), k + 1) - 1)))));
        m.put("XinSheYang03", x -> exp(-sum(x.length, i -> pow(x[i] / 15, 10)))
                - 2 * exp(-sum(x.length, i -> x[i] * x[i])) * product(x.length, i -> square(cos(x[i]))));
        m.put("Langermann", x -> {
            double[] a = {3, 5, 2, 1, 7}, b = {5, 2, 1, 4, 9}, c = {1, 2, 5, 2, 3};
            return -sum(5, i -> {
                double s = square(x[0] - a[i]) + square(x[1] - b[i]);
                return c[i] * exp(-s / PI) * cos(PI * s);
            });
        });
        m.put("Deceptive", x -> -square(sum(x.length, i -> deceptive(x[i], (i + 1.0) / (x.length + 1))) / x.length));
    }

    private static double deceptive(double x, double a) {
        if (x <= 0) return x;
        if (x < 0.8 * a) return 0.8 - x / a;
        if (x < a) return 5 * x / a - 4;
        if (x < (1 + 4 * a) / 5) return 5 * (x - a) / (a - 1) + 1;
        if (x <= 1) return (x - 1) / (1 - a) + 0.8;
        return x - 1;
    }
}
