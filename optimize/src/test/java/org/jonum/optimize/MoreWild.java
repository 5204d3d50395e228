package org.jonum.optimize;

import java.util.ArrayList;
import java.util.List;

/// The smooth problems of Moré & Wild (2009): number of the function, n, m, start times a power of ten, best value known.
final class MoreWild {
    private MoreWild() {}

    /// Those with reference values, in the order of the collection.
    static List<TestProblem> referenced() {
        List<TestProblem> all = new ArrayList<>();
        for (Row r : rows()) all.add(r.problem());
        return all;
    }

    /// One line of the file.
    record Row(String[] cells) {
        TestProblem problem() {
            int k = Integer.parseInt(cells[1]), m = Integer.parseInt(cells[4]);
            return of(k, m, Data.numbers(cells[6]), number(8), cells[2]);
        }

        double number(int column) {
            return Double.parseDouble(cells[column]);
        }
    }

    static List<Row> rows() {
        return Data.lines("more-wild.csv").stream().skip(1).map(l -> new Row(cells(l))).toList();
    }

    private static String[] cells(String line) {
        List<String> all = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                all.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        all.add(cell.toString());
        return all.toArray(String[]::new);
    }

    private static TestProblem of(int k, int m, double[] x0, double best, String name) {
        return new TestProblem(name, k, m, x0, best, x -> MoreGarbow.residuals(k, m, x));
    }

    /// All 53: those of the file, and the others with values found by [LevenbergMarquardt], which are those of the literature.
    static List<TestProblem> all() {
        List<TestProblem> all = new ArrayList<>(referenced());
        for (int factor : new int[] {1, 10}) {
            all.add(of(14, 20, scaled(factor, 25, 5, -5, -1), 85822.20162635634, "Brown-Dennis"));
            all.add(of(22, 8, scaled(factor, -0.3, -0.39, 0.3, -0.344, -1.2, 2.69, 1.59, -1.5), 0, "heart 8"));
        }
        all.add(of(17, 33, new double[] {0.5, 1.5, -1, 0.01, 0.02}, 5.464894697482985e-5, "Osborne 1"));
        double[] bdqrtic = {10.238973513309485, 18.281161753593594, 22.260591734883942, 26.272766396710224};
        int[] sizes = {8, 10, 11, 12};
        for (int i = 0; i < 4; i++) {
            all.add(of(19, 2 * (sizes[i] - 4), filled(sizes[i], 1), bdqrtic[i], "bdqrtic"));
        }
        for (int n : new int[] {5, 6, 8}) all.add(of(20, n, filled(n, 0.5), 0, "cube"));
        for (int n : new int[] {5, 8, 10, 12}) all.add(of(21, n, MoreGarbow.mancinoStart(n), 0, "Mancino"));
        for (int n : new int[] {5, 12}) all.add(of(21, n, scaled(10, MoreGarbow.mancinoStart(n)), 0, "Mancino"));
        return all;
    }

    private static double[] filled(int n, double v) {
        double[] x = new double[n];
        java.util.Arrays.fill(x, v);
        return x;
    }

    private static double[] scaled(double factor, double... x) {
        double[] y = x.clone();
        for (int i = 0; i < y.length; i++) y[i] *= factor;
        return y;
    }

    /// How many calls until f − f* ≤ τ·(f₀ − f*), −1 if that was not reached within the limit.
    static long calls(Method method, TestProblem p, double tau, Control control) {
        double f0 = p.value(p.x0()), target = p.best() + tau * (f0 - p.best());
        if (p.n() == 0) return -1;
        Result r = method.minimize(p.smooth(), control.target(target), p.x0());
        return r.f() <= target ? r.counts().evaluations() : -1;
    }
}
