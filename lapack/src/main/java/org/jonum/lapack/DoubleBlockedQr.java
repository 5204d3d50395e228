package org.jonum.lapack;

/// QR by blocks of reflections kept as V and T, and of tall matrices by a tree.
public interface DoubleBlockedQr {
}
