package org.jonum.stat.inference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jonum.special.Binomials;

/// Fisher's p-value of a table of any shape, by the network algorithm of Mehta & Patel (1983).
///
/// Columns are filled one after the other. A node is what remains of the row sums, in descending order, since rows can change places. A
/// path to it has the weight Π c!/Πx! of its columns; of all paths with the same weight only the number is kept. If even the heaviest completion
/// leaves a table not more probable than the observed one, all completions count, and the sum of their weights is
/// n!/Πr!; if even the lightest leaves it more probable, none does.
final class TableNetwork {
    private static final double SAME = 1e-7, GRID = 1e10;
    static final long WORK = 300_000_000;

    private final long[] columns;
    private final long[] rows;
    private final double observed;
    private final long most;
    private final Map<Node, double[]>[] bounds;
    private long work;

    /// What remains of the row sums, in order.
    private static final class Node {
        final long[] left;

        Node(long[] left) {
            this.left = left;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Node n && Arrays.equals(left, n.left);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(left);
        }
    }

    /// Paths of the same weight.
    private static final class Paths {
        final double log;
        double number;

        Paths(double log) {
            this.log = log;
        }
    }

    /// What is done with each way to fill a column.
    private interface Visitor {
        void visit(double logWeight, Node rest);
    }

    /// For that table, with so many steps at most.
    TableNetwork(Contingency t, long most) {
        this.most = most;
        boolean wide = t.rows().length <= t.columns().length;
        rows = sorted(wide ? t.rows() : t.columns());
        columns = sorted(wide ? t.columns() : t.rows());
        double log = 0;
        for (long c : columns) log += Binomials.logFactorial(c);
        for (long[] row : t.count()) {
            for (long x : row) log -= Binomials.logFactorial(x);
        }
        observed = log;
        bounds = maps(columns.length + 1);
    }

    private static <K, V> Map<K, V>[] maps(int n) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map<K, V>[] maps = new Map[n];
        for (int i = 0; i < n; i++) maps[i] = new HashMap<>();
        return maps;
    }

    /// In descending order.
    private static long[] sorted(long[] values) {
        long[] s = values.clone();
        Arrays.sort(s);
        for (int i = 0, j = s.length - 1; i < j; i++, j--) {
            long t = s[i];
            s[i] = s[j];
            s[j] = t;
        }
        return s;
    }

    /// log of the p-value.
    double logP() {
        Map<Node, Map<Long, Paths>> level = new HashMap<>();
        Paths start = new Paths(0);
        start.number = 1;
        Node root = new Node(rows);
        level.put(root, new HashMap<>(Map.of(0L, start)));
        double[] sum = new double[1];
        for (int j = 0; j < columns.length; j++) {
            Map<Node, Map<Long, Paths>> next = new HashMap<>();
            for (Map.Entry<Node, Map<Long, Paths>> e : level.entrySet())
                advance(j, e.getKey(), e.getValue(), next, sum);
            level = next;
        }
        return Math.min(0, Math.log(sum[0]) + observed - logTotal(root));
    }

    private void advance(int j, Node node, Map<Long, Paths> arriving, Map<Node, Map<Long, Paths>> next, double[] sum) {
        fill(j, node, (w, rest) -> {
            double[] bound = bound(j + 1, rest);
            double all = logTotal(rest), limit = observed + SAME;
            for (Paths p : arriving.values()) {
                count(1);
                double log = p.log + w;
                if (log + bound[1] <= limit) sum[0] += p.number * Math.exp(log + all - observed);
                else if (log + bound[0] <= limit) {
                    next.computeIfAbsent(rest, n -> new HashMap<>())
                            .computeIfAbsent(Math.round(log * GRID), g -> new Paths(log)).number += p.number;
                }
            }
        });
    }

    /// log of the sum of the weights of all completions, n!/Πr!.
    private static double logTotal(Node node) {
        long n = 0;
        double log = 0;
        for (long r : node.left) {
            n += r;
            log -= Binomials.logFactorial(r);
        }
        return log + Binomials.logFactorial(n);
    }

    /// log of the least and of the largest weight of a completion from column j on.
    private double[] bound(int j, Node node) {
        double[] known = bounds[j].get(node);
        if (known != null) return known;
        double[] b =
                j == columns.length ? new double[2] : new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        if (j < columns.length) {
            fill(j, node, (w, rest) -> {
                double[] c = bound(j + 1, rest);
                b[0] = Math.min(b[0], w + c[0]);
                b[1] = Math.max(b[1], w + c[1]);
            });
        }
        bounds[j].put(node, b);
        return b;
    }

    private void fill(int j, Node node, Visitor visitor) {
        long after = 0;
        for (long r : node.left) after += r;
        fill(0, columns[j], after, node.left.clone(), Binomials.logFactorial(columns[j]), visitor);
    }

    /// All ways to take `need` from rows i … that have `after` together.
    private void fill(int i, long need, long after, long[] left, double log, Visitor visitor) {
        count(1);
        long r = left[i], others = after - r;
        if (i == left.length - 1) {
            left[i] = r - need;
            visitor.visit(log - Binomials.logFactorial(need), new Node(sorted(left)));
            left[i] = r;
            return;
        }
        for (long x = Math.max(0, need - others); x <= Math.min(r, need); x++) {
            left[i] = r - x;
            fill(i + 1, need - x, others, left, log - Binomials.logFactorial(x), visitor);
        }
        left[i] = r;
    }

    private void count(long steps) {
        work += steps;
        if (work > most)
            throw new IllegalArgumentException("FisherExactTest: table with margins " + Arrays.toString(rows)
                    + " and " + Arrays.toString(columns) + " needs more than " + most
                    + " steps, need fewer, use monteCarlo");
    }
}
