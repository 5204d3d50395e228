package org.jonum.bench.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Interleaved rounds: each contestant gives one sample in each, every round begins with another one.
///
/// Other processes, the clock and the caches change with time; within one round they are the same for all, so that
/// ratios of times within rounds are steady where times are not.
final class Rounds {
    /// Ratios of later rounds that differ by more than this from those of the earlier ones, and by more than they
    /// scatter: somebody was not warm yet, the earlier ones are forgotten, and patience begins anew.
    private static final double DRIFT = 0.1;
    /// So many times as many rounds as patience has at most, and then there is no figure.
    private static final int LIMIT = 10;

    /// Seconds by round, then by contestant; NaN where it did not take part.
    private final List<double[]> rounds = new ArrayList<>();

    private Rounds() {}

    /// Run rounds until every ratio to the first contestant is known well enough, or patience ends.
    ///
    /// @param contestants all of them
    /// @param once        those who take part in one more round at the end only
    /// @return empty if times did not settle
    static Optional<Rounds> run(List<Contestant> contestants, List<Contestant> once, Patience patience,
            Compiler compiler) {
        Rounds all = new Rounds();
        if (!once.contains(contestants.getFirst())) {
            List<Contestant> repeated = new ArrayList<>(contestants);
            repeated.removeAll(once);
            if (!all.settle(contestants, repeated, patience, compiler)) return Optional.empty();
        }
        if (all.count() == 0 || !once.isEmpty()) all.add(contestants, contestants);
        return Optional.of(all);
    }

    /// {@return whether what was compiled meanwhile makes no difference to the rounds that are left}
    private boolean settle(List<Contestant> contestants, List<Contestant> repeated, Patience patience,
            Compiler compiler) {
        List<Contestant> order = new ArrayList<>(repeated);
        long start = System.nanoTime();
        int compiled = 0;
        for (long i = 0; i < (long) LIMIT * patience.maxRounds(); i++) {
            add(contestants, order);
            Collections.rotate(order, 1);
            if (count() > patience.maxRounds()) {
                rounds.removeFirst();
                compiled = Math.max(0, compiled - 1);
            }
            if (compiler.isBusy()) compiled = count();
            if (count() < patience.minRounds() || count() - compiled < (patience.minRounds() + 1) / 2) continue;
            int cold = drifts(compiled) ? compiled : drifts(count() / 2) ? count() / 2 : 0;
            if (cold > 0) {
                rounds.subList(0, cold).clear();
                compiled = 0;
                start = System.nanoTime();
            } else
                if (count() >= patience.maxRounds() || (System.nanoTime() - start) * 1e-9 > patience.roundSeconds()
                        || error() < patience.error()) {
                            return true;
                        }
        }
        return false;
    }

    private void add(List<Contestant> contestants, List<Contestant> order) {
        double[] round = new double[contestants.size()];
        Arrays.fill(round, Double.NaN);
        for (Contestant c : order) round[contestants.indexOf(c)] = c.sample();
        rounds.add(round);
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
        return repeated().mapToDouble(c -> ratio(c, 0).relativeSpread()).max().orElse(0) / Math.sqrt(count());
    }

    /// Whether somebody's ratios in later rounds are not those of the first so many.
    private boolean drifts(int first) {
        if (first == 0) return false;
        Rounds earlier = new Rounds(), later = new Rounds();
        earlier.rounds.addAll(rounds.subList(0, first));
        later.rounds.addAll(rounds.subList(first, count()));
        return repeated().anyMatch(c -> differ(earlier.ratio(c, 0), later.ratio(c, 0)));
    }

    private static boolean differ(Quartiles a, Quartiles b) {
        return (a.high() < b.low() || b.high() < a.low()) && !(Math.abs(a.median() / b.median() - 1) <= DRIFT);
    }

    /// Those beside the first that took part so far.
    private IntStream repeated() {
        double[] round = rounds.getFirst();
        return IntStream.range(1, round.length).filter(c -> Double.isFinite(round[c]));
    }
}
