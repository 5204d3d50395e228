/// A neural network in `float`: what a machine-learning library would build on.
@org.jspecify.annotations.NullMarked
package org.jonum.examples.network;
