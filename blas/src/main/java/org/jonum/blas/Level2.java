package org.jonum.blas;

/// Matrix–vector operations in both precisions.
public interface Level2 extends DoubleLevel2, FloatLevel2 {
}
