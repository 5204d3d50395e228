package org.jonum.bench.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// Interleaved rounds: each contestant gives one sample in each, every round begins with another one.
///
/// Other processes, the clock and the caches change with time; within one round they are the same for all, so that
/// ratios of times within rounds are steady where times are not.
final class Rounds {
    /// Ratios of the later half that differ by more than this from those of the earlier half: somebody was not warm
    /// yet, the earlier half is forgotten, and patience begins anew, but not more often than this.
    private static final double DRIFT = 0.1;
    private static final int RESTARTS = 3;

    /// Seconds by round, then by contestant; NaN where it did not take part.
    private final List<double[]> rounds = new ArrayList<>();

    private Rounds() {}

    /// Run rounds until every ratio to the first contestant is known well enough, or patience ends.
    ///
    /// @param contestants all of them
    /// @param once        those who take part in the first round only
    static Rounds run(List<Contestant> contestants, List<Contestant> once, Patience patience) {
        Rounds all = new Rounds();
        List<Contestant> order = new ArrayList<>(contestants);
        long start = System.nanoTime();
        int restarts = 0;
        while (all.count() < patience.maxRounds()) {
            double[] round = new double[contestants.size()];
            Arrays.fill(round, Double.NaN);
            for (Contestant c : order) round[contestants.indexOf(c)] = c.sample();
            all.rounds.add(round);
            order.removeAll(once);
            Collections.rotate(order, 1);
            if (order.isEmpty()) break;
            if (all.count() < patience.minRounds()) continue;
            if (once.isEmpty() && restarts < RESTARTS && all.drift() > DRIFT) {
                all.rounds.subList(0, all.count() / 2).clear();
                start = System.nanoTime();
                restarts++;
            } else if ((System.nanoTime() - start) * 1e-9 > patience.roundSeconds() || all.error() < patience.error()) {
                break;
            }
        }
        return all;
    }

    int count() {
        return rounds.size();
    }

    Quartiles seconds(int contestant) {
        return Quartiles.of(rounds.stream().mapToDouble(r -> r[contestant]).filter(Double::isFinite).toArray());
    }

    /// Time of one contestant over the time of another, round by round.
    Quartiles ratio(int contestant, int to) {
        return Quartiles.of(rounds.stream().mapToDouble(r -> r[contestant] / r[to]).filter(Double::isFinite).toArray());
    }

    /// About the standard error of the least certain median ratio to the first contestant.
    private double error() {
        return IntStream.range(1, contestants()).mapToDouble(c -> ratio(c, 0).relativeSpread()).max().orElse(0)
                / Math.sqrt(count());
    }

    /// By what part the median ratios of the later half differ from those of the earlier half, at most.
    private double drift() {
        Rounds earlier = new Rounds(), later = new Rounds();
        earlier.rounds.addAll(rounds.subList(0, count() / 2));
        later.rounds.addAll(rounds.subList(count() / 2, count()));
        return IntStream.range(1, contestants())
                .mapToDouble(c -> Math.abs(later.ratio(c, 0).median() / earlier.ratio(c, 0).median() - 1)).max()
                .orElse(0);
    }

    private int contestants() {
        return rounds.getFirst().length;
    }
}
