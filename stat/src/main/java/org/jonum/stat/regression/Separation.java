package org.jonum.stat.regression;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Why a likelihood has no maximum: along the direction d, xᵢᵀd moves every response that it moves at all towards its end of the range
/// (Albert, Anderson 1984; for counts Santos Silva, Tenreyro 2010).
///
/// @param complete     whether it moves all of them; else the separation is quasi-complete
/// @param direction    d, one number for each column of the design, the largest one of size 1
/// @param observations the rows that it moves
public record Separation(boolean complete, double[] direction, int[] observations) {
    private static final double TOLERANCE = 1e-9;

    /// The separation that a step gives, or null.
    ///
    /// @param move      of the linear predictors
    /// @param direction of the coefficients
    /// @param ends      of the responses: −1, 0, 1, or 2 for rows that do not count
    static @Nullable Separation of(double[] move, double[] direction, int[] ends) {
        double most = 0;
        for (int i = 0; i < move.length; i++) {
            if (ends[i] != 2) most = Math.max(most, Math.abs(move[i]));
        }
        if (!(most > 0 && most <= Double.MAX_VALUE)) return null;
        int count = 0, rows = 0;
        int[] moved = new int[move.length];
        for (int i = 0; i < move.length; i++) {
            if (ends[i] == 2) continue;
            rows++;
            if (Math.abs(move[i]) <= TOLERANCE * most) continue;
            if (ends[i] == 0 || move[i] * ends[i] < 0) return null;
            moved[count++] = i;
        }
        double largest = 0;
        for (double d : direction) largest = Math.max(largest, Math.abs(d));
        double[] unit = direction.clone();
        for (int j = 0; j < unit.length; j++) unit[j] /= largest;
        return new Separation(count == rows, unit, Arrays.copyOf(moved, count));
    }

    @Override
    public String toString() {
        return (complete ? "complete" : "quasi-complete") + " separation of " + observations.length + " observations";
    }
}
