// Generated from DoubleBlockedQr.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// QR by blocks of reflections kept as V and T, and of tall matrices by a tree.
public interface FloatBlockedQr {
}
