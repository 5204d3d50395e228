package org.jonum.optimize.programming;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reductions one after the other: [Presolve], which takes rows and columns out, and [Substitutions], which substitutes variables, in turn.
final class Reductions implements Reduction {
    private static final int ROUNDS = 10;

    private final List<Reduction> chain;

    private Reductions(List<Reduction> chain) {
        this.chain = chain;
    }

    /// {@return the way back from a smaller programme, null if nothing is gained}
    static @Nullable Reduction of(LinearProgram p) {
        List<Reduction> chain = new ArrayList<>();
        LinearProgram now = p;
        for (int round = 0; round < ROUNDS; round++) {
            int before = chain.size();
            Reduction taken = Presolve.of(now);
            if (taken != null) {
                chain.add(taken);
                now = taken.reduced();
            }
            Reduction substituted = Substitutions.of(now);
            if (substituted != null) {
                chain.add(substituted);
                now = substituted.reduced();
            }
            if (substituted == null || chain.size() == before) break;
        }
        return chain.isEmpty() ? null : new Reductions(chain);
    }

    @Override
    public LinearProgram reduced() {
        return chain.getLast().reduced();
    }

    @Override
    public double[] point(double[] small) {
        double[] x = small;
        for (Reduction r : chain.reversed()) x = r.point(x);
        return x;
    }

    @Override
    public double[] multipliers(double[] small) {
        double[] y = small;
        for (Reduction r : chain.reversed()) y = r.multipliers(y);
        return y;
    }

    @Override
    public double[] ray(double[] small) {
        double[] y = small;
        for (Reduction r : chain.reversed()) y = r.ray(y);
        return y;
    }

    @Override
    public String toString() {
        return chain.toString();
    }
}
