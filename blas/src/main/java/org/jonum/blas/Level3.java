package org.jonum.blas;

/// Matrix–matrix operations in both precisions.
public interface Level3 extends DoubleLevel3, FloatLevel3 {
}
