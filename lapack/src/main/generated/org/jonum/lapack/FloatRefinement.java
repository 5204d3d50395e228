// Generated from DoubleRefinement.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// Refinement of solutions, error bounds, equilibration and the expert drivers for linear systems.
public interface FloatRefinement {
}
