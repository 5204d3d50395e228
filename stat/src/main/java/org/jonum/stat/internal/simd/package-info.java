/// Sums over long arrays on the Vector API: the only package of this module that touches `jdk.incubator.vector`, and used only where
/// the back end `simd` is there. No vector leaves the method where it is made, since one that passes a call is an object.
@org.jspecify.annotations.NullMarked
package org.jonum.stat.internal.simd;
