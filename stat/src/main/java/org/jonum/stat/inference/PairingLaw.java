package org.jonum.stat.inference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Laws of measures of association when all pairings of the given ranks, equal ones among them, are equally probable.
///
/// Values of x are taken in order, a group of equal ones at a time; what remains of the values of y is a state, of which there are 2ⁿ
/// at most. Each way to take y's for the group has its hypergeometric probability and adds an integer to the measure.
final class PairingLaw {
    /// Levels of y and how many there are of each.
    private final int[] level, number;
    private final int most, offset;
    private final Measure measure;

    /// What a group adds to the measure.
    private interface Measure {
        int of(int x, int[] taken, int[] before);
    }

    private PairingLaw(int[] y, int most, int offset, Measure measure) {
        level = Arrays.stream(y).sorted().distinct().toArray();
        number = Arrays.stream(level).map(v -> (int) Arrays.stream(y).filter(u -> u == v).count()).toArray();
        this.most = most;
        this.offset = offset;
        this.measure = measure;
    }

    /// The tails, both with the observed one, of Σ xᵢyᵢ.
    static Tails products(double[] rankX, double[] rankY) {
        int[] x = CorrelationTest.doubled(rankX), y = CorrelationTest.doubled(rankY);
        int n = x.length, least = 0, observed = 0;
        for (int i = 0; i < n; i++) observed += x[i] * y[i];
        int[] a = x.clone(), b = y.clone();
        Arrays.sort(a);
        Arrays.sort(b);
        int most = 0;
        for (int i = 0; i < n; i++) {
            most += a[i] * b[i];
            least += a[i] * b[n - 1 - i];
        }
        int[] levels = Arrays.stream(y).sorted().distinct().toArray();
        PairingLaw law = new PairingLaw(y, most, 0, (v, taken, before) -> {
            int sum = 0;
            for (int i = 0; i < taken.length; i++) sum += taken[i] * levels[i];
            return v * sum;
        });
        return law.tails(a, observed, least);
    }

    /// The tails, both with s, of Kendall's S.
    static Tails concordance(double[] rankX, double[] rankY, long s) {
        int[] x = CorrelationTest.doubled(rankX), y = CorrelationTest.doubled(rankY);
        int pairs = x.length * (x.length - 1) / 2;
        Arrays.sort(x);
        PairingLaw law = new PairingLaw(y, 2 * pairs, pairs, (v, taken, before) -> {
            int sum = 0;
            for (int i = 0; i < taken.length; i++) {
                for (int j = 0; j < i; j++) sum += taken[i] * before[j] - taken[j] * before[i];
            }
            return sum;
        });
        return law.tails(x, Math.toIntExact(s), -pairs);
    }

    private Tails tails(int[] x, int observed, int least) {
        Map<Integer, double[]> states = new HashMap<>();
        double[] start = new double[most + 1];
        start[offset] = 1;
        states.put(encode(number), start);
        for (int i = 0, j; i < x.length; i = j) {
            for (j = i + 1; j < x.length && x[j] == x[i];) j++;
            Map<Integer, double[]> next = new HashMap<>();
            for (Map.Entry<Integer, double[]> e : states.entrySet()) {
                int[] left = decode(e.getKey());
                take(0, j - i, x[i], x.length - i, 1, left, new int[left.length], e.getValue(), next);
            }
            states = next;
        }
        double[] p = states.values().iterator().next();
        double lower = 0, upper = 0;
        for (int t = Math.max(0, least + offset); t <= observed + offset; t++) lower += p[t];
        for (int t = most; t >= observed + offset; t--) upper += p[t];
        return Tails.of(Math.min(1, lower), Math.min(1, upper));
    }

    /// All ways to take `need` of the y's that are left, from level i on.
    private void take(int i, int need, int x, int all, double probability, int[] left, int[] taken, double[] from,
            Map<Integer, double[]> next) {
        if (need == 0) {
            int[] rest = left.clone(), before = number.clone();
            for (int k = 0; k < rest.length; k++) {
                before[k] -= left[k];
                rest[k] -= taken[k];
            }
            int shift = measure.of(x, taken, before);
            double[] to = next.computeIfAbsent(encode(rest), k -> new double[most + 1]);
            for (int t = Math.max(0, -shift); t <= most - Math.max(0, shift); t++)
                to[t + shift] += probability * from[t];
            return;
        }
        if (i == left.length) return;
        double p = probability; // of a given order: the first drawn of level i …, times the number of orders
        for (int c = 0; c <= Math.min(need, left[i]); c++) {
            taken[i] = c;
            take(i + 1, need - c, x, all - c, p, left, taken, from, next);
            p *= (double) (left[i] - c) * (need - c) / ((c + 1.0) * (all - c));
        }
        taken[i] = 0;
    }

    private int encode(int[] left) {
        int code = 0;
        for (int i = 0; i < left.length; i++) code = code * (number[i] + 1) + left[i];
        return code;
    }

    private int[] decode(int code) {
        int[] left = new int[number.length];
        for (int i = left.length - 1, rest = code; i >= 0; i--) {
            left[i] = rest % (number[i] + 1);
            rest /= number[i] + 1;
        }
        return left;
    }
}
