package org.jonum.examples.learn;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.jonum.examples.Dataset;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// The class that most of the k nearest cases have; of several, that of the nearest.
///
/// All squared distances come from one product of matrices: ‖a − b‖² = ‖a‖² − 2aᵀb + ‖b‖².
///
/// @param k at least 1
public record NearestNeighbours(int k) implements Learner {
    @Override
    public Classifier fit(Dataset train) {
        Vector norms = train.x().mapRows(r -> r.dot(r));
        Matrix known = train.x().transpose();
        int[] y = train.y();
        int classes = train.classes().size();
        return x -> {
            Matrix products = x.times(known);
            return IntStream.range(0, x.rows()).map(i -> vote(norms.plusScaled(-2, products.row(i)), y, classes))
                    .toArray();
        };
    }

    /// @param distance to each known case, up to a number that is the same for all
    private int vote(Vector distance, int[] y, int classes) {
        int[] nearest = IntStream.range(0, y.length).boxed().sorted(Comparator.comparingDouble(distance::get)).limit(k)
                .mapToInt(i -> y[i]).toArray();
        int[] votes = new int[classes];
        for (int c : nearest) votes[c]++;
        int best = nearest[0];
        for (int c : nearest) if (votes[c] > votes[best]) best = c;
        return best;
    }
}
