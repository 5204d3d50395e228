/// A differentiated computation graph over matrices, in about 200 lines on Jonum's products.
@org.jspecify.annotations.NullMarked
package org.jonum.examples.graph;
