package org.jonum.examples.learn;

import org.jonum.examples.Dataset;
import org.jonum.mat.Matrix;

/// Something that learns to tell classes apart.
@FunctionalInterface
public interface Learner {
    /// Learn.
    ///
    /// @param train cases with their classes
    /// @return what was learnt
    Classifier fit(Dataset train);

    /// Something that tells classes apart.
    @FunctionalInterface
    interface Classifier {
        /// Classes for new cases.
        ///
        /// @param x a row for each case
        /// @return the class of each
        int[] predict(Matrix x);
    }

    /// The same on columns of mean 0 and standard deviation 1, as they are in the training data.
    ///
    /// @return a learner
    default Learner standardized() {
        return train -> {
            Scaler scaler = Scaler.of(train.x());
            Classifier inner = fit(new Dataset(scaler.apply(train.x()), train.y(), train.classes()));
            return x -> inner.predict(scaler.apply(x));
        };
    }
}
