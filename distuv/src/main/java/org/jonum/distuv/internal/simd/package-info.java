/// Array twins of the elementary laws on the Vector API: the only package of this module that touches `jdk.incubator.vector`, and
/// loaded only where that is there.
///
/// An array is worked through in blocks. A law is a sequence of stages, each a loop over the buffers of a [Block]: standardised
/// arguments, exponentials, logarithms, tails. Few vectors leave the method where they are made, since the compiler does not
/// promise to inline helpers, and a vector that passes a call is an object.
///
/// Fused multiply-adds are everywhere, so the loops run only where that is an instruction: an element has the same bits on every such
/// machine and at every place in an array. What a double lacks is carried along where a law needs it, as in the scalar methods.
package org.jonum.distuv.internal.simd;
