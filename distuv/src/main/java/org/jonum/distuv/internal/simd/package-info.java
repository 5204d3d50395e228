/// Array twins of the elementary laws on the Vector API: the only package of this module that touches `jdk.incubator.vector`, and
/// loaded only where that is there.
///
/// An array is worked through in blocks. A law is a sequence of stages, each a loop over the buffers of a [Block]: standardised
/// arguments, exponentials, logarithms, tails. No vector leaves the method where it is made, since the compiler does not
/// promise to inline helpers, and a vector that passes a call is an object.
///
/// There is no fused multiply-add in these loops: with products and sums alone an element has the same bits on every machine
/// and at every place in an array. What a double lacks is carried along where a law needs it, as in the scalar methods.
package org.jonum.distuv.internal.simd;
