package org.jonum.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Covering arrays of strength two: few rows, in which every value of every factor meets every value of every other
/// factor at least once.
///
/// Greedy, as in Cohen, Dalal, Fredman, Patton, The AETG system (IEEE Trans. Softw. Eng. 23, 1997): a row begins with
/// a pair not yet met; every further factor takes the value that meets most new ones. Deterministic.
final class Pairwise {
    private final int[] counts;
    /// Pairs met, by the two factors: bit value·count + otherValue.
    private final BitSet[][] met;
    private int turn;

    private Pairwise(int[] counts) {
        this.counts = counts;
        this.met = new BitSet[counts.length][counts.length];
        for (int f = 0; f < counts.length; f++) {
            for (int g = 0; g < f; g++) met[f][g] = new BitSet(counts[f] * counts[g]);
        }
    }

    /// Rows of value indices.
    ///
    /// @param counts the number of values of each factor
    static List<int[]> rows(int... counts) {
        Pairwise p = new Pairwise(counts);
        List<int[]> rows = new ArrayList<>();
        if (counts.length == 1) {
            for (int v = 0; v < counts[0]; v++) rows.add(new int[] {v});
            return rows;
        }
        for (int f = 0; f < counts.length; f++) {
            for (int g = 0; g < f; g++) {
                int all = counts[f] * counts[g];
                for (int pair = 0; (pair = p.met[f][g].nextClearBit(pair)) < all; pair++) {
                    rows.add(p.row(f, pair / counts[g], g, pair % counts[g]));
                }
            }
        }
        return rows;
    }

    /// A row that begins with two given values.
    private int[] row(int f, int valueF, int g, int valueG) {
        int[] row = new int[counts.length];
        Arrays.fill(row, -1);
        row[f] = valueF;
        row[g] = valueG;
        for (int h = 0; h < counts.length; h++) if (row[h] < 0) row[h] = best(row, h);
        for (int h = 0; h < counts.length; h++) {
            for (int i = 0; i < h; i++) met[h][i].set(row[h] * counts[i] + row[i]);
        }
        return row;
    }

    /// The value of factor h that meets most new values of the factors already set; ties go round.
    private int best(int[] row, int h) {
        int best = -1, most = -1;
        for (int k = 0; k < counts[h]; k++) {
            int value = (k + turn) % counts[h], fresh = 0;
            for (int i = 0; i < row.length; i++) if (row[i] >= 0 && isNew(h, value, i, row[i])) fresh++;
            if (fresh > most) {
                most = fresh;
                best = value;
            }
        }
        turn++;
        return best;
    }

    private boolean isNew(int f, int valueF, int g, int valueG) {
        return f > g ? !met[f][g].get(valueF * counts[g] + valueG) : !met[g][f].get(valueG * counts[f] + valueF);
    }
}
