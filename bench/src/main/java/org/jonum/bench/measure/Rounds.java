package org.jonum.bench.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Interleaved rounds: each contestant gives one sample in each, every round begins with another one.
///
/// Other processes, the clock and the caches change with time; within one round they are the same for all, so that
/// ratios of times within rounds are steady where times are not.
final class Rounds {
    /// Seconds by contestant, then by round.
    private final double[][] seconds;

    private Rounds(double[][] seconds) {
        this.seconds = seconds;
    }

    /// Run rounds until every ratio to the first contestant is known well enough, or patience ends.
    static Rounds run(List<Contestant> contestants, Patience patience) {
        List<Contestant> order = new ArrayList<>(contestants);
        List<double[]> rounds = new ArrayList<>();
        long start = System.nanoTime();
        while (rounds.size() < patience.maxRounds()) {
            double[] round = new double[contestants.size()];
            for (Contestant c : order) round[contestants.indexOf(c)] = c.sample();
            rounds.add(round);
            Collections.rotate(order, 1);
            if (rounds.size() < patience.minRounds()) continue;
            if ((System.nanoTime() - start) * 1e-9 > patience.roundSeconds()) break;
            if (transposed(rounds).error() < patience.error()) break;
        }
        return transposed(rounds);
    }

    private static Rounds transposed(List<double[]> rounds) {
        double[][] seconds = new double[rounds.getFirst().length][rounds.size()];
        for (int r = 0; r < rounds.size(); r++) {
            for (int c = 0; c < seconds.length; c++) seconds[c][r] = rounds.get(r)[c];
        }
        return new Rounds(seconds);
    }

    int count() {
        return seconds[0].length;
    }

    Quartiles seconds(int contestant) {
        return Quartiles.of(seconds[contestant]);
    }

    /// Time of one contestant over the time of another, round by round.
    Quartiles ratio(int contestant, int to) {
        double[] ratios = new double[count()];
        for (int r = 0; r < ratios.length; r++) ratios[r] = seconds[contestant][r] / seconds[to][r];
        return Quartiles.of(ratios);
    }

    /// About the standard error of the least certain median ratio to the first contestant.
    private double error() {
        double worst = 0;
        for (int c = 1; c < seconds.length; c++) worst = Math.max(worst, ratio(c, 0).relativeSpread());
        return worst / Math.sqrt(count());
    }
}
