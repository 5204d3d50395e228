/// Learners with `fit` and `predict`, on [org.jonum.mat.Matrix] and [org.jonum.optimize.Lbfgs]: about what a user would write.
@org.jspecify.annotations.NullMarked
package org.jonum.examples.learn;
