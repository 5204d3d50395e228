package org.jonum.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// The 154 problems of G. E. Alefeld, F. A. Potra & Y. Shi, ACM Trans. Math. Softw. 21 (1995), table I.
///
/// @param family number in the table
/// @param f      function
/// @param a      one end
/// @param b      the other
record RootProblems(int family, DoubleUnaryOperator f, double a, double b) {
    static List<RootProblems> all() {
        List<RootProblems> all = new ArrayList<>();
        add(all, 1, x -> Math.sin(x) - x / 2, Math.PI / 2, Math.PI);
        for (int k = 1; k <= 10; k++) {
            int n = k;
            add(all, 2, x -> {
                double s = 0;
                for (int i = 1; i <= 20; i++) s += Math.pow(2 * i - 5, 2) / Math.pow(x - i * i, 3);
                return -2 * s;
            }, n * n + 1e-9, (n + 1) * (n + 1) - 1e-9);
        }
        for (int k = 1; k <= 3; k++) {
            double a = k == 1 ? -40 : -100 * (k - 1), b = -k;
            add(all, 3, x -> a * x * Math.exp(b * x), -9, 31);
        }
        for (double a : new double[] {0.2, 1}) {
            for (int n = 4; n <= 12; n += 2) power(all, a, n, 0, 5);
        }
        for (int n = 8; n <= 14; n += 2) power(all, 1, n, -0.95, 4.05);
        add(all, 5, x -> Math.sin(x) - 0.5, 0, 1.5);
        for (int n : new int[] {1, 2, 3, 4, 5, 20, 40, 60, 80, 100}) {
            add(all, 6, x -> 2 * x * Math.exp(-n) - 2 * Math.exp(-n * x) + 1, 0, 1);
        }
        for (int n : new int[] {5, 10, 20}) {
            add(all, 7, x -> (1 + Math.pow(1 - n, 2)) * x - Math.pow(1 - n * x, 2), 0, 1);
        }
        for (int n : new int[] {2, 5, 10, 15, 20}) add(all, 8, x -> x * x - Math.pow(1 - x, n), 0, 1);
        for (int n : new int[] {1, 2, 4, 5, 8, 15, 20}) {
            add(all, 9, x -> (1 + Math.pow(1 - n, 4)) * x - Math.pow(1 - n * x, 4), 0, 1);
        }
        for (int n : new int[] {1, 5, 10, 15, 20}) {
            add(all, 10, x -> Math.exp(-n * x) * (x - 1) + Math.pow(x, n), 0, 1);
        }
        for (int n : new int[] {2, 5, 15, 20}) add(all, 11, x -> (n * x - 1) / ((n - 1) * x), 0.01, 1);
        for (int n = 2; n <= 6; n++) rootOf(all, n);
        for (int n = 7; n <= 33; n += 2) rootOf(all, n);
        add(all, 13, x -> x == 0 ? 0 : x * Math.exp(-1 / (x * x)), -1, 4);
        for (int k = 1; k <= 40; k++) {
            int n = k;
            add(all, 14, x -> x >= 0 ? n / 20.0 * (x / 1.5 + Math.sin(x) - 1) : -n / 20.0, -1e4, Math.PI / 2);
        }
        for (int n = 20; n <= 40; n++) step(all, n);
        for (int n = 100; n <= 1000; n += 100) step(all, n);
        return all;
    }

    private static void add(List<RootProblems> all, int family, DoubleUnaryOperator f, double a, double b) {
        all.add(new RootProblems(family, f, a, b));
    }

    private static void power(List<RootProblems> all, double a, int n, double lo, double hi) {
        add(all, 4, x -> Math.pow(x, n) - a, lo, hi);
    }

    private static void rootOf(List<RootProblems> all, int n) {
        add(all, 12, x -> Math.pow(x, 1.0 / n) - Math.pow(n, 1.0 / n), 1, 100);
    }

    private static void step(List<RootProblems> all, int n) {
        add(all, 15, x -> x > 2e-3 / (1 + n) ? Math.E - 1.859
                : x >= 0 ? Math.exp((n + 1) * x / 2 * 1e3) - 1.859 : -0.859, -1e4, 1e-4);
    }
}
