// Generated from DoubleBand.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// Band matrices: factor, solve, condition.
public interface FloatBand {
}
